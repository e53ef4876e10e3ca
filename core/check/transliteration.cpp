#include "core/check/transliteration.h"

#include "core/check/transliteration_characters.h"

#include <algorithm>
#include <limits>

namespace duizhao {

namespace {

// The classes.
constexpr std::uint16_t lip = 1 << 0;      // p b
constexpr std::uint16_t nose = 1 << 1;     // m
constexpr std::uint16_t breath = 1 << 2;   // f
constexpr std::uint16_t tooth = 1 << 3;    // t d
constexpr std::uint16_t nasal = 1 << 4;    // n
constexpr std::uint16_t liquid = 1 << 5;   // l r
constexpr std::uint16_t throat = 1 << 6;   // k g
constexpr std::uint16_t sibilant = 1 << 7; // s z sh ch j x
constexpr std::uint16_t aspirate = 1 << 8; // h
constexpr std::uint16_t round = 1 << 9;    // w v

constexpr char16_t firstHan = 0x4E00;
constexpr char16_t lastHan = 0x9FFF;

constexpr std::size_t longestName = 20;
constexpr std::size_t longestForm = 8; ///< characters

constexpr double leftOut = 1;
constexpr double leftOutOptional = 0.25;
constexpr double mostCostPerConsonant = 0.2;

bool isVowel(char letter) { return std::string_view("aeiouy").find(letter) != std::string_view::npos; }

std::string plainLetters(std::u16string_view name) {
    std::string letters;
    for (const char16_t unit : name.substr(0, longestName)) {
        if (unit >= u'A' && unit <= u'Z')
            letters += static_cast<char>(unit - u'A' + 'a');
        else if (unit >= u'a' && unit <= u'z')
            letters += static_cast<char>(unit);
        else if (unit >= 0xC0 && unit <= 0x24F)
            letters += 'e'; // most letters with accents are vowels; the others are rare
    }
    return letters;
}

struct Spelling {
    std::string_view letters;
    std::uint16_t classes;
    bool optional = false;
    std::uint16_t second = 0; ///< a second consonant behind it
};

/// Longer spellings first.
constexpr Spelling spellings[] = {
    {"sch", sibilant},
    {"tch", sibilant},
    {"ght", tooth},
    {"ck", throat},
    {"ch", sibilant | throat},
    {"sh", sibilant},
    {"sc", sibilant | throat},
    {"ph", breath},
    {"th", tooth | sibilant},
    {"gh", throat, true},
    {"wh", round | aspirate},
    {"kn", nasal},
    {"qu", throat},
    {"ng", nasal, false, throat},
    {"mb", nose, false, lip},
    {"b", lip},
    {"p", lip},
    {"m", nose},
    {"f", breath},
    {"v", round | breath},
    {"w", round},
    {"d", tooth},
    {"t", tooth},
    {"n", nasal},
    {"l", liquid},
    {"r", liquid},
    {"k", throat},
    {"q", throat},
    {"x", throat, false, sibilant},
    {"h", aspirate | breath, true},
    {"s", sibilant},
    {"z", sibilant},
};

std::uint16_t classesOfInitial(std::string_view pinyin) {
    const std::string_view two = pinyin.substr(0, 2);
    if (two == "zh" || two == "ch" || two == "sh")
        return sibilant;
    switch (pinyin.front()) {
    case 'b':
    case 'p':
        return lip;
    case 'm':
        return nose;
    case 'f':
        return breath | round;
    case 'd':
    case 't':
        return tooth;
    case 'n':
        return nasal;
    case 'l':
        return liquid;
    case 'r':
        return liquid | sibilant;
    case 'g':
    case 'k':
        return throat;
    case 'h':
        return two == "hu" ? aspirate | round | breath : aspirate | breath;
    case 'j':
    case 'q':
        return sibilant | throat;
    case 'x':
        return sibilant | aspirate;
    case 'z':
    case 'c':
    case 's':
        return sibilant;
    case 'w':
        return round;
    default:
        return pinyin == "er" ? liquid : 0;
    }
}

} // namespace

Transliteration::Name Transliteration::consonantsOf(std::u16string_view word) {
    const std::string letters = plainLetters(word);
    Name name;
    std::vector<Consonant>& consonants = name.consonants;
    for (std::size_t at = 0; at < letters.size();) {
        const std::string_view rest = std::string_view(letters).substr(at);
        const char after = rest.size() > 1 ? rest[1] : '\0';
        const bool soft = after == 'e' || after == 'i' || after == 'y';
        if (at > 0 && letters[at] == letters[at - 1]) { // doubled letters are one sound
            ++at;
        } else if (rest[0] == 'c' && rest.substr(0, 2) != "ch" && rest.substr(0, 2) != "ck") {
            consonants.push_back({soft ? sibilant : throat});
            ++at;
        } else if (rest[0] == 'g' && rest.substr(0, 2) != "gh") {
            consonants.push_back({static_cast<std::uint16_t>(soft ? sibilant | throat : throat)});
            ++at;
        } else if (rest[0] == 'j') {
            consonants.push_back({static_cast<std::uint16_t>(sibilant), at > 0});
            ++at;
        } else if (const auto found =
                       std::find_if(std::begin(spellings), std::end(spellings),
                                    [&](const Spelling& one) { return rest.starts_with(one.letters); });
                   found != std::end(spellings)) {
            const std::size_t end = at + found->letters.size();
            const bool beforeConsonant = end >= letters.size() || !isVowel(letters[end]);
            const bool weak = found->classes == liquid && at > 0 && beforeConsonant;
            consonants.push_back({found->classes, found->optional || weak});
            if (found->second != 0)
                consonants.push_back({found->second, found->second != sibilant});
            at = end;
        } else {
            ++at;
        }
    }
    return name;
}

std::size_t Transliteration::Name::needed() const {
    return static_cast<std::size_t>(std::count_if(consonants.begin(), consonants.end(),
                                                  [](const Consonant& one) { return !one.optional; }));
}

Transliteration::Syllable Transliteration::syllableOf(std::string_view pinyin) {
    Syllable syllable;
    syllable.initial.classes = classesOfInitial(pinyin);
    syllable.initial.optional = pinyin == "er" || pinyin == "si" || pinyin == "te" || pinyin == "fu";
    syllable.nasal = pinyin.size() > 1 && (pinyin.back() == 'n' || pinyin.ends_with("ng"));
    return syllable;
}

Transliteration::Transliteration(const Lexicon* lexicon) {
    if (!lexicon)
        return;
    numbers_.resize(lastHan - firstHan + 1);
    std::vector<std::string> readings;
    for (std::size_t at = 0; at < transliterationCharacters.size(); ++at) {
        readings.clear();
        lexicon->readings(transliterationCharacters.substr(at, 1), readings);
        if (readings.empty() || readings.front().empty())
            continue;
        syllables_.push_back(syllableOf(readings.front()));
        numbers_[transliterationCharacters[at] - firstHan] = static_cast<std::uint16_t>(syllables_.size());
    }
}

const Transliteration::Syllable* Transliteration::syllable(char16_t character) const {
    if (character < firstHan || character > lastHan)
        return nullptr;
    const std::uint16_t number = numbers_[character - firstHan];
    return number == 0 ? nullptr : &syllables_[number - 1];
}

/// Compares the name with the text from run.begin on, character by character: costs[i] is what it takes to
/// explain the first i consonants of the name with the characters so far.
TextSpan Transliteration::findFrom(std::u16string_view text, TextSpan run, const Name& name, bool vowelFirst,
                                   double& leastCost) const {
    const Syllable* first = syllable(text[run.begin]);
    if (vowelFirst ? first->initial.classes != 0
                   : (first->initial.classes & name.consonants.front().classes) == 0)
        return {};
    const std::vector<Consonant>& consonants = name.consonants;
    std::array<double, 2 * longestName + 1> costs{};
    for (std::size_t at = 1; at <= consonants.size(); ++at)
        costs[at] = costs[at - 1] + (consonants[at - 1].optional ? leftOutOptional : leftOut);
    const auto advance = [&](const Consonant& heard) {
        double diagonal = costs[0];
        costs[0] += heard.optional ? leftOutOptional : leftOut;
        for (std::size_t at = 1; at <= consonants.size(); ++at) {
            const double matched = diagonal + ((heard.classes & consonants[at - 1].classes) != 0 ? 0 : 2);
            diagonal = costs[at];
            costs[at] = std::min({matched, costs[at] + (heard.optional ? leftOutOptional : leftOut),
                                  costs[at - 1] + (consonants[at - 1].optional ? leftOutOptional : leftOut)});
        }
    };
    TextSpan best;
    for (std::size_t at = run.begin; at < run.end && at < run.begin + longestForm; ++at) {
        const Syllable* heard = syllable(text[at]);
        if (heard->initial.classes != 0)
            advance(heard->initial);
        if (heard->nasal)
            advance({nasal, true});
        const double cost = costs[consonants.size()];
        // Of equal pieces the longer: a vowel at the end costs nothing.
        const bool better = cost < leastCost || (cost == leastCost && !best.empty());
        if (at > run.begin && better &&
            (!name.isShort() || (cost < 2 * leftOutOptional && endsRun(text, at + 1)))) {
            leastCost = cost;
            best = {run.begin, at + 1};
        }
    }
    return best;
}

bool Transliteration::endsRun(std::u16string_view text, std::size_t at) const {
    return at >= text.size() || !syllable(text[at]);
}

TextSpan Transliteration::find(std::u16string_view text, TextSpan within, std::u16string_view name) const {
    const Name heard = consonantsOf(name);
    if (heard.needed() < leastNeeded || syllables_.empty())
        return {};
    const std::string letters = plainLetters(name.substr(0, 1));
    const bool vowelFirst = letters.empty() || isVowel(letters.front());
    double leastCost = mostCostPerConsonant * static_cast<double>(heard.consonants.size()) + 1e-9;
    TextSpan best;
    for (std::size_t at = within.begin; at < within.end; ++at) {
        std::size_t end = at;
        while (end < within.end && end < at + longestForm && syllable(text[end]))
            ++end;
        if (end - at < 2)
            continue;
        if (const TextSpan found = findFrom(text, {at, end}, heard, vowelFirst, leastCost); !found.empty())
            best = found;
    }
    return best;
}

} // namespace duizhao
