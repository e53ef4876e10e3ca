#pragma once

#include "core/text/text_span.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sb_stemmer;

namespace duizhao {

/// A word of English text.
struct EnglishWord {
    TextSpan span;
    bool capitalised; ///< begins with an upper-case letter

    bool operator==(const EnglishWord&) const = default;
};

/// Appends the words of `text` in order: runs of Latin letters. Hyphens, digits and all else separate. An
/// apostrophe (straight or curly) between letters belongs to the word, but what contractions add is a word of
/// its own: "don't" is "do" and "n't", "we'll" is "we" and "'ll"; a possessive "'s" is left out.
void findEnglishWords(std::u16string_view text, std::vector<EnglishWord>& into);

/// Makes a word comparable: half width, lower case, no accents and apostrophes, irregular forms replaced by
/// their base (irregular_forms.h), then Snowball's English stemmer. One object serves one thread at a time.
class EnglishStemmer {
public:
    EnglishStemmer();
    ~EnglishStemmer();
    EnglishStemmer(const EnglishStemmer&) = delete;
    EnglishStemmer& operator=(const EnglishStemmer&) = delete;

    /// The stem of a word as findEnglishWords gives it; the view is good until the next call. Never empty for
    /// a word with at least one letter. Words of more than 100 letters are cut there.
    std::string_view stem(std::u16string_view word);

    /// The stem of a word in UTF-8.
    std::string_view stem(std::string_view word);

private:
    std::string_view stemLetters();

    struct Delete {
        void operator()(sb_stemmer* stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Delete> stemmer_;
    std::string letters_;
};

/// True for the stem of a function word (the, of, she, would, not, …). Their table is in
/// english_stop_words.h.
bool isStopWord(std::string_view stem);

} // namespace duizhao
