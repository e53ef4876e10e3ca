#pragma once

#include "core/base/result.h"
#include "core/bitext/article.h"
#include "core/store/articles.h"
#include "core/store/library.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

/// A bead as a person sees it, with its texts.
struct Pair {
    std::size_t number = 0; ///< 0-based position in reading order
    std::size_t link = 0;   ///< 0-based position of its link
    TextSpan source;        ///< trimmed of white space; an empty side keeps its place
    TextSpan target;
    std::u16string sourceText; ///< the text of the trimmed span
    std::u16string targetText;
    int sourceSegments = 1; ///< "1-2" and so on
    int targetSegments = 1;
    BlockKind kind = BlockKind::paragraph; ///< of the block it lies in
    double confidence = 1;
    BeadEvidence evidence;

    bool operator==(const Pair&) const = default;
    TextSpan span(Side side) const { return side == Side::source ? source : target; }
    const std::u16string& text(Side side) const { return side == Side::source ? sourceText : targetText; }
};

/// A link with the range of pairs in it.
struct LinkRow {
    std::size_t number = 0; ///< 0-based position in reading order
    Link link;
    std::size_t firstPair = 0;
    std::size_t pairCount = 0;
    BlockKind kind = BlockKind::paragraph;

    bool operator==(const LinkRow&) const = default;
};

/// Consecutive left-out blocks, shown as one folded line.
struct LeftOutRun {
    std::size_t beforePair = 0; ///< the pair it stands before; pairCount() at the end
    std::size_t beforeLink = 0;
    std::vector<Block> blocks;

    bool operator==(const LeftOutRun&) const = default;
};

/// Reads one bitext piece by piece; the cost of a call depends on what it returns, not on the article's size.
/// Holds prepared statements on the library's connection: must not outlive it, same thread. Positions are
/// those of the moment of the call; after a change of links or beads ask again.
class ArticleReader {
public:
    static Result<ArticleReader> open(const Library& library, std::int64_t article);
    ArticleReader(ArticleReader&&) noexcept;
    ArticleReader& operator=(ArticleReader&&) noexcept;
    ~ArticleReader();

    const ArticleSummary& summary() const; ///< as it was at open()
    std::int64_t bitext() const;

    std::size_t pairCount() const;
    std::size_t linkCount() const;
    /// Pairs [first, first + count), fewer at the end.
    Result<std::vector<Pair>> pairs(std::size_t first, std::size_t count) const;
    Result<std::vector<LinkRow>> links(std::size_t first, std::size_t count) const;
    /// All left-out runs in reading order.
    Result<std::vector<LeftOutRun>> leftOutRuns() const;
    /// All blocks in text order with the 0-based position of the link each lies in.
    struct LinkedBlock {
        Block block;
        std::optional<std::size_t> link;
        bool oneSidedLink = false;
    };
    Result<std::vector<LinkedBlock>> blocks() const;
    /// The segments that lie in `within`.
    Result<std::vector<TextSpan>> segments(Side side, TextSpan within) const;

    /// The pair that holds `offset` of a side's text, or the next one behind it; nothing behind the last.
    Result<std::optional<std::size_t>> pairAt(Side side, std::size_t offset) const;

    /// A range of the text of one side, or of the file with this index (0 or 1).
    Result<std::u16string> text(Side side, TextSpan span) const;
    Result<std::u16string> fileText(int text, TextSpan span) const;
    std::size_t textLength(Side side) const;
    int textIndex(Side side) const; ///< which file a side lies in

    /// Between UTF-16 offsets (inside) and code points (outside) of a side's text.
    Result<std::size_t> toCodePoints(Side side, std::size_t utf16) const;
    Result<std::size_t> toUtf16(Side side, std::size_t codePoints) const;
    Result<std::size_t> codePointLength(Side side) const;

private:
    struct State;
    explicit ArticleReader(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace duizhao
