#pragma once

#include "core/bitext/side.h"
#include "core/text/text_span.h"

#include <optional>
#include <string_view>

namespace duizhao {

enum class BlockKind { title, heading, byline, paragraph, listItem, code, credit, boilerplate };

/// "title", "heading", "byline", "paragraph", "list-item", "code", "credit", "boilerplate".
std::string_view blockKindName(BlockKind kind);
std::optional<BlockKind> blockKindNamed(std::string_view name);

/// Why a block has its kind, or why it stands where it stands.
enum class BlockReason {
    plainText,     ///< nothing says otherwise: a paragraph
    firstLine,     ///< a short line at the head of the page: the title
    shortLine,     ///< short, no sentence end, text follows: a heading
    bothInOneLine, ///< one line holds both languages, one of them in brackets
    bylineWords,   ///< "By NAME", 作者, 通過…
    listMark,      ///< begins with a bullet or a number
    creditWords,   ///< "Originally published", 翻譯自, 來源, © …
    addressOnly,   ///< a URL with at most a label
    hostPageWords, ///< a phrase that host pages put around an article
    repeatedTitle, ///< the title, or a part of it, again
    navigation,    ///< links to other pages
    afterArticle,  ///< behind the last pair and the beginning of the host page's remains
    codeShape,     ///< looks like program code
    wordsOfNeitherLanguage,
    givenAsPairs, ///< the importer was given pairs
    setByPerson,
};

/// A stable identifier for the library ("short-line") and the words shown ("a short line without a sentence
/// end").
std::string_view blockReasonName(BlockReason reason);
std::optional<BlockReason> blockReasonNamed(std::string_view name);
std::string_view blockReasonWords(BlockReason reason);

/// A stretch of a text: a paragraph, a heading, one of the two languages of a line. Blocks of a text are in
/// order and do not overlap; what lies between them is white space or brackets.
struct Block {
    int text = 0;             ///< index into Article::texts: 0, or 1 for the second file
    std::optional<Side> side; ///< nothing: left out (host page, navigation), no beads
    BlockKind kind = BlockKind::paragraph;
    TextSpan span;     ///< without white space at its ends, never empty
    int firstLine = 1; ///< 1-based lines of the file
    int lastLine = 1;
    BlockReason reason = BlockReason::plainText;

    bool operator==(const Block&) const = default;
};

} // namespace duizhao
