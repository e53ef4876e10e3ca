#include "tests/core/store/drawn_article.h"
#include "tests/ui/parallel/opened_article.h"
#include "ui/parallel/parallel_page.h"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <string>

namespace duizhao {
namespace {

using test::OpenedArticle;

/// One paragraph between two short ones, as a file without line ends gives it.
std::u16string longParagraph(std::size_t sentences, std::size_t words) {
    std::u16string source;
    std::u16string target;
    for (std::size_t at = 0; at < sentences; ++at) {
        source += at > 0 ? u"|" : u"";
        target += at > 0 ? u"|" : u"";
        for (std::size_t word = 0; word < words; ++word) {
            source += u"word ";
            target += u"字";
        }
        source += at + 1 < sentences ? u"end. " : u"end.";
        target += u"。";
    }
    return u"Before. = 前。\n" + source + u" = " + target + u"\nBehind. = 後。\n";
}

TEST(ParallelPage, CutsAVeryLongParagraphIntoRowsWhenItIsSeen) {
    OpenedArticle article(longParagraph(500, 12));
    ParallelPage page(article.session(), RowMode::paragraphs, {1000, 600}, 1);
    EXPECT_GT(page.rowCount(), 5u);
    std::set<std::size_t> pairs;
    for (std::size_t row = 0; row < page.rowCount(); ++row) {
        const auto content = page.content(row);
        EXPECT_LE(content.pairs.size(), 60u);
        EXPECT_LE(content.cell(Side::source).text().size(), 7'000u);
        for (const Pair& pair : content.pairs) {
            EXPECT_TRUE(pairs.insert(pair.number).second);
            EXPECT_EQ(page.rowOfPair(pair.number), row);
        }
    }
    EXPECT_EQ(pairs.size(), 502u);
}

TEST(ParallelPage, FindsAPairOfALongParagraphThatWasNotSeenYet) {
    OpenedArticle article(longParagraph(2'000, 5));
    ParallelPage page(article.session(), RowMode::paragraphs, {600, 100}, 1);
    const auto row = page.rowOfPair(1'700);
    ASSERT_TRUE(row);
    EXPECT_NE(page.content(*row).pair(1'700), nullptr);
    EXPECT_EQ(page.rowOfPair(5'000), std::nullopt);
}

TEST(ParallelPage, LeavesWhatIsVisibleStillWhenARowElsewhereIsMeasured) {
    OpenedArticle article(test::unevenArticle(200));
    ParallelPage page(article.session(), RowMode::paragraphs, {900, 500}, 1);
    page.scroll().scrollTo(9'000);
    const std::size_t row = page.scroll().firstRow();
    const auto top = page.scroll().firstTop();
    for (const std::size_t pair : {std::size_t{0}, std::size_t{40}, page.pairCount() - 1})
        page.rowOfPair(pair);
    EXPECT_EQ(page.scroll().firstRow(), row);
    EXPECT_EQ(page.scroll().firstTop(), top);
}

TEST(ParallelPage, SetsAnyArticleInAnyWindow) {
    const unsigned seed = std::random_device()();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 12; ++round) {
        OpenedArticle article(
            test::drawnArticle(test::randomDrawing(random, 1 + random() % 12), random() % 2));
        const RowMode mode = random() % 2 ? RowMode::paragraphs : RowMode::sentences;
        const QSize window(static_cast<int>(random() % 1500), static_cast<int>(random() % 900));
        ParallelPage page(article.session(), mode, window, 0.5 + (random() % 20) / 10.0);
        page.setAllLeftOutOpen(random() % 2);
        std::size_t pairs = 0;
        for (std::size_t row = 0; row < page.rowCount(); ++row) {
            const auto layout = page.layout(row);
            ASSERT_GE(layout->height(), 1);
            page.marks(row);
            for (const Pair& pair : layout->content().pairs) {
                ++pairs;
                ASSERT_EQ(page.rowOfPair(pair.number), row);
                for (const Side side : {Side::source, Side::target}) {
                    // What stands in the cell at the piece is the pair's own text.
                    const CellText& cell = layout->content().cell(side);
                    const TextSpan piece = cell.pieceOf(pair.number)->cell;
                    ASSERT_EQ(piece.of(cell.text()), pair.text(side));
                    ASSERT_EQ(cell.toText(piece), pair.span(side));
                }
            }
        }
        ASSERT_EQ(pairs, page.pairCount());
        page.setWindow({static_cast<int>(random() % 1500), static_cast<int>(random() % 900)});
        page.scroll().scrollBy(static_cast<std::int64_t>(random() % 3'000));
    }
}

TEST(ParallelPage, ScrollsAsLittleAsNeededToRevealARectangle) {
    OpenedArticle article(test::unevenArticle(100));
    ParallelPage page(article.session(), RowMode::sentences, {900, 500}, 1);
    page.scroll().scrollTo(2'000);
    page.reveal({0, 200, 10, 28});
    EXPECT_EQ(page.scroll().offset(), 2'000);
    page.reveal({0, 600, 10, 28});
    EXPECT_GE(page.scroll().offset(), 2'128);
    EXPECT_LE(page.scroll().offset(), 2'200);
}

} // namespace
} // namespace duizhao
