#include "core/check/number_check.h"
#include "core/import/import_article.h"
#include "core/lexicon/lexicon_file.h"
#include "core/text/utf.h"
#include "tests/golden/expected_blocks.h"
#include "tests/support/corpus.h"
#include "tests/support/drawn_blocks.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <sstream>

namespace duizhao {
namespace {

using namespace test;

const std::string sample = "resources/sample/sample-article";

Article readSample(const Lexicon* lexicon) {
    ImportOptions options;
    options.lexicon = lexicon;
    auto read = readArticle({{"sample-article.txt", bytesOf(projectFile(sample + ".txt"))}}, options, {});
    return read.ok() ? std::move(*read) : Article{};
}

const Article& sampleArticle() {
    static const Article article = readSample(nullptr);
    return article;
}

std::string textOf(const Article& article, Side side, TextSpan span) {
    const std::u16string& text = article.text(side);
    return toUtf8(trimmed(text, span).of(text));
}

/// The beads, "source TAB target".
std::vector<std::string> drawnBeads(const Article& article) {
    std::vector<std::string> drawn;
    for (const Bead& bead : article.bitext.beads)
        drawn.push_back(textOf(article, Side::source, bead.source) + "\t" +
                        textOf(article, Side::target, bead.target));
    return drawn;
}

/// Columns pair, source, target; one bead a line. Behind them the credit line without a partner.
std::vector<std::string> expectedBeads() {
    std::vector<std::string> beads;
    std::istringstream lines(bytesOf(projectFile(sample + ".beads.tsv")));
    std::string line;
    std::getline(lines, line); // the names of the columns
    while (std::getline(lines, line))
        beads.push_back(line.substr(line.find('\t') + 1));
    beads.push_back("\t翻譯自: https://pages.example.org/halfpenny-lantern/what-a-page-costs-5e1d2c77");
    return beads;
}

/// Beads that are not reached, as the beginning of the source text of the first of two beads that come out as
/// one, with the reason.
struct KnownJoin {
    std::string begin;
    std::string why;
    bool withDictionary = true; ///< not only without one
};
const std::vector<KnownJoin> knownJoins = {
    {"“You choose, and then you tell",
     "the sentence behind the quotation goes on with 她補充說, which may belong to the quotation as well"},
    {"“Everyone thinks of paper",
     "the same words stand in both sentences, and without a dictionary nothing else is known", false},
};

/// The expected beads with the known joins made where the article has them.
std::vector<std::string> reachableBeads(const std::vector<std::string>& drawn, bool withDictionary) {
    std::vector<std::string> beads = expectedBeads();
    for (const KnownJoin& known : knownJoins)
        for (std::size_t at = 0; at + 1 < beads.size(); ++at) {
            if (!beads[at].starts_with(known.begin) || (withDictionary && !known.withDictionary))
                continue;
            const auto cell = [&](std::size_t bead, bool target) {
                const std::size_t tab = beads[bead].find('\t');
                return target ? beads[bead].substr(tab + 1) : beads[bead].substr(0, tab);
            };
            const std::string joined = cell(at, false) + " " + cell(at + 1, false) + "\t" + cell(at, true) +
                                       " " + cell(at + 1, true);
            if (std::find(drawn.begin(), drawn.end(), joined) == drawn.end())
                continue;
            beads[at] = joined;
            beads.erase(beads.begin() + static_cast<std::ptrdiff_t>(at) + 1);
        }
    return beads;
}

} // namespace

TEST(SampleArticle, ComesOutAsItsTableOfBlocksSays) {
    EXPECT_THAT(drawnBlocks(sampleArticle()),
                testing::ElementsAreArray(expectedBlocks(projectFile(sample + ".blocks.tsv"))));
    EXPECT_THAT(findProblems(sampleArticle().bitext), testing::IsEmpty());
}

TEST(SampleArticle, HasTheBeadsItsTableSays) {
    const auto lexicon = openLexicon();
    ASSERT_TRUE(lexicon.ok());
    const Lexicon* dictionary = lexicon->has_value() ? &**lexicon : nullptr;
    for (const Lexicon* known : {dictionary, static_cast<const Lexicon*>(nullptr)}) {
        SCOPED_TRACE(known ? "with the dictionary" : "without a dictionary");
        const auto drawn = drawnBeads(readSample(known));
        const auto expected = reachableBeads(drawn, known != nullptr);
        const auto [one, other] = std::mismatch(drawn.begin(), drawn.end(), expected.begin(), expected.end());
        EXPECT_TRUE(one == drawn.end() && other == expected.end())
            << "bead " << one - drawn.begin() + 1 << ": " << (one == drawn.end() ? "none" : *one);
    }
}

/// Three million became 30 billion; every other number of it is right.
TEST(SampleArticle, HasOneNumberOfTheWrongMagnitude) {
    const Article& article = sampleArticle();
    std::vector<std::string> wrong;
    for (const Bead& bead : article.bitext.beads) {
        std::vector<Issue> found;
        checkNumbers({0, bead.source.of(article.text(Side::source)),
                      bead.target.of(article.text(Side::target)), article.bitext.sourceLanguage,
                      article.bitext.targetLanguage},
                     found);
        for (const Issue& issue : found)
            wrong.push_back(issue.check + ": " + evidenceText(issue.evidence));
    }
    EXPECT_THAT(wrong, testing::ElementsAre("number-magnitude: three million = 3×10⁶ ↔ 300億 = 3×10¹⁰"));
}

TEST(SampleArticle, KnowsItsTitleAndWhereItCameFrom) {
    EXPECT_EQ(sampleArticle().title, "纸张历史_一页纸到底要花多少钱");
    EXPECT_EQ(sampleArticle().url, "https://pages.example.org/halfpenny-lantern/what-a-page-costs-5e1d2c77");
    EXPECT_EQ(sampleArticle().bitext.targetLanguage, Language::chineseTraditional);
}

} // namespace duizhao
