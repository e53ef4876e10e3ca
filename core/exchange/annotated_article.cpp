#include "core/exchange/annotated_article.h"

#include "core/store/annotations.h"

#include <algorithm>
#include <utility>

namespace duizhao {

AnnotatedArticle::AnnotatedArticle(const Library& library, ArticleReader reader, PairErrors errors)
    : library_(&library),
      reader_(std::move(reader)),
      errors_(std::move(errors)),
      placed_(errors_.annotations().size()) {}

Result<AnnotatedArticle> AnnotatedArticle::open(const Library& library, std::int64_t article) {
    DUIZHAO_TRY(reader, ArticleReader::open(library, article));
    DUIZHAO_TRY(errors, PairErrors::read(library, reader));
    DUIZHAO_TRY(names, duizhao::annotators(library, reader.bitext()));
    DUIZHAO_TRY(reviews, allPairReviews(library, reader.bitext()));
    AnnotatedArticle opened(library, std::move(reader), std::move(errors));
    opened.annotators_ = std::move(names);
    for (const PairReview& review : reviews)
        opened.reviewers_.insert(review.annotator);
    return opened;
}

Result<AnnotatedPair> AnnotatedArticle::annotated(Pair pair) const {
    AnnotatedPair result{std::move(pair), {}, {}};
    result.errors = errors_.in(result.pair);
    for (const std::string& name : annotators_) {
        if (!reviewers_.contains(name)) {
            result.reviews.push_back({name, result.pair.source, result.pair.target});
            continue;
        }
        DUIZHAO_TRY(review,
                    pairReview(*library_, reader_.bitext(), name, result.pair.source, result.pair.target));
        result.reviews.push_back(std::move(review));
    }
    return result;
}

Result<void> AnnotatedArticle::forEachPair(const std::function<Result<void>(const AnnotatedPair&)>& each,
                                           const Progress& progress) {
    constexpr std::size_t batch = 256;
    const std::size_t count = reader_.pairCount();
    for (std::size_t first = 0; first < count; first += batch) {
        DUIZHAO_TRY(pairs, reader_.pairs(first, batch));
        for (Pair& pair : pairs) {
            if (progress.cancelled())
                return Error{ErrorCode::cancelled};
            DUIZHAO_TRY(whole, annotated(std::move(pair)));
            for (const PairError& error : whole.errors)
                placed_[error.annotation] = true;
            DUIZHAO_CHECK(each(whole));
        }
        progress.at(Stage::exporting,
                    static_cast<double>(std::min(first + batch, count)) / static_cast<double>(count));
    }
    return {};
}

std::vector<std::size_t> AnnotatedArticle::outsidePairs() const {
    std::vector<std::size_t> outside;
    for (std::size_t at = 0; at < placed_.size(); ++at)
        if (!placed_[at] && !annotations()[at].anchors.empty())
            outside.push_back(at);
    return outside;
}

} // namespace duizhao
