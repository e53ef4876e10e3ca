#include "ui/parallel/reading_position.h"

#include <gtest/gtest.h>

namespace duizhao {
namespace {

TEST(ReadingPosition, SurvivesTheSettingsAsOneWord) {
    const ReadingPosition position{{Side::source, 0}, {Side::target, 48'000'000'000}};
    EXPECT_EQ(readingPositionText(position), QStringLiteral("s0 t48000000000"));
    EXPECT_EQ(readingPositionFrom(readingPositionText(position)), position);
}

TEST(ReadingPosition, IsNothingForAnyOtherText) {
    for (const char* text : {"", "s1", "s1 x2", "s t", "s-1 t2", "s1 t2 s3", "1 2"})
        EXPECT_EQ(readingPositionFrom(QString::fromLatin1(text)), std::nullopt) << text;
}

} // namespace
} // namespace duizhao
