// Facts of the real dictionary, where the build has one.

#include "core/lexicon/english_word.h"
#include "core/lexicon/lexicon_file.h"
#include "core/lexicon/word_split.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace duizhao {
namespace {

class Cedict : public testing::Test {
protected:
    void SetUp() override {
        auto opened = openLexicon();
        ASSERT_TRUE(opened);
        lexicon_ = *std::move(opened);
        if (!lexicon_ || lexicon_->source().entries < 100000)
            GTEST_SKIP() << "built without CC-CEDICT (resources/lexicon/fetch gets it)";
    }

    float weight(std::u16string_view word, std::string_view english) const {
        EnglishStemmer stemmer;
        const auto stem = lexicon_->stem(stemmer.stem(english));
        for (const StemWeight found : lexicon_->glossStems(lexicon_->headword(word).value()))
            if (found.stem == stem)
                return found.weight;
        return 0;
    }

    std::optional<Lexicon> lexicon_;
};

} // namespace

TEST_F(Cedict, HoldsBothScriptsAndItsLicence) {
    EXPECT_EQ(lexicon_->source().name, "CC-CEDICT");
    EXPECT_EQ(lexicon_->source().licence, "CC BY-SA 4.0");
    for (const char16_t* word : {u"圖書館", u"图书馆", u"葡萄", u"中國", u"中国"})
        EXPECT_TRUE(lexicon_->headword(word));
}

TEST_F(Cedict, TranslatesCommonWords) {
    EXPECT_GT(weight(u"图书馆", "libraries"), .5);
    EXPECT_GT(weight(u"家具", "furniture"), .9);
    EXPECT_GT(weight(u"葡", "Portugal"), .2);
    const std::vector<std::pair<const char*, std::u16string>> table = {
        {"library", u"圖書館"}, {"furniture", u"家具"}, {"grape", u"葡萄"}};
    for (const auto& [english, chinese] : table) {
        const auto found = lexicon_->headwordsFor(english);
        const auto best = std::ranges::find(found, lexicon_->headword(chinese).value());
        EXPECT_LT(best - found.begin(), 5) << english;
    }
}

TEST_F(Cedict, GivesEachHeadwordWeightsThatSumToOne) {
    std::size_t without = 0;
    for (HeadwordId headword = 0; headword < lexicon_->headwordCount(); ++headword) {
        const StemList stems = lexicon_->glossStems(headword);
        if (stems.empty()) {
            ++without;
            continue;
        }
        float sum = 0;
        for (const StemWeight found : stems)
            sum += found.weight;
        ASSERT_NEAR(sum, 1, .02) << headword;
    }
    EXPECT_LT(without, lexicon_->headwordCount() / 50);
}

TEST_F(Cedict, GivesBackgroundFrequenciesThatSumToOne) {
    double sum = 0;
    for (StemId stem = 0; stem < lexicon_->stemCount(); ++stem)
        sum += lexicon_->backgroundFrequency(stem);
    EXPECT_NEAR(sum, 1, .01);
}

TEST_F(Cedict, ReadsNames) {
    const auto readings = [this](std::u16string_view han) {
        std::vector<std::string> all;
        lexicon_->readings(han, all);
        return all;
    };
    EXPECT_THAT(readings(u"伟民"), testing::ElementsAre("weimin"));
    EXPECT_THAT(readings(u"西安"), testing::Contains("xian"));
    EXPECT_THAT(readings(u"呂"), testing::Contains("lv"));
    EXPECT_TRUE(lexicon_->isPinyin("weimin"));
    EXPECT_FALSE(lexicon_->isPinyin("trinket"));
}

TEST_F(Cedict, CutsSentencesIntoWords) {
    const std::u16string text = u"她昨天在圖書館研究生命的起源。";
    std::vector<HanWord> words;
    WordSplitter(*lexicon_).split(text, {0, text.size()}, words);
    std::vector<std::u16string> spellings;
    for (const HanWord& word : words)
        spellings.emplace_back(word.span.of(text));
    EXPECT_THAT(spellings,
                testing::ElementsAre(u"她", u"昨天", u"在", u"圖書館", u"研究", u"生命", u"的", u"起源"));
}

} // namespace duizhao
