#include "core/lexicon/english_stop_words.h"
#include "core/lexicon/english_word.h"
#include "core/lexicon/irregular_forms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace duizhao {
namespace {

using testing::ElementsAre;

std::vector<std::u16string> wordsOf(std::u16string_view text) {
    std::vector<EnglishWord> words;
    findEnglishWords(text, words);
    std::vector<std::u16string> result;
    for (const EnglishWord& word : words)
        result.emplace_back(word.span.of(text));
    return result;
}

std::vector<std::string> stemsOf(std::u16string_view text) {
    std::vector<EnglishWord> words;
    findEnglishWords(text, words);
    EnglishStemmer stemmer;
    std::vector<std::string> result;
    for (const EnglishWord& word : words)
        result.emplace_back(stemmer.stem(word.span.of(text)));
    return result;
}

} // namespace

TEST(EnglishWords, AreRunsOfLatinLetters) {
    EXPECT_THAT(wordsOf(u"A well-known café, 25 km away: 你好world."),
                ElementsAre(u"A", u"well", u"known", u"café", u"km", u"away", u"world"));
    EXPECT_THAT(wordsOf(u""), ElementsAre());
    EXPECT_THAT(wordsOf(u"'' ' — 123"), ElementsAre());
}

TEST(EnglishWords, LeaveAPossessiveOutAndDivideContractions) {
    EXPECT_THAT(wordsOf(u"the dog's boss’s wives'"), ElementsAre(u"the", u"dog", u"boss", u"wives"));
    EXPECT_THAT(wordsOf(u"don't we’ll O'Brien o'clock"),
                ElementsAre(u"do", u"n't", u"we", u"’ll", u"O'Brien", u"o'clock"));
    EXPECT_THAT(wordsOf(u"'t 'quoted' n't"), ElementsAre(u"t", u"quoted", u"n't"));
}

TEST(EnglishWords, SayWhetherTheyBeginWithACapital) {
    std::vector<EnglishWord> words;
    findEnglishWords(u"Émile saw ＡＢ don't", words);
    EXPECT_THAT(words, ElementsAre(EnglishWord{{0, 5}, true}, EnglishWord{{6, 9}, false},
                                   EnglishWord{{10, 12}, true}, EnglishWord{{13, 15}, false},
                                   EnglishWord{{15, 18}, false}));
}

TEST(EnglishStemmer, BringsFormsOfAWordTogether) {
    const std::vector<std::pair<std::u16string, std::string>> table = {
        {u"went", "go"},           {u"goes", "go"},          {u"going", "go"},        {u"mice", "mous"},
        {u"Mouse", "mous"},        {u"children", "child"},   {u"Child's", "child"},   {u"taught", "teach"},
        {u"teaching", "teach"},    {u"better", "good"},      {u"colours", "color"},   {u"colored", "color"},
        {u"libraries", "librari"}, {u"library", "librari"},  {u"women", "woman"},     {u"was", "be"},
        {u"ＣＡＦÉ", "cafe"},      {u"couldn't", "can not"}, {u"won't", "will not"},  {u"I'm", "i be"},
        {u"naïve", "naiv"},        {u"O’Brien", "obrien"},   {u"analyses", "analysi"}};
    for (const auto& [word, expected] : table) {
        std::string joined;
        for (const std::string& stem : stemsOf(word))
            joined += (joined.empty() ? "" : " ") + stem;
        EXPECT_EQ(joined, expected);
    }
}

TEST(EnglishStemmer, TakesWordsOfAnyLengthAndLetters) {
    EnglishStemmer stemmer;
    EXPECT_EQ(stemmer.stem(std::u16string(100000, u'x')).size(), 100u);
    EXPECT_FALSE(stemmer.stem(u"\u0180\u01C4").empty());
    EXPECT_TRUE(stemmer.stem(std::u16string_view()).empty());
    EXPECT_EQ(stemmer.stem(std::string_view("Running")), "run");
}

TEST(IrregularForms, AreNeverTheirOwnBaseAndBasesAreNoForms) {
    for (const char* word : {"go", "mouse", "good", "be", "not", "teach", "xyzzy", ""})
        EXPECT_EQ(baseForm(word), word);
    EXPECT_EQ(baseForm("ground"), "ground");
}

TEST(StopWords, AreStemsAndMakeUpLessThanTwoThirdsOfAText) {
    EnglishStemmer stemmer;
    float sum = 0;
    for (const StopWord& word : stopWords()) {
        EXPECT_TRUE(isStopWord(word.stem));
        EXPECT_GT(word.perMille, 0);
        sum += word.perMille;
    }
    EXPECT_LT(sum, 666);
    for (const char16_t* word : {u"the", u"They", u"wouldn't", u"of", u"because"})
        EXPECT_TRUE(isStopWord(stemsOf(word).front())) << stemsOf(word).front();
    EXPECT_FALSE(isStopWord("cat"));
    EXPECT_FALSE(isStopWord(""));
}

} // namespace duizhao
