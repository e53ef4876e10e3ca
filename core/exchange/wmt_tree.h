#pragma once

#include "core/bitext/mqm_tree.h"

namespace duizhao {

/// The tree of the WMT evaluations (wmt_tree.json, built into the program): the default. It has no severity
/// “critical”.
const MqmTree& wmtTree();

} // namespace duizhao
