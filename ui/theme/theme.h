#pragma once

#include "core/bitext/severity.h"

#include <QColor>
#include <QPalette>

#include <array>
#include <optional>

namespace duizhao {

enum class Appearance { light, dark, contrast };

/// Every colour Duizhao draws with. All ink reaches WCAG AA on every ground it stands on: 4.5 for text, 3 for
/// marks.
struct Theme {
    Appearance appearance = Appearance::light;
    QColor paper;     ///< ground of the parallel view
    QColor ink;       ///< running text
    QColor quietInk;  ///< bylines, credits, left-out lines, gutter words, the empty view
    QColor rule;      ///< hairlines, the gutter's line; decoration only
    QColor current;   ///< ground of the current pair
    QColor hover;     ///< ground of the sentence under the pointer and of its counterpart
    QColor word;      ///< ground of a word and its counterparts; they also have a frame in accent
    QColor selection; ///< ground of selected text; the text keeps its ink
    QColor accent;    ///< caret, focus, links, progress
    QColor done;      ///< the tick of a pair that is done
    QColor panel;     ///< ground of the library, the inspector and the status line
    std::array<QColor, 4> severities; ///< indexed by Severity
    QColor unclassified;              ///< a flag without severity

    bool operator==(const Theme&) const = default;
    const QColor& severity(std::optional<Severity> severity) const {
        return severity ? severities[static_cast<std::size_t>(*severity)] : unclassified;
    }
};

Theme lightTheme();
Theme darkTheme();
/// White on black; ink reaches 7 on every ground (WCAG AAA).
Theme contrastTheme();
Theme themeFor(Appearance appearance);

/// What the desktop uses, judged by its palette: dark where window text is lighter than the window.
Appearance systemAppearance(const QPalette& palette);

/// The palette for the widgets around the view.
QPalette paletteFor(const Theme& theme);

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
double contrast(const QColor& one, const QColor& two);

} // namespace duizhao
