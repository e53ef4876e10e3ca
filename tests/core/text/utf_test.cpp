#include "core/text/utf.h"

#include <gtest/gtest.h>

#include <random>

namespace duizhao {

TEST(Utf, BringsTextOfAllPlanesThereAndBack) {
    const std::u16string text = u"Aé中\u3000😀𠮷\uFFFD";
    EXPECT_EQ(toUtf16(toUtf8(text)), text);
    EXPECT_EQ(toUtf8(u"é中😀"), "\xC3\xA9\xE4\xB8\xAD\xF0\x9F\x98\x80");
}

TEST(Utf, ReplacesLoneSurrogates) {
    EXPECT_EQ(toUtf8(std::u16string{u'a', 0xD83D, u'b'}), "a\xEF\xBF\xBD"
                                                          "b");
    EXPECT_EQ(toUtf8(std::u16string{0xDE00}), "\xEF\xBF\xBD");
}

TEST(Utf, ReplacesIllFormedSequences) {
    EXPECT_EQ(toUtf16("a\xFF"
                      "b"),
              u"a\uFFFD"
              u"b");
    EXPECT_EQ(toUtf16("\xE4\xB8"), u"\uFFFD") << "a sequence cut off by the end is one character";
}

TEST(Utf, CountsCodePointsAndFindsThemAgain) {
    const std::u16string text = u"a😀b𠮷c";
    EXPECT_EQ(countCodePoints(text), 5u);
    EXPECT_EQ(utf16Offset(text, 0), 0u);
    EXPECT_EQ(utf16Offset(text, 2), 3u);
    EXPECT_EQ(utf16Offset(text, 5), text.size());
    EXPECT_EQ(utf16Offset(text, 99), text.size());
    EXPECT_EQ(countCodePoints(std::u16string{0xD83D, u'a', 0xDE00}), 3u) << "a lone surrogate counts as one";
}

TEST(Utf, OffsetsOfRandomTextAgreeWithTheCount) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::u16string text;
    for (int at = 0; at < 2000; ++at)
        text += static_cast<char16_t>(random() % 3 ? 0xD800 + random() % 0x800 : random() % 0x10000);
    for (std::size_t number = 0; number <= countCodePoints(text); ++number)
        ASSERT_EQ(countCodePoints(std::u16string_view(text).substr(0, utf16Offset(text, number))), number);
}

} // namespace duizhao
