#include "core/check/checks.h"
#include "core/check/pair_reading.h"
#include "core/exchange/wmt_tree.h"
#include "core/text/boundaries.h"
#include "tests/core/check/small_dictionary.h"
#include "tests/support/given_pairs.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>
#include <set>

namespace duizhao {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

const CheckOptions everything{CheckLevel::off, {}};

Error errorOf(PairSource& pairs, const CheckOptions& options, const Progress& progress = {}) {
    const auto take = [](const Issue&) -> Result<void> { return {}; };
    const auto result = checkPairs(pairs, options, &smallLexicon(), take, progress);
    EXPECT_FALSE(result.ok());
    return result.ok() ? Error{ErrorCode::libraryFailed} : result.error();
}

/// Text that brings out every check, and marks that join the characters around them.
std::u16string randomText(std::mt19937& random) {
    static const std::vector<std::u16string> pieces = {u"讀者",
                                                       u"律師和",
                                                       u"后",
                                                       u"纸张会变",
                                                       u"shot",
                                                       u"一",
                                                       u"而就",
                                                       u"Calloway",
                                                       u"卡羅韋",
                                                       u"(",
                                                       u")",
                                                       u",",
                                                       u".",
                                                       u"”",
                                                       u"“",
                                                       u"-",
                                                       u"。",
                                                       u" ",
                                                       u"2019年",
                                                       u"175億",
                                                       u"1,750",
                                                       u"the ",
                                                       u"rope",
                                                       u"繩索",
                                                       u"\x0301",
                                                       u"\x200D",
                                                       u"\xFE0F",
                                                       u"\xDB40\xDD00",
                                                       u"\xD83D\xDC68\x200D\xD83D\xDC69",
                                                       u"\xD800",
                                                       u"\xDC00",
                                                       std::u16string(1, u'\0'),
                                                       u"\r\n",
                                                       u"By "};
    std::u16string text;
    for (std::size_t count = random() % 25; count > 0; --count)
        text += pieces[random() % pieces.size()];
    return text;
}

void expectSound(const Issue& issue, const GivenPairs& pairs) {
    const auto& [source, target] = pairs.texts()[issue.pair];
    EXPECT_TRUE(issue.source || issue.target);
    for (const auto& [span, text] : {std::pair(issue.source, source), std::pair(issue.target, target)}) {
        if (!span)
            continue;
        ASSERT_LE(span->begin, span->end);
        ASSERT_LE(span->end, text.size());
        const Boundaries boundaries(text);
        EXPECT_TRUE(boundaries.isCharacterBorder(span->begin)) << issue.check;
        EXPECT_TRUE(boundaries.isCharacterBorder(span->end)) << issue.check;
    }
}

} // namespace

TEST(Checks, HaveIdsOfTheirOwnAndCategoriesOfTheTree) {
    std::set<std::string_view> ids;
    for (const Check& check : checks()) {
        EXPECT_TRUE(ids.insert(check.id).second) << check.id;
        EXPECT_TRUE(categoryNamed(wmtTree(), check.category)) << check.id;
        EXPECT_NE(check.find, nullptr) << check.id;
        EXPECT_EQ(std::string_view(check.description).back(), '.') << check.id;
        EXPECT_EQ(checkNamed(check.id), &check);
    }
    EXPECT_EQ(checkNamed("no-such-check"), nullptr);
}

TEST(CheckPairs, FindsOnlyWhatIsAskedFor) {
    GivenPairs pairs(Texts{{u"By Ann", u"通過安 - 讀者讀者,說\"好\""}});
    for (const auto& [options, wanted] :
         {std::pair(CheckOptions{CheckLevel::usual, {}},
                    std::vector<std::string>{"byline", "repetition", "halfwidth-punctuation"}),
          std::pair(CheckOptions{CheckLevel::usual, {"straight-quotes"}},
                    std::vector<std::string>{"straight-quotes"})}) {
        std::set<std::string> found;
        for (const Issue& issue : issuesOf(pairs, options, &smallLexicon()))
            found.insert(issue.check);
        EXPECT_EQ(found, std::set<std::string>(wanted.begin(), wanted.end()));
    }
}

TEST(CheckPairs, FillsInWhatTheTableSays) {
    GivenPairs pairs(Texts{{u"By Ann", u"通過安"}});
    const auto issues = issuesOf(pairs);
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues[0].category, "Accuracy/Mistranslation");
    EXPECT_EQ(issues[0].severity, Severity::minor);
    EXPECT_EQ(issues[0].level, CheckLevel::usual);
}

TEST(CheckPairs, GivesThePairsInOrderAndTheirIssuesByPlace) {
    GivenPairs pairs(Texts{{u"a", u"好,讀者讀者,-"}, {u"b", u"好。"}, {u"c", u"讀者讀者好,"}});
    EXPECT_THAT(drawnIssues(pairs, {}, &smallLexicon()),
                ElementsAre("1 halfwidth-punctuation ,", "1 repetition 讀者讀者", "1 halfwidth-punctuation ,",
                            "3 repetition 讀者讀者", "3 halfwidth-punctuation ,"));
}

