#include "core/bitext/bitext.h"

#include <algorithm>

namespace duizhao {

namespace {

/// Collects the findings of the checks below, up to a limit.
class Problems {
public:
    explicit Problems(std::size_t most) : most_(most) {}
    void add(const std::string& what, std::size_t index) {
        if (found_.size() < most_)
            found_.push_back(what + " (index " + std::to_string(index) + ")");
    }
    std::vector<std::string> take() { return std::move(found_); }

private:
    std::size_t most_;
    std::vector<std::string> found_;
};

TextSpan sideOf(const Link& link, Side side) { return side == Side::source ? link.source : link.target; }

void checkBlocks(const Bitext& bitext, Problems& problems) {
    for (std::size_t at = 0; at < bitext.blocks.size(); ++at) {
        const Block& block = bitext.blocks[at];
        if (block.span.empty())
            problems.add("a block is empty", at);
        if (at > 0 && block.text == bitext.blocks[at - 1].text &&
            block.span.begin < bitext.blocks[at - 1].span.end)
            problems.add("a block overlaps the one before it", at);
    }
}

void checkSegments(const Bitext& bitext, Side side, Problems& problems) {
    const std::vector<TextSpan>& segments = bitext.segments(side);
    std::size_t next = 0;
    for (std::size_t at = 0; at < bitext.blocks.size(); ++at) {
        const Block& block = bitext.blocks[at];
        if (block.side != side)
            continue;
        std::size_t covered = block.span.begin;
        while (next < segments.size() && segments[next].begin == covered &&
               segments[next].end <= block.span.end)
            covered = segments[next++].end;
        if (covered != block.span.end)
            problems.add("the segments do not tile a block", at);
    }
    if (next != segments.size())
        problems.add("a segment lies outside the blocks", next);
}

/// Every block of a side lies in exactly one link.
void checkLinks(const Bitext& bitext, Side side, Problems& problems) {
    std::vector<TextSpan> spans;
    for (const Link& link : bitext.links)
        if (!sideOf(link, side).empty())
            spans.push_back(sideOf(link, side));
    std::sort(spans.begin(), spans.end());
    for (std::size_t at = 1; at < spans.size(); ++at)
        if (spans[at].begin < spans[at - 1].end)
            problems.add("two links share a block", at);
    for (std::size_t at = 0; at < bitext.blocks.size(); ++at) {
        const Block& block = bitext.blocks[at];
        if (block.side != side)
            continue;
        const auto after =
            std::upper_bound(spans.begin(), spans.end(), block.span.begin,
                             [](std::size_t begin, TextSpan span) { return begin < span.begin; });
        if (after == spans.begin() || !std::prev(after)->contains(block.span))
            problems.add("a block lies in no link", at);
    }
}

/// The beads of each link, in order, cover its segments of one side exactly once.
void checkBeads(const Bitext& bitext, Side side, Problems& problems) {
    const std::vector<TextSpan>& segments = bitext.segments(side);
    const auto segmentAt = [&](std::size_t offset) {
        return std::lower_bound(segments.begin(), segments.end(), TextSpan{offset, offset}) -
               segments.begin();
    };
    std::size_t bead = 0;
    for (std::size_t link = 0; link < bitext.links.size(); ++link) {
        const TextSpan range = sideOf(bitext.links[link], side);
        auto next = segmentAt(range.begin);
        const auto end = range.empty() ? next : segmentAt(range.end);
        for (; bead < bitext.beads.size() && bitext.beads[bead].link == link; ++bead) {
            const TextSpan span = bitext.beads[bead].span(side);
            if (span.empty())
                continue;
            const auto last = segmentAt(span.end) - 1;
            if (segmentAt(span.begin) != next || last < next ||
                segments[static_cast<std::size_t>(last)].end != span.end)
                problems.add("a bead does not begin and end at the next segments", bead);
            next = last + 1;
        }
        if (next != end)
            problems.add("the beads of a link do not cover its segments", link);
    }
    if (bead != bitext.beads.size())
        problems.add("a bead names a link out of order", bead);
    for (std::size_t at = 0; at < bitext.beads.size() && side == Side::source; ++at)
        if (bitext.beads[at].source.empty() && bitext.beads[at].target.empty())
            problems.add("a bead is empty on both sides", at);
}

} // namespace

std::vector<std::string> findProblems(const Bitext& bitext, std::size_t most) {
    Problems problems(most);
    checkBlocks(bitext, problems);
    for (const Side side : {Side::source, Side::target}) {
        checkSegments(bitext, side, problems);
        checkLinks(bitext, side, problems);
        checkBeads(bitext, side, problems);
    }
    return problems.take();
}

} // namespace duizhao
