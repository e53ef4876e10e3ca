#include "core/text/decode.h"
#include "core/text/utf.h"

#include <gtest/gtest.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <random>
#include <stdexcept>
#include <string>

namespace duizhao {
namespace {

using namespace std::string_literals;

const std::u16string english = u"The bridge was closed for a week.\nNobody knew why.\n";
const std::u16string simplified =
    u"这座桥关了一个星期，没有人知道为什么。\n“也许是因为下雨，”他说，“我们明天再去看看吧。”\n";
const std::u16string traditional =
    u"這座橋關了一個星期，沒有人知道為什麼。\n「也許是因為下雨，」他說，「我們明天再去看看吧。」\n";

/// Bytes of a text in an ICU encoding that holds all of it.
std::string encoded(const std::u16string& text, const char* converterName) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* const converter = ucnv_open(converterName, &status);
    std::string bytes(text.size() * 4 + 16, '\0');
    bytes.resize(
        static_cast<std::size_t>(ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                                                 text.data(), static_cast<int32_t>(text.size()), &status)));
    ucnv_close(converter);
    if (U_FAILURE(status))
        throw std::runtime_error(u_errorName(status));
    return bytes;
}

DecodedText decoded(const std::string& bytes, std::optional<Encoding> given = std::nullopt) {
    const auto text = decode(bytes, given, {});
    if (!text) {
        ADD_FAILURE() << "error " << static_cast<int>(text.error().code);
        return {};
    }
    return *text;
}

void expectBinary(const std::string& bytes) {
    const auto text = decode(bytes, std::nullopt, {});
    ASSERT_FALSE(text) << "read as " << encodingName(text->encoding) << ", " << text->replaced << " replaced";
    EXPECT_EQ(text.error().code, ErrorCode::fileBinary);
}

std::string randomBytes(std::size_t size, unsigned seed) {
    std::mt19937 random(seed);
    std::string bytes;
    for (std::size_t at = 0; at < size; ++at)
        bytes += static_cast<char>(random() & 0xFF);
    return bytes;
}

struct Sample {
    const char* converter;
    Encoding encoding;
    std::u16string text;
};

class Unmarked : public testing::TestWithParam<Sample> {};

} // namespace

TEST_P(Unmarked, TextIsReadInTheEncodingItWasWrittenIn) {
    const auto& [converter, encoding, text] = GetParam();
    const DecodedText result = decoded(encoded(text, converter));
    EXPECT_EQ(encodingName(result.encoding), encodingName(encoding));
    EXPECT_EQ(toUtf8(result.content), toUtf8(text));
    EXPECT_EQ(result.replaced, 0u);
    EXPECT_EQ(certaintyName(result.certainty), encoding == Encoding::utf8 ? "certain" : "likely");
}

INSTANTIATE_TEST_SUITE_P(Utf8, Unmarked,
                         testing::Values(Sample{"UTF-8", Encoding::utf8, english},
                                         Sample{"UTF-8", Encoding::utf8, simplified},
                                         Sample{"UTF-8", Encoding::utf8, u"é"},
                                         Sample{"UTF-8", Encoding::utf8, u"中"},
                                         Sample{"UTF-8", Encoding::utf8, u"Привет, как дела?"},
                                         Sample{"UTF-8", Encoding::utf8, u"naïve café – “déjà vu”"},
                                         Sample{"UTF-8", Encoding::utf8, u"😀𠮷"}));
INSTANTIATE_TEST_SUITE_P(Utf16, Unmarked,
                         testing::Values(Sample{"UTF-16LE", Encoding::utf16le, english},
                                         Sample{"UTF-16BE", Encoding::utf16be, english},
                                         Sample{"UTF-16LE", Encoding::utf16le, simplified},
                                         Sample{"UTF-16BE", Encoding::utf16be, traditional},
                                         Sample{"UTF-16LE", Encoding::utf16le, english + traditional},
                                         Sample{"UTF-16BE", Encoding::utf16be, simplified + english},
                                         Sample{"UTF-16LE", Encoding::utf16le, u"Yes. 是的。"},
                                         Sample{"UTF-16BE", Encoding::utf16be, u"Yes. 是的。"},
                                         Sample{"UTF-16LE", Encoding::utf16le, u"我们不知道他是什么人"},
                                         Sample{"UTF-16BE", Encoding::utf16be, u"我們不知道他是甚麼人"}));
