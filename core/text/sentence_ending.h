#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace duizhao {

/// The marks a sentence may end with, and the closing quotes and brackets that belong to them: `.`, `?!”`,
/// `。）`.
struct SentenceEnding {
    enum class Kind {
        period,   ///< one full stop, half-width: `.`
        ellipsis, ///< `…`, `...`, `. . .`; also speech that a dash cuts off: `—”`
        strong,   ///< anything with `。`, `！`, `?` or another mark that only ever ends sentences
    };

    Kind kind = Kind::period;
    std::size_t begin = 0;    ///< the first mark
    std::size_t marksEnd = 0; ///< behind the first run of marks
    std::size_t end = 0;      ///< behind the last closing mark
    bool isOpenEnded = false; ///< no full stop of any kind among the marks: `!`, `？`, `…`
    bool closesQuote = false; ///< a closing quotation mark among what follows the marks
};

/// Reads the ending at `at`; nothing where no sentence can end. `oddQuotes` says that an odd
/// number of straight double quotes stands before `at`, so that the next one closes.
std::optional<SentenceEnding> readEnding(std::u16string_view text, std::size_t at, bool oddQuotes);

/// Whether the character may end a sentence: one of `. … 。 ！ ？ ! ?` or of other scripts' marks (ICU's
/// Sentence_Break classes ATerm and STerm).
bool isEndingMark(char16_t unit);

} // namespace duizhao
