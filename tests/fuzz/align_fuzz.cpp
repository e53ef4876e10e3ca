// Any bytes as two texts cut into segments: the beads must cover each segment once and in order, and what
// words are linked must be words of the two texts.

#include "core/align/aligner.h"
#include "core/align/word_linker.h"
#include "tests/core/lexicon/drawn_dictionary.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using namespace duizhao;

struct Cut {
    std::u16string text;
    std::vector<TextSpan> segments;
};

/// Two bytes make a unit; a line feed ends a segment.
Cut cut(const std::uint8_t* data, std::size_t size) {
    Cut result;
    std::size_t begin = 0;
    for (std::size_t at = 0; at + 1 < size; at += 2) {
        const auto unit = static_cast<char16_t>(data[at] | (data[at + 1] << 8));
        result.text.push_back(unit);
        if (unit == u'\n') {
            result.segments.push_back({begin, result.text.size()});
            begin = result.text.size();
        }
    }
    if (begin < result.text.size())
        result.segments.push_back({begin, result.text.size()});
    return result;
}

void require(bool holds) {
    if (!holds)
        std::abort();
}

void requireCovered(const std::vector<SegmentBead>& beads, std::size_t source, std::size_t target) {
    std::size_t sourceAt = 0;
    std::size_t targetAt = 0;
    for (const SegmentBead& bead : beads) {
        require(bead.sourceBegin == sourceAt && bead.targetBegin == targetAt);
        require(bead.sourceBegin <= bead.sourceEnd && bead.targetBegin <= bead.targetEnd);
        require(bead.sourceEnd + bead.targetEnd > sourceAt + targetAt);
        require(bead.confidence >= 0 && bead.confidence <= 1);
        sourceAt = bead.sourceEnd;
        targetAt = bead.targetEnd;
    }
    require(sourceAt == source && targetAt == target);
}

void requireWords(const std::vector<WordLink>& links, std::size_t source, std::size_t target) {
    for (const WordLink& link : links) {
        require(link.source.begin < link.source.end && link.source.end <= source);
        require(link.target.begin < link.target.end && link.target.end <= target);
    }
}

} // namespace

/// First byte: the two languages and whether there is a dictionary; second: where the data is divided between
/// the two sides.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2)
        return 0;
    constexpr Language languages[] = {Language::english, Language::chineseSimplified,
                                      Language::chineseTraditional};
    const std::uint8_t choice = data[0];
    const std::size_t division = 1 + (size - 1) * data[1] / 255;
    const Cut source = cut(data + 1, division - 1);
    const Cut target = cut(data + division, size - division);
    const AlignmentSide sourceSide{source.text, source.segments, languages[choice % 3]};
    const AlignmentSide targetSide{target.text, target.segments, languages[choice / 3 % 3]};
    static const Lexicon lexicon = test::drawnLexicon();
    const Lexicon* dictionary = choice / 9 % 2 != 0 ? &lexicon : nullptr;
    requireCovered(alignSegments(sourceSide, targetSide, dictionary).value(), source.segments.size(),
                   target.segments.size());
    requireWords(
        WordLinker(sourceSide.language, targetSide.language, dictionary).link(source.text, target.text),
        source.text.size(), target.text.size());
    return 0;
}
