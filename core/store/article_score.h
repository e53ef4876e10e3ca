#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/score_profile.h"
#include "core/store/article_reader.h"
#include "core/store/library.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

/// What one annotator's errors in a pair cost.
struct PairScore {
    std::size_t pair = 0; ///< 0-based position
    std::string annotator;
    double penalty = 0;
    std::size_t errors = 0;       ///< classified ones
    std::size_t unclassified = 0; ///< flags without category or severity: they cost nothing
    std::size_t sourceWords = 0;

    bool operator==(const PairScore&) const = default;
};

/// Sums over the pairs that an annotator has done. A pair not done says nothing of the translation, so its
/// errors are only counted.
struct AnnotatorScore {
    std::string annotator;
    std::size_t donePairs = 0;
    std::size_t sourceWords = 0; ///< of these pairs: ICU's words
    double penalty = 0;
    std::size_t errors = 0;
    std::size_t unclassified = 0;
    std::size_t errorsElsewhere = 0; ///< in pairs that are not done, or left-out text

    bool operator==(const AnnotatorScore&) const = default;
};

struct ArticleScore {
    std::vector<AnnotatorScore> annotators; ///< in alphabetical order
    std::size_t pairs = 0;                  ///< done by at least one
    std::size_t sourceWords = 0;            ///< of these pairs
    /// The sum over these pairs of the mean over the annotators who have done it.
    double penalty = 0;

    bool operator==(const ArticleScore&) const = default;
    /// Nothing where nothing is done.
    std::optional<double> perPair() const;
    std::optional<double> per100SourceWords() const;
};

/// Scores an article by a profile. `each`, if given, is called for every pair that an annotator has done, one
/// annotator after the other, in reading order. Of an error that reaches over several pairs, the one that
/// holds its beginning counts. Errors: articleMissing, cancelled, libraryFailed.
Result<ArticleScore> scoreArticle(const Library& library, std::int64_t article, const ScoreProfile& profile,
                                  const std::function<void(const PairScore&)>& each,
                                  const Progress& progress);

/// What an annotator's errors in one pair cost, done or not; scoreArticle() says the same of it once it is
/// done. Costs what stands in the pair. Errors: libraryFailed.
Result<PairScore> scorePair(const Library& library, const ArticleReader& reader, const Pair& pair,
                            const std::string& annotator, const ScoreProfile& profile);

/// How often the errors of each kind occur in a bitext, of one annotator or (empty) of all; for
/// whereProfilesDiffer. In alphabetical order of categories.
Result<std::vector<ErrorCount>> errorCounts(const Library& library, std::int64_t bitext,
                                            const std::string& annotator = {});

} // namespace duizhao
