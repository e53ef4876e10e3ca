#pragma once

#include "core/bitext/article.h"
#include "core/store/library.h"

#include <cstdint>
#include <string>
#include <vector>

namespace duizhao::test {

/// Stores an article that must be storable, and answers with its number.
std::int64_t stored(Library& library, const Article& article);

/// All rows of all tables but the history, as text, ordered by their keys.
std::vector<std::string> dump(const Library& library);

/// Rows of a query as text, columns separated by '|'.
std::vector<std::string> rows(const Library& library, const std::string& query);

} // namespace duizhao::test
