#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace duizhao {

class Database;

/// Links that follow each other in reading order as they do in the translation's text: most articles are one
/// run, each link that crosses others makes some more. Its range of the text begins where the link before it
/// in the text ends, so that the runs tile the text up to its last link. Offsets are UTF-16 units of that
/// text.
struct TargetRun {
    std::size_t firstLink = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Reckons the runs of a bitext anew: whoever changes links calls it in the same transaction.
Result<void> renewTargetRuns(Database& database, std::int64_t bitext);

/// The run that holds an offset of the translation; nothing behind the last link.
Result<std::optional<TargetRun>> targetRunAt(Database& database, std::int64_t bitext, std::size_t offset);
/// The first run, or the one behind another in reading order.
Result<std::optional<TargetRun>> targetRunBehind(Database& database, std::int64_t bitext,
                                                 const std::optional<TargetRun>& run);
/// The last run, or the one before another in reading order.
Result<std::optional<TargetRun>> targetRunBefore(Database& database, std::int64_t bitext,
                                                 const std::optional<TargetRun>& run);

} // namespace duizhao
