#include "core/store/text_chunks.h"

#include "core/store/database.h"
#include "core/text/utf.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace duizhao {

namespace {

// The library's encoding is UTF-16LE, so that text goes in and out as it is in memory.
static_assert(std::endian::native == std::endian::little, "chunks would have to be swapped");

constexpr std::size_t chunksKept = 8;

bool isHigh(char16_t unit) { return unit >= 0xd800 && unit < 0xdc00; }
bool isLow(char16_t unit) { return unit >= 0xdc00 && unit < 0xe000; }

std::string_view bytesOf(std::u16string_view text) {
    return {reinterpret_cast<const char*>(text.data()), text.size() * sizeof(char16_t)};
}

std::u16string textOf(std::string_view bytes) {
    std::u16string text(bytes.size() / sizeof(char16_t), u'\0');
    if (!text.empty())
        std::memcpy(text.data(), bytes.data(), text.size() * sizeof(char16_t));
    return text;
}

Error outside(TextSpan range, std::size_t length) {
    const auto words = [](TextSpan span) {
        return std::to_string(span.begin) + ".." + std::to_string(span.end);
    };
    return {ErrorCode::rangeOutside, words(range), words({0, length})};
}

} // namespace

std::size_t chunkStart(std::u16string_view text, std::size_t index) {
    const std::size_t start = index * chunkUnits;
    if (start >= text.size())
        return text.size();
    const bool splits = start > 0 && isHigh(text[start - 1]) && isLow(text[start]);
    return splits ? start + 1 : start;
}

Result<std::size_t> storeChunks(Database& database, std::int64_t text, std::u16string_view content,
                                const RowWatch& watch) {
    DUIZHAO_TRY(insert, database.prepare("INSERT INTO text_chunk VALUES (?, ?, ?, ?)"));
    std::size_t codePoints = 0;
    for (std::size_t index = 0;; ++index) {
        const std::size_t start = chunkStart(content, index);
        const std::size_t end = chunkStart(content, index + 1);
        if (start == end)
            return codePoints;
        const std::u16string_view chunk = content.substr(start, end - start);
        insert.with(text, start, codePoints).bindBytes(4, bytesOf(chunk));
        DUIZHAO_CHECK(insert.run());
        codePoints += countCodePoints(chunk);
        DUIZHAO_CHECK(watch(chunk.size()));
    }
}

Result<TextReader> TextReader::open(Database& database, std::int64_t text) {
    DUIZHAO_TRY(query, database.prepare("SELECT utf16_length, code_point_length FROM text WHERE id = ?"));
    DUIZHAO_TRY(found, query.with(text).step());
    if (!found)
        return database.damaged("text " + std::to_string(text) + " is missing");
    return TextReader(database, text, query.size(0), query.size(1));
}

Result<const TextReader::Chunk*> TextReader::remember(Chunk chunk) {
    if (recent_.size() < chunksKept) {
        recent_.push_back(std::move(chunk));
        return &recent_.back();
    }
    Chunk& place = recent_[oldest_];
    oldest_ = (oldest_ + 1) % chunksKept;
    place = std::move(chunk);
    return &place;
}

Result<const TextReader::Chunk*> TextReader::chunkAt(std::size_t utf16) {
    for (const Chunk& chunk : recent_)
        if (chunk.start <= utf16 && utf16 - chunk.start < chunk.content.size())
            return &chunk;
    DUIZHAO_TRY(query, database_->prepare("SELECT utf16_start, code_point_start, content FROM text_chunk "
                                          "WHERE text_id = ? AND utf16_start <= ? "
                                          "ORDER BY utf16_start DESC LIMIT 1"));
    DUIZHAO_TRY(found, query.with(text_, utf16).step());
    if (!found)
        return database_->damaged("a chunk of text " + std::to_string(text_) + " is missing");
    Chunk chunk{query.size(0), query.size(1), textOf(query.bytes(2))};
    if (utf16 - chunk.start >= chunk.content.size())
        return database_->damaged("a chunk of text " + std::to_string(text_) + " is too short");
    return remember(std::move(chunk));
}

Result<std::u16string> TextReader::text(TextSpan span) {
    if (span.begin > span.end || span.end > length_)
        return outside(span, length_);
    std::u16string text;
    text.reserve(span.length());
    for (std::size_t at = span.begin; at < span.end; at = span.begin + text.size()) {
        DUIZHAO_TRY(chunk, chunkAt(at));
        text += std::u16string_view(chunk->content).substr(at - chunk->start, span.end - at);
    }
    return text;
}

Result<std::size_t> TextReader::toCodePoints(std::size_t utf16) {
    if (utf16 > length_)
        return outside({utf16, utf16}, length_);
    if (utf16 == length_)
        return codePointLength_;
    DUIZHAO_TRY(chunk, chunkAt(utf16));
    return chunk->codePointStart +
           countCodePoints(std::u16string_view(chunk->content).substr(0, utf16 - chunk->start));
}

Result<std::size_t> TextReader::toUtf16(std::size_t codePoints) {
    if (codePoints > codePointLength_)
        return outside({codePoints, codePoints}, codePointLength_);
    if (codePoints == codePointLength_)
        return length_;
    DUIZHAO_TRY(query, database_->prepare("SELECT utf16_start FROM text_chunk WHERE text_id = ? AND "
                                          "code_point_start <= ? ORDER BY code_point_start DESC LIMIT 1"));
    DUIZHAO_TRY(found, query.with(text_, codePoints).step());
    if (!found)
        return database_->damaged("a chunk of text " + std::to_string(text_) + " is missing");
    DUIZHAO_TRY(chunk, chunkAt(query.size(0)));
    return chunk->start + utf16Offset(chunk->content, codePoints - chunk->codePointStart);
}

} // namespace duizhao
