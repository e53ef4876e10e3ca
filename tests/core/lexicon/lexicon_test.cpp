#include "core/lexicon/lexicon.h"
#include "core/lexicon/pinyin.h"
#include "core/lexicon/word_split.h"
#include "tests/core/lexicon/drawn_dictionary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace duizhao {
namespace {

using test::drawnLexicon;
using testing::ElementsAre;

std::vector<std::u16string> matchesAt(const Lexicon& lexicon, std::u16string_view text, std::size_t at) {
    std::vector<HeadwordMatch> found;
    lexicon.findHeadwords(text, at, found);
    std::vector<std::u16string> words;
    for (const HeadwordMatch& match : found) {
        words.emplace_back(text.substr(at, match.length));
        EXPECT_EQ(lexicon.headword(words.back()), match.headword);
    }
    return words;
}

std::map<std::string, float> stemsOf(const Lexicon& lexicon, StemList list) {
    std::map<std::string, float> result;
    for (const StemWeight found : list)
        result[std::string(lexicon.stemText(found.stem))] = found.weight;
    return result;
}

std::vector<std::u16string> spellings(const Lexicon& lexicon, const std::vector<HeadwordId>& headwords) {
    std::vector<std::u16string> result;
    for (const HeadwordId headword : headwords)
        result.push_back(lexicon.entries(headword).front().traditional);
    return result;
}

} // namespace

TEST(Lexicon, FindsAllHeadwordsThatBeginAtAPlaceInBothScriptsShortestFirst) {
    const Lexicon lexicon = drawnLexicon();
    EXPECT_THAT(matchesAt(lexicon, u"大貓頭鷹", 1), ElementsAre(u"貓", u"貓頭鷹"));
    EXPECT_THAT(matchesAt(lexicon, u"大猫头鹰", 1), ElementsAre(u"猫", u"猫头鹰"));
    EXPECT_THAT(matchesAt(lexicon, u"猫头", 0), ElementsAre(u"猫"));
    EXPECT_THAT(matchesAt(lexicon, u"大", 0), ElementsAre());
    EXPECT_THAT(matchesAt(lexicon, u"猫", 1), ElementsAre());
    EXPECT_THAT(matchesAt(lexicon, u"猫", 7), ElementsAre());
    EXPECT_THAT(matchesAt(lexicon, u"\U00020BB7", 0), ElementsAre(u"\U00020BB7"));
}

TEST(Lexicon, GivesEveryEntryBackAsTheSourceHasIt) {
    const Dictionary dictionary = test::readDrawn();
    const Lexicon lexicon = drawnLexicon();
    EXPECT_EQ(lexicon.source().entries, dictionary.entries.size());
    for (const DictionaryEntry& entry : dictionary.entries)
        for (const std::u16string& spelling : {entry.traditional, entry.simplified}) {
            const auto headword = lexicon.headword(spelling);
            ASSERT_TRUE(headword);
            EXPECT_THAT(lexicon.entries(*headword), testing::Contains(entry));
        }
}

TEST(Lexicon, NamesItsSourceAndLicence) {
    const LexiconSource source = drawnLexicon().source();
    EXPECT_EQ(source.name, "CC-CEDICT");
    EXPECT_EQ(source.version, "2020-02-02");
    EXPECT_EQ(source.licence, "CC BY-SA 4.0");
}

TEST(Lexicon, WeighsTheStemsOfAllGlossesOfAHeadword) {
    const Lexicon lexicon = drawnLexicon();
    const auto kitten = stemsOf(lexicon, lexicon.glossStems(*lexicon.headword(u"小猫")));
    ASSERT_EQ(kitten.size(), 3u);
    EXPECT_NEAR(kitten.at("kitten"), .5, .001);
    EXPECT_NEAR(kitten.at("small"), .25, .001);
    EXPECT_NEAR(kitten.at("cat"), .25, .001);
    const auto hair = stemsOf(lexicon, lexicon.glossStems(*lexicon.headword(u"发")));
    EXPECT_NEAR(hair.at("hair"), .5, .001);
    EXPECT_GT(hair.at("send"), 3 * hair.at("out"));
    EXPECT_EQ(hair.count("taiwan"), 0u);
}

