#pragma once

#include "core/base/result.h"

#include <cstdint>

namespace duizhao {

class Database;

/// Says in the file's header (offset 68) that it is a Duizhao library: "DuiZ".
inline constexpr std::int32_t libraryApplicationId = 0x4475695a;

/// Brings an empty database or an older schema to `librarySchema`, in one transaction. A database that has it
/// already is only read. Errors: libraryNewer (detail: its number) and SQLite's.
Result<void> updateSchema(Database& database);

} // namespace duizhao
