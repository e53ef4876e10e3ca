#include "core/text/encoding.h"

#include <gtest/gtest.h>

namespace duizhao {

TEST(Encoding, IsFoundByItsOwnName) {
    for (const Encoding encoding :
         {Encoding::utf8, Encoding::utf16le, Encoding::utf16be, Encoding::gb18030, Encoding::big5})
        EXPECT_EQ(encodingNamed(encodingName(encoding)), encoding);
}

TEST(Encoding, IsFoundByItsAliasesInAnySpelling) {
    for (const char* name : {"GBK", "gb2312", "CP936", "gb-18030", "GB_2312"})
        EXPECT_EQ(encodingNamed(name), Encoding::gb18030) << name;
    for (const char* name : {"big5", "BIG-5", "Big5-HKSCS", "CP950"})
        EXPECT_EQ(encodingNamed(name), Encoding::big5) << name;
    EXPECT_EQ(encodingNamed("utf-16"), Encoding::utf16le);
    EXPECT_EQ(encodingNamed("UTF8"), Encoding::utf8);
}

TEST(Encoding, IsNotFoundByAnyOtherName) {
    for (const char* name : {"", "latin1", "utf-7", "utf-32", "Big", "8"})
        EXPECT_EQ(encodingNamed(name), std::nullopt) << name;
}

TEST(Encoding, EachCertaintyHasAName) {
    EXPECT_EQ(certaintyName(Certainty::given), "given");
    EXPECT_EQ(certaintyName(Certainty::certain), "certain");
    EXPECT_EQ(certaintyName(Certainty::likely), "likely");
    EXPECT_EQ(certaintyName(Certainty::doubtful), "doubtful");
}

} // namespace duizhao
