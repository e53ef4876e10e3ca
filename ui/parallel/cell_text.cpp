#include "ui/parallel/cell_text.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace duizhao {

namespace {

constexpr char16_t lineSeparator = 0x2028;
constexpr char16_t zeroWidthSpace = 0x200b;
constexpr std::size_t widestGap = 16; ///< white space between two sentences is hardly ever longer

bool isLineEnd(char16_t unit) {
    return unit == u'\n' || unit == u'\r' || unit == u'\v' || unit == u'\f' || unit == 0x85 ||
           unit == lineSeparator || unit == 0x2029;
}

bool isWhiteSpace(std::u16string_view text) {
    const TextSpan rest = trimmed(text, {0, text.size()});
    return rest.empty();
}

/// Marks whose glyph fills a Han character's square and has its own white space.
bool isFullWidthMark(char16_t unit) {
    return (unit >= 0x3001 && unit <= 0x3003) || (unit >= 0x3008 && unit <= 0x3011) ||
           (unit >= 0xff01 && unit <= 0xff0f) || (unit >= 0xff1a && unit <= 0xff20);
}

bool isClosingQuote(char16_t unit) { return unit == 0x201d || unit == 0x2019; }

bool isWide(char16_t unit) { return unit >= 0x2e80 && unit < 0xd7b0; }

/// A curly quote closes Chinese text where a wide character stands before it.
bool endsWide(std::u16string_view before) {
    while (!before.empty() && isClosingQuote(before.back()))
        before.remove_suffix(1);
    return !before.empty() && (isWide(before.back()) || isFullWidthMark(before.back()));
}

bool endsWithFullWidthMark(std::u16string_view before) {
    const bool quoted = !before.empty() && isClosingQuote(before.back());
    while (!before.empty() && isClosingQuote(before.back()))
        before.remove_suffix(1);
    return !before.empty() && (isFullWidthMark(before.back()) || (quoted && isWide(before.back())));
}

} // namespace

CellText::CellText(std::vector<Part> parts, const Read& read) {
    for (std::size_t first = 0; first < parts.size();) {
        if (parts[first].span.empty()) {
            ++first;
            continue;
        }
        std::size_t end = first + 1; // a group: parts that follow each other closely, read in one go
        std::size_t reached = parts[first].span.end;
        for (; end < parts.size(); ++end) {
            const TextSpan next = parts[end].span;
            if (next.empty())
                continue;
            if (next.begin < reached || next.begin - reached > widestGap)
                break;
            reached = next.end;
        }
        addGroup(parts, first, end, read);
        first = end;
    }
    for (const Part& part : parts)
        pieces_.push_back({part.pair, part.span, toCell(part.span)});
}

void CellText::addGroup(const std::vector<Part>& parts, std::size_t first, std::size_t end,
                        const Read& read) {
    std::vector<TextSpan> spans;
    for (std::size_t at = first; at < end; ++at)
        if (!parts[at].span.empty())
            spans.push_back(parts[at].span);
    const TextSpan whole{spans.front().begin, spans.back().end};
    const std::u16string text = spans.size() == 1 ? parts[first].text : read(whole);
    if (text.size() != whole.length())
        return;
    const std::u16string_view view = text;
    TextSpan stretch = spans.front();
    bool joined = false;
    for (std::size_t at = 1; at < spans.size(); ++at) {
        const std::u16string_view gap = view.substr(stretch.end - whole.begin, spans[at].begin - stretch.end);
        const bool white = isWhiteSpace(gap);
        if (white && std::none_of(gap.begin(), gap.end(), isLineEnd)) {
            stretch.end = spans[at].end;
            continue;
        }
        addStretch(stretch, view.substr(stretch.begin - whole.begin, stretch.length()), joined);
        stretch = spans[at];
        joined = white;
    }
    addStretch(stretch, view.substr(stretch.begin - whole.begin, stretch.length()), joined);
}

void CellText::addStretch(TextSpan span, std::u16string_view text, bool joined) {
    if (!text_.empty())
        text_ += lineSeparator;
    stretches_.push_back({span, text_.size(), joined});
    text_ += text;
}

QString CellText::shown() const {
    QString shown = QString::fromStdU16String(text_);
    const std::u16string_view text = text_;
    for (const Stretch& stretch : stretches_)
        for (std::size_t at = stretch.begin; at < stretch.cell().end; ++at) {
            const char16_t unit = text[at];
            const std::u16string_view before = text.substr(stretch.begin, at - stretch.begin);
            auto& place = shown[static_cast<qsizetype>(at)];
            if (unit == u'\r')
                place = QChar(zeroWidthSpace);
            else if (isLineEnd(unit))
                place = QChar(endsWide(before) ? zeroWidthSpace : u' ');
            else if (unit == u' ' && endsWithFullWidthMark(before))
                place = QChar(zeroWidthSpace);
            else if (unit == u'\t')
                place = QChar(u' ');
            else if (unit < 0x20 || unit == 0x7f || unit == 0xfffc)
                place = QChar(0xfffd);
        }
    return shown;
}

std::size_t CellText::toCell(std::size_t textOffset) const {
    std::size_t best = 0;
    std::size_t nearest = static_cast<std::size_t>(-1);
    for (const Stretch& stretch : stretches_) {
        const std::size_t within = std::clamp(textOffset, stretch.span.begin, stretch.span.end);
        const std::size_t distance = within > textOffset ? within - textOffset : textOffset - within;
        if (distance < nearest) {
            nearest = distance;
            best = stretch.begin + within - stretch.span.begin;
        }
    }
    return best;
}

std::size_t CellText::toText(std::size_t cellOffset) const {
    for (const Stretch& stretch : stretches_)
        if (cellOffset <= stretch.cell().end)
            return stretch.span.begin + (std::max(cellOffset, stretch.begin) - stretch.begin);
    if (!stretches_.empty())
        return stretches_.back().span.end;
    return pieces_.empty() ? 0 : pieces_.front().span.begin;
}

TextSpan CellText::toText(TextSpan cell) const {
    const TextSpan span{toText(cell.begin), toText(cell.end)};
    return {span.begin, std::max(span.begin, span.end)};
}

std::optional<std::size_t> CellText::pieceAt(std::size_t cellOffset) const {
    std::optional<std::size_t> found;
    for (std::size_t at = 0; at < pieces_.size(); ++at) {
        const TextSpan cell = pieces_[at].cell;
        if (!found || (cell.begin <= cellOffset && !cell.empty()))
            found = at;
    }
    return found;
}

const CellPiece* CellText::pieceOf(std::size_t pair) const {
    for (const CellPiece& piece : pieces_)
        if (piece.pair == pair)
            return &piece;
    return nullptr;
}

TextSpan CellText::selectable(std::size_t cellOffset) const {
    TextSpan reach{0, 0};
    for (const Stretch& stretch : stretches_) {
        if (!stretch.joined) {
            if (cellOffset < stretch.begin && !reach.empty())
                break;
            reach.begin = stretch.begin;
        }
        reach.end = stretch.cell().end;
    }
    return reach;
}

} // namespace duizhao
