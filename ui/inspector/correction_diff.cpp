#include "ui/inspector/correction_diff.h"

#include "core/text/character_diff.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace duizhao {

namespace {

/// Of a longer stretch that stays, about so many units are shown at each end.
constexpr qsizetype context = 14;

QString translated(const char* text) { return QCoreApplication::translate("CorrectionDiff", text); }

QString of(const QString& text, TextSpan span) {
    return text.mid(static_cast<qsizetype>(span.begin), static_cast<qsizetype>(span.length()));
}

/// A cut in a text on a border of characters, at or before a place.
qsizetype borderBefore(const QString& text, qsizetype at) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(at);
    return finder.isAtBoundary() ? at : std::max<qsizetype>(0, finder.toPreviousBoundary());
}

/// What stays, its middle left out where it is long: the beginning is context only behind a change, the end
/// only before one.
QString shortened(const QString& kept, bool first, bool last) {
    const qsizetype head = first ? 0 : context;
    const qsizetype tail = last ? 0 : context;
    if (kept.size() <= head + tail + context)
        return kept;
    return kept.left(borderBefore(kept, head)) + QChar(0x2026) +
           kept.mid(borderBefore(kept, kept.size() - tail));
}

QString goes(const QString& text, const QColor& ground) {
    if (text.isEmpty())
        return {};
    return QStringLiteral("<s style='background-color:%1'>%2</s>").arg(ground.name(), text.toHtmlEscaped());
}

QString comes(const QString& text) {
    return text.isEmpty() ? QString() : QStringLiteral("<u>%1</u>").arg(text.toHtmlEscaped());
}

QString htmlOf(const std::vector<DiffStretch>& stretches, const QString& before, const QString& after,
               const QColor& ground) {
    QString html;
    for (const DiffStretch& stretch : stretches)
        if (stretch.operation == DiffOperation::kept)
            html += shortened(of(before, stretch.before), &stretch == &stretches.front(),
                              &stretch == &stretches.back())
                        .toHtmlEscaped();
        else
            html += goes(of(before, stretch.before), ground) + comes(of(after, stretch.after));
    return QStringLiteral("<span style='white-space:pre-wrap'>%1</span>").arg(html);
}

QString wordsOf(const std::vector<DiffStretch>& stretches, const QString& before, const QString& after) {
    QStringList parts;
    for (const DiffStretch& stretch : stretches) {
        const QString old = of(before, stretch.before);
        const QString now = of(after, stretch.after);
        if (stretch.operation == DiffOperation::replaced)
            //: Said of a correction: %1 are the words that were there, %2 those in their place.
            parts << translated(QT_TRANSLATE_NOOP("CorrectionDiff", "“%1” becomes “%2”")).arg(old, now);
        else if (stretch.operation == DiffOperation::removed)
            //: Said of a correction: %1 are words that are taken away.
            parts << translated(QT_TRANSLATE_NOOP("CorrectionDiff", "“%1” goes")).arg(old);
        else if (stretch.operation == DiffOperation::inserted)
            //: Said of a correction: %1 are words that are put in.
            parts << translated(QT_TRANSLATE_NOOP("CorrectionDiff", "“%1” comes in")).arg(now);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

CorrectionDiff correctionDiff(const QString& before, const QString& after, const QColor& ground) {
    if (before == after)
        return {};
    const std::vector<DiffStretch> stretches = characterDiff(before.toStdU16String(), after.toStdU16String());
    return {htmlOf(stretches, before, after, ground), wordsOf(stretches, before, after)};
}

} // namespace duizhao
