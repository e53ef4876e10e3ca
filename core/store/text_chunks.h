#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/text/text_span.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace duizhao {

class Database;

/// A text is stored in chunks of this many UTF-16 units, so that any range is found without reading what
/// stands before it. Chunk n begins at n × chunkUnits, or one unit later where that would split a surrogate
/// pair; it is never longer than chunkUnits + 1.
inline constexpr std::size_t chunkUnits = 4096;

/// Where chunk `index` of the text begins; text.size() behind the last.
std::size_t chunkStart(std::u16string_view text, std::size_t index);

/// Called between rows: says how many units are done; an error stops the work.
using RowWatch = std::function<Result<void>(std::size_t units)>;

/// Writes the chunks of a text; the answer is its length in code points.
Result<std::size_t> storeChunks(Database& database, std::int64_t text, std::u16string_view content,
                                const RowWatch& watch);

/// Reads ranges of one stored text. Keeps the latest chunks: reading on costs little.
class TextReader {
public:
    static Result<TextReader> open(Database& database, std::int64_t text);

    std::int64_t id() const { return text_; }
    std::size_t length() const { return length_; }
    std::size_t codePointLength() const { return codePointLength_; }

    /// Error: rangeOutside.
    Result<std::u16string> text(TextSpan span);
    /// Errors: rangeOutside. The length itself is a valid offset.
    Result<std::size_t> toCodePoints(std::size_t utf16);
    Result<std::size_t> toUtf16(std::size_t codePoints);

private:
    struct Chunk {
        std::size_t start = 0;
        std::size_t codePointStart = 0;
        std::u16string content;
    };

    TextReader(Database& database, std::int64_t text, std::size_t length, std::size_t codePointLength)
        : database_(&database), text_(text), length_(length), codePointLength_(codePointLength) {}
    Result<const Chunk*> chunkAt(std::size_t utf16);
    Result<const Chunk*> remember(Chunk chunk);

    Database* database_;
    std::int64_t text_;
    std::size_t length_;
    std::size_t codePointLength_;
    std::vector<Chunk> recent_; ///< at most chunksKept
    std::size_t oldest_ = 0;    ///< the one that makes room
};

} // namespace duizhao
