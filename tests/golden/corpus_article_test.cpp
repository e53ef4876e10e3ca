#include "core/check/number_check.h"
#include "core/import/import_article.h"
#include "core/lexicon/lexicon_file.h"
#include "tests/golden/expected_blocks.h"
#include "tests/support/corpus.h"
#include "tests/support/drawn_blocks.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <vector>

namespace duizhao {
namespace {

using namespace test;

Article readCorpusArticle(const std::filesystem::path& file, const Lexicon* lexicon = nullptr) {
    ImportOptions options;
    options.lexicon = lexicon;
    auto article = readArticle({{"article.txt", bytesOf(file)}}, options, {});
    EXPECT_TRUE(article.ok());
    return article.ok() ? *article : Article{};
}

std::size_t countSegments(const std::vector<TextSpan>& segments, TextSpan span) {
    return static_cast<std::size_t>(std::count_if(segments.begin(), segments.end(), [span](TextSpan segment) {
        return span.begin <= segment.begin && segment.end <= span.end && !span.empty();
    }));
}

/// The beads that are not one sentence to one, as "pair: source-target".
std::vector<std::string> unevenBeads(const Bitext& bitext) {
    std::vector<std::string> uneven;
    for (std::size_t at = 0; at < bitext.beads.size(); ++at) {
        const Bead& bead = bitext.beads[at];
        const std::string shape = std::to_string(countSegments(bitext.sourceSegments, bead.source)) + '-' +
                                  std::to_string(countSegments(bitext.targetSegments, bead.target));
        if (shape != "1-1")
            uneven.push_back(std::to_string(at + 1) + ": " + shape);
    }
    return uneven;
}

} // namespace

/// As a person who read all of it found them, with the dictionary and without one.
TEST(CorpusArticle, PairsItsSentencesAsAReaderWould) {
    const auto file = corpusFile("article/article.txt");
    if (!file)
        GTEST_SKIP() << corpusIsAbsent;
    const auto lexicon = openLexicon();
    ASSERT_TRUE(lexicon.ok());
    for (const Lexicon* known :
         {lexicon->has_value() ? &**lexicon : nullptr, static_cast<const Lexicon*>(nullptr)}) {
        const Article article = readCorpusArticle(*file, known);
        EXPECT_EQ(article.bitext.beads.size(), 81u);
        EXPECT_THAT(unevenBeads(article.bitext), testing::ElementsAre("1: 0-1", "2: 0-1", "81: 0-1"));
    }
}

TEST(CorpusArticle, ComesOutAsItsTableOfBlocksSays) {
    const auto file = corpusFile("article/article.txt");
    const auto table = corpusFile("article/blocks.tsv");
    if (!file || !table)
        GTEST_SKIP() << corpusIsAbsent;
    const Article article = readCorpusArticle(*file);
    EXPECT_THAT(drawnBlocks(article), testing::ElementsAreArray(expectedBlocks(*table)));
    EXPECT_THAT(findProblems(article.bitext), testing::IsEmpty());
}

/// No number of it is wrong; a year stands once in the source and twice in the translation.
TEST(CorpusArticle, RaisesNoNumberAlarm) {
    const auto file = corpusFile("article/article.txt");
    if (!file)
        GTEST_SKIP() << corpusIsAbsent;
    const Article article = readCorpusArticle(*file);
    std::vector<Issue> found;
    for (const Bead& bead : article.bitext.beads)
        checkNumbers({0, bead.source.of(article.text(Side::source)),
                      bead.target.of(article.text(Side::target)), article.bitext.sourceLanguage,
                      article.bitext.targetLanguage},
                     found);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().check, "number-repeated");
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
