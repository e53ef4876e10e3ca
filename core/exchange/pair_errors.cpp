#include "core/exchange/pair_errors.h"

#include "core/store/annotations.h"

#include <algorithm>
#include <tuple>

namespace duizhao {

namespace {

std::size_t indexOf(Side side) { return side == Side::source ? 0 : 1; }

/// Where `offset` of a side's text falls in a pair's text there.
std::size_t within(TextSpan pair, std::size_t offset) {
    return std::clamp(offset, pair.begin, pair.end) - pair.begin;
}

/// The number of the pair that a place belongs to.
Result<std::optional<std::size_t>> pairOfPlace(const ArticleReader& reader, Side side, std::size_t place) {
    DUIZHAO_TRY(here, reader.pairAt(side, place));
    if (here) {
        DUIZHAO_TRY(pair, reader.pairs(*here, 1));
        if (!pair.empty() && pair.front().span(side).begin <= place)
            return here;
    }
    if (place == 0)
        return here;
    DUIZHAO_TRY(before, reader.pairAt(side, place - 1));
    return before ? before : here;
}

} // namespace

Result<PairErrors> PairErrors::read(const Library& library, const ArticleReader& reader) {
    DUIZHAO_TRY(annotations, allAnnotations(library, reader.bitext()));
    PairErrors errors;
    errors.annotations_ = std::move(annotations);
    DUIZHAO_CHECK(errors.placeAll(reader));
    return errors;
}

Result<void> PairErrors::placeAll(const ArticleReader& reader) {
    for (std::size_t at = 0; at < annotations_.size(); ++at) {
        if (annotations_[at].anchors.empty())
            continue;
        const Anchor& anchor = annotations_[at].anchors.front();
        if (!anchor.span.empty()) {
            ranges_[indexOf(anchor.side)].push_back({anchor.span, at});
            continue;
        }
        DUIZHAO_TRY(pair, pairOfPlace(reader, anchor.side, anchor.span.begin));
        if (pair)
            placesOfPair_.emplace(*pair, at);
    }
    for (std::vector<Range>& ranges : ranges_) {
        std::stable_sort(ranges.begin(), ranges.end(), [](const Range& left, const Range& right) {
            return left.span.begin < right.span.begin;
        });
        std::size_t reach = 0;
        for (Range& range : ranges)
            range.reach = reach = std::max(reach, range.span.end);
    }
    return {};
}

PairError PairErrors::clipped(const Pair& pair, std::size_t annotation) const {
    const std::vector<Anchor>& anchors = annotations_[annotation].anchors;
    const Anchor& anchor = anchors.front();
    const TextSpan span = pair.span(anchor.side);
    PairError error{
        annotation, anchor.side, {within(span, anchor.span.begin), within(span, anchor.span.end)}, {}};
    for (std::size_t next = 1; next < anchors.size() && !error.at; ++next)
        if (anchors[next].side != anchor.side)
            error.at = within(pair.span(anchors[next].side), anchors[next].span.begin);
    return error;
}

void PairErrors::addRanges(const Pair& pair, Side side, std::vector<PairError>& found) const {
    const std::vector<Range>& ranges = ranges_[indexOf(side)];
    const TextSpan span = pair.span(side);
    auto range = std::partition_point(ranges.begin(), ranges.end(),
                                      [&](const Range& each) { return each.reach <= span.begin; });
    for (; range != ranges.end() && range->span.begin < span.end; ++range)
        if (range->span.overlaps(span))
            found.push_back(clipped(pair, range->annotation));
}

std::vector<PairError> PairErrors::in(const Pair& pair) const {
    std::vector<PairError> found;
    addRanges(pair, Side::source, found);
    addRanges(pair, Side::target, found);
    const auto [first, last] = placesOfPair_.equal_range(pair.number);
    for (auto place = first; place != last; ++place)
        found.push_back(clipped(pair, place->second));
    std::sort(found.begin(), found.end(), [](const PairError& left, const PairError& right) {
        return std::tuple(left.side, left.span, left.annotation) <
               std::tuple(right.side, right.span, right.annotation);
    });
    return found;
}

} // namespace duizhao
