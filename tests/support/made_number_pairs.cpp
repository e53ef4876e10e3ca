#include "tests/support/made_number_pairs.h"

#include "core/text/utf.h"
#include "tests/support/number_facts.h"

#include <unicode/translit.h>

#include <array>
#include <memory>
#include <stdexcept>

namespace duizhao::test {

namespace {

/// Clauses with digits or numerals in which no number is told.
constexpr std::array<std::pair<const char*, const char*>, 8> distractors{{
    {"as the GPT-3 report says", "正如GPT-3报告所说"},
    {"see https://example.org/2015/06", "见https://example.org/2015/06"},
    {"to the joy of a millionaire", "令一位百万富翁十分高兴"},
    {"just in case", "以防万一"},
    {"as every Monday", "和每个星期一一样"},
    {"with an F-16 overhead", "头顶有一架F-16"},
    {"to the surprise of both sides", "令双方吃惊"},
    {"in one of the first reports", "在最早的报道之一中"},
}};

struct Sentence {
    std::string english;
    std::string chinese;
    std::pair<std::size_t, std::size_t> englishPhrase; ///< begin and length in bytes
    std::pair<std::size_t, std::size_t> chinesePhrase;
};

std::string filled(std::string frame, const std::string& phrase, std::pair<std::size_t, std::size_t>& place) {
    const std::size_t at = frame.find("{}");
    frame.replace(at, 2, phrase);
    place = {at, phrase.size()};
    if (at == 0 && frame[0] >= 'a' && frame[0] <= 'z')
        frame[0] = static_cast<char>(frame[0] - 32);
    return frame;
}

Sentence sentenceOf(const NumberFact& fact, const std::string& chinese) {
    Sentence sentence;
    sentence.english = filled(fact.englishFrame, fact.english, sentence.englishPhrase);
    sentence.chinese = filled(fact.chineseFrame, chinese, sentence.chinesePhrase);
    return sentence;
}

/// The second sentence behind the first, with the phrase of the second.
Sentence behind(const Sentence& first, Sentence second) {
    const std::string space = " ";
    second.englishPhrase.first += first.english.size() + space.size();
    second.chinesePhrase.first += first.chinese.size();
    second.english = first.english + space + second.english;
    second.chinese = first.chinese + second.chinese;
    return second;
}

TextSpan spanOf(const std::string& text, std::pair<std::size_t, std::size_t> phrase) {
    const std::size_t begin = toUtf16(text.substr(0, phrase.first)).size();
    return {begin, begin + toUtf16(text.substr(phrase.first, phrase.second)).size()};
}

std::u16string inTraditional(std::u16string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> converter(
        icu::Transliterator::createInstance("Simplified-Traditional", UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        throw std::runtime_error("ICU has no Simplified-Traditional");
    icu::UnicodeString converted(text.data(), static_cast<std::int32_t>(text.size()));
    converter->transliterate(converted);
    return {converted.getBuffer(), static_cast<std::size_t>(converted.length())};
}

} // namespace

std::vector<MadeNumberPair> madeNumberPairs(unsigned seed, std::size_t count) {
    Dice dice(seed);
    std::vector<MadeNumberPair> pairs;
    while (pairs.size() < count) {
        const NumberFact fact = drawNumberFact(dice);
        const bool planted = chance(dice, 50) && !fact.mistakes.empty();
        const NumberFact::Mistake mistake =
            planted ? fact.mistakes[static_cast<std::size_t>(
                          roll(dice, 0, static_cast<long long>(fact.mistakes.size()) - 1))]
                    : NumberFact::Mistake{"", fact.chinese};
        Sentence sentence = sentenceOf(fact, mistake.chinese);
        if (chance(dice, 25)) {
            const auto& [english, chinese] = distractors[static_cast<std::size_t>(roll(dice, 0, 7))];
            sentence.english.insert(sentence.english.size() - 1, std::string(", ") + english);
            sentence.chinese.insert(sentence.chinese.size() - 3, std::string("，") + chinese);
        }
        if (chance(dice, 40)) {
            const NumberFact other = drawNumberFact(dice);
            if (other.kind == fact.kind && chance(dice, 70))
                continue;
            sentence = behind(sentenceOf(other, other.chinese), sentence);
        }
        MadeNumberPair pair{.english = toUtf16(sentence.english),
                            .chinese = toUtf16(sentence.chinese),
                            .kind = fact.kind,
                            .mistake = mistake.name,
                            .englishNumber = spanOf(sentence.english, sentence.englishPhrase),
                            .chineseNumber = spanOf(sentence.chinese, sentence.chinesePhrase)};
        if (chance(dice, 50)) {
            pair.script = Language::chineseTraditional;
            pair.chinese = inTraditional(pair.chinese);
        }
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

} // namespace duizhao::test
