#include "tests/support/given_pairs.h"

#include "core/text/utf.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace duizhao::test {

GivenPairs::GivenPairs(Texts texts, Language target, Language source)
    : texts_(std::move(texts)), source_(source), target_(target) {}

GivenPairs& GivenPairs::inOneParagraph() {
    oneParagraph_ = true;
    return *this;
}

Result<std::span<const CheckedPair>> GivenPairs::pairs(std::size_t first, std::size_t count) {
    timesRead += first == 0 ? 1 : 0;
    given_.clear();
    for (std::size_t at = first; at < std::min(texts_.size(), first + count); ++at)
        given_.push_back(
            {at, texts_[at].first, texts_[at].second, source_, target_, oneParagraph_ ? std::size_t{0} : at});
    return std::span<const CheckedPair>(given_);
}

std::vector<Issue> issuesOf(PairSource& pairs, const CheckOptions& options, const Lexicon* lexicon) {
    std::vector<Issue> issues;
    const auto take = [&](const Issue& issue) -> Result<void> {
        return issues.push_back(issue), Result<void>();
    };
    EXPECT_TRUE(checkPairs(pairs, options, lexicon, take, {}).ok());
    return issues;
}

std::vector<std::string> drawnIssues(GivenPairs& pairs, const CheckOptions& options, const Lexicon* lexicon) {
    std::vector<std::string> drawn;
    for (const Issue& issue : issuesOf(pairs, options, lexicon)) {
        const auto& [source, target] = pairs.texts()[issue.pair];
        drawn.push_back((pairs.texts().size() > 1 ? std::to_string(issue.pair + 1) + ' ' : "") + issue.check +
                        ' ' + toUtf8(issue.target ? issue.target->of(target) : issue.source->of(source)));
    }
    return drawn;
}

} // namespace duizhao::test
