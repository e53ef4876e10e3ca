#pragma once

#include "core/bitext/mqm_tree.h"

#include <optional>
#include <span>
#include <string_view>

namespace duizhao {

/// The tree of the WMT evaluations (wmt_tree.json, built into the program): the default. It has no severity
/// “critical”.
const MqmTree& wmtTree();

// For callers that know no other tree.
std::span<const MqmCategory> wmtCategories();
/// Finds a category by its id or by an alias of another year ("Linguistic conventions/Punctuation").
std::optional<MqmCategory> wmtCategoryNamed(std::string_view name);

} // namespace duizhao
