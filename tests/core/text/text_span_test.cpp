#include "core/text/text_span.h"

#include <gtest/gtest.h>

namespace duizhao {

TEST(TextSpan, IsTrimmedOfAllKindsOfWhiteSpace) {
    const std::u16string text = u"\uFEFF\t \u3000\u00A0a b。\u2028\r\n";
    EXPECT_EQ(trimmed(text, {0, text.size()}).of(text), u"a b。");
}

TEST(TextSpan, OfWhiteSpaceOnlyIsTrimmedToAPlaceInside) {
    const TextSpan place = trimmed(u"a   b", {1, 4});
    EXPECT_TRUE(place.empty());
    EXPECT_TRUE((TextSpan{1, 4}).contains(place));
}

TEST(TextSpan, IsTrimmedOnlyInsideItself) { EXPECT_EQ(trimmed(u" a  b ", {2, 5}), (TextSpan{4, 5})); }

TEST(TextSpan, OverlapsOnlyWhereItSharesACharacter) {
    EXPECT_TRUE((TextSpan{0, 3}).overlaps({2, 5}));
    EXPECT_FALSE((TextSpan{0, 3}).overlaps({3, 5}));
    EXPECT_FALSE((TextSpan{2, 2}).overlaps({2, 5}));
}

} // namespace duizhao
