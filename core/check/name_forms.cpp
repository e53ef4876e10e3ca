#include "core/check/name_forms.h"

#include "core/text/characters.h"

#include <algorithm>

namespace duizhao {

namespace {

constexpr std::size_t shortestName = 3;
/// Of the target that is searched for a name's sound.
constexpr std::size_t mostUnits = 4'000;
/// Chinese forms of one name that are kept apart; further ones are misreadings.
constexpr std::size_t mostForms = 8;
/// How much of a dictionary word's meaning the name must be.
constexpr float leastWeight = 0.2F;

bool isOpening(char16_t unit) { return unit == u'(' || unit == 0xFF08 || unit == u'[' || unit == 0x3010; }
bool isClosing(char16_t unit) { return unit == u')' || unit == 0xFF09 || unit == u']' || unit == 0x3011; }

/// Where the bracket opens that `at` stands in, if nothing but Latin lies between.
std::optional<std::size_t> bracketBefore(std::u16string_view text, std::size_t at) {
    constexpr std::size_t farthest = 60;
    for (std::size_t step = 0; at > 0 && step < farthest; ++step) {
        --at;
        if (isOpening(text[at]))
            return at;
        if (isClosing(text[at]) || isHanUnit(text[at]))
            return std::nullopt;
    }
    return std::nullopt;
}

/// Whether the Latin word stands among lower-case Latin words: in a title or an address, not as a name.
bool insideTitle(std::u16string_view text, TextSpan word) {
    const auto small = [](char16_t unit) { return unit >= u'a' && unit <= u'z'; };
    const auto mark = [](char16_t unit) {
        return unit == u'.' || unit == u'/' || unit == u'@' || unit == u'_' || unit == u'-' || unit == u'#';
    };
    const std::size_t end = word.end;
    if ((word.begin > 0 && mark(text[word.begin - 1])) ||
        (end + 1 < text.size() && mark(text[end]) &&
         (isLatinLetter(text[end + 1]) || isAsciiDigit(text[end + 1]))))
        return true;
    const bool smallBefore =
        word.begin > 1 && isSpaceUnit(text[word.begin - 1]) && small(text[word.begin - 2]);
    std::size_t wordBefore = word.begin > 1 ? word.begin - 1 : 0;
    while (wordBefore > 0 && isLatinLetter(text[wordBefore - 1]))
        --wordBefore;
    const bool smallWordBefore = smallBefore && small(text[wordBefore]);
    return smallWordBefore || (end + 1 < text.size() && isSpaceUnit(text[end]) && small(text[end + 1]));
}

/// The Chinese word of the target whose meaning is the name.
std::optional<TextSpan> dictionaryForm(PairReading& pair, TextSpan name) {
    const std::optional<StemId> stem = pair.stemOf(name.of(pair.source()));
    if (!stem)
        return std::nullopt;
    for (const HanWord& word : pair.hanWords()) {
        if (!word.headword || word.span.length() < 2)
            continue;
        for (const StemWeight one : pair.lexicon()->glossStems(*word.headword))
            if (one.stem == *stem && one.weight >= leastWeight)
                return word.span;
    }
    return std::nullopt;
}

/// Whether a sense of the word has the name with its capital letter.
bool namesIt(const Lexicon& lexicon, std::u16string_view form, std::u16string_view name) {
    const auto headword = lexicon.headword(form);
    if (!headword)
        return false;
    for (const DictionaryEntry& entry : lexicon.entries(*headword))
        for (const std::u16string& sense : entry.senses)
            if (sense.find(name) != sense.npos)
                return true;
    return false;
}

} // namespace

bool NameForms::mayBeName(PairReading& pair, TextSpan span) {
    const std::u16string_view text = pair.source();
    const std::u16string_view word = span.of(text);
    const bool hasSmall = std::any_of(word.begin() + 1, word.end(), [](char16_t unit) {
        return (unit >= u'a' && unit <= u'z') || unit >= 0xDF;
    });
    if (word.size() < shortestName || !hasSmall || pair.isFunctionWord(word))
        return false;
    const char16_t before = span.begin > 0 ? text[span.begin - 1] : u' ';
    const char16_t after = span.end < text.size() ? text[span.end] : u' ';
    return !isAsciiDigit(before) && !isAsciiDigit(after) && before != u'.' && before != u'/' &&
           before != u'@' &&
           !(after == u'-' && span.end + 1 < text.size() && isAsciiDigit(text[span.end + 1]));
}

/// Any word has a capital at the beginning of a sentence: there only those count that were names elsewhere.
bool NameForms::isWorthLookingUp(PairReading& pair, TextSpan name) const {
    constexpr std::u16string_view ends = u".!?:“\"‘";
    std::size_t before = name.begin;
    while (before > 0 && isSpaceUnit(pair.source()[before - 1]))
        --before;
    if (before > 0 && ends.find(pair.source()[before - 1]) == ends.npos)
        return true;
    const std::u16string_view word = name.of(pair.source());
    return forms_.contains(word) || settled_.contains(word);
}

std::optional<NamePlace> NameForms::chineseForm(PairReading& pair, TextSpan name) const {
    const std::u16string_view word = name.of(pair.source());
    if (!transliteration_)
        transliteration_.emplace(pair.lexicon());
    const TextSpan heard =
        transliteration_->find(pair.target(), {0, std::min(pair.target().size(), mostUnits)}, word);
    if (!heard.empty())
        return NamePlace{word, name, heard, false, false};
    if (!isWorthLookingUp(pair, name))
        return std::nullopt;
    if (const auto known = dictionaryForm(pair, name))
        return NamePlace{word, name, *known, false, true};
    return std::nullopt;
}

void NameForms::findPlaces(PairReading& pair, TextSpan name, std::vector<NamePlace>& found) const {
    const std::u16string_view word = name.of(pair.source());
    const std::u16string_view text = pair.target();
    const auto known = [&](const NamePlace& place) { return place.name == word; };
    if (std::any_of(found.begin(), found.end(), known))
        return; // of several places in a pair the first has found all
    bool inLatin = false;
    bool explained = false;
    for (const EnglishWord& latin : pair.targetWords()) {
        if (latin.span.of(text) != word || insideTitle(text, latin.span))
            continue;
        const auto bracket = bracketBefore(text, latin.span.begin);
        explained = explained || bracket;
        inLatin = inLatin || !bracket;
        if (!bracket)
            found.push_back({word, name, latin.span, true, false});
    }
    if (inLatin)
        return;
    if (auto form = chineseForm(pair, name))
        if (!explained || !form->guessed)
            found.push_back(*form);
}

void NameForms::learn(PairReading& pair) {
    for (const NamePlace& place : places(pair, [](std::u16string_view) { return true; })) {
        auto entry = forms_.find(place.name);
        if (entry == forms_.end())
            entry = forms_.emplace(std::u16string(place.name), Forms{}).first;
        Forms& forms = entry->second;
        if (place.latin) {
            ++forms.latin;
            continue;
        }
        forms.guessed = forms.guessed || place.guessed;
        std::u16string form(place.target.of(pair.target()));
        if (forms.chinese.size() < mostForms || forms.chinese.contains(form))
            ++forms.chinese[std::move(form)];
    }
}

void NameForms::settle(const Lexicon* lexicon) {
    for (const auto& [name, forms] : forms_) {
        if (forms.latin == 0 || forms.chinese.empty())
            continue;
        const auto best = std::max_element(forms.chinese.begin(), forms.chinese.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        if (forms.guessed && (!lexicon || !namesIt(*lexicon, best->first, name)))
            continue;
        settled_.emplace(name, NameUse{forms.latin, best->second, best->first});
    }
    forms_.clear();
}

const NameUse* NameForms::use(std::u16string_view name) const {
    const auto found = settled_.find(name);
    return found == settled_.end() ? nullptr : &found->second;
}

} // namespace duizhao
