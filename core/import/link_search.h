#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/link_cost.h"

#include <cstddef>
#include <vector>

namespace duizhao {

/// Consecutive English items and consecutive Chinese ones; one of the two may be empty.
struct ItemLink {
    std::size_t english = 0;
    std::size_t englishCount = 0;
    std::size_t chinese = 0;
    std::size_t chineseCount = 0;

    bool operator==(const ItemLink&) const = default;
};

/// The cheapest way to link two sequences in order, each item once. The search looks at the partners that the
/// page's layout allows: the neighbouring runs of the other language, in long runs a band around the place
/// that the text before it predicts; at most two blocks beside one. Time and memory grow linearly with the
/// number of items. Error: cancelled.
Result<std::vector<ItemLink>> searchLinks(const std::vector<LinkItem>& english,
                                          const std::vector<LinkItem>& chinese, const LinkCost& cost,
                                          const Progress& progress);

/// The same near links found before, which come in order and hold every item; up to four blocks beside one.
Result<std::vector<ItemLink>> refineLinks(const std::vector<LinkItem>& english,
                                          const std::vector<LinkItem>& chinese, const LinkCost& cost,
                                          const std::vector<ItemLink>& before, const Progress& progress);

} // namespace duizhao
