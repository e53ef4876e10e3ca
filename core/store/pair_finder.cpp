#include "core/store/pair_finder.h"

#include "core/store/database.h"
#include "core/store/rows.h"

#include <string>

namespace duizhao {

namespace {

Result<std::optional<LinkPlace>> linkPlace(Database& database, const char* sql, std::int64_t bitext,
                                           std::size_t offset) {
    DUIZHAO_TRY(query, database.prepare(sql));
    DUIZHAO_TRY(found, query.with(bitext, offset).step());
    if (!found)
        return std::optional<LinkPlace>();
    return std::optional(
        LinkPlace{query.size(0), spanAt(query, 1), spanAt(query, 3), query.size(5), query.size(6)});
}

// The conditions name the partial indices link_by_source and link_by_target.
constexpr const char* linkBefore[2] = {
    "SELECT position, source_begin, source_end, target_begin, target_end, first_bead, bead_count FROM link "
    "WHERE bitext_id = ? AND source_begin <= ? AND source_end > source_begin "
    "ORDER BY source_begin DESC LIMIT 1",
    "SELECT position, source_begin, source_end, target_begin, target_end, first_bead, bead_count FROM link "
    "WHERE bitext_id = ? AND target_begin <= ? AND target_end > target_begin "
    "ORDER BY target_begin DESC LIMIT 1"};
constexpr const char* linkAfter[2] = {
    "SELECT position, source_begin, source_end, target_begin, target_end, first_bead, bead_count FROM link "
    "WHERE bitext_id = ? AND source_begin > ? AND source_end > source_begin "
    "ORDER BY source_begin LIMIT 1",
    "SELECT position, source_begin, source_end, target_begin, target_end, first_bead, bead_count FROM link "
    "WHERE bitext_id = ? AND target_begin > ? AND target_end > target_begin "
    "ORDER BY target_begin LIMIT 1"};

std::size_t indexOf(Side side) { return side == Side::source ? 0 : 1; }

Result<TextSpan> beadSpan(Database& database, std::int64_t bitext, std::size_t position, Side side) {
    DUIZHAO_TRY(query, database.prepare(side == Side::source ? "SELECT source_begin, source_end FROM bead "
                                                               "WHERE bitext_id = ? AND position = ?"
                                                             : "SELECT target_begin, target_end FROM bead "
                                                               "WHERE bitext_id = ? AND position = ?"));
    DUIZHAO_TRY(found, query.with(bitext, position).step());
    if (!found)
        return database.damaged("pair " + std::to_string(position + 1) + " is missing");
    return spanAt(query, 0);
}

} // namespace

Result<std::optional<LinkPlace>> linkAt(Database& database, std::int64_t bitext, Side side,
                                        std::size_t offset) {
    DUIZHAO_TRY(before, linkPlace(database, linkBefore[indexOf(side)], bitext, offset));
    if (before && before->span(side).contains(offset))
        return std::move(before);
    return linkPlace(database, linkAfter[indexOf(side)], bitext, offset);
}

Result<std::size_t> beadInLink(Database& database, std::int64_t bitext, const LinkPlace& link, Side side,
                               std::size_t offset) {
    std::size_t first = link.firstBead;
    std::size_t last = link.firstBead + link.beadCount;
    while (first < last) {
        const std::size_t middle = first + (last - first) / 2;
        DUIZHAO_TRY(span, beadSpan(database, bitext, middle, side));
        if (span.end <= offset)
            first = middle + 1;
        else
            last = middle;
    }
    for (; first < link.firstBead + link.beadCount; ++first) {
        DUIZHAO_TRY(span, beadSpan(database, bitext, first, side));
        if (!span.empty())
            return first;
    }
    return database.damaged("link " + std::to_string(link.link + 1) + " is not covered by its pairs");
}

Result<std::optional<std::size_t>> pairAt(Database& database, std::int64_t bitext, Side side,
                                          std::size_t offset) {
    DUIZHAO_TRY(link, linkAt(database, bitext, side, offset));
    if (!link)
        return std::optional<std::size_t>();
    DUIZHAO_TRY(bead, beadInLink(database, bitext, *link, side, offset));
    return std::optional(bead);
}

Result<std::optional<std::size_t>> pairOfSpan(Database& database, std::int64_t bitext, Side side,
                                              TextSpan span) {
    const bool place = span.empty() && span.begin > 0;
    for (const std::size_t offset : {span.begin, place ? span.begin - 1 : span.begin}) {
        DUIZHAO_TRY(link, linkAt(database, bitext, side, offset));
        if (!link || link->beadCount == 0 || !link->span(side).contains(offset))
            continue;
        DUIZHAO_TRY(bead, beadInLink(database, bitext, *link, side, offset));
        DUIZHAO_TRY(held, beadSpan(database, bitext, bead, side));
        if (held.contains(offset))
            return std::optional(bead);
    }
    return std::optional<std::size_t>();
}

} // namespace duizhao
