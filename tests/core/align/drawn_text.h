#pragma once

#include "core/align/aligner.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace duizhao::test {

/// Segments joined into one text, with their spans.
struct DrawnText {
    std::u16string text;
    std::vector<TextSpan> segments;
    Language language;

    DrawnText(Language drawnLanguage, const std::vector<std::u16string>& lines) : language(drawnLanguage) {
        for (const std::u16string& line : lines) {
            segments.push_back({text.size(), text.size() + line.size()});
            text += line;
        }
    }
    AlignmentSide side() const { return {text, segments, language}; }
};

inline DrawnText english(const std::vector<std::u16string>& lines) { return {Language::english, lines}; }
inline DrawnText chinese(const std::vector<std::u16string>& lines) {
    return {Language::chineseTraditional, lines};
}

/// "1-1 2-1 0-1": how many source and target segments each bead joins.
inline std::string shapesOf(const std::vector<SegmentBead>& beads) {
    std::string drawn;
    for (const SegmentBead& bead : beads)
        drawn += (drawn.empty() ? "" : " ") + std::to_string(bead.sourceEnd - bead.sourceBegin) + "-" +
                 std::to_string(bead.targetEnd - bead.targetBegin);
    return drawn;
}

/// What holds for every alignment: each segment in exactly one bead, in order; no empty bead; confidence is a
/// probability.
inline void expectSound(const std::vector<SegmentBead>& beads, std::size_t source, std::size_t target) {
    std::size_t sourceAt = 0;
    std::size_t targetAt = 0;
    for (const SegmentBead& bead : beads) {
        ASSERT_EQ(bead.sourceBegin, sourceAt);
        ASSERT_EQ(bead.targetBegin, targetAt);
        ASSERT_LE(bead.sourceBegin, bead.sourceEnd);
        ASSERT_LE(bead.targetBegin, bead.targetEnd);
        ASSERT_LT(bead.sourceBegin + bead.targetBegin, bead.sourceEnd + bead.targetEnd);
        ASSERT_GE(bead.confidence, 0.0);
        ASSERT_LE(bead.confidence, 1.0);
        sourceAt = bead.sourceEnd;
        targetAt = bead.targetEnd;
    }
    ASSERT_EQ(sourceAt, source);
    ASSERT_EQ(targetAt, target);
}

} // namespace duizhao::test