INSTANTIATE_TEST_SUITE_P(
    TwoBytes, Unmarked,
    testing::Values(Sample{"gb18030", Encoding::gb18030, simplified},
                    Sample{"gb18030", Encoding::gb18030, traditional},
                    Sample{"gb18030", Encoding::gb18030, english + simplified},
                    Sample{"gb18030", Encoding::gb18030, u"雨停了，我们走吧。"},
                    Sample{"gb18030", Encoding::gb18030, u"他住在𠮷野家的上面，是一个好人。"},
                    Sample{"Big5", Encoding::big5, traditional},
                    Sample{"Big5", Encoding::big5, english + traditional},
                    Sample{"Big5", Encoding::big5, u"雨停了，我們走吧。"},
                    Sample{"Big5-HKSCS", Encoding::big5, u"佢哋喺嗰度食飯，我哋唔知道點解。"}));

TEST(Decode, FindsChineseBehindMuchEnglish) {
    std::u16string text;
    while (text.size() < 2'000'000)
        text += english;
    EXPECT_EQ(decoded(encoded(text + simplified, "gb18030")).encoding, Encoding::gb18030);
    EXPECT_EQ(decoded(encoded(text + traditional, "Big5")).encoding, Encoding::big5);
}

TEST(Decode, BelievesAByteOrderMarkAndDropsIt) {
    EXPECT_EQ(decoded("\xEF\xBB\xBFyes"), (DecodedText{u"yes", Encoding::utf8, Certainty::certain, 0}));
    EXPECT_EQ(decoded("\xFF\xFEy\0e\0s\0"s), (DecodedText{u"yes", Encoding::utf16le, Certainty::certain, 0}));
    EXPECT_EQ(decoded("\xFE\xFF\0y\0e\0s"s), (DecodedText{u"yes", Encoding::utf16be, Certainty::certain, 0}));
    EXPECT_EQ(decoded("\x84\x31\x95\x33yes"),
              (DecodedText{u"yes", Encoding::gb18030, Certainty::certain, 0}));
}

TEST(Decode, KeepsLineEndsAndByteOrderMarksInside) {
    const std::u16string text = u"a\r\nb\rc\n\uFEFFd\u2028e";
    EXPECT_EQ(decoded(encoded(text, "UTF-8")).content, text);
}

TEST(Decode, ReplacesBrokenBytesOfMostlyGoodUtf8AndCountsThem) {
    std::string bytes = toUtf8(simplified) + "\xFF" + toUtf8(english) + "\xE4\xB8" + toUtf8(traditional);
    const DecodedText result = decoded(bytes);
    EXPECT_EQ(result.encoding, Encoding::utf8);
    EXPECT_EQ(result.certainty, Certainty::doubtful);
    EXPECT_EQ(result.replaced, 2u);
    EXPECT_EQ(result.content, simplified + u"\uFFFD" + english + u"\uFFFD" + traditional);
}

TEST(Decode, KeepsUtf8WithAParagraphOfAnotherEncoding) {
    std::string bytes;
    for (int copy = 0; copy < 20; ++copy)
        bytes += toUtf8(simplified);
    bytes += encoded(u"这座桥关了\n", "gb18030");
    EXPECT_EQ(decoded(bytes).encoding, Encoding::utf8);
}

TEST(Decode, TakesEnglishWithAStrayByteForUtf8) {
    const DecodedText result = decoded("It\x92s a quiet place, they say; nobody\x92s here.\n");
    EXPECT_EQ(result.encoding, Encoding::utf8);
    EXPECT_EQ(result.content, u"It\uFFFDs a quiet place, they say; nobody\uFFFDs here.\n");
    EXPECT_EQ(result.replaced, 2u);
}

