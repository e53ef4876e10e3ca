#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "core/store/articles.h"
#include "core/store/database.h"
#include "tests/core/store/drawn_article.h"
#include "tests/core/store/library_support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duizhao {
namespace {

using test::drawnArticle;
using test::randomDrawing;
using test::stored;

constexpr const char16_t* essay = u"# The fire = 火\n"
                                  u"One. |Two. +Three. = 一。|二三。\n"
                                  u"- Share this page\n"
                                  u"- 上一篇\n"
                                  u"Alone. = \n"
                                  u"Last? = 最後？\n"
                                  u"- 總結\n";

std::vector<std::u16string> texts(const std::vector<Pair>& pairs, Side side) {
    std::vector<std::u16string> texts;
    for (const Pair& pair : pairs)
        texts.push_back(pair.text(side));
    return texts;
}

} // namespace

TEST(StoreArticle, GivesBackWhatWasStored) {
    Library library = *Library::openInMemory();
    for (const bool twoFiles : {false, true}) {
        Article article = drawnArticle(essay, twoFiles);
        article.url = "https://example.org/fire";
        article.domain = "news";
        article.bitext.system = "some engine 2.1";
        article.texts.back().encoding = Encoding::big5;
        article.texts.back().certainty = Certainty::doubtful;
        article.texts.back().replaced = 3;
        const auto number = stored(library, article);
        EXPECT_EQ(*loadArticle(library, number), article);
    }
    EXPECT_THAT(*verifyLibrary(library, {}), testing::IsEmpty());
}

TEST(StoreArticle, GivesBackRandomArticles) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    Library library = *Library::openInMemory();
    for (int round = 0; round < 30; ++round) {
        const Article article = drawnArticle(randomDrawing(random, 1 + random() % 60), round % 2 == 0);
        if (article.bitext.links.empty())
            continue;
        ASSERT_THAT(findProblems(article.bitext), testing::IsEmpty());
        EXPECT_EQ(*loadArticle(library, stored(library, article)), article);
    }
    EXPECT_THAT(*verifyLibrary(library, {}), testing::IsEmpty());
}

TEST(StoreArticle, AnswersWithTheExistingArticleForTheSameContent) {
    Library library = *Library::openInMemory();
    const Article article = drawnArticle(essay);
    const auto number = stored(library, article);
    const auto again = storeArticle(library, article, {});
    EXPECT_TRUE(again->existing);
    EXPECT_EQ(again->article, number);
    EXPECT_EQ(listArticles(library)->size(), 1u);
}

TEST(StoreArticle, LeavesNothingBehindWhenCancelled) {
    Library library = *Library::openInMemory();
    std::mt19937 random(1);
    const Article article = drawnArticle(randomDrawing(random, 3000));
    std::stop_source stop;
    Progress progress;
    progress.stop = stop.get_token();
    progress.report = [&](Stage, double fraction) {
        if (fraction > 0.6)
            stop.request_stop();
    };
    const auto result = storeArticle(library, article, progress);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::cancelled);
    EXPECT_THAT(*listArticles(library), testing::IsEmpty());
    EXPECT_EQ(test::dump(library), test::dump(*Library::openInMemory()));
}

TEST(StoreArticle, DeletesForGoodWhatWasRemovedLongAgo) {
    Library library = *Library::openInMemory();
    const Article article = drawnArticle(essay);
    const auto number = stored(library, article);
    const Edit edit{library, "w", "Ann", number, change::flag};
    const std::int64_t bitext = articleSummary(library, number)->bitext;
    Annotation annotation;
    annotation.anchors = {*makeAnchor(library, bitext, Side::source, {0, 8})};
    ASSERT_TRUE(addAnnotation(edit, bitext, annotation));
    ASSERT_TRUE(setPairReview(edit, bitext, {"Ann", {0, 8}, {9, 10}, PairState::done}));
    ASSERT_TRUE(removeArticle(edit, number));
    const auto newer = stored(library, drawnArticle(u"New = 新"));
    ASSERT_TRUE(undo(library, number, "w")) << "removed a moment ago";

    ASSERT_TRUE(removeArticle(edit, number));
    ASSERT_TRUE(library.database().execute("UPDATE article SET removed_at = 5 WHERE removed_at IS NOT NULL"));
    stored(library, drawnArticle(u"Newest = 最新"));
    EXPECT_EQ(undo(library, number, "w").error().code, ErrorCode::nothingToUndo);
    EXPECT_THAT(test::rows(library, "SELECT article_id FROM text UNION SELECT article_id FROM bitext UNION "
                                    "SELECT id FROM article ORDER BY 1"),
                testing::ElementsAre(std::to_string(newer), std::to_string(newer + 1)));
    EXPECT_THAT(test::rows(library, "SELECT 1 FROM annotation UNION SELECT 2 FROM pair_review UNION "
                                    "SELECT 3 FROM change"),
                testing::IsEmpty());
    EXPECT_THAT(*verifyLibrary(library, {}), testing::IsEmpty());
    EXPECT_GT(stored(library, article), newer + 1) << "numbers are not given twice";
}

TEST(ArticleList, SaysWhatEachArticleHolds) {
    Library library = *Library::openInMemory();
    stored(library, drawnArticle(u"First = 第一"));
    const auto number = stored(library, drawnArticle(essay));
    const auto list = *listArticles(library);
    ASSERT_EQ(list.size(), 2u);
    EXPECT_EQ(list[0].article, number) << "the newest comes first";
    EXPECT_EQ(list[0].title, "The fire");
    EXPECT_EQ(list[0].pairs, 5u);
    EXPECT_EQ(list[0].blocks, 10u);
    EXPECT_EQ(list[0].leftOut, 3u);
    EXPECT_FALSE(list[0].twoFiles);
    EXPECT_THAT(list[0].files, testing::ElementsAre("drawn.txt"));
    EXPECT_EQ(*articleSummary(library, number), list[0]);
}

