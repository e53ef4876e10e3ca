#include "ui/parallel/row_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace duizhao {

namespace {

constexpr std::size_t pageSize = 24;
constexpr std::size_t rowUnits = 6'000; ///< UTF-16 units of one side that one row should hold at most
constexpr std::size_t rowPairs = 60;
constexpr std::size_t leftOutBlocks = 200;  ///< shown of one run
constexpr std::size_t leftOutUnits = 2'000; ///< shown of one block

/// How many pairs of a link stand in one row: all, but for very long links.
std::size_t pairsPerRow(const LinkRow& link) {
    const std::size_t units = std::max(link.link.source.length(), link.link.target.length());
    if (link.pairCount <= rowPairs && units <= 2 * rowUnits)
        return std::max<std::size_t>(1, link.pairCount);
    return std::clamp<std::size_t>(rowUnits * link.pairCount / std::max<std::size_t>(1, units), 1, rowPairs);
}

} // namespace

RowReader::RowReader(const ArticleSession& session, RowMode mode) : session_(&session), mode_(mode) {
    if (auto runs = session.reader().leftOutRuns())
        leftOutRuns_ = std::move(*runs);
    else
        Q_EMIT session.failed(runs.error());
}

std::size_t RowReader::unitCount() const {
    return mode_ == RowMode::sentences ? session_->reader().pairCount() : session_->reader().linkCount();
}

std::vector<std::size_t> RowReader::leftOutBefore() const {
    std::vector<std::size_t> before;
    before.reserve(leftOutRuns_.size());
    for (const LeftOutRun& run : leftOutRuns_)
        before.push_back(
            std::min(unitCount(), mode_ == RowMode::sentences ? run.beforePair : run.beforeLink));
    return before;
}

std::optional<Pair> RowReader::pair(std::size_t number) const {
    const std::size_t page = number / pageSize;
    const auto* pairs = pairPages_.find(page);
    if (!pairs)
        pairs = &pairPages_.insert(page, session_->pairs(page * pageSize, pageSize));
    const std::size_t at = number % pageSize;
    return at < pairs->size() ? std::optional<Pair>((*pairs)[at]) : std::nullopt;
}

std::optional<LinkRow> RowReader::link(std::size_t number) const {
    const std::size_t page = number / pageSize;
    const auto* links = linkPages_.find(page);
    if (!links)
        links = &linkPages_.insert(page, session_->links(page * pageSize, pageSize));
    const std::size_t at = number % pageSize;
    return at < links->size() ? std::optional<LinkRow>((*links)[at]) : std::nullopt;
}

std::size_t RowReader::partsNeeded(std::size_t unit) const {
    if (mode_ == RowMode::sentences)
        return 1;
    const auto row = link(unit);
    if (!row || row->pairCount == 0)
        return 1;
    const std::size_t perRow = pairsPerRow(*row);
    return (row->pairCount + perRow - 1) / perRow;
}

std::optional<RowReader::Place> RowReader::placeOf(std::size_t number) const {
    const auto found = pair(number);
    if (!found)
        return std::nullopt;
    if (mode_ == RowMode::sentences)
        return Place{number, 0};
    const auto row = link(found->link);
    if (!row || number < row->firstPair)
        return std::nullopt;
    return Place{found->link, (number - row->firstPair) / pairsPerRow(*row)};
}

RowContent RowReader::read(const Row& row, bool open) const {
    if (row.kind == Row::Kind::leftOut)
        return readLeftOut(row, open);
    if (mode_ == RowMode::sentences)
        return readPairs(row, row.index, 1);
    const auto found = link(row.index);
    if (!found)
        return RowContent{.row = row};
    const std::size_t perRow = pairsPerRow(*found);
    const std::size_t first = std::min(row.part * perRow, found->pairCount);
    RowContent content = readPairs(row, found->firstPair + first, std::min(perRow, found->pairCount - first));
    content.kind = found->kind;
    content.endsLink = first + perRow >= found->pairCount;
    return content;
}

RowContent RowReader::readPairs(const Row& row, std::size_t first, std::size_t count) const {
    RowContent content{.row = row};
    for (std::size_t number = first; number < first + count; ++number)
        if (auto found = pair(number))
            content.pairs.push_back(std::move(*found));
    if (content.pairs.empty())
        return content;
    content.kind = content.pairs.front().kind;
    const auto next = mode_ == RowMode::sentences ? pair(first + count) : std::nullopt;
    content.endsLink = !next || next->link != content.pairs.back().link;
    for (const Side side : {Side::source, Side::target}) {
        std::vector<CellText::Part> parts;
        for (const Pair& each : content.pairs)
            parts.push_back({each.number, each.span(side), each.text(side)});
        const auto read = [&](TextSpan span) {
            auto text = session_->reader().text(side, span);
            if (!text)
                Q_EMIT session_->failed(text.error());
            return text ? std::move(*text) : std::u16string();
        };
        content.cells[static_cast<std::size_t>(side)] = CellText(std::move(parts), read);
    }
    return content;
}

RowContent RowReader::readLeftOut(const Row& row, bool open) const {
    RowContent content{.row = row, .open = open};
    const std::vector<Block>& blocks = leftOutRuns_[row.index].blocks;
    for (const Block& block : blocks)
        content.leftOutLines += static_cast<std::size_t>(block.lastLine - block.firstLine + 1);
    if (!open)
        return content;
    for (std::size_t at = 0; at < std::min(blocks.size(), leftOutBlocks); ++at) {
        const TextSpan whole = blocks[at].span;
        const bool cut = whole.length() > leftOutUnits;
        const auto text = session_->reader().fileText(
            blocks[at].text, {whole.begin, cut ? whole.begin + leftOutUnits : whole.end});
        if (!text) {
            Q_EMIT session_->failed(text.error());
            break;
        }
        QString shown = QString::fromStdU16String(*text).simplified();
        if (cut)
            shown += QChar(0x2026);
        content.leftOutText += (at > 0 ? QString(QChar::LineSeparator) : QString()) + shown;
    }
    if (blocks.size() > leftOutBlocks)
        content.leftOutText += QString(QChar::LineSeparator) + QChar(0x2026);
    return content;
}

} // namespace duizhao
