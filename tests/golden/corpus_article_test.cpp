#include "core/import/import_article.h"
#include "tests/golden/expected_blocks.h"
#include "tests/support/corpus.h"
#include "tests/support/drawn_blocks.h"

#include <gmock/gmock.h>

namespace duizhao {
namespace {

using namespace test;

Article readCorpusArticle(const std::filesystem::path& file) {
    auto article = readArticle({{"article.txt", bytesOf(file)}}, {}, {});
    EXPECT_TRUE(article.ok());
    return article.ok() ? *article : Article{};
}

} // namespace

TEST(CorpusArticle, ComesOutAsItsTableOfBlocksSays) {
    const auto file = corpusFile("article/article.txt");
    const auto table = corpusFile("article/blocks.tsv");
    if (!file || !table)
        GTEST_SKIP() << corpusIsAbsent;
    const Article article = readCorpusArticle(*file);
    EXPECT_THAT(drawnBlocks(article), testing::ElementsAreArray(expectedBlocks(*table)));
    EXPECT_THAT(findProblems(article.bitext), testing::IsEmpty());
}

TEST(CorpusArticle, KnowsWhereItCameFrom) {
    const auto file = corpusFile("article/article.txt");
    if (!file)
        GTEST_SKIP() << corpusIsAbsent;
    const Article article = readCorpusArticle(*file);
    EXPECT_THAT(article.url, testing::StartsWith("https://medium.com/"));
    EXPECT_EQ(article.bitext.sourceLanguage, Language::english);
    EXPECT_EQ(article.bitext.targetLanguage, Language::chineseTraditional);
}

} // namespace duizhao