TEST(ArticleList, SaysThatAnArticleIsMissing) {
    const Library library = *Library::openInMemory();
    EXPECT_EQ(articleSummary(library, 7).error(), (Error{ErrorCode::articleMissing, "#7"}));
    EXPECT_EQ(loadArticle(library, 7).error().code, ErrorCode::articleMissing);
    EXPECT_EQ(ArticleReader::open(library, 7).error().code, ErrorCode::articleMissing);
}

TEST(ArticleReader, GivesPairsWithTrimmedTexts) {
    Library library = *Library::openInMemory();
    const auto reader = *ArticleReader::open(library, stored(library, drawnArticle(essay)));
    EXPECT_EQ(reader.pairCount(), 5u);
    EXPECT_EQ(reader.linkCount(), 4u);
    const auto pairs = *reader.pairs(0, 100);
    ASSERT_EQ(pairs.size(), 5u);
    EXPECT_THAT(texts(pairs, Side::source),
                testing::ElementsAre(u"The fire", u"One.", u"Two. Three.", u"Alone.", u"Last?"));
    EXPECT_THAT(texts(pairs, Side::target), testing::ElementsAre(u"火", u"一。", u"二三。", u"", u"最後？"));
    EXPECT_EQ(pairs[0].kind, BlockKind::heading);
    EXPECT_EQ(pairs[2].sourceSegments, 2);
    EXPECT_EQ(pairs[2].targetSegments, 1);
    EXPECT_EQ(pairs[2].link, 1u);
    EXPECT_EQ(pairs[3].targetSegments, 0);
    EXPECT_TRUE(pairs[3].target.empty());
    for (const Pair& pair : pairs)
        EXPECT_EQ(*reader.text(Side::target, pair.target), pair.targetText);
    EXPECT_EQ(*reader.pairs(2, 2), (std::vector<Pair>{pairs[2], pairs[3]}));
    EXPECT_THAT(*reader.pairs(5, 3), testing::IsEmpty());
}

TEST(ArticleReader, GivesLinksWithTheirPairs) {
    Library library = *Library::openInMemory();
    const auto reader = *ArticleReader::open(library, stored(library, drawnArticle(essay)));
    const auto links = *reader.links(1, 2);
    ASSERT_EQ(links.size(), 2u);
    EXPECT_EQ(links[0].firstPair, 1u);
    EXPECT_EQ(links[0].pairCount, 2u);
    EXPECT_EQ(links[0].kind, BlockKind::paragraph);
    EXPECT_EQ(links[1].link.reason, LinkReason::noPartner);
    EXPECT_EQ(links[1].firstPair, 3u);
}

TEST(ArticleReader, FoldsLeftOutBlocksIntoRuns) {
    Library library = *Library::openInMemory();
    const auto reader = *ArticleReader::open(library, stored(library, drawnArticle(essay)));
    const auto runs = *reader.leftOutRuns();
    ASSERT_EQ(runs.size(), 2u);
    EXPECT_EQ(runs[0].blocks.size(), 2u);
    EXPECT_EQ(runs[0].beforePair, 3u);
    EXPECT_EQ(runs[0].beforeLink, 2u);
    EXPECT_EQ(runs[1].beforePair, 5u);
    EXPECT_EQ(runs[1].beforeLink, 4u);
}

TEST(ArticleReader, TellsTheLinkOfEachBlock) {
    Library library = *Library::openInMemory();
    const Article article = drawnArticle(essay);
    const auto reader = *ArticleReader::open(library, stored(library, article));
    const auto blocks = *reader.blocks();
    ASSERT_EQ(blocks.size(), article.bitext.blocks.size());
    std::vector<std::optional<std::size_t>> links;
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        EXPECT_EQ(blocks[at].block, article.bitext.blocks[at]);
        EXPECT_EQ(blocks[at].oneSidedLink, blocks[at].link == 2u);
        links.push_back(blocks[at].link);
    }
    EXPECT_THAT(links, testing::ElementsAre(0, 0, 1, 1, std::nullopt, std::nullopt, 2, 3, 3, std::nullopt));
}

TEST(ArticleReader, FindsThePairAtAnOffset) {
    Library library = *Library::openInMemory();
    const Article article = drawnArticle(essay);
    const auto reader = *ArticleReader::open(library, stored(library, article));
    const auto& beads = article.bitext.beads;
    for (const Side side : {Side::source, Side::target}) {
        for (std::size_t offset = 0; offset <= article.text(side).size() + 1; ++offset) {
            std::optional<std::size_t> expected;
            std::size_t best = article.text(side).size() + 1;
            for (std::size_t at = 0; at < beads.size(); ++at) {
                const TextSpan span = beads[at].span(side);
                if (span.empty() || span.end <= offset || span.begin >= best)
                    continue;
                best = span.begin;
                expected = at;
            }
            EXPECT_EQ(*reader.pairAt(side, offset), expected) << offset;
        }
    }
}

TEST(ArticleReader, GivesTheSegmentsOfARange) {
    Library library = *Library::openInMemory();
    const Article article = drawnArticle(essay);
    const auto reader = *ArticleReader::open(library, stored(library, article));
    const TextSpan pair = article.bitext.beads[2].source;
    EXPECT_THAT(*reader.segments(Side::source, pair), testing::SizeIs(2));
    EXPECT_THAT(*reader.segments(Side::source, {pair.begin + 1, pair.end}), testing::SizeIs(1));
    EXPECT_EQ(*reader.segments(Side::target, {0, 1000}), article.bitext.targetSegments);
}

} // namespace duizhao
