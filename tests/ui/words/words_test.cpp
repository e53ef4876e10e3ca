#include "ui/words/words.h"

#include <gtest/gtest.h>

namespace duizhao::test {

namespace {

Annotation flagOf(std::u16string words) {
    Annotation flag;
    flag.anchors.emplace_back().quote = std::move(words);
    return flag;
}

} // namespace

TEST(FlaggedWords, StandInOneLine) {
    EXPECT_EQ(flaggedWords(flagOf(u"the old\n  mill")), QStringLiteral("the old mill"));
}

TEST(FlaggedWords, AreCutWithAnEllipsisWhereTheyAreLong) {
    EXPECT_EQ(flaggedWords(flagOf(u"lighthouse"), 10), QStringLiteral("lighthouse"));
    EXPECT_EQ(flaggedWords(flagOf(u"lighthouse"), 6), QStringLiteral("light…"));
}

TEST(FlaggedWords, AreNotCutInTheMiddleOfACharacter) {
    EXPECT_EQ(flaggedWords(flagOf(u"a𠮷𠮷𠮷"), 4), QStringLiteral("a𠮷…"));
    EXPECT_EQ(flaggedWords(flagOf(u"a𠮷𠮷𠮷"), 5), QStringLiteral("a𠮷…"));
}

TEST(FlaggedWords, AreTheWholePairWhereNoneWereMarked) {
    Annotation flag = flagOf(u"a sentence");
    flag.wholePair = true;
    EXPECT_EQ(flaggedWords(flag), QStringLiteral("The whole pair"));
}

} // namespace duizhao::test
