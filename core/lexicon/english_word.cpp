#include "core/lexicon/english_word.h"

#include "core/lexicon/english_stop_words.h"
#include "core/lexicon/irregular_forms.h"
#include "core/text/characters.h"
#include "core/text/utf.h"

#include <array>
#include <cstddef>
#include <libstemmer.h>

namespace duizhao {

namespace {

constexpr std::size_t longestWord = 100;

constexpr bool isApostrophe(char16_t unit) { return unit == u'\'' || unit == u'\u2019' || unit == u'\uFF07'; }

bool isLetter(char16_t unit) { return isLatinLetter(halfWidth(unit)); }

/// U+00C0 to U+017F without accents, in lower case; ' ' where nothing fits. Two letters become one: æ is a.
constexpr std::string_view plainLetters = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
                                          "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                                          "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(plainLetters.size() == 0x180 - 0xC0);

/// A letter in lower case without accents; '\0' for what is no letter.
char plainLetter(char16_t unit) {
    const char16_t half = halfWidth(unit);
    if (half >= u'a' && half <= u'z')
        return static_cast<char>(half);
    if (half >= u'A' && half <= u'Z')
        return static_cast<char>(half - u'A' + u'a');
    if (half >= 0xC0 && half < 0x180) {
        const char plain = plainLetters[half - 0xC0];
        return plain == ' ' ? '\0' : plain;
    }
    return '\0';
}

bool isCapital(char16_t unit) {
    const char16_t half = halfWidth(unit);
    return (half >= u'A' && half <= u'Z') || (half >= 0xC0 && half <= 0xDE && half != 0xD7);
}

/// What an apostrophe may add to a word, without the apostrophe, and whether it is a word.
struct Addition {
    std::u16string_view letters;
    bool word;
};
constexpr std::array additions = {Addition{u"s", false}, Addition{u"ll", true}, Addition{u"re", true},
                                  Addition{u"ve", true}, Addition{u"d", true},  Addition{u"m", true}};

bool sameLetters(std::u16string_view text, std::u16string_view lower) {
    if (text.size() != lower.size())
        return false;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (static_cast<char16_t>(plainLetter(text[at])) != lower[at])
            return false;
    return true;
}

/// Adds the word text[begin, end), divided where a contraction was made.
void addWord(std::u16string_view text, std::size_t begin, std::size_t end, std::vector<EnglishWord>& into) {
    const bool capitalised = isCapital(text[begin]);
    const std::u16string_view word = text.substr(begin, end - begin);
    const std::size_t apostrophe = word.find_last_of(u"'\u2019\uFF07");
    if (apostrophe == std::u16string_view::npos) {
        into.push_back({{begin, end}, capitalised});
        return;
    }
    const std::u16string_view added = word.substr(apostrophe + 1);
    if (apostrophe >= 2 && sameLetters(added, u"t") && sameLetters(word.substr(apostrophe - 1, 1), u"n")) {
        const std::size_t cut = begin + apostrophe - 1;
        into.push_back({{begin, cut}, capitalised});
        into.push_back({{cut, end}, false});
        return;
    }
    for (const Addition& addition : additions) {
        if (!sameLetters(added, addition.letters))
            continue;
        into.push_back({{begin, begin + apostrophe}, capitalised});
        if (addition.word)
            into.push_back({{begin + apostrophe, end}, false});
        return;
    }
    into.push_back({{begin, end}, capitalised});
}

/// The base of what an apostrophe added: "'ll" is "will".
std::string_view addedWord(std::string_view letters) {
    if (letters == "ll")
        return "will";
    if (letters == "re" || letters == "m")
        return "be";
    if (letters == "ve")
        return "have";
    if (letters == "d")
        return "would";
    return letters;
}

} // namespace

void findEnglishWords(std::u16string_view text, std::vector<EnglishWord>& into) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (!isLetter(text[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && (isLetter(text[at]) || (isApostrophe(text[at]) && at + 1 < text.size() &&
                                                           isLetter(text[at + 1]) && at > begin)))
            ++at;
        addWord(text, begin, at, into);
    }
}

EnglishStemmer::EnglishStemmer() : stemmer_(sb_stemmer_new("english", nullptr)) {
    letters_.reserve(longestWord);
}

EnglishStemmer::~EnglishStemmer() = default;

void EnglishStemmer::Delete::operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }

std::string_view EnglishStemmer::stem(std::u16string_view word) {
    letters_.clear();
    for (const char16_t unit : word) {
        const char letter = plainLetter(unit);
        if (letter != '\0' && letters_.size() < longestWord)
            letters_.push_back(letter);
    }
    if (letters_.empty()) { // letters without a plain form, such as U+0180: as they are
        letters_ = toUtf8(word.substr(0, longestWord));
        return letters_;
    }
    if (!word.empty() && isApostrophe(word.front()))
        letters_ = addedWord(letters_);
    return stemLetters();
}

std::string_view EnglishStemmer::stem(std::string_view word) { return stem(toUtf16(word)); }

std::string_view EnglishStemmer::stemLetters() {
    const std::string_view base = baseForm(letters_);
    if (!stemmer_)
        return base;
    const auto* stemmed = sb_stemmer_stem(stemmer_.get(), reinterpret_cast<const sb_symbol*>(base.data()),
                                          static_cast<int>(base.size()));
    if (!stemmed)
        return base;
    return {reinterpret_cast<const char*>(stemmed),
            static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()))};
}

bool isStopWord(std::string_view stem) { return findStopWord(stem) != nullptr; }

} // namespace duizhao