TEST(Lexicon, GivesAHeadwordThatOnlyPointsTheGlossesOfItsTarget) {
    const Lexicon lexicon = drawnLexicon();
    EXPECT_EQ(stemsOf(lexicon, lexicon.glossStems(*lexicon.headword(u"貍"))),
              stemsOf(lexicon, lexicon.glossStems(*lexicon.headword(u"貓"))));
}

TEST(Lexicon, LearnsFromCompoundsWhatACharacterContributes) {
    const Lexicon lexicon = drawnLexicon();
    const auto small = stemsOf(lexicon, lexicon.characterStems(U'小'));
    EXPECT_GT(small.at("small"), small.count("cat") ? 2 * small.at("cat") : 0);
    EXPECT_EQ(stemsOf(lexicon, lexicon.characterStems(U'貓')),
              stemsOf(lexicon, lexicon.characterStems(U'猫')));
    EXPECT_TRUE(lexicon.characterStems(U'a').empty());
}

TEST(Lexicon, KnowsItsStemsInByteOrder) {
    const Lexicon lexicon = drawnLexicon();
    for (StemId stem = 0; stem < lexicon.stemCount(); ++stem) {
        EXPECT_EQ(lexicon.stem(lexicon.stemText(stem)), stem);
        EXPECT_GT(lexicon.backgroundFrequency(stem), 0);
        if (stem > 0) {
            EXPECT_LT(lexicon.stemText(stem - 1), lexicon.stemText(stem));
        }
    }
    EXPECT_FALSE(lexicon.stem("xyzzy"));
    EXPECT_FALSE(lexicon.stem(""));
}

TEST(Lexicon, ReadsNamesInPinyinWithoutTones) {
    const Lexicon lexicon = drawnLexicon();
    const auto readings = [&lexicon](std::u16string_view han) {
        std::vector<std::string> all;
        lexicon.readings(han, all);
        return all;
    };
    EXPECT_THAT(readings(u"伟民"), testing::ElementsAre("weimin"));
    EXPECT_THAT(readings(u"偉民"), testing::ElementsAre("weimin"));
    EXPECT_THAT(readings(u"張"), testing::ElementsAre("zhang"));
    EXPECT_THAT(readings(u"吕"), testing::ElementsAre("lv"));
    EXPECT_THAT(readings(u"伟a"), testing::IsEmpty());
    EXPECT_THAT(readings(u""), testing::IsEmpty());
    EXPECT_TRUE(lexicon.isPinyin("xiaomao"));
    EXPECT_TRUE(lexicon.isPinyin("lu"));
    EXPECT_TRUE(lexicon.isPinyin("lv"));
    EXPECT_FALSE(lexicon.isPinyin("cat"));
    EXPECT_FALSE(lexicon.isPinyin(""));
    EXPECT_FALSE(lexicon.isPinyin(std::string(1000, 'a')));
}

TEST(PlainPinyin, TakesALatinNameAsPeopleWriteIt) {
    EXPECT_EQ(plainPinyin("Wei-Min"), "weimin");
    EXPECT_EQ(plainPinyin("Xi'an"), "xian");
    EXPECT_EQ(plainPinyin("Xi\u2019an"), "xian");
    for (const char* spelling : {"Lü", "LÜ", "Lv", "lu:"})
        EXPECT_EQ(plainPinyin(spelling), "lv") << spelling;
    EXPECT_EQ(plainPinyin("Wei9"), "");
}

TEST(Lexicon, FindsChineseForAnEnglishWordTheExactSenseFirst) {
    const Lexicon lexicon = drawnLexicon();
    EXPECT_THAT(spellings(lexicon, lexicon.headwordsFor("cat")), ElementsAre(u"貓", u"小貓", u"貍"));
    EXPECT_THAT(spellings(lexicon, lexicon.headwordsFor("Cats")), testing::Contains(u"貓"));
    EXPECT_THAT(spellings(lexicon, lexicon.headwordsFor("went")), ElementsAre(u"走"));
    EXPECT_TRUE(lexicon.headwordsFor("xyzzy").empty());
    EXPECT_TRUE(lexicon.headwordsFor("").empty());
}

} // namespace duizhao
