#include "core/base/file.h"
#include "core/lexicon/lexicon.h"
#include "core/lexicon/lexicon_file.h"
#include "core/lexicon/lexicon_format.h"
#include "core/lexicon/word_split.h"
#include "tests/core/lexicon/drawn_dictionary.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <cstring>
#include <random>
#include <string>

namespace duizhao {
namespace {

std::string drawnBytes() { return compileLexicon(test::readDrawn(), cedictSource("2020-02-02")); }

/// Asks the lexicon everything; the answers of a damaged one do not matter, but it must not crash.
void askEverything(const Lexicon& lexicon) {
    (void)lexicon.source();
    for (HeadwordId headword = 0; headword < lexicon.headwordCount() + 2; ++headword) {
        (void)lexicon.entries(headword);
        (void)lexicon.commonness(headword);
        for (const StemWeight found : lexicon.glossStems(headword))
            ASSERT_LT(found.stem, std::max<std::size_t>(lexicon.stemCount(), 1));
    }
    for (StemId stem = 0; stem < lexicon.stemCount() + 2; ++stem) {
        (void)lexicon.stem(lexicon.stemText(stem));
        ASSERT_GT(lexicon.backgroundFrequency(stem), 0);
    }
    const std::u16string text = u"小貓頭鷹走，张伟民研究生命卡拉OK唱歌\U00020BB7";
    for (const char16_t character : text)
        for (const StemWeight found : lexicon.characterStems(character))
            ASSERT_LT(found.stem, std::max<std::size_t>(lexicon.stemCount(), 1));
    std::vector<HanWord> words;
    WordSplitter(lexicon).split(text, {0, text.size()}, words);
    std::vector<std::string> readings;
    lexicon.readings(u"伟民", readings);
    (void)lexicon.isPinyin("weimin");
    (void)lexicon.headwordsFor("cat");
}

ErrorCode refusal(std::string bytes) {
    const auto lexicon = Lexicon::read(std::move(bytes));
    EXPECT_FALSE(lexicon);
    return lexicon ? ErrorCode::cancelled : lexicon.error().code;
}

} // namespace

TEST(LexiconFormat, TheSameDictionaryGivesTheSameBytes) { EXPECT_EQ(drawnBytes(), drawnBytes()); }

TEST(LexiconFormat, ADamagedHeaderIsRefused) {
    const std::string whole = drawnBytes();
    for (std::size_t at = 0; at < sizeof(LexiconHeader); ++at)
        for (const char flip : {'\x01', '\x80', '\xFF'}) {
            std::string bytes = whole;
            bytes[at] = static_cast<char>(bytes[at] ^ flip);
            EXPECT_FALSE(Lexicon::read(bytes)) << at;
        }
}

TEST(LexiconFormat, AFileThatWasCutOffIsRefused) {
    const std::string whole = drawnBytes();
    for (std::size_t size = 0; size < sizeof(LexiconHeader) + 100; ++size)
        EXPECT_FALSE(Lexicon::read(whole.substr(0, size))) << size;
    EXPECT_EQ(refusal(whole.substr(0, whole.size() - 1)), ErrorCode::lexiconDamaged);
    EXPECT_EQ(refusal(whole + '\0'), ErrorCode::lexiconDamaged);
}

TEST(LexiconFormat, OtherFilesAndOtherFormatsAreNamed) {
    EXPECT_EQ(refusal("SQLite format 3 and so on, for more than the length of a header"),
              ErrorCode::lexiconForeign);
    EXPECT_EQ(refusal(""), ErrorCode::lexiconForeign);
    std::string newer = drawnBytes();
    newer[offsetof(LexiconHeader, format)] = lexiconFormat + 1;
    EXPECT_EQ(refusal(newer), ErrorCode::lexiconOtherFormat);
}

TEST(LexiconFormat, SectionsThatDoNotFitEachOtherAreRefused) {
    const std::string whole = drawnBytes();
    for (std::size_t number = 0; number < lexiconSections; ++number) {
        LexiconHeader header;
        std::memcpy(&header, whole.data(), sizeof(header));
        header.places[number].size = 0;
        header.placesSum = sumOfPlaces(header);
        std::string bytes = whole;
        std::memcpy(bytes.data(), &header, sizeof(header));
        if (const auto lexicon = Lexicon::read(bytes))
            askEverything(*lexicon);
        header.places[number] = {whole.size() - 8, 16};
        header.placesSum = sumOfPlaces(header);
        std::memcpy(bytes.data(), &header, sizeof(header));
        EXPECT_EQ(refusal(bytes), ErrorCode::lexiconDamaged);
    }
}

TEST(LexiconFormat, DamageBehindTheHeaderNeverLeadsOutOfTheFile) {
    const std::string whole = drawnBytes();
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 300; ++round) {
        // In memory of its own size, so that AddressSanitizer sees a step beyond it.
        std::string bytes = whole;
        for (std::size_t change = 0; change < 1 + whole.size() / 200; ++change) {
            std::size_t at = sizeof(LexiconHeader) + random() % (bytes.size() - sizeof(LexiconHeader));
            bytes[at] = static_cast<char>(round % 2 ? random() : 0xFF);
        }
        const auto lexicon = Lexicon::read(std::move(bytes));
        ASSERT_TRUE(lexicon);
        askEverything(*lexicon);
    }
}

TEST(LexiconFormat, AMappedFileAnswersAsTheBytesInMemory) {
    const test::TemporaryFolder folder;
    ASSERT_TRUE(
        writeFileWhole(folder / "a.lexicon", [](const ByteSink& sink) { return sink(drawnBytes()); }));
    auto opened = Lexicon::open(folder / "a.lexicon");
    ASSERT_TRUE(opened);
    const Lexicon moved = *std::move(opened);
    EXPECT_EQ(moved.source(), test::drawnLexicon().source());
    EXPECT_EQ(moved.entries(*moved.headword(u"猫")).front().pinyin, u"mao1");
}

TEST(LexiconFormat, WhatIsNoFileIsRefused) {
    const test::TemporaryFolder folder;
    EXPECT_EQ(Lexicon::open(folder / "missing").error().code, ErrorCode::fileMissing);
    EXPECT_EQ(Lexicon::open(folder.path()).error().code, ErrorCode::fileIsDirectory);
    EXPECT_EQ(Lexicon::open("/dev/null").error().code, ErrorCode::fileUnreadable);
    ASSERT_TRUE(writeFileWhole(folder / "empty", [](const ByteSink&) { return Result<void>(); }));
    EXPECT_EQ(Lexicon::open(folder / "empty").error().code, ErrorCode::fileEmpty);
}

TEST(LexiconFile, IsTheOneTheEnvironmentNames) {
    ::setenv("DUIZHAO_LEXICON", "/some/where", 1);
    EXPECT_EQ(lexiconFile(), std::filesystem::path("/some/where"));
    EXPECT_EQ(openLexicon().error().code, ErrorCode::fileMissing);
    ::setenv("DUIZHAO_LEXICON", "", 1);
    EXPECT_FALSE(lexiconFile());
    const auto none = openLexicon();
    ASSERT_TRUE(none);
    EXPECT_FALSE(*none);
    ::unsetenv("DUIZHAO_LEXICON");
}

} // namespace duizhao
