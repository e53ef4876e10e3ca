#include "core/text/boundaries.h"
#include "core/text/sentence.h"
#include "core/text/utf.h"
#include "core/text/white_space.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace duizhao {
namespace {

/// Asserts what every cut keeps to: spans tile the text, are not too long, begin with no white space (but the
/// first), and cut no character.
void expectTiles(std::u16string_view text, const std::vector<TextSpan>& sentences) {
    std::size_t end = 0;
    for (const TextSpan sentence : sentences) {
        ASSERT_EQ(sentence.begin, end);
        ASSERT_GT(sentence.end, sentence.begin);
        ASSERT_LE(sentence.length(), longestSentence);
        const bool cutsPair = sentence.begin > 0 && (text[sentence.begin] & 0xFC00) == 0xDC00 &&
                              (text[sentence.begin - 1] & 0xFC00) == 0xD800;
        ASSERT_FALSE(cutsPair);
        end = sentence.end;
    }
    ASSERT_EQ(end, text.size());
}

/// Random text of pieces that matter to the rules, and of any code points.
std::u16string randomText(std::mt19937& random, std::size_t pieces) {
    static const char* const alphabet[] = {
        "a",       "The ",    "Dr. ",    "U.S. ",
        "I",       " ",       "  ",      "\n",
        "\n\n",    ".",       "...",     "…",
        "……",      "!",       "?",       "。",
        "！",      "？",      "“",       "”",
        "\"",      "'",       "’",       "「",
        "」",      "《",      "》",      "（",
        "）",      "(",       ")",       "[1]",
        "他",      "說",      "雨",      "3",
        ".5",      "-",       "—",       "，",
        ":",       "𠮷",      "😀",       "👨‍👩‍👧",
        "e\u0301", "\u0301",  "ش",       "؟",
        "\u202E",  "\u200F",  "\u2029",  "\u3000",
        "\uFEFF",  "iPhone ", "www.a.b", "said ",
        "J. ",
    };
    std::u16string text;
    for (; pieces > 0; --pieces) {
        if (random() % 8 == 0)
            text += toUtf16(toUtf8(std::u16string{static_cast<char16_t>(random() % 0x10000)}));
        else
            text += toUtf16(alphabet[random() % std::size(alphabet)]);
    }
    return text;
}

std::u16string repeated(std::u16string_view piece, std::size_t length) {
    std::u16string text;
    while (text.size() < length)
        text += piece;
    return text;
}

} // namespace

TEST(Sentences, OfAnEmptyTextAreNone) { EXPECT_TRUE(splitSentences(u"", Language::english).empty()); }

TEST(Sentences, OfWhiteSpaceAreOne) {
    EXPECT_EQ(splitSentences(u" \n\n ", Language::english), (std::vector<TextSpan>{{0, 4}}));
    EXPECT_EQ(splitSentences(u"。", Language::english), (std::vector<TextSpan>{{0, 1}}));
}

TEST(Sentences, OfRandomTextTileIt) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (int round = 0; round < 2000; ++round) {
        const std::u16string text = randomText(random, random() % 60);
        SCOPED_TRACE(toUtf8(text));
        for (const Language language : {Language::english, Language::chineseTraditional}) {
            const auto sentences = splitSentences(text, language);
            ASSERT_NO_FATAL_FAILURE(expectTiles(text, sentences));
            for (std::size_t number = 1; number < sentences.size(); ++number)
                ASSERT_FALSE(isWhiteSpace(text[sentences[number].begin]));
        }
    }
}

TEST(Sentences, NeverBeginInsideACharacter) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (int round = 0; round < 1000; ++round) {
        const std::u16string text = randomText(random, random() % 40);
        SCOPED_TRACE(toUtf8(text));
        const Boundaries boundaries(text);
        for (const TextSpan sentence : splitSentences(text, Language::english))
            ASSERT_TRUE(boundaries.isCharacterBorder(sentence.begin)) << sentence.begin;
    }
}

TEST(Sentences, ThatAreTooLongAreCutAtWhiteSpace) {
    const std::u16string text = repeated(u"word ", 3 * longestSentence);
    const auto sentences = splitSentences(text, Language::english);
    ASSERT_EQ(sentences.size(), 3u);
    expectTiles(text, sentences);
    for (const TextSpan sentence : sentences)
        EXPECT_EQ(text[sentence.begin], u'w');
}

TEST(Sentences, ThatAreTooLongAndWithoutWhiteSpaceAreCutBetweenCharacters) {
    for (const char16_t* piece : {u"雨", u"𠮷", u"e\u0301", u"👨‍👩‍👧"}) {
        const std::u16string text = repeated(piece, 2 * longestSentence + 100);
        const auto sentences = splitSentences(text, Language::chineseSimplified);
        expectTiles(text, sentences);
        const std::size_t length = std::u16string_view(piece).size();
        for (const TextSpan sentence : sentences)
            EXPECT_EQ(sentence.begin % length, 0u) << toUtf8(piece);
    }
}

TEST(Sentences, OfAnEndlessCharacterAreCutAllTheSame) {
    const std::u16string text = u"e" + std::u16string(3 * longestSentence, u'\u0301');
    expectTiles(text, splitSentences(text, Language::english));
}

TEST(Sentences, StopWhenAskedAndKeepWhatTheyHave) {
    std::stop_source source;
    source.request_stop();
    const std::u16string text = repeated(u"One. ", 1000);
    EXPECT_TRUE(splitSentences(text, Language::english, {.stop = source.get_token()}).size() <= 1);
}

// A cost that grew with the square of the text would keep this test running for hours.
TEST(Sentences, CostInProportionToTheText) {
    for (const char16_t* piece :
         {u"雨", u"a",   u" ",   u"\n",      u".",   u"(",   u"（",  u"“",    u"\"",
          u"。", u"。”", u"？”", u"…",       u". ",  u"A.",  u"a.b", u"Dr. ", u"？”他",
          u"- ", u"—”",  u"《",  u"e\u0301", u"[1]", u"。[", u"他說"}) {
        const std::u16string text = repeated(piece, 300'000);
        expectTiles(text, splitSentences(text, Language::chineseSimplified));
        const std::u16string behindSpace = repeated(u"\u3000", 300'000) + repeated(piece, 300'000);
        expectTiles(behindSpace, splitSentences(behindSpace, Language::english));
    }
}

} // namespace duizhao
