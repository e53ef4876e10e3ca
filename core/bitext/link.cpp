#include "core/bitext/link.h"

#include "core/base/names.h"

namespace duizhao {

static constexpr Names<8> names = {"same-line",  "neighbours", "same-order",     "evidence",
                                   "no-partner", "repeated",   "given-as-pairs", "set-by-person"};

static constexpr Names<8> words = {
    "both languages stand in one line",
    "the two follow each other",
    "they stand in the same place of their runs",
    "length, numbers and Latin words agree best",
    "nothing on the other side belongs to it",
    "its partner is linked to another block that says the same",
    "given as a pair",
    "set by a person",
};

std::string_view linkReasonName(LinkReason reason) { return nameOf(reason, names); }
std::optional<LinkReason> linkReasonNamed(std::string_view name) {
    return valueNamed<LinkReason>(name, names);
}
std::string_view linkReasonWords(LinkReason reason) { return nameOf(reason, words); }

} // namespace duizhao
