#include "core/check/check_pairs.h"
#include "core/import/import_article.h"
#include "core/import/stored_pairs.h"
#include "core/lexicon/lexicon_file.h"
#include "core/text/utf.h"
#include "tests/support/corpus.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace duizhao {
namespace {

using namespace test;
using testing::Contains;
using testing::IsSupersetOf;

/// What is found in an article, as a person sees it.
struct Findings {
    std::vector<std::string> single;                      ///< "check text"
    std::map<std::string, std::set<std::string>> grouped; ///< by check: what stands at the places
    std::map<std::string, std::size_t> places;            ///< by check: how many places the groups have
    std::map<std::string, std::set<std::string>> groups;  ///< by check: the notes
};

/// The dictionary, where this build has one.
const Lexicon* lexicon() {
    static const std::optional<Lexicon> opened = [] {
        auto lexicon = openLexicon();
        return lexicon ? std::move(*lexicon) : std::optional<Lexicon>();
    }();
    return opened ? &*opened : nullptr;
}

Findings findIn(const std::filesystem::path& file, CheckLevel level) {
    Findings findings;
    ImportOptions options;
    options.lexicon = lexicon();
    auto library = Library::openInMemory();
    const auto imported = importArticle({{"article.txt", bytesOf(file)}}, options, *library, {});
    EXPECT_TRUE(imported.ok());
    const auto reader = ArticleReader::open(*library, imported->article);
    StoredPairs pairs(*reader);
    const auto take = [&](const Issue& issue) -> Result<void> {
        const Pair& pair = pairs.pairOf(issue);
        const std::string text =
            toUtf8(issue.target ? issue.target->of(pair.targetText) : issue.source->of(pair.sourceText));
        if (!issue.group) {
            findings.single.push_back(issue.check + ' ' + text);
        } else {
            findings.grouped[issue.check].insert(text);
            findings.groups[issue.check].insert(*issue.group);
            ++findings.places[issue.check];
        }
        return {};
    };
    EXPECT_TRUE(checkPairs(pairs, {level, {}}, lexicon(), take, {}).ok());
    return findings;
}

std::size_t notes(const Findings& findings) {
    std::size_t count = 0;
    for (const auto& [check, groups] : findings.groups)
        count += groups.size();
    return count;
}

} // namespace

TEST(SampleArticleChecked, ShowsTheFaultsThatRulesCanFind) {
    if (!lexicon())
        GTEST_SKIP() << "this build has no dictionary";
    const Findings found = findIn(projectFile("resources/sample/sample-article.txt"), CheckLevel::hint);
    EXPECT_THAT(found.single, IsSupersetOf({"byline 通過諾拉·惠特科姆", "latin-fragment fra損",
                                            "term-two-renderings 薪水", "untranslated-word sawdust",
                                            "repetition 讀者讀者", "said-twice 可以放進士兵的口袋裡",
                                            "stray-mark -裝訂”", "wrong-script 纸张会先变黄，然后变褐"}));
    EXPECT_THAT(found.grouped.at("name-two-forms"), testing::ElementsAre("Calloway", "卡洛韋"));
    EXPECT_THAT(found.groups.at("wrong-script"), testing::UnorderedElementsAre("后", "于", "并"));
    EXPECT_EQ(found.groups.at("halfwidth-punctuation").size(), 1U);
}

TEST(SampleArticleChecked, HasFewFindingsBesides) {
    if (!lexicon())
        GTEST_SKIP() << "this build has no dictionary";
    const Findings found = findIn(projectFile("resources/sample/sample-article.txt"), CheckLevel::usual);
    EXPECT_LE(found.single.size(), 10U) << testing::PrintToString(found.single);
    EXPECT_LE(notes(found), 5U);
}

TEST(CorpusArticleChecked, ShowsWhatAReaderMarked) {
    const auto file = corpusFile("article/article.txt");
    if (!file)
        GTEST_SKIP() << corpusIsAbsent;
    if (!lexicon())
        GTEST_SKIP() << "this build has no dictionary";
    const Findings found = findIn(*file, CheckLevel::hint);
    EXPECT_THAT(found.single,
                IsSupersetOf({"byline 通過本迪克森", "latin-fragment 一shot而就", "latin-fragment ho積",
                              "stray-mark -Latitude", "stray-mark -利潤”", "term-two-renderings 培訓"}));
    EXPECT_THAT(found.single,
                Contains(testing::AllOf(testing::StartsWith("said-twice "), testing::HasSubstr("2019"))));
    EXPECT_THAT(found.groups.at("name-two-forms"), testing::ElementsAre("Marcus", "Microsoft", "Walton"));
    EXPECT_THAT(found.grouped.at("quoted-two-renderings"), testing::UnorderedElementsAre("封閉式", "最高"));
    EXPECT_THAT(found.groups.at("wrong-script"),
                IsSupersetOf({"后", "于", "并", "盡", "云", "么", "范", "復制"}));
    EXPECT_EQ(found.groups.at("halfwidth-punctuation").size(), 1U);
}

TEST(CorpusArticleChecked, StaysReadableAtTheDefaultLevel) {
    const auto file = corpusFile("article/article.txt");
    if (!file)
        GTEST_SKIP() << corpusIsAbsent;
    const Findings found = findIn(*file, CheckLevel::usual);
    EXPECT_LE(found.single.size() + notes(found), 40U);
    for (const std::string& finding : found.single)
        EXPECT_FALSE(finding.starts_with("number-")) << finding << ": no number of it is wrong";
}

} // namespace duizhao
