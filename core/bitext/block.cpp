#include "core/bitext/block.h"

#include "core/base/names.h"

namespace duizhao {

static constexpr Names<8> kinds = {"title",     "heading", "byline", "paragraph",
                                   "list-item", "code",    "credit", "boilerplate"};

static constexpr Names<16> reasons = {
    "plain-text",   "first-line",    "short-line",   "both-in-one-line",          "byline-words",
    "list-mark",    "credit-words",  "address-only", "host-page-words",           "repeated-title",
    "navigation",   "after-article", "code-shape",   "words-of-neither-language", "given-as-pairs",
    "set-by-person"};

static constexpr Names<16> words = {
    "running text",
    "a short line at the head of the page",
    "a short line without a sentence end",
    "one line holds both languages",
    "names the author",
    "begins with a list mark",
    "names the source",
    "an address",
    "a phrase that host pages add",
    "repeats the title",
    "links to other pages",
    "stands behind the article",
    "looks like program code",
    "words of neither language",
    "given as a pair",
    "set by a person",
};

std::string_view blockKindName(BlockKind kind) { return nameOf(kind, kinds); }
std::optional<BlockKind> blockKindNamed(std::string_view name) { return valueNamed<BlockKind>(name, kinds); }
std::string_view blockReasonName(BlockReason reason) { return nameOf(reason, reasons); }
std::optional<BlockReason> blockReasonNamed(std::string_view name) {
    return valueNamed<BlockReason>(name, reasons);
}
std::string_view blockReasonWords(BlockReason reason) { return nameOf(reason, words); }

} // namespace duizhao
