#include "core/store/overview.h"

#include "core/store/database.h"
#include "core/store/rows.h"

#include <utility>

namespace duizhao {

Result<std::vector<std::size_t>> doubtfulPairs(const Library& library, std::int64_t bitext, std::size_t first,
                                               std::size_t count, double below) {
    DUIZHAO_TRY(query, library.database().prepare(
                           "SELECT position FROM bead WHERE bitext_id = ? AND position >= ? AND position < ? "
                           "AND confidence < ? AND source_segments > 0 AND target_segments > 0 "
                           "ORDER BY position"));
    query.with(bitext, first, first + count, below);
    std::vector<std::size_t> pairs;
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            return pairs;
        pairs.push_back(query.size(0));
    }
}

Result<std::vector<FlagPlace>> flagPlaces(const Library& library, std::int64_t bitext,
                                          const std::optional<FlagPlace>& behind, std::size_t limit) {
    Database& database = library.database();
    DUIZHAO_TRY(query, database.prepare(
                           "SELECT annotation.annotator, annotation.id, severity, side, span_begin "
                           "FROM annotation JOIN anchor ON annotation_id = annotation.id AND ordinal = 0 "
                           "WHERE annotation.bitext_id = ? AND (annotation.annotator, annotation.id) > "
                           "(?, ?) AND lost = 0 ORDER BY annotation.annotator, annotation.id LIMIT ?"));
    query.with(bitext, behind ? behind->annotator : std::string(), behind ? behind->id : std::string(),
               limit);
    std::vector<FlagPlace> places;
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            return places;
        FlagPlace& place = places.emplace_back();
        place.annotator = query.text(0);
        place.id = query.text(1);
        if (!query.isNull(2))
            DUIZHAO_CHECK(readName(query, 2, severityNamed, database, place.severity.emplace()));
        DUIZHAO_CHECK(readName(query, 3, sideNamed, database, place.side));
        place.offset = query.size(4);
    }
}

Result<std::vector<ReviewPlace>> donePlaces(const Library& library, std::int64_t bitext,
                                            const std::string& annotator,
                                            const std::optional<ReviewPlace>& behind, std::size_t limit) {
    const ReviewPlace from = behind.value_or(ReviewPlace{});
    // No range of a pair is empty on both sides, so none is passed over at the beginning.
    DUIZHAO_TRY(query, library.database().prepare(
                           "SELECT source_begin, source_end, target_begin, target_end FROM pair_review "
                           "WHERE bitext_id = ? AND annotator = ? AND "
                           "(source_begin, source_end, target_begin, target_end) > (?, ?, ?, ?) "
                           "AND state = 'done' "
                           "ORDER BY source_begin, source_end, target_begin, target_end LIMIT ?"));
    query.with(bitext, annotator, from.source.begin, from.source.end, from.target.begin, from.target.end,
               limit);
    std::vector<ReviewPlace> places;
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            return places;
        places.push_back({spanAt(query, 0), spanAt(query, 2)});
    }
}

} // namespace duizhao
