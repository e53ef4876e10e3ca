#include "ui/print/sheet_notes.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace duizhao {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("Sheet", text); }

QString joined(const QStringList& parts) { return parts.join(QStringLiteral(" · ")); }

QString correctionWords(const std::string& correction) {
    //: Printed below a paragraph: what should stand there instead.
    return translated(QT_TRANSLATE_NOOP("Sheet", "→ %1")).arg(fromUtf8(correction).simplified());
}

/// Some words around a place where nothing stands, so that a reader finds it.
QString placeWords(const Anchor& place) {
    constexpr qsizetype most = 14;
    // Of its own line: what lies in other lines may be the other language.
    static const QRegularExpression lineEnd(QStringLiteral("[\\n\\r\\v\\f\\x85\\x{2028}\\x{2029}]"));
    QString before = QString::fromStdU16String(place.prefix).split(lineEnd).back().right(most);
    QString behind = QString::fromStdU16String(place.suffix).split(lineEnd).front().left(most);
    if (!before.isEmpty() && before.front().isLowSurrogate())
        before.remove(0, 1);
    if (!behind.isEmpty() && behind.back().isHighSurrogate())
        behind.chop(1);
    //: Printed below a paragraph: something is missing between the words %1 and %2.
    return translated(QT_TRANSLATE_NOOP("Sheet", "“…%1‸%2…”")).arg(before, behind).simplified();
}

QString quoteWords(const Annotation& annotation) {
    if (annotation.wholePair)
        //: Printed below a paragraph: the note is on a whole pair of sentences.
        return translated(QT_TRANSLATE_NOOP("Sheet", "the whole pair"));
    const Anchor& anchor = annotation.anchors.front();
    if (anchor.span.empty())
        return placeWords(anchor);
    const QString pattern = annotation.anchors.size() > 1
                                //: Printed below a paragraph: %1 are words left out of the translation.
                                ? translated(QT_TRANSLATE_NOOP("Sheet", "‸ “%1”"))
                                //: Printed below a paragraph: %1 are the words that a note is on.
                                : translated(QT_TRANSLATE_NOOP("Sheet", "“%1”"));
    return pattern.arg(QString::fromStdU16String(anchor.quote).simplified());
}

/// What is flagged, and what should stand there instead.
QString changeWords(const Annotation& annotation) {
    const QString quote = quoteWords(annotation);
    if (annotation.correction.empty())
        return quote;
    //: Printed below a paragraph: %1 are the words that a note is on, %2 says what should stand there.
    return translated(QT_TRANSLATE_NOOP("Sheet", "%1 %2")).arg(quote, correctionWords(annotation.correction));
}

} // namespace

SheetNote noteOf(const Annotation& annotation, std::size_t number, const MqmTree& tree, bool naming) {
    //: Printed below a paragraph: %1 is the category of an error, %2 its severity.
    const QString what =
        translated(QT_TRANSLATE_NOOP("Sheet", "%1, %2"))
            .arg(categoryWords(tree, annotation.category), severityWords(tree, annotation.severity));
    QStringList parts{what, changeWords(annotation)};
    if (!annotation.note.empty())
        parts << fromUtf8(annotation.note).simplified();
    if (naming)
        parts << fromUtf8(annotation.annotator);
    return {QString::number(number), joined(parts), {0, static_cast<std::size_t>(what.size())}};
}

std::optional<SheetNote> noteOf(const PairReview& review, std::size_t pair, bool naming) {
    if (!review.corrected && review.note.empty())
        return std::nullopt;
    const QString label = pairLabel(pair);
    QStringList parts{label};
    if (review.corrected)
        parts << correctionWords(*review.corrected);
    if (!review.note.empty())
        parts << fromUtf8(review.note).simplified();
    if (naming)
        parts << fromUtf8(review.annotator);
    return SheetNote{{}, joined(parts), {0, static_cast<std::size_t>(label.size())}};
}

QString pairLabel(std::size_t pair) {
    //: Printed above notes on a pair of sentences; %1 is its number.
    return translated(QT_TRANSLATE_NOOP("Sheet", "Pair %1")).arg(pair);
}

} // namespace duizhao