TEST(Decode, CountsOnlyWhatItReplacedItself) {
    const DecodedText result = decoded(toUtf8(u"one \uFFFD stood there before"));
    EXPECT_EQ(result.replaced, 0u);
    EXPECT_EQ(result.certainty, Certainty::certain);
}

TEST(Decode, ReplacesNulsInGoodText) {
    const DecodedText result = decoded("The bridge\0 was closed, 桥关了\0。\n"s);
    EXPECT_EQ(result.content, u"The bridge\uFFFD was closed, 桥关了\uFFFD。\n");
    EXPECT_EQ(result.replaced, 2u);
    EXPECT_EQ(result.encoding, Encoding::utf8);
    EXPECT_EQ(result.certainty, Certainty::doubtful);
}

TEST(Decode, ReplacesNulsInGoodTextOfTwoBytes) {
    std::string bytes = encoded(simplified, "gb18030");
    bytes.insert(bytes.find('\n'), 1, '\0');
    const DecodedText result = decoded(bytes);
    EXPECT_EQ(result.encoding, Encoding::gb18030);
    EXPECT_EQ(result.replaced, 1u);
}

TEST(Decode, ReplacesLoneSurrogates) {
    std::u16string broken = english + simplified;
    broken.insert(4, 1, 0xD83D);
    broken.insert(40, 1, 0xDE00);
    std::string bytes;
    for (const char16_t unit : broken)
        bytes += {static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)};
    for (const auto& given : {std::optional<Encoding>(), std::optional(Encoding::utf16le)}) {
        const DecodedText result = decoded(bytes, given);
        EXPECT_EQ(result.encoding, Encoding::utf16le);
        EXPECT_EQ(result.replaced, 2u);
        EXPECT_EQ(result.content[4], 0xFFFD);
        EXPECT_EQ(result.content[40], 0xFFFD);
        EXPECT_EQ(result.content.size(), broken.size());
    }
}

TEST(Decode, ReplacesASurrogateInUtf8) {
    const DecodedText result = decoded(toUtf8(english) + "\xED\xA0\xBD" + toUtf8(english));
    EXPECT_GE(result.replaced, 1u);
    EXPECT_EQ(result.content.find(0xD83D), std::u16string::npos);
}

TEST(Decode, ReplacesHalfAUnitAtTheEndOfUtf16) {
    const DecodedText result = decoded(encoded(english, "UTF-16LE") + "x");
    EXPECT_EQ(result.content, english + u"\uFFFD");
    EXPECT_EQ(result.replaced, 1u);
    EXPECT_EQ(result.certainty, Certainty::doubtful);
}

TEST(Decode, FollowsWhoeverGivesTheEncoding) {
    const std::string bytes = encoded(simplified, "gb18030");
    EXPECT_EQ(decoded(bytes, Encoding::gb18030).certainty, Certainty::given);
    const DecodedText wrong = decoded(bytes, Encoding::big5);
    EXPECT_EQ(wrong.encoding, Encoding::big5);
    EXPECT_EQ(wrong.certainty, Certainty::given);
    EXPECT_NE(wrong.content, simplified);
    EXPECT_GT(decoded(bytes, Encoding::utf8).replaced, 10u);
}

TEST(Decode, ReadsAnythingInAGivenEncoding) {
    EXPECT_EQ(decoded("\x89PNG\r\n"s, Encoding::gb18030).encoding, Encoding::gb18030);
    EXPECT_GT(decoded(randomBytes(1000, 1), Encoding::utf8).replaced, 100u);
}

TEST(Decode, LetsAMarkCorrectTheByteOrderOfGivenUtf16) {
    const DecodedText result = decoded("\xFE\xFF\0y"s, Encoding::utf16le);
    EXPECT_EQ(result.encoding, Encoding::utf16be);
    EXPECT_EQ(result.content, u"y");
}

