#include "core/check/number_check.h"
#include "core/text/utf.h"
#include "tests/support/corpus.h"
#include "tests/support/made_number_pairs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

namespace duizhao {
namespace {

/// Sentences as newspapers, encyclopaedias and reports write them: source TAB target, one pair a line.
std::vector<std::pair<std::u16string, std::u16string>> pairsOf(const std::string& file) {
    std::istringstream lines(test::bytesOf(test::projectFile("tests/core/check/pairs/" + file)));
    std::vector<std::pair<std::u16string, std::u16string>> pairs;
    for (std::string line; std::getline(lines, line);) {
        const std::size_t tab = line.find('\t');
        pairs.emplace_back(toUtf16(line.substr(0, tab)), toUtf16(line.substr(tab + 1)));
    }
    return pairs;
}

/// The findings with a span on both sides, as their evidence.
std::vector<std::string> foundIn(std::u16string_view english, std::u16string_view chinese) {
    std::vector<Issue> found;
    checkNumbers({0, english, chinese, Language::english, Language::chineseSimplified}, found);
    std::vector<std::string> evidence;
    for (const Issue& issue : found)
        if (issue.source && issue.target)
            evidence.push_back(evidenceText(issue.evidence));
    return evidence;
}

TEST(NumberPairs, ThatAreTrueGiveNoFinding) {
    const auto pairs = pairsOf("true.tsv");
    ASSERT_GT(pairs.size(), 400u);
    for (const auto& [english, chinese] : pairs)
        EXPECT_EQ(foundIn(english, chinese), std::vector<std::string>{})
            << toUtf8(english) << " ↔ " << toUtf8(chinese);
}

TEST(NumberPairs, WithAWrongNumberGiveAFinding) {
    const auto pairs = pairsOf("wrong.tsv");
    ASSERT_GT(pairs.size(), 400u);
    for (const auto& [english, chinese] : pairs)
        EXPECT_FALSE(foundIn(english, chinese).empty()) << toUtf8(english) << " ↔ " << toUtf8(chinese);
}

/// The bench of the same name prints the figures by kind.
TEST(NumberPairs, MadeWithPlantedMistakesAreToldFromTrueOnes) {
    double planted = 0;
    double right = 0;
    double wrong = 0;
    for (const test::MadeNumberPair& pair : test::madeNumberPairs(2, 4000)) {
        std::vector<Issue> found;
        checkNumbers({0, pair.english, pair.chinese, Language::english, pair.script}, found);
        bool hit = false;
        for (const Issue& issue : found) {
            if (!issue.source || !issue.target)
                continue;
            const bool there = !pair.mistake.empty() && issue.source->overlaps(pair.englishNumber) &&
                               issue.target->overlaps(pair.chineseNumber);
            hit = hit || there;
            wrong += there ? 0 : 1;
        }
        planted += pair.mistake.empty() ? 0 : 1;
        right += hit ? 1 : 0;
    }
    EXPECT_GT(right / planted, 0.98);
    EXPECT_GT(right / (right + wrong), 0.98);
}

} // namespace
} // namespace duizhao
