#include "core/text/chinese_conversion.h"
#include "core/text/utf.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <opencc/opencc.h>
#include <random>
#include <string>
#include <vector>

namespace duizhao {
namespace {

using namespace test;

const std::vector<std::string> configurations = {"s2t",  "t2s",   "s2tw", "s2twp", "t2tw",
                                                 "tw2s", "tw2sp", "tw2t", "s2hk",  "hk2s"};

ChineseConverter converter(const std::string& configuration) {
    auto opened = ChineseConverter::open(configuration);
    EXPECT_TRUE(opened.ok()) << configuration;
    return std::move(*opened);
}

/// Converted text must be the original with the pieces replaced, and the pieces in order.
void expectPiecesToTell(std::u16string_view original, const ConvertedText& converted) {
    std::size_t at = 0;
    std::size_t with = 0;
    for (const ChangedPiece& piece : converted.changed) {
        ASSERT_LE(at, piece.original.begin);
        ASSERT_EQ(original.substr(at, piece.original.begin - at),
                  std::u16string_view(converted.text).substr(with, piece.converted.begin - with));
        at = piece.original.end;
        with = piece.converted.end;
    }
    ASSERT_EQ(original.substr(at), std::u16string_view(converted.text).substr(with));
}

/// The text with pieces of it replaced, put in and taken out at random.
ConvertedText replacedAtRandom(std::u16string_view text, std::mt19937& random) {
    ConvertedText converted;
    for (std::size_t at = 0;;) {
        const std::size_t kept = std::min<std::size_t>(random() % 4, text.size() - at);
        converted.text += text.substr(at, kept);
        at += kept;
        const TextSpan original{at, std::min<std::size_t>(at + random() % 3, text.size())};
        const std::size_t begin = converted.text.size();
        converted.text.append(random() % 3, static_cast<char16_t>(u'甲' + random() % 50));
        const TextSpan put{begin, converted.text.size()};
        if (!original.empty() || !put.empty())
            converted.changed.push_back({original, put});
        at = original.end;
        if (at == text.size())
            return converted;
    }
}

} // namespace

TEST(ChineseConversion, TurnsEachScriptIntoTheOther) {
    EXPECT_EQ(converter("s2t").convert(u"头发长了以后，皇后发了文件。").text,
              u"頭髮長了以後，皇后發了文件。");
    EXPECT_EQ(converter("t2s").convert(u"頭髮長了以後").text, u"头发长了以后");
}

TEST(ChineseConversion, UsesTaiwansWordsWhereAskedTo) {
    const std::u16string text = u"这个软件用的内存";
    EXPECT_EQ(converter("s2tw").convert(text).text, u"這個軟件用的內存");
    EXPECT_EQ(converter("s2twp").convert(text).text, u"這個軟體用的記憶體");
}

TEST(ChineseConversion, MapsOffsetsAcrossWordsThatChangeTheirLength) {
    const std::u16string text = u"用内存和硬盘。";
    const ConvertedText converted = converter("s2twp").convert(text);
    ASSERT_EQ(converted.text, u"用記憶體和硬碟。");
    EXPECT_EQ(converted.toConverted(TextSpan{1, 3}), (TextSpan{1, 4}));
    EXPECT_EQ(converted.toOriginal(TextSpan{1, 4}), (TextSpan{1, 3}));
    EXPECT_EQ(converted.toOriginal(TextSpan{2, 3}), (TextSpan{1, 3}))
        << "a part of a word stands for all of it";
    EXPECT_EQ(converted.toOriginal(TextSpan{5, 7}), (TextSpan{4, 6}));
    EXPECT_EQ(converted.toConverted(std::size_t{6}), 7U);
    EXPECT_EQ(converted.toConverted(text.size()), converted.text.size());
}

TEST(ChineseConversion, LeavesWhatIsNotChineseAlone) {
    const std::u16string text = std::u16string(u"GPT-3 costs $4.6 \U0001F600 ") + u'\xD800' + u'\0' + u"x";
    const ConvertedText converted = converter("s2twp").convert(text);
    EXPECT_EQ(converted.text, text);
    EXPECT_TRUE(converted.changed.empty());
    EXPECT_EQ(converter("t2s").convert(u"").text, u"");
}

TEST(ChineseConversion, SaysThatAConfigurationIsMissing) {
    const auto opened = ChineseConverter::open("no-such-conversion");
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, ErrorCode::conversionUnavailable);
    EXPECT_EQ(opened.error().subject, "no-such-conversion");
}

TEST(ChineseConversion, GivesWhatOpenCcGives) {
    std::vector<std::string> texts = {bytesOf(projectFile("resources/sample/sample-article.txt"))};
    for (const char* name : {"article/article.txt", "mac-dev/001.zh", "mac-dev/004.zh"})
        if (const auto file = corpusFile(name))
            texts.push_back(bytesOf(*file));
    for (const std::string& configuration : configurations) {
        const opencc::SimpleConverter theirs(configuration + ".json");
        const ChineseConverter ours = converter(configuration);
        for (const std::string& text : texts) {
            const std::u16string original = toUtf16(text);
            const ConvertedText converted = ours.convert(original);
            EXPECT_TRUE(toUtf8(converted.text) == theirs.Convert(text)) << configuration;
            expectPiecesToTell(original, converted);
        }
    }
}

TEST(ChineseConversion, PiecesTellHowAnyTextBecameAnother) {
    const auto seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const std::u16string letters = u"软件内存硬盘打印机后皇头发干里面只台湾网络信息，a \xD840\xDC00";
    std::vector<ChineseConverter> all;
    for (const std::string& configuration : configurations)
        all.push_back(converter(configuration));
    for (int round = 0; round < 300; ++round) {
        std::u16string text;
        for (std::size_t length = random() % 30; length > 0; --length)
            text += letters[random() % letters.size()];
        const ConvertedText converted = all[random() % all.size()].convert(text);
        expectPiecesToTell(text, converted);
        for (std::size_t at = 0; at <= text.size(); ++at)
            ASSERT_LE(converted.toOriginal(converted.toConverted(TextSpan{at, text.size()})).begin, at);
    }
}

TEST(ChineseConversion, PiecesOfOneBehindTheOtherTellBoth) {
    const auto seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (int round = 0; round < 2000; ++round) {
        std::u16string text;
        for (std::size_t length = random() % 20; length > 0; --length)
            text += static_cast<char16_t>(u'a' + random() % 26);
        const ConvertedText first = replacedAtRandom(text, random);
        const ConvertedText second = replacedAtRandom(first.text, random);
        const ConvertedText both = chained(first, second);
        ASSERT_EQ(both.text, second.text);
        expectPiecesToTell(text, both);
    }
}

} // namespace duizhao
