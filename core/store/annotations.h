#pragma once

#include "core/base/result.h"
#include "core/bitext/annotation.h"
#include "core/bitext/pair_review.h"
#include "core/store/history.h"
#include "core/store/library.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

// Reading. `bitext` is ArticleReader::bitext(); annotations come in the order of their first anchor.

/// Those with an anchor that touches the range of a side: overlaps it, or is a place inside it or at its
/// ends.
Result<std::vector<Annotation>> annotationsIn(const Library& library, std::int64_t bitext, Side side,
                                              TextSpan range);
Result<std::vector<Annotation>> allAnnotations(const Library& library, std::int64_t bitext);
Result<std::optional<Annotation>> annotationById(const Library& library, const std::string& id);

/// What an annotator says of the pair with these ranges. After a split or merge of pairs: the least advanced
/// state among the reviews that cover the pair, unread if they do not cover it; notes and corrections of the
/// same ranges only.
Result<PairReview> pairReview(const Library& library, std::int64_t bitext, const std::string& annotator,
                              TextSpan source, TextSpan target);
/// All reviews of the bitext as they were written.
Result<std::vector<PairReview>> allPairReviews(const Library& library, std::int64_t bitext);

/// Everyone who annotated or reviewed here, in alphabetical order.
Result<std::vector<std::string>> annotators(const Library& library, std::int64_t bitext);

// Changing. Each is one Change: one transaction, durable on return, one name in the history.
// Errors: libraryReadOnly, libraryBusy (detail: the name of the change), diskFull, libraryFailed, and those
// named.

/// Makes an anchor from a span: reads quote and context from the text.
/// Errors: rangeOutside, rangeSplitsCharacter (detail: offsets in UTF-16 units).
Result<Anchor> makeAnchor(const Library& library, std::int64_t bitext, Side side, TextSpan span);

/// Adds an annotation; id, created and modified are set where they are empty. Answers with it as stored.
Result<Annotation> addAnnotation(const Edit& edit, std::int64_t bitext, Annotation annotation);
/// Adds several as one Change, or none: flagging everywhere what was flagged once.
Result<std::vector<Annotation>> addAnnotations(const Edit& edit, std::int64_t bitext,
                                               std::vector<Annotation> annotations);
/// Replaces the annotation with this id. `modified` is set. Consecutive changes of the same `mergeKey` in
/// Edit within one window are one undo step. Errors: annotationMissing; changedSince if another window has
/// changed it since `annotation` was read (its `modified` tells): read it again and try again.
Result<void> updateAnnotation(const Edit& edit, Annotation annotation);
Result<void> removeAnnotation(const Edit& edit, const std::string& id);
/// Sets what `review.annotator` says of the pair with review's ranges.
Result<void> setPairReview(const Edit& edit, std::int64_t bitext, const PairReview& review);
Result<void> setArticleTitle(const Edit& edit, std::int64_t article, const std::string& title);
/// Blind: hides issues, score, system and other annotators from whoever works on the article; exports say so.
Result<void> setArticleBlind(const Edit& edit, std::int64_t article, bool blind);
/// Chooses the tree of categories by its id; empty: the default one. Annotations keep their categories.
Result<void> setArticleTree(const Edit& edit, std::int64_t article, const std::string& tree);
/// Removes an article with all it has. Can be undone, or taken back by importing the same bytes again, for 30
/// days; then a later import deletes it for good.
Result<void> removeArticle(const Edit& edit, std::int64_t article);

} // namespace duizhao
