#include "tests/core/lexicon/drawn_dictionary.h"
#include "ui/article/counterparts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace duizhao {
namespace {

using test::drawnLexicon;
using testing::ElementsAre;
using testing::IsEmpty;

/// A pair somewhere in the middle of its texts.
Pair pairOf(std::u16string_view source, std::u16string_view target) {
    Pair pair;
    pair.source = {100, 100 + source.size()};
    pair.target = {40, 40 + target.size()};
    pair.sourceText = source;
    pair.targetText = target;
    return pair;
}

std::vector<std::u16string> wordsAt(const Counterparts& counterparts, const Pair& pair, Side side,
                                    std::u16string_view word) {
    std::vector<std::u16string> words;
    const std::size_t at = pair.text(side).find(word);
    for (const LitWord& lit : counterparts.at(pair, side, pair.span(side).begin + at)) {
        const TextSpan span{lit.span.begin - pair.span(lit.side).begin,
                            lit.span.end - pair.span(lit.side).begin};
        words.push_back((lit.certain ? u"" : u"?") + std::u16string(span.of(pair.text(lit.side))));
    }
    return words;
}

class CounterpartsTest : public testing::Test {
protected:
    Lexicon lexicon_ = drawnLexicon();
    Counterparts counterparts_{Language::english, Language::chineseTraditional, &lexicon_};
};

TEST_F(CounterpartsTest, AreFoundFromEitherSide) {
    const Pair pair = pairOf(u"The cat saw 12 dogs.", u"貓看見12條狗。");
    EXPECT_THAT(wordsAt(counterparts_, pair, Side::source, u"dogs"), ElementsAre(u"dogs", u"狗"));
    EXPECT_THAT(wordsAt(counterparts_, pair, Side::target, u"狗"), ElementsAre(u"狗", u"dogs"));
    EXPECT_THAT(wordsAt(counterparts_, pair, Side::target, u"2"), ElementsAre(u"12", u"12"));
}

TEST_F(CounterpartsTest, SayWhereOnlyThePlaceSpeaksForThem) {
    const Pair pair = pairOf(u"The cat saw 12 dogs.", u"貓看見12條狗。");
    EXPECT_THAT(wordsAt(counterparts_, pair, Side::source, u"saw"), ElementsAre(u"?saw", u"?看"));
}

TEST_F(CounterpartsTest, AreNotSoughtForSpacesAndMarks) {
    const Pair pair = pairOf(u"The cat saw 12 dogs.", u"貓看見12條狗。");
    EXPECT_THAT(wordsAt(counterparts_, pair, Side::source, u"."), IsEmpty());
    EXPECT_THAT(wordsAt(counterparts_, pair, Side::source, u" "), IsEmpty());
    EXPECT_THAT(counterparts_.at(pair, Side::source, 2), IsEmpty()); // before the pair
}

TEST_F(CounterpartsTest, AreNotThereForAPairWithoutTranslation) {
    EXPECT_THAT(counterparts_.at(pairOf(u"The cat.", u""), Side::source, 104), IsEmpty());
}

TEST_F(CounterpartsTest, WorkWithoutADictionary) {
    const Counterparts bare(Language::english, Language::chineseTraditional, nullptr);
    const Pair pair = pairOf(u"It has 12 of NASA.", u"它有12個NASA。");
    EXPECT_THAT(wordsAt(bare, pair, Side::source, u"NASA"), ElementsAre(u"NASA", u"NASA"));
}

} // namespace
} // namespace duizhao
