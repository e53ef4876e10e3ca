#pragma once

#include "core/check/check_pairs.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace duizhao::test {

/// Sources and targets.
using Texts = std::vector<std::pair<std::u16string, std::u16string>>;

/// Pairs in memory, of one paragraph each unless they are told otherwise.
class GivenPairs : public PairSource {
public:
    explicit GivenPairs(Texts texts, Language target = Language::chineseTraditional,
                        Language source = Language::english);

    std::size_t pairCount() const override { return texts_.size(); }
    Result<std::span<const CheckedPair>> pairs(std::size_t first, std::size_t count) override;

    /// Makes one paragraph of all pairs.
    GivenPairs& inOneParagraph();
    const Texts& texts() const { return texts_; }
    std::size_t timesRead = 0; ///< calls of pairs() that began at the first pair

private:
    Texts texts_;
    Language source_;
    Language target_;
    bool oneParagraph_ = false;
    std::vector<CheckedPair> given_;
};

/// All issues; the run must succeed.
std::vector<Issue> issuesOf(PairSource& pairs, const CheckOptions& options = {},
                            const Lexicon* lexicon = nullptr);

/// An issue for each line: the check and the text of the target's span, or of the source's: "byline 通過王";
/// with several pairs the 1-based number of its pair in front.
std::vector<std::string> drawnIssues(GivenPairs& pairs, const CheckOptions& options = {},
                                     const Lexicon* lexicon = nullptr);

} // namespace duizhao::test
