// Which words of a pair light up together.

#include "core/align/word_linker.h"
#include "core/text/utf.h"
#include "drawn_text.h"
#include "tests/core/lexicon/drawn_dictionary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace duizhao {
namespace {

using test::chinese;
using test::drawnLexicon;
using test::DrawnText;
using test::english;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

/// "cat=貓 gloss"
std::vector<std::string> drawn(const std::vector<WordLink>& links, std::u16string_view source,
                               std::u16string_view target) {
    static constexpr const char* kinds[] = {"gloss", "character", "name",    "number",
                                            "latin", "mark",      "learned", "position"};
    std::vector<std::string> lines;
    for (const WordLink& link : links)
        lines.push_back(toUtf8(link.source.of(source)) + "=" + toUtf8(link.target.of(target)) + " " +
                        kinds[static_cast<std::size_t>(link.kind)]);
    return lines;
}

std::vector<std::string> englishToChinese(std::u16string_view source, std::u16string_view target,
                                          const LearnedWords& learned = {}) {
    const Lexicon lexicon = drawnLexicon();
    return drawn(
        WordLinker(Language::english, Language::chineseTraditional, &lexicon, learned).link(source, target),
        source, target);
}

TEST(WordLinker, LinksWordsNumbersAndNamesWhereTheyStand) {
    EXPECT_THAT(englishToChinese(u"Weimin saw 12 dogs, the cat and NASA.", u"偉民看見12條狗、貓、NASA。"),
                ElementsAre("Weimin=偉 name", "Weimin=民 name", "saw=看 position", "12=12 number",
                            "dogs=狗 gloss", "cat=貓 gloss", "NASA=NASA latin"));
}

TEST(WordLinker, GivesAWordAllThatTranslatesIt) {
    EXPECT_THAT(englishToChinese(u"A graduate student had a dog.", u"研究生有狗。"),
                ElementsAre("graduate=研究生 gloss", "student=研究生 gloss", "dog=狗 gloss"));
    // But what stands far from it is another one.
    EXPECT_THAT(englishToChinese(u"A dog saw a cat, an owl and another dog.", u"狗看見貓和貓頭鷹。"),
                Not(Contains("dog=狗 gloss").Times(2)));
}

TEST(WordLinker, GuessesByPositionBetweenWordsItKnows) {
    EXPECT_THAT(englishToChinese(u"The dog, a zebu, a cat.", u"狗、犎、貓。"),
                ElementsAre("dog=狗 gloss", "zebu=犎 position", "cat=貓 gloss"));
    // Function words are not guessed, and nothing across the whole sentence is.
    EXPECT_THAT(englishToChinese(u"Zebu of the dog, the dog, the dog, the cat.", u"狗狗狗貓，的犎。"),
                Not(Contains("Zebu=犎 position")));
}

TEST(WordLinker, MirrorsItsLinksWhereChineseIsTheSource) {
    const Lexicon lexicon = drawnLexicon();
    const std::u16string_view source = u"貓和小狗。";
    const std::u16string_view target = u"A puppy and a cat.";
    const WordLinker linker(Language::chineseTraditional, Language::english, &lexicon);
    EXPECT_THAT(drawn(linker.link(source, target), source, target),
                ElementsAre("貓=cat gloss", "小狗=puppy gloss"));
}

TEST(WordLinker, KnowsWhatThePairsOfTheDocumentTaught) {
    std::vector<std::u16string> englishLines;
    std::vector<std::u16string> chineseLines;
    for (int time = 0; time < 20; ++time) {
        englishLines.insert(englishLines.end(), {u"The zebu. ", u"A great owl, an eagle and a small dog. ",
                                                 u"The fate of the people is life. "});
        chineseLines.insert(chineseLines.end(), {u"犎。", u"偉貓頭鷹、鷹、小狗。", u"民命生命。"});
    }
    const DrawnText source = english(englishLines);
    const DrawnText target = chinese(chineseLines);
    const Lexicon lexicon = drawnLexicon();
    const auto learned = LearnedWords::from(source.side(), target.side(), &lexicon);
    EXPECT_THAT(englishToChinese(u"A zebu, a cat.", u"貓、犎。", learned.value()),
                ElementsAre("zebu=犎 learned", "cat=貓 gloss"));
    EXPECT_THAT(englishToChinese(u"A zebu, a cat.", u"貓、犎。"), Not(Contains("zebu=犎 learned")));
}

TEST(WordLinker, WorksWithoutALexiconAndWithoutText) {
    const WordLinker linker(Language::english, Language::chineseSimplified, nullptr);
    EXPECT_THAT(linker.link(u"GPT-3 has 175 billion", u"GPT-3有1750亿"), testing::SizeIs(2));
    EXPECT_THAT(linker.link(u"", u"有"), IsEmpty());
    EXPECT_THAT(linker.link(u"It", u""), IsEmpty());
}

} // namespace
} // namespace duizhao
