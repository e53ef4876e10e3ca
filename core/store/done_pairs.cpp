#include "core/store/done_pairs.h"

#include "core/store/annotations.h"
#include "core/store/database.h"
#include "core/store/rows.h"

#include <algorithm>
#include <vector>

namespace duizhao {

namespace {

/// Adds the numbers of the pairs that a range of a side reaches over.
Result<void> addPairs(const ArticleReader& reader, Side side, TextSpan range,
                      std::vector<std::size_t>& numbers) {
    if (range.empty())
        return {};
    DUIZHAO_TRY(first, reader.pairAt(side, range.begin));
    if (!first)
        return {};
    DUIZHAO_TRY(last, reader.pairAt(side, range.end - 1));
    numbers.push_back(*first);
    // The pairs of a range follow each other, unless links cross: then there are a few too many.
    for (std::size_t number = *first + 1; last && number <= *last; ++number)
        numbers.push_back(number);
    return {};
}

/// The pairs that done reviews touch, in reading order.
Result<std::vector<std::size_t>> touchedPairs(Database& database, const ArticleReader& reader,
                                              const std::string& annotator, const Progress& progress) {
    DUIZHAO_TRY(query, database.prepare("SELECT source_begin, source_end, target_begin, target_end FROM "
                                        "pair_review WHERE bitext_id = ? AND annotator = ? AND "
                                        "state = 'done'"));
    query.with(reader.bitext(), annotator);
    std::vector<std::size_t> numbers;
    for (;;) {
        if (progress.cancelled())
            return Error{ErrorCode::cancelled};
        DUIZHAO_TRY(row, query.step());
        if (!row)
            break;
        DUIZHAO_CHECK(addPairs(reader, Side::source, spanAt(query, 0), numbers));
        DUIZHAO_CHECK(addPairs(reader, Side::target, spanAt(query, 2), numbers));
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

} // namespace

Result<void> forEachDonePair(const Library& library, const ArticleReader& reader,
                             const std::string& annotator,
                             const std::function<Result<void>(const DonePair&)>& each,
                             const Progress& progress) {
    DUIZHAO_TRY(numbers, touchedPairs(library.database(), reader, annotator, progress));
    constexpr std::size_t most = 256;
    for (std::size_t at = 0; at < numbers.size();) {
        std::size_t run = 1; // of numbers that follow each other
        while (run < most && at + run < numbers.size() && numbers[at + run] == numbers[at] + run)
            ++run;
        DUIZHAO_TRY(pairs, reader.pairs(numbers[at], run));
        for (Pair& pair : pairs) {
            if (progress.cancelled())
                return Error{ErrorCode::cancelled};
            DUIZHAO_TRY(review, pairReview(library, reader.bitext(), annotator, pair.source, pair.target));
            if (review.state == PairState::done)
                DUIZHAO_CHECK(each({std::move(pair), review.doneAt.value_or(0)}));
        }
        at += run;
    }
    return {};
}

} // namespace duizhao
