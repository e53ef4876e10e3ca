#pragma once

#include "core/text/text_span.h"
#include "ui/parallel/cell_style.h"

#include <QList>
#include <QPainter>
#include <QTextLayout>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace duizhao {

/// A text broken into lines for paper, each of which is drawn by itself, wherever it comes to stand.
class SetText {
public:
    SetText() = default;
    SetText(const QString& text, const CellStyle& style, int width,
            const QList<QTextLayout::FormatRange>& formats = {});

    std::size_t lines() const { return spans_.size(); }
    TextSpan span(std::size_t line) const { return spans_[line]; }
    /// White space above a line: that between two blocks in one cell.
    int gapAbove(std::size_t line) const;
    int pitch() const { return style_.pitch; }
    const CellStyle& style() const { return style_; }

    void draw(QPainter& painter, std::size_t line, QPointF topLeft) const;
    /// From where to where a span reaches in a line; nothing where it has no part in it.
    struct Reach {
        qreal from;
        qreal width;
    };
    std::optional<Reach> reachIn(std::size_t line, TextSpan span) const;

private:
    CellStyle style_;
    std::unique_ptr<QTextLayout> text_;
    std::vector<TextSpan> spans_; ///< of the lines
};

} // namespace duizhao