TEST(Decode, SaysThatAFileIsEmpty) {
    for (const std::string& bytes : {""s, "\xEF\xBB\xBF"s, "\xFF\xFE"s, "\xFE\xFF"s}) {
        const auto text = decode(bytes, std::nullopt, {});
        ASSERT_FALSE(text);
        EXPECT_EQ(text.error().code, ErrorCode::fileEmpty);
        EXPECT_TRUE(text.error().subject.empty());
    }
    EXPECT_EQ(decode("", Encoding::big5, {}).error().code, ErrorCode::fileEmpty);
    EXPECT_EQ(decoded(" \n").content, u" \n") << "blanks are characters";
}

TEST(Decode, RefusesFilesThatAreNotText) {
    expectBinary("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s);
    expectBinary("\x7F"
                 "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3E\0"s);
    expectBinary("PK\x03\x04\x14\0\0\0\x08\0 a name.txt"s);
    expectBinary("SQLite format 3\0\x10\0\x01\x01\0@  "s);
    expectBinary("%PDF-1.7\n1 0 obj\n"s);
    expectBinary("\x1F\x8B\x08\0\0\0\0\0"s);
}

TEST(Decode, RefusesNoise) {
    for (const std::size_t size : {200u, 5000u, 300'000u}) {
        const unsigned seed = std::random_device{}();
        SCOPED_TRACE("seed " + std::to_string(seed) + ", size " + std::to_string(size));
        expectBinary(randomBytes(size, seed));
    }
    expectBinary(std::string(1000, '\0'));
    expectBinary(std::string(1000, '\xFF'));
}

TEST(Decode, RefusesNumbersOfAMachine) {
    std::string words;
    std::string halfWords;
    for (unsigned number = 0; number < 2000; ++number) {
        words += {static_cast<char>(number & 0xFF), static_cast<char>(number >> 8), '\0', '\0'};
        halfWords += {static_cast<char>(number * 7 & 0xFF), static_cast<char>(number * 7 >> 8)};
    }
    expectBinary(words);
    expectBinary(halfWords);
}

TEST(Decode, RefusesATextOfFourByteUnits) { expectBinary(encoded(english + simplified, "UTF-32LE")); }

TEST(Decode, RefusesATextThatTurnsIntoNoise) {
    expectBinary(toUtf8(english) + randomBytes(20'000, 7));
    expectBinary("\xEF\xBB\xBF" + randomBytes(2000, 8));
    expectBinary("\xFF\xFE" + std::string(2000, '\0'));
}

TEST(Decode, AsksWhetherToStopAndThenReturnsNothing) {
    std::stop_source source;
    std::size_t asked = 0;
    Progress progress{.report =
                          [&](Stage stage, double fraction) {
                              EXPECT_EQ(stage, Stage::decoding);
                              EXPECT_TRUE(fraction >= 0 && fraction <= 1);
                              if (++asked == 3)
                                  source.request_stop();
                          },
                      .stop = source.get_token()};
    const auto text = decode(std::string(50'000'000, 'a'), std::nullopt, progress);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, ErrorCode::cancelled);
    EXPECT_EQ(asked, 3u) << "the work is done in many small steps";
}

TEST(Decode, ReadsTheSameInWindowsOfAnySize) {
    std::u16string text;
    while (text.size() < 1'500'000)
        text += simplified + u"😀x";
    for (const char* converter : {"UTF-8", "gb18030", "UTF-16LE"})
        EXPECT_TRUE(decoded(encoded(text, converter)).content == text) << converter;
}

TEST(Decode, OfAnyBytesIsWellFormedTextWithoutNul) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    constexpr Encoding all[] = {Encoding::utf8, Encoding::utf16le, Encoding::utf16be, Encoding::gb18030,
                                Encoding::big5};
    for (int round = 0; round < 300; ++round) {
        const std::string bytes = randomBytes(random() % 200 + 4, static_cast<unsigned>(random()));
        const DecodedText result = decoded(bytes, all[random() % 5]);
        EXPECT_EQ(result.content.find(u'\0'), std::u16string::npos);
        EXPECT_EQ(toUtf16(toUtf8(result.content)), result.content);
    }
}

} // namespace duizhao
