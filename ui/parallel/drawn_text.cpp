#include "ui/parallel/drawn_text.h"

#include "core/bitext/corrected_text.h"
#include "core/text/utf.h"
#include "ui/parallel/row_content.h"

#include <algorithm>
#include <string>

namespace duizhao {

namespace {

CorrectedText correctionsOf(const ArticleSession& session, const Pair& pair) {
    if (const auto whole = session.reviewOf(pair).corrected)
        return correctedText(pair.targetText, toUtf16(*whole));
    return correctedText(pair.targetText, pair.target, session.annotationsOf(pair));
}

/// A line end of what a person typed does not break the cell.
std::u16string inOneLine(std::u16string_view text) {
    std::u16string line(text);
    std::replace_if(
        line.begin(), line.end(),
        [](char16_t unit) { return unit < 0x20 || unit == 0x2028 || unit == 0x2029; }, u' ');
    return line;
}

} // namespace

std::optional<DrawnText> correctedCell(const ArticleSession& session, const RowContent& content) {
    const std::u16string shown = content.cell(Side::target).shown().toStdU16String();
    DrawnText drawn;
    std::u16string& text = drawn.converted.text;
    std::size_t reached = 0;
    for (const Pair& pair : content.pairs) {
        const CellPiece* piece = content.cell(Side::target).pieceOf(pair.number);
        if (!piece)
            continue;
        const CorrectedText corrected = correctionsOf(session, pair);
        for (const CorrectedRange& change : corrected.changes) {
            const TextSpan original{piece->cell.begin + change.before.begin,
                                    piece->cell.begin + change.before.end};
            if (original.begin < reached || original.end > shown.size())
                continue;
            text += shown.substr(reached, original.begin - reached);
            const std::size_t begin = text.size();
            text += inOneLine(change.after.of(corrected.text));
            drawn.converted.changed.push_back({original, {begin, text.size()}});
            drawn.marks.push_back({{begin, text.size()}, DrawnText::Change::corrected});
            reached = original.end;
        }
    }
    if (drawn.marks.empty())
        return std::nullopt;
    text += shown.substr(reached);
    return drawn;
}

DrawnText inForm(const ChineseDisplay& form, std::u16string_view text, Language written,
                 const std::optional<DrawnText>& drawn) {
    ShownChinese shown = form.show(drawn ? drawn->converted.text : text, written);
    DrawnText result;
    for (const TextSpan word : shown.reworded)
        result.marks.push_back({shown.converted.toConverted(word), DrawnText::Change::reworded});
    if (!drawn) {
        result.converted = std::move(shown.converted);
        return result;
    }
    for (const DrawnText::Mark& mark : drawn->marks)
        result.marks.push_back({shown.converted.toConverted(mark.span), mark.change});
    result.converted = chained(drawn->converted, std::move(shown.converted));
    return result;
}

} // namespace duizhao
