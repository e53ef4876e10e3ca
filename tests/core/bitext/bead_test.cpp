#include "core/bitext/bead.h"

#include <gtest/gtest.h>

namespace duizhao {

TEST(BeadEvidence, ReadsWhatItWrites) {
    const BeadEvidence evidence{
        .words = 3, .numbers = 2, .names = 1, .latinTokens = 4, .punctuation = 5, .length = true};
    EXPECT_EQ(beadEvidenceText(evidence), "words=3 numbers=2 names=1 latin=4 punctuation=5 length");
    EXPECT_EQ(beadEvidenceFrom(beadEvidenceText(evidence)), evidence);
    EXPECT_EQ(beadEvidenceFrom(""), BeadEvidence{});
    EXPECT_EQ(beadEvidenceFrom("later=7 numbers=2").numbers, 2);
}

TEST(BeadEvidence, SpeaksInWords) {
    EXPECT_EQ(beadEvidenceWords({.words = 3, .numbers = 2, .length = true}, false),
              "3 words, 2 numbers and the length agree");
    EXPECT_EQ(beadEvidenceWords({.numbers = 1}, false), "1 number agrees");
    EXPECT_EQ(beadEvidenceWords({.latinTokens = 2}, false), "2 Latin words agree");
    EXPECT_EQ(beadEvidenceWords({.length = true}, false), "the length agrees");
    EXPECT_EQ(beadEvidenceWords({}, false), "only the order speaks for it");
    EXPECT_EQ(beadEvidenceWords({}, true), "no counterpart was found");
    EXPECT_EQ(beadEvidenceWords({.given = true}, true), "the pair was given");
}

} // namespace duizhao
