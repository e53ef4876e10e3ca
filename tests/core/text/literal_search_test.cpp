#include "core/text/literal_search.h"

#include <gtest/gtest.h>

#include <random>

namespace duizhao {

TEST(LiteralFinder, FindsWhatAPlainLoopFindsWithAndWithoutCase) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    static constexpr std::u16string_view pieces[] = {
        u"a",  u"A",  u"ab", u"Ä", u"ä", u"ſ",          u"S",          u"\u212A", u"k",
        u"中", u"，", u"Σ",  u"ς", u"σ", u"\U00010400", u"\U00010428", u"ß"};
    const auto drawn = [&](std::size_t count) {
        std::u16string text;
        while (count-- > 0)
            text += pieces[random() % std::size(pieces)];
        return text;
    };
    for (int round = 0; round < 2000; ++round) {
        const std::u16string text = drawn(random() % 60);
        const std::u16string needle = drawn(1 + random() % 3);
        const bool matchCase = random() % 2 == 0;
        const LiteralFinder finder(needle, matchCase);
        std::size_t at = 0;
        for (std::size_t begin = 0; begin + needle.size() <= text.size(); ++begin) {
            const std::u16string_view there = std::u16string_view(text).substr(begin, needle.size());
            if (matchCase ? there != needle : !equalFolded(there, needle))
                continue;
            ASSERT_EQ(finder.find(text, at), begin);
            at = begin + 1;
        }
        ASSERT_EQ(finder.find(text, at), std::u16string::npos);
    }
}

TEST(LiteralFinder, FoldsCaseWithoutChangingLengths) {
    EXPECT_EQ(LiteralFinder(u"école", false).find(u"L'ÉCOLE", 0), 2u);
    EXPECT_EQ(LiteralFinder(u"ΟΔΟΣ", false).find(u"η οδος", 0), 2u);
    EXPECT_EQ(LiteralFinder(u"\U00010428", false).find(u"a\U00010400", 0), 1u);
    EXPECT_EQ(LiteralFinder(u"strasse", false).find(u"Straße", 0), std::u16string::npos);
    EXPECT_EQ(LiteralFinder(u"Ａ", false).find(u"A a ａ", 0), 4u) << "full width is not half width";
    EXPECT_EQ(LiteralFinder(u"Fire", true).find(u"fire FIRE Fire", 0), 10u);
}

} // namespace duizhao
