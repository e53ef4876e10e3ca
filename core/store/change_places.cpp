#include "core/store/change_places.h"

#include "core/store/changeset.h"
#include "core/store/database.h"
#include "core/store/rows.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

namespace duizhao {

namespace {

/// The range in the columns from `begin` on: source begin and end, target begin and end. -1: none there.
std::optional<ChangedPlace> placeAt(const ChangedRow& row, int begin, bool wholePair) {
    const auto range = [&row](int column) -> std::optional<TextSpan> {
        const std::int64_t from = row.integer(column).value_or(-1);
        const std::int64_t to = row.integer(column + 1).value_or(-1);
        if (from < 0 || to < from)
            return std::nullopt;
        return TextSpan{static_cast<std::size_t>(from), static_cast<std::size_t>(to)};
    };
    const auto source = range(begin);
    const auto target = range(begin + 2);
    if (target && (!target->empty() || !source))
        return ChangedPlace{Side::target, *target, wholePair};
    return source ? std::optional(ChangedPlace{Side::source, *source, wholePair}) : std::nullopt;
}

/// What a changeset names: places, and annotations that still have to be looked up.
struct Named {
    std::set<ChangedPlace> places;
    std::set<std::string> annotations;

    std::size_t size() const { return places.size() + annotations.size(); }
};

void name(Named& named, const ChangedRow& row) {
    std::optional<ChangedPlace> place;
    if (row.table() == "annotation") {
        if (!row.whole()) // or else its anchors come and go with it
            named.annotations.insert(row.text(0).value_or(""));
    } else if (row.table() == "anchor") {
        if (row.integer(1) != 0)
            return; // the error span is the first one
        if (!row.whole())
            named.annotations.insert(row.text(0).value_or(""));
        else if (const auto begin = row.integer(4), end = row.integer(5); begin && end)
            place = ChangedPlace{sideNamed(row.text(3).value_or("")).value_or(Side::target),
                                 {static_cast<std::size_t>(*begin), static_cast<std::size_t>(*end)}};
    } else if (row.table() == "pair_review") {
        place = placeAt(row, 2, true);
    } else if (row.table() == "dismissal") {
        place = placeAt(row, 4, false);
    } else if (row.table() == "mute") {
        place = placeAt(row, 4, true);
    }
    if (place)
        named.places.insert(*place);
}

/// The error span of an annotation, if it is there.
Result<std::optional<ChangedPlace>> errorSpan(Database& database, const std::string& annotation) {
    DUIZHAO_TRY(query, database.prepare("SELECT side, span_begin, span_end FROM anchor "
                                        "WHERE annotation_id = ? AND ordinal = 0"));
    DUIZHAO_TRY(found, query.with(annotation).step());
    if (!found)
        return std::optional<ChangedPlace>();
    return std::optional(ChangedPlace{sideNamed(query.text(0)).value_or(Side::target), spanAt(query, 1)});
}

} // namespace

Result<std::vector<ChangedPlace>> changedPlaces(const Library& library, std::int64_t change,
                                                std::size_t most) {
    Database& database = library.database();
    Named named;
    {
        DUIZHAO_TRY(query, database.prepare("SELECT changeset FROM change WHERE id = ?"));
        DUIZHAO_TRY(found, query.with(change).step());
        if (!found)
            return std::vector<ChangedPlace>();
        DUIZHAO_CHECK(eachRow(database, query.bytes(0), [&named, most](const ChangedRow& row) {
            name(named, row);
            return named.size() <= most;
        }));
    }
    if (named.size() > most)
        return std::vector<ChangedPlace>();
    for (const std::string& annotation : named.annotations) {
        DUIZHAO_TRY(place, errorSpan(database, annotation));
        if (place)
            named.places.insert(*place);
    }
    return std::vector<ChangedPlace>(named.places.begin(), named.places.end());
}

} // namespace duizhao
