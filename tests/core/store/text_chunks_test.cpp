#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "core/store/text_chunks.h"
#include "core/text/utf.h"
#include "tests/core/store/drawn_article.h"
#include "tests/core/store/library_support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace duizhao {
namespace {

/// An article of one heading and its translation with this source text.
Article articleWith(const std::u16string& source) { return test::drawnArticle(source + u" = 完"); }

/// Every offset and a range around it against the text in memory.
void expectSameText(const ArticleReader& reader, const std::u16string& text, std::size_t around) {
    const std::size_t first = around - std::min<std::size_t>(around, 5);
    const std::size_t last = std::min(text.size(), around + 5);
    for (std::size_t begin = first; begin <= last; ++begin) {
        EXPECT_EQ(*reader.toCodePoints(Side::source, begin), countCodePoints(text.substr(0, begin))) << begin;
        for (std::size_t end = begin; end <= last; ++end)
            EXPECT_EQ(*reader.text(Side::source, {begin, end}), text.substr(begin, end - begin))
                << begin << ".." << end;
    }
    const std::size_t firstPoint = countCodePoints(text.substr(0, first));
    const std::size_t lastPoint = countCodePoints(text.substr(0, last));
    for (std::size_t point = firstPoint; point <= lastPoint; ++point)
        EXPECT_EQ(*reader.toUtf16(Side::source, point), utf16Offset(text, point)) << point;
}

} // namespace

TEST(ChunkStart, NeverSplitsASurrogatePair) {
    std::u16string text(3 * chunkUnits, u'x');
    EXPECT_EQ(chunkStart(text, 1), chunkUnits);
    text.replace(chunkUnits - 1, 2, u"😀");
    EXPECT_EQ(chunkStart(text, 0), 0u);
    EXPECT_EQ(chunkStart(text, 1), chunkUnits + 1);
    EXPECT_EQ(chunkStart(text, 2), 2 * chunkUnits);
    EXPECT_EQ(chunkStart(text, 3), text.size());
}

TEST(ChunkStart, APairAtTheVeryEndBelongsToTheLastFullChunk) {
    std::u16string text(chunkUnits + 1, u'x');
    text.replace(chunkUnits - 1, 2, u"😀");
    EXPECT_EQ(chunkStart(text, 1), text.size());
}

class ChunkBorders : public testing::TestWithParam<std::size_t> {};

TEST_P(ChunkBorders, OffsetsAreRightAroundAstralCharacters) {
    Library library = *Library::openInMemory();
    std::u16string text(3 * chunkUnits + 10, u'x');
    for (const std::size_t border : {chunkUnits, 2 * chunkUnits, 3 * chunkUnits})
        text.replace(border - GetParam(), 8, u"😀𠮷\u05d0é😀");
    const Article article = articleWith(text);
    const auto reader = *ArticleReader::open(library, test::stored(library, article));
    const std::u16string& content = article.text(Side::source);
    for (const std::size_t border :
         {std::size_t{0}, chunkUnits, 2 * chunkUnits, 3 * chunkUnits, content.size()})
        expectSameText(reader, content, border);
    EXPECT_EQ(*reader.text(Side::source, {0, content.size()}), content);
    EXPECT_EQ(*reader.codePointLength(Side::source), countCodePoints(content));
    EXPECT_THAT(*verifyLibrary(library, {}), testing::IsEmpty());
    EXPECT_THAT(test::rows(library, "SELECT source = substr(source, 1) AND length(source) FROM pair"),
                testing::ElementsAre("1"));
}
INSTANTIATE_TEST_SUITE_P(Positions, ChunkBorders, testing::Range(std::size_t{0}, std::size_t{9}));

TEST(TextReader, RangesBehindTheEndAreAnError) {
    Library library = *Library::openInMemory();
    const Article article = articleWith(u"short");
    const auto reader = *ArticleReader::open(library, test::stored(library, article));
    const std::size_t length = article.text(Side::source).size();
    EXPECT_EQ(reader.text(Side::source, {0, length + 1}).error().code, ErrorCode::rangeOutside);
    EXPECT_EQ(reader.toCodePoints(Side::source, length + 1).error().code, ErrorCode::rangeOutside);
    EXPECT_EQ(reader.toUtf16(Side::source, length + 1).error().code, ErrorCode::rangeOutside);
    EXPECT_EQ(*reader.toUtf16(Side::source, length), length);
    EXPECT_EQ(reader.fileText(1, {0, 0}).error().code, ErrorCode::rangeOutside);
}

TEST(PairView, ShowsWhatTheReaderGives) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    Library library = *Library::openInMemory();
    for (int round = 0; round < 10; ++round) {
        const Article article =
            test::drawnArticle(test::randomDrawing(random, 20 + random() % 100), round % 2 == 0);
        const std::int64_t number = test::stored(library, article);
        const auto reader = *ArticleReader::open(library, number);
        const std::vector<Pair> pairs = *reader.pairs(0, reader.pairCount());
        std::vector<std::string> expected;
        for (const Pair& pair : pairs)
            expected.push_back(std::to_string(pair.number + 1) + '|' + std::to_string(pair.sourceSegments) +
                               '-' + std::to_string(pair.targetSegments) + '|' + toUtf8(pair.sourceText) +
                               '|' + toUtf8(pair.targetText) + '|' + std::to_string(pair.link + 1));
        EXPECT_EQ(test::rows(library, "SELECT pair, kind, source, target, link FROM pair WHERE article = " +
                                          std::to_string(number)),
                  expected);
    }
}

TEST(PairView, LeavesOutWhatIsRemoved) {
    Library library = *Library::openInMemory();
    const std::int64_t number = test::stored(library, articleWith(u"short"));
    EXPECT_EQ(test::rows(library, "SELECT * FROM pair").size(), 1u);
    ASSERT_TRUE(removeArticle({library, "w", "Ann", number, change::removeArticle}, number));
    EXPECT_THAT(test::rows(library, "SELECT * FROM pair"), testing::IsEmpty());
}

} // namespace duizhao
