#pragma once

#include "core/bitext/bitext.h"
#include "core/store/database.h"
#include "core/text/encoding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

// Values out of columns. A name that this program does not know means that the file is damaged.

inline TextSpan spanAt(const Statement& row, int column) { return {row.size(column), row.size(column + 1)}; }

/// Reads a name with one of the …Named() functions.
template <typename Value>
Result<void> readName(const Statement& row, int column, std::optional<Value> (*named)(std::string_view),
                      const Database& database, Value& value) {
    const std::string name = row.text(column);
    const std::optional<Value> found = named(name);
    if (!found)
        return database.damaged("“" + name + "” is not known");
    value = *found;
    return {};
}

inline std::optional<Certainty> certaintyNamed(std::string_view name) {
    for (const Certainty each :
         {Certainty::given, Certainty::certain, Certainty::likely, Certainty::doubtful})
        if (certaintyName(each) == name)
            return each;
    return std::nullopt;
}

/// The columns span_begin, span_end, side, kind, first_line, last_line, reason, from column 0.
inline constexpr const char* blockColumns = "span_begin, span_end, side, kind, first_line, last_line, reason";
inline Result<Block> blockAt(const Statement& row, int text, const Database& database) {
    Block block;
    block.text = text;
    block.span = spanAt(row, 0);
    if (!row.isNull(2))
        DUIZHAO_CHECK(readName(row, 2, sideNamed, database, block.side.emplace()));
    DUIZHAO_CHECK(readName(row, 3, blockKindNamed, database, block.kind));
    block.firstLine = static_cast<int>(row.integer(4));
    block.lastLine = static_cast<int>(row.integer(5));
    DUIZHAO_CHECK(readName(row, 6, blockReasonNamed, database, block.reason));
    return block;
}

/// The texts of a bitext by the file they lie in: 0, and 1 where there are two.
struct BitextTexts {
    std::int64_t article = 0;
    std::int64_t bitext = 0;
    std::vector<std::int64_t> files; ///< text ids
    int sourceFile = 0;
    int targetFile = 0;

    int fileOf(Side side) const { return side == Side::source ? sourceFile : targetFile; }
    std::int64_t text(Side side) const { return files[static_cast<std::size_t>(fileOf(side))]; }
};
Result<BitextTexts> bitextTexts(Database& database, std::int64_t bitext);

Error articleMissing(std::int64_t article);

} // namespace duizhao
