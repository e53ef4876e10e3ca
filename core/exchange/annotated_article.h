#pragma once

#include "core/base/progress.h"
#include "core/bitext/pair_review.h"
#include "core/exchange/pair_errors.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace duizhao {

/// A pair with everything that was said of it.
struct AnnotatedPair {
    Pair pair;
    std::vector<PairError> errors;
    std::vector<PairReview> reviews; ///< one for each of AnnotatedArticle::annotators(), in their order
};

/// An article on its way out: its pairs one by one with their annotations. What every export format is
/// written from. Must not outlive the library.
class AnnotatedArticle {
public:
    /// Errors: articleMissing, libraryFailed.
    static Result<AnnotatedArticle> open(const Library& library, std::int64_t article);

    const ArticleReader& reader() const { return reader_; }
    const ArticleSummary& summary() const { return reader_.summary(); }
    const std::vector<Annotation>& annotations() const { return errors_.annotations(); }
    const Annotation& annotation(const PairError& error) const { return annotations()[error.annotation]; }
    /// Everyone who annotated or reviewed here, in alphabetical order.
    const std::vector<std::string>& annotators() const { return annotators_; }

    /// Calls `each` for all pairs in reading order. Errors: cancelled, libraryFailed, those of `each`.
    Result<void> forEachPair(const std::function<Result<void>(const AnnotatedPair&)>& each,
                             const Progress& progress);

    /// The annotations that lie in no pair (their block was left out since), as indices into annotations().
    /// Valid after forEachPair.
    std::vector<std::size_t> outsidePairs() const;

private:
    AnnotatedArticle(const Library& library, ArticleReader reader, PairErrors errors);
    Result<AnnotatedPair> annotated(Pair pair) const;

    const Library* library_;
    ArticleReader reader_;
    PairErrors errors_;
    std::vector<std::string> annotators_;
    std::set<std::string> reviewers_; ///< those of annotators_ who reviewed a pair
    std::vector<bool> placed_;        ///< per annotation: some pair holds it
};

} // namespace duizhao
