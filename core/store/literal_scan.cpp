#include "core/store/literal_scan.h"

#include "core/store/database.h"
#include "core/text/literal_search.h"

#include <cstring>
#include <string>

namespace duizhao {

namespace {

void append(std::u16string& buffer, std::string_view bytes) {
    const std::size_t length = buffer.size();
    buffer.resize(length + bytes.size() / sizeof(char16_t));
    std::memcpy(buffer.data() + length, bytes.data(), bytes.size() / sizeof(char16_t) * sizeof(char16_t));
}

/// A window that moves over the text. It keeps so much of what it has seen that an occurrence, with the unit
/// beside it at each end, always lies in the window once.
class Window {
public:
    explicit Window(LiteralFinder finder) : finder_(std::move(finder)) {}

    void add(std::string_view bytes) { append(text_, bytes); }

    /// Takes what begins at or behind `next_` and, but at the end of the text, has a unit behind it.
    void search(bool atEnd, std::vector<LiteralHit>& hits) {
        const std::size_t size = finder_.size();
        const std::u16string_view seen = std::u16string_view(text_).substr(0, text_.size() - (atEnd ? 0 : 1));
        for (std::size_t at = finder_.find(seen, next_); at != seen.npos; at = finder_.find(seen, at + 1)) {
            const std::size_t end = at + size;
            hits.push_back({static_cast<std::uint32_t>(start_ + at), at > 0 ? text_[at - 1] : u'\0',
                            end < text_.size() ? text_[end] : u'\0'});
        }
        // An occurrence that is not complete yet begins at the earliest here:
        next_ = seen.size() >= size ? std::max(next_, seen.size() - size + 1) : next_;
        const std::size_t drop = next_ > 0 ? next_ - 1 : 0;
        text_.erase(0, drop);
        start_ += drop;
        next_ -= drop;
    }

    bool empty() const { return text_.empty(); }

private:
    LiteralFinder finder_;
    std::u16string text_;
    std::size_t start_ = 0; ///< where text_ begins in the whole text
    std::size_t next_ = 0;  ///< in text_: what begins before it is known
};

} // namespace

Result<std::vector<LiteralHit>> literalHits(Database& database, std::int64_t text,
                                            std::u16string_view literal, bool matchCase,
                                            const Progress& progress) {
    Window window{LiteralFinder(std::u16string(literal), matchCase)};
    std::vector<LiteralHit> hits;
    DUIZHAO_TRY(query,
                database.prepare("SELECT content FROM text_chunk WHERE text_id = ? ORDER BY utf16_start"));
    query.with(text);
    for (;;) {
        if (progress.cancelled())
            return Error{ErrorCode::cancelled};
        DUIZHAO_TRY(row, query.step());
        if (!row)
            break;
        window.add(query.bytes(0));
        if (!window.empty())
            window.search(false, hits);
    }
    if (!window.empty())
        window.search(true, hits);
    return hits;
}

} // namespace duizhao
