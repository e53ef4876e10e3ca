#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/mqm_tree.h"
#include "core/store/same_text.h"
#include "core/store/search.h"
#include "ui/lists/place_row.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace duizhao {

// What the lists show, read over a connection of its own; for a worker thread. Errors: those of opening a
// library and of reading, cancelled.

/// Columns of a list of flags, in this order.
std::vector<PlaceColumn> flagColumns();
/// All flags of an article in reading order; those of `onlyOf` alone, if it is not empty.
Result<std::vector<PlaceRow>> flagRows(const std::filesystem::path& library, std::int64_t article,
                                       const MqmTree& tree, const std::string& onlyOf,
                                       const Progress& progress);

/// Columns of a list of issues.
std::vector<PlaceColumn> issueColumns();

/// More hits than this are not listed.
inline constexpr std::size_t mostHits = 10'000;
struct FoundHits {
    std::vector<PlaceRow> rows;
    std::vector<SearchHit> hits; ///< in the same order
    bool more = false;           ///< there are more than those listed
};
std::vector<PlaceColumn> hitColumns();
/// Errors besides: searchExpressionBad, searchTooSlow.
Result<FoundHits> hitRows(const std::filesystem::path& library, std::int64_t article,
                          const SearchQuery& query, const Progress& progress);

/// Other places with the same translation.
std::vector<PlaceColumn> sameColumns();
Result<std::vector<PlaceRow>> sameRows(const std::filesystem::path& library, std::int64_t article,
                                       const SameTextQuery& query, const Progress& progress);

} // namespace duizhao
