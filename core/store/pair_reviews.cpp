#include "core/bitext/pair_review.h"
#include "core/store/annotations.h"
#include "core/store/database.h"
#include "core/store/edit.h"
#include "core/store/now.h"
#include "core/store/rows.h"
#include "core/store/span_classes.h"

#include <algorithm>

namespace duizhao {

namespace {

/// The columns source_begin … corrected, from column 0.
constexpr const char* reviewColumns =
    "source_begin, source_end, target_begin, target_end, state, done_at, note, corrected, annotator";

Result<PairReview> reviewAt(const Statement& row, const Database& database) {
    PairReview review;
    review.source = spanAt(row, 0);
    review.target = spanAt(row, 2);
    DUIZHAO_CHECK(readName(row, 4, pairStateNamed, database, review.state));
    if (!row.isNull(5))
        review.doneAt = row.integer(5);
    review.note = row.text(6);
    if (!row.isNull(7))
        review.corrected = row.text(7);
    review.annotator = row.text(8);
    return review;
}

Result<std::optional<PairReview>> reviewOf(Database& database, std::int64_t bitext,
                                           const std::string& annotator, TextSpan source, TextSpan target) {
    DUIZHAO_TRY(query, database.prepare(std::string("SELECT ") + reviewColumns +
                                        " FROM pair_review WHERE bitext_id = ? AND annotator = ? AND "
                                        "source_begin = ? AND source_end = ? AND "
                                        "target_begin = ? AND target_end = ?"));
    query.with(bitext, annotator, source.begin, source.end, target.begin, target.end);
    DUIZHAO_TRY(found, query.step());
    if (!found)
        return std::optional<PairReview>();
    DUIZHAO_TRY(review, reviewAt(query, database));
    return std::optional(std::move(review));
}

const char* overlapQuery(Side side) {
    return side == Side::source
               ? "SELECT source_begin, source_end, target_begin, target_end, state, done_at, note, "
                 "corrected, annotator FROM pair_review INDEXED BY pair_review_by_source "
                 "WHERE bitext_id = ? AND annotator = ? AND "
                 "CASE WHEN source_end - source_begin < 64 THEN 0 "
                 "WHEN source_end - source_begin < 1024 THEN 1 "
                 "WHEN source_end - source_begin < 16384 THEN 2 ELSE 3 END = ? "
                 "AND source_begin BETWEEN ? AND ?"
               : "SELECT source_begin, source_end, target_begin, target_end, state, done_at, note, "
                 "corrected, annotator FROM pair_review INDEXED BY pair_review_by_target "
                 "WHERE bitext_id = ? AND annotator = ? AND "
                 "CASE WHEN target_end - target_begin < 64 THEN 0 "
                 "WHEN target_end - target_begin < 1024 THEN 1 "
                 "WHEN target_end - target_begin < 16384 THEN 2 ELSE 3 END = ? "
                 "AND target_begin BETWEEN ? AND ?";
}

/// The reviews that share text with the range of a side.
Result<std::vector<PairReview>> overlapping(Database& database, std::int64_t bitext,
                                            const std::string& annotator, Side side, TextSpan range) {
    std::vector<PairReview> reviews;
    DUIZHAO_TRY(query, database.prepare(overlapQuery(side)));
    for (std::size_t spanClass = 0; spanClass < spanClassLimits.size() && !range.empty(); ++spanClass) {
        query.with(bitext, annotator, spanClass, firstBegin(range, spanClass), range.end);
        for (;;) {
            DUIZHAO_TRY(row, query.step());
            if (!row)
                break;
            DUIZHAO_TRY(review, reviewAt(query, database));
            if ((side == Side::source ? review.source : review.target).overlaps(range))
                reviews.push_back(std::move(review));
        }
        query.reset();
    }
    return reviews;
}

/// Whether the spans, put together, hold all of `range`.
bool cover(std::vector<TextSpan> spans, TextSpan range) {
    std::sort(spans.begin(), spans.end());
    std::size_t covered = range.begin;
    for (const TextSpan span : spans)
        if (span.begin <= covered)
            covered = std::max(covered, span.end);
    return covered >= range.end;
}

/// What reviews of other ranges say of the pair: the least advanced state, if together they cover it.
PairReview gathered(const std::vector<PairReview>& bySource, const std::vector<PairReview>& byTarget,
                    const PairReview& asked) {
    std::vector<TextSpan> sources;
    std::vector<TextSpan> targets;
    PairReview result = asked;
    result.state = PairState::done;
    for (const std::vector<PairReview>* reviews : {&bySource, &byTarget}) {
        for (const PairReview& review : *reviews) {
            sources.push_back(review.source);
            targets.push_back(review.target);
            result.state = std::min(result.state, review.state);
            result.doneAt = std::max(result.doneAt, review.doneAt);
        }
    }
    if (sources.empty() || !cover(sources, asked.source) || !cover(targets, asked.target))
        result.state = PairState::unread;
    if (result.state != PairState::done)
        result.doneAt.reset();
    return result;
}

} // namespace

Result<PairReview> pairReview(const Library& library, std::int64_t bitext, const std::string& annotator,
                              TextSpan source, TextSpan target) {
    Database& database = library.database();
    DUIZHAO_TRY(own, reviewOf(database, bitext, annotator, source, target));
    if (own)
        return std::move(*own);
    DUIZHAO_TRY(bySource, overlapping(database, bitext, annotator, Side::source, source));
    DUIZHAO_TRY(byTarget, overlapping(database, bitext, annotator, Side::target, target));
    return gathered(bySource, byTarget, {annotator, source, target});
}

Result<std::vector<PairReview>> allPairReviews(const Library& library, std::int64_t bitext) {
    Database& database = library.database();
    DUIZHAO_TRY(query, database.prepare(std::string("SELECT ") + reviewColumns +
                                        " FROM pair_review WHERE bitext_id = ? ORDER BY annotator, "
                                        "source_begin, source_end, target_begin, target_end"));
    query.with(bitext);
    std::vector<PairReview> reviews;
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            return reviews;
        DUIZHAO_TRY(review, reviewAt(query, database));
        reviews.push_back(std::move(review));
    }
}

Result<void> setPairReview(const Edit& edit, std::int64_t bitext, const PairReview& given) {
    PairReview review = given;
    if (review.state != PairState::done)
        review.doneAt.reset();
    DUIZHAO_TRY(running, RunningEdit::begin(edit));
    DUIZHAO_CHECK(running.expectBitext(bitext));
    {
        DUIZHAO_TRY(stored,
                    reviewOf(running.database(), bitext, review.annotator, review.source, review.target));
        if (review.state == PairState::done && !review.doneAt)
            review.doneAt = stored && stored->doneAt ? stored->doneAt : now();
        if (stored && *stored == review)
            return {};
        DUIZHAO_TRY(upsert, running.database().prepare(
                                "INSERT INTO pair_review(bitext_id, annotator, source_begin, source_end, "
                                "target_begin, target_end, state, done_at, note, corrected, modified_at) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                                "state = excluded.state, done_at = excluded.done_at, note = excluded.note, "
                                "corrected = excluded.corrected, "
                                "modified_at = max(excluded.modified_at, modified_at + 1)"));
        DUIZHAO_CHECK(upsert
                          .with(bitext, review.annotator, review.source.begin, review.source.end,
                                review.target.begin, review.target.end, pairStateName(review.state),
                                review.doneAt, review.note, review.corrected, now())
                          .run());
    }
    return running.finish();
}

} // namespace duizhao
