#include "core/align/match_rows.h"

#include "core/align/bead_shapes.h"

#include <algorithm>

namespace duizhao {

PostingTable::PostingTable(const SideTokens& chinese) : chinese_(&chinese), ranges_(chinese.types.size()) {}

void PostingTable::read(std::size_t begin, std::size_t end) {
    ++part_;
    const std::uint32_t first = chinese_->begin[begin];
    const std::uint32_t last = chinese_->begin[end];
    for (std::uint32_t at = first; at < last; ++at) {
        Range& range = ranges_[chinese_->tokens[at]];
        if (range.part != part_)
            range = {part_, 0, 0};
        ++range.count;
    }
    // In order of first appearance; `count` runs up again while the postings are filled in.
    postings_.resize(last - first);
    std::uint32_t next = 0;
    for (std::size_t segment = begin; segment < end; ++segment) {
        const std::uint32_t segmentBegin = chinese_->begin[segment];
        for (std::uint32_t at = segmentBegin; at < chinese_->begin[segment + 1]; ++at) {
            Range& range = ranges_[chinese_->tokens[at]];
            if (range.begin == 0) {
                range.begin = next + 1; // one more, so that 0 says: not placed yet
                next += range.count;
                range.count = 0;
            }
            postings_[range.begin - 1 + range.count++] = {static_cast<std::uint32_t>(segment - begin),
                                                          static_cast<std::uint16_t>(at - segmentBegin)};
        }
    }
}

/// Adds the postings of a type; of those in one segment the few that are nearest in relative place.
void MatchRows::addNearest(Row& row, std::size_t place, std::size_t places,
                           std::span<const PostingTable::Posting> postings, float strength) {
    for (std::size_t begin = 0; begin < postings.size();) {
        const std::uint32_t segment = postings[begin].segment;
        std::size_t end = begin + 1;
        while (end < postings.size() && postings[end].segment == segment)
            ++end;
        std::size_t from = begin;
        if (end - begin > mostOfOneType) {
            const std::size_t middle = begin + (end - begin) * place / places;
            from = std::clamp(middle, begin + mostOfOneType / 2, end - mostOfOneType / 2) - mostOfOneType / 2;
        }
        const std::size_t to = std::min(end, from + mostOfOneType);
        // They speak for the others as well.
        const float each = strength * static_cast<float>(end - begin) / static_cast<float>(to - from);
        row.begin[segment - row.firstChinese + 1] += static_cast<std::uint32_t>(to - from);
        for (std::size_t at = from; at < to; ++at)
            found_.push_back({segment, {static_cast<std::uint16_t>(place), postings[at].place, each}});
        begin = end;
    }
}

Band::Row MatchRows::rangeInBand(std::size_t english) const {
    constexpr std::size_t reach = mostEnglishInBead;
    return {band_->row(english + 1 < reach ? 0 : english + 1 - reach).begin,
            std::min(part_.chinese(), band_->row(std::min(english + reach, band_->rows() - 1)).end)};
}

Band::Row MatchRows::rangeAround(std::size_t chinese) const {
    return {chinese < firstReach ? 0 : chinese - firstReach, std::min(part_.chinese(), chinese + firstReach)};
}

Band::Row MatchRows::rangeAround(const Row& row, std::size_t chinese) const {
    Band::Row range{row.firstChinese, row.endChinese()};
    const std::size_t length = range.end - range.begin;
    if (chinese < range.begin)
        range.begin = std::min(chinese, range.begin - std::min(range.begin, length));
    else
        range.end = std::min(part_.chinese(), std::max(chinese + 1, range.end + length));
    return range;
}

void MatchRows::fill(Row& row, std::size_t english, Band::Row range) {
    found_.clear();
    row.english = english;
    row.firstChinese = range.begin;
    row.begin.assign(range.end - range.begin + 1, 0);
    const auto tokens = english_->tokensOf(part_.englishBegin + english);
    for (std::size_t place = 0; place < tokens.size(); ++place) {
        if (english_->types[tokens[place]].count > mostCommon_)
            continue;
        for (const Association& association : associations_->of(tokens[place])) {
            const auto all = postings_->of(association.chinese);
            if (all.size() > mostCommon_)
                continue;
            const auto isBefore = [](const PostingTable::Posting& posting, std::size_t segment) {
                return posting.segment < segment;
            };
            const auto from = std::lower_bound(all.begin(), all.end(), row.firstChinese, isBefore);
            const auto to = std::lower_bound(from, all.end(), range.end, isBefore);
            if (const std::span postings(from, to); !postings.empty())
                addNearest(row, place, tokens.size(), postings, association.strength);
        }
    }
    for (std::size_t at = 1; at < row.begin.size(); ++at)
        row.begin[at] += row.begin[at - 1];
    row.matches.resize(found_.size());
    // Filled from behind: afterwards begin[s + 1] is where the matches of segment s begin.
    for (std::size_t at = found_.size(); at-- > 0;)
        row.matches[--row.begin[found_[at].segment - row.firstChinese + 1]] = found_[at].match;
    row.begin.erase(row.begin.begin());
    row.begin.push_back(static_cast<std::uint32_t>(found_.size()));
    thinOut(row);
}

/// Thins out the matches of segments so long that they would cost more than they tell; those kept stand for
/// all.
void MatchRows::thinOut(Row& row) {
    std::uint32_t kept = 0;
    for (std::size_t segment = 0; segment + 1 < row.begin.size(); ++segment) {
        const std::size_t begin = row.begin[segment];
        const std::size_t count = row.begin[segment + 1] - begin;
        const std::size_t keep = std::min(count, mostMatches);
        row.begin[segment] = kept;
        for (std::size_t at = 0; at < keep; ++at) {
            Match match = row.matches[begin + at * count / keep];
            match.strength *= static_cast<float>(count) / static_cast<float>(keep);
            row.matches[kept++] = match;
        }
    }
    row.begin.back() = kept;
}

} // namespace duizhao
