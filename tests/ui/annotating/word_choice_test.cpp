#include "ui/annotating/word_choice.h"
#include "ui/annotating/word_labels.h"

#include <gtest/gtest.h>

#include <set>

namespace duizhao::test {

namespace {

Pair lampPair() {
    Pair pair;
    pair.number = 7;
    pair.sourceText = u"The keeper lit the lamp.";
    pair.source = {100, 124};
    pair.targetText = u"看守人點亮了燈。";
    pair.target = {300, 308};
    return pair;
}

QString labelOf(const WordChoice& choice, Side side, std::size_t begin) {
    for (const WordTag& tag : choice.tags())
        if (tag.side == side && tag.span.begin == begin)
            return tag.label;
    return {};
}

void type(WordChoice& choice, const QString& letters) {
    for (const QChar letter : letters)
        EXPECT_TRUE(choice.type(letter)) << letter.toLatin1();
}

} // namespace

TEST(WordLabels, AreNeverTheBeginningOfEachOtherAndHaveTwoLettersAtMost) {
    for (const std::size_t count : {1u, 2u, 26u, 27u, 51u, 52u, 53u, 100u, 400u, 676u}) {
        const std::vector<QString> labels = wordLabels(count);
        ASSERT_EQ(labels.size(), count);
        const std::set<QString> all(labels.begin(), labels.end());
        ASSERT_EQ(all.size(), count) << "each is another one";
        for (const QString& label : labels) {
            EXPECT_LE(label.size(), 2);
            EXPECT_FALSE(label.size() == 2 && all.contains(label.left(1))) << label.toStdString();
        }
    }
    EXPECT_EQ(wordLabels(5'000).size(), mostWordLabels);
}

TEST(WordLabels, AreAsShortAsTheirNumberAllows) {
    EXPECT_EQ(wordLabels(26).back().size(), 1);
    EXPECT_EQ(wordLabels(27)[24].size(), 1) << "one letter is given up for the 27th word";
    EXPECT_EQ(wordLabels(27)[25].size(), 2);
}

TEST(WordChoice, MakesASpanOfTheFirstAndTheLastWordInEitherOrder) {
    for (const bool backwards : {false, true}) {
        WordChoice choice = WordChoice::ofSpan(lampPair(), {Side::source, Side::target});
        const QString keeper = labelOf(choice, Side::source, 104);
        const QString lit = labelOf(choice, Side::source, 111);
        type(choice, backwards ? lit : keeper);
        EXPECT_FALSE(choice.chosen());
        type(choice, backwards ? keeper : lit);
        ASSERT_TRUE(choice.chosen());
        EXPECT_EQ(*choice.chosen(), (TextSelection{Side::source, {104, 114}}));
    }
}

TEST(WordChoice, KnowsChineseWords) {
    WordChoice choice = WordChoice::ofSpan(lampPair(), {Side::target, Side::source});
    type(choice, labelOf(choice, Side::target, 303)); // 點亮
    ASSERT_TRUE(choice.takeFirstAlone());
    EXPECT_EQ(*choice.chosen(), (TextSelection{Side::target, {303, 305}}));
}

TEST(WordChoice, OffersOnlyTheSideOfTheFirstWordForTheLast) {
    WordChoice choice = WordChoice::ofSpan(lampPair(), {Side::target, Side::source});
    type(choice, labelOf(choice, Side::source, 104));
    for (const WordTag& tag : choice.tags())
        EXPECT_EQ(tag.side, Side::source);
}

TEST(WordChoice, TakesBackLettersThenTheFirstWord) {
    Pair wide = lampPair();
    wide.sourceText.clear();
    for (int i = 0; i < 60; ++i)
        wide.sourceText += u"word ";
    wide.source = {0, wide.sourceText.size()};
    WordChoice choice = WordChoice::ofSpan(wide, {Side::source, Side::target});
    const std::vector<WordTag> all = choice.tags();
    type(choice, all.back().label.left(1));
    EXPECT_LT(choice.tags().size(), all.size()) << "labels that begin otherwise are gone";
    EXPECT_TRUE(choice.takeBack());
    EXPECT_EQ(choice.tags(), all);
    type(choice, all.front().label);
    ASSERT_TRUE(choice.first());
    EXPECT_TRUE(choice.takeBack());
    EXPECT_FALSE(choice.first());
    EXPECT_FALSE(choice.takeBack());
}

TEST(WordChoice, RefusesLettersThatBeginNoLabel) {
    Pair small = lampPair();
    small.targetText.clear();
    small.target = {300, 300};
    WordChoice choice = WordChoice::ofSpan(small, {Side::source, Side::target});
    EXPECT_FALSE(choice.type(QLatin1Char('z'))) << "five words need five letters";
    EXPECT_FALSE(choice.type(QChar(0x71C8)));
    EXPECT_EQ(choice.tags().size(), 5u);
}

TEST(WordChoice, FindsAPlaceBetweenWordsAndAtTheEnd) {
    WordChoice choice = WordChoice::ofPlace(lampPair(), Side::target);
    type(choice, labelOf(choice, Side::target, 303));
    ASSERT_TRUE(choice.chosen());
    EXPECT_EQ(*choice.chosen(), (TextSelection{Side::target, {303, 303}}));
    EXPECT_FALSE(labelOf(WordChoice::ofPlace(lampPair(), Side::target), Side::target, 308).isEmpty());
}

} // namespace duizhao::test
