#include "tests/core/store/library_support.h"

#include "core/store/articles.h"
#include "core/store/database.h"

#include <sqlite3.h>

#include <stdexcept>

namespace duizhao::test {

std::int64_t stored(Library& library, const Article& article) {
    const auto result = storeArticle(library, article, {});
    if (!result)
        throw std::runtime_error("not stored: " + result.error().detail);
    return result->article;
}

std::vector<std::string> rows(const Library& library, const std::string& query) {
    sqlite3_stmt* statement = nullptr;
    sqlite3* handle = library.database().handle();
    if (sqlite3_prepare_v2(handle, query.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(handle));
    std::vector<std::string> rows;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        std::string row;
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
            row += (column > 0 ? "|" : "") + (text ? std::string(text) : std::string("null"));
        }
        rows.push_back(row);
    }
    const int code = sqlite3_finalize(statement);
    if (code != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(handle));
    return rows;
}

std::vector<std::string> dump(const Library& library) {
    std::vector<std::string> all;
    for (const std::string& table :
         rows(library, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND "
                       "name <> 'change' ORDER BY name")) {
        for (const std::string& row : rows(library, "SELECT * FROM \"" + table + "\" ORDER BY 1, 2, 3"))
            all.push_back(table + ": " + row);
    }
    return all;
}

} // namespace duizhao::test