TEST(CheckPairs, ReadsTheDocumentOnceWhereNothingIsToBeLearned) {
    GivenPairs pairs(Texts{{u"a", u"好,"}});
    issuesOf(pairs, {CheckLevel::usual, {"halfwidth-punctuation"}});
    EXPECT_EQ(pairs.timesRead, 1U);
    issuesOf(pairs);
    EXPECT_EQ(pairs.timesRead, 3U);
}

TEST(CheckPairs, RefusesAnUnknownCheck) {
    GivenPairs pairs(Texts{{u"a", u"好"}});
    EXPECT_EQ(errorOf(pairs, {CheckLevel::usual, {"byline", "spelling"}}),
              (Error{ErrorCode::checkUnknown, "spelling"}));
}

TEST(CheckPairs, EndsWithTheErrorOfTheTaker) {
    GivenPairs pairs(Texts{{u"a", u"好,好,"}});
    int taken = 0;
    const auto result =
        checkPairs(pairs, {}, nullptr,
                   [&](const Issue&) -> Result<void> { return ++taken, Error{ErrorCode::diskFull}; }, {});
    EXPECT_EQ(result.error().code, ErrorCode::diskFull);
    EXPECT_EQ(taken, 1);
}

TEST(CheckPairs, StopsAtAnyPointAndSaysSo) {
    GivenPairs pairs(Texts(600, {u"Ann came.", u"安來了,"}));
    for (const std::size_t after : {0U, 1U, 300U, 599U}) {
        std::stop_source stop;
        std::size_t taken = 0;
        if (after == 0)
            stop.request_stop();
        const auto take = [&](const Issue&) -> Result<void> {
            if (++taken == after)
                stop.request_stop();
            return {};
        };
        const auto result = checkPairs(pairs, {}, nullptr, take, {{}, stop.get_token()});
        ASSERT_FALSE(result.ok());
        EXPECT_EQ(result.error().code, ErrorCode::cancelled);
        EXPECT_EQ(taken, after) << "nothing is found behind the request";
    }
    std::stop_source whileLearning;
    const Progress progress{[&](Stage stage, double fraction) {
                                EXPECT_EQ(stage, Stage::checking);
                                if (fraction > 0.2)
                                    whileLearning.request_stop();
                            },
                            whileLearning.get_token()};
    EXPECT_EQ(errorOf(pairs, {}, progress).code, ErrorCode::cancelled);
}

TEST(CheckPairs, HasNothingToSayOfEmptySidesAndOfOneLanguage) {
    GivenPairs empty(Texts{{u"", u""}, {u"Word", u""}});
    EXPECT_THAT(drawnIssues(empty, everything, &smallLexicon()), IsEmpty());
    GivenPairs none(Texts{});
    EXPECT_THAT(drawnIssues(none, everything, &smallLexicon()), IsEmpty());
    GivenPairs chinese(Texts{{u"讀者讀者,", u"讀者讀者,"}}, Language::chineseTraditional,
                       Language::chineseSimplified);
    EXPECT_THAT(drawnIssues(chinese, everything, &smallLexicon()), IsEmpty());
    GivenPairs english(Texts{{u"By Ann", u"By Ann"}}, Language::english);
    EXPECT_THAT(drawnIssues(english, everything, &smallLexicon()), IsEmpty());
}

TEST(CheckPairs, ReadsVeryLongPairsUpToItsLimit) {
    std::u16string target;
    while (target.size() < 300'000)
        target += u"讀者說,shot貓";
    GivenPairs pairs(Texts{{std::u16string(300'000, u'a'), target}});
    const auto issues = issuesOf(pairs, everything, &smallLexicon());
    EXPECT_GT(issues.size(), 10'000U);
    for (const Issue& issue : issues)
        EXPECT_LE(issue.target.value_or(TextSpan{}).end, 131'072U);
}

TEST(CheckPairs, PutsEverySpanOnBordersOfCharactersWhateverTheText) {
    const auto seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (int round = 0; round < 150; ++round) {
        Texts texts;
        for (std::size_t count = 1 + random() % 4; count > 0; --count)
            texts.emplace_back(randomText(random), randomText(random));
        GivenPairs pairs(std::move(texts));
        const auto issues = issuesOf(pairs, everything, &smallLexicon());
        for (const Issue& issue : issues)
            expectSound(issue, pairs);
        EXPECT_EQ(issues, issuesOf(pairs, everything, &smallLexicon())) << "the same again";
    }
}

TEST(PairReading, KnowsOfAnOpenQuotationThoughTheTextOfThePairBeforeIsGone) {
    std::u16string text = u"他說：「走吧。";
    PairReading reading(nullptr);
    reading.read({0, u"“Go.", text, Language::english, Language::chineseTraditional, 0});
    EXPECT_FALSE(reading.quotationOpen());
    std::fill(text.begin(), text.end(), u'。');
    reading.read({1, u"Go.”", u"走吧。」", Language::english, Language::chineseTraditional, 0});
    EXPECT_TRUE(reading.quotationOpen());
    reading.read({2, u"He went.", u"他走了。", Language::english, Language::chineseTraditional, 1});
    EXPECT_FALSE(reading.quotationOpen());
}

} // namespace duizhao
