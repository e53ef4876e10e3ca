#include "core/align/aligner.h"
#include "drawn_text.h"
#include "tests/core/lexicon/drawn_dictionary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <thread>
#include <vector>

namespace duizhao {
namespace {

using test::chinese;
using test::DrawnText;
using test::english;
using test::expectSound;
using test::shapesOf;

std::string aligned(const DrawnText& source, const DrawnText& target) {
    const auto beads = alignSegments(source.side(), target.side());
    expectSound(beads.value(), source.segments.size(), target.segments.size());
    return shapesOf(beads.value());
}

TEST(Aligner, GivesNoBeadsForTwoEmptySides) { EXPECT_EQ(aligned(english({}), chinese({})), ""); }

TEST(Aligner, LeavesEverySegmentAloneWhereTheOtherSideIsEmpty) {
    EXPECT_EQ(aligned(english({u"The ferry is late. ", u"Nobody minds."}), chinese({})), "1-0 1-0");
    EXPECT_EQ(aligned(english({}), chinese({u"渡輪晚點了。", u"沒有人介意。"})), "0-1 0-1");
}

TEST(Aligner, PairsSentencesOfMatchingLengthOneToOne) {
    EXPECT_EQ(
        aligned(english({u"The lighthouse keeper counted the boats every evening before dinner. ",
                         u"He wrote the sum into a grey book. ",
                         u"When he died, the book went to the harbour museum, where nobody has opened it."}),
                chinese({u"燈塔看守人每天晚飯前都要數一遍船。", u"他把總數寫進一本灰色的本子。",
                         u"他去世後，那本子被送進了港口博物館，在那裡再也沒有人翻開過它。"})),
        "1-1 1-1 1-1");
}

TEST(Aligner, JoinsTwoEnglishSentencesThatOneChineseSentenceTranslates) {
    EXPECT_EQ(aligned(english({u"The orchard had not been pruned for nine winters. ",
                               u"Its apples were small. ", u"They were also very sweet. ",
                               u"Every child in the village knew the gap in the eastern hedge."}),
                      chinese({u"那片果園已經有九個冬天沒有修剪過了。", u"園裡的蘋果很小，不過卻也非常甜。",
                               u"村裡的每個孩子都知道東邊樹籬上的那個缺口。"})),
              "1-1 2-1 1-1");
}

TEST(Aligner, JoinsTwoChineseSentencesThatOneEnglishSentenceTranslates) {
    EXPECT_EQ(
        aligned(
            english({u"The night train stops here for exactly one minute. ",
                     u"Those who want to get off must stand at the door with their luggage in their hands, "
                     u"because the conductor waits for nobody, not even for the mayor. ",
                     u"The platform has no roof and no bench."}),
            chinese({u"夜車在這裡只停整整一分鐘。", u"想下車的人必須手裡提著行李站在門邊。",
                     u"因為列車員誰也不等，連市長也不例外。", u"站台上沒有頂棚，也沒有長椅。"})),
        "1-1 1-2 1-1");
}

TEST(Aligner, LeavesASentenceAloneThatWasNotTranslated) {
    EXPECT_EQ(
        aligned(
            english(
                {u"In 1923 the weir was built from 4,000 blocks of granite. ",
                 u"Old photographs show men in hats on a raft of logs, smiling, with the half-finished wall "
                 u"behind them, a brass band on the bank, and 12 women who seem to have brought the lunch "
                 u"for "
                 u"all 78 workers in baskets. ",
                 u"It failed in 1951. ", u"The repair took 16 months and cost $2.3 million."}),
            chinese({u"1923年，人們用4000塊花崗岩築起了這道堰。", u"它在1951年決口。",
                     u"修復耗時16個月，花費230萬美元。"})),
        "1-1 1-0 1-1 1-1");
    EXPECT_EQ(
        aligned(
            english({u"In 1923 the weir was built from 4,000 blocks of granite. ", u"It failed in 1951."}),
            chinese({u"1923年，人們用4000塊花崗岩築起了這道堰。",
                     u"老照片上，78個戴著帽子的人站在木筏上微笑著，身後是尚未完工的堰牆，岸邊有一支銅管樂隊，"
                     u"還有12位婦女，她們似乎用籃子帶來了所有人的午飯。",
                     u"它在1951年決口。"})),
        "1-1 0-1 1-1");
}

TEST(Aligner, FollowsTheNumbersWhereTheLengthsSayNothing) {
    const DrawnText source =
        english({u"Room 12 holds 340 maps. ", u"Room 15 holds 720 maps. ", u"Room 18 holds 960 maps. "});
    EXPECT_EQ(aligned(source, chinese({u"12室藏圖。", u"340幅。", u"15室藏720幅圖。", u"18室藏960幅圖。"})),
              "1-2 1-1 1-1");
    EXPECT_EQ(aligned(source, chinese({u"12室藏340幅圖。", u"15室藏圖。", u"720幅。", u"18室藏960幅圖。"})),
              "1-1 1-2 1-1");
    EXPECT_EQ(aligned(source, chinese({u"12室藏340幅圖。", u"15室藏720幅圖。", u"18室藏圖。", u"960幅。"})),
              "1-1 1-1 1-2");
}

TEST(Aligner, ComparesNumbersByValue) {
    EXPECT_EQ(
        aligned(
            english({u"It has 175 billion parts. ", u"It cost $4.6 million. ", u"It ran for 355 years. "}),
            chinese({u"它有1,750億個零件。", u"它花了", u"460萬美元。", u"它運行了三百五十五年。"})),
        "1-1 1-2 1-1");
}

TEST(Aligner, FollowsLatinNamesWhereTheLengthsSayNothing) {
    const DrawnText source =
        english({u"Marlow paints in Cork. ", u"Okafor works in Bern. ", u"Tanaka draws in Pisa. "});
    EXPECT_EQ(aligned(source,
                      chinese({u"Marlow作畫。", u"在Cork。", u"Okafor在Bern工作。", u"Tanaka在Pisa畫畫。"})),
              "1-2 1-1 1-1");
    EXPECT_EQ(aligned(source,
                      chinese({u"Marlow在Cork作畫。", u"Okafor工作。", u"在Bern。", u"Tanaka在Pisa畫畫。"})),
              "1-1 1-2 1-1");
}

TEST(Aligner, FollowsQuestionAndExclamationMarks) {
    EXPECT_EQ(aligned(english({u"Where is it? ", u"I lost it. ", u"Look again! "}),
                      chinese({u"它在哪裡？", u"我丟了。", u"再找找！"})),
              "1-1 1-1 1-1");
}

TEST(Aligner, GivesMirroredBeadsInTheOtherDirection) {
    const DrawnText one = english({u"The glacier moves 40 metres a year. ", u"It carries stones. ",
                                   u"Some are as big as a house, and they grind the valley floor. ",
                                   u"By 2050 it may be gone."});
    const DrawnText two = chinese({u"這條冰川每年移動40米。", u"它攜帶著石頭，有些大得像房子，研磨著谷底。",
                                   u"沒有人知道為什麼。", u"到2050年，它可能已經消失。"});
    const auto there = alignSegments(one.side(), two.side());
    const auto back = alignSegments(two.side(), one.side());
    ASSERT_EQ(there.value().size(), back.value().size());
    for (std::size_t at = 0; at < there.value().size(); ++at) {
        SegmentBead mirrored = back.value()[at];
        std::swap(mirrored.sourceBegin, mirrored.targetBegin);
        std::swap(mirrored.sourceEnd, mirrored.targetEnd);
        EXPECT_EQ(there.value()[at], mirrored);
    }
}

TEST(Aligner, TellsWhatAgreesInABead) {
    const auto beads = alignSegments(english({u"Why did NASA spend $4.6 million on 355 sensors?"}).side(),
                                     chinese({u"為什麼NASA在355個感測器上花了460萬美元？"}).side());
    ASSERT_EQ(beads.value().size(), 1u);
    const BeadEvidence& evidence = beads.value().front().evidence;
    EXPECT_EQ(evidence.numbers, 2);
    EXPECT_EQ(evidence.latinTokens, 1);
    EXPECT_EQ(evidence.punctuation, 1);
    EXPECT_TRUE(evidence.length);
    EXPECT_GT(beads.value().front().confidence, 0.95);
}

TEST(Aligner, IsLessSureOfABeadInWhichNothingAgrees) {
    const DrawnText source = english({u"It rained."});
    const auto good = alignSegments(source.side(), chinese({u"下雨了。"}).side());
    const auto poor =
        alignSegments(source.side(), chinese({u"委員會在1987年決定把全部三百五十五份檔案移交給首都的國家檔案"
                                              u"館，並且在二十年之內不得對公眾開放。"})
                                         .side());
    EXPECT_GT(good.value().front().confidence, poor.value().front().confidence);
}

TEST(Aligner, AnswersTwoTextsOfOneLanguageWithoutConfidence) {
    const DrawnText text = english({u"A heron stood in the ditch. ", u"It did not move when the bus came."});
    const auto beads = alignSegments(text.side(), text.side());
    expectSound(beads.value(), 2, 2);
    for (const SegmentBead& bead : beads.value())
        EXPECT_LT(bead.confidence, doubtfulConfidence);
    const DrawnText chineseText = chinese({u"一隻蒼鷺站在溝裡。", u"公車來時它也沒有動。"});
    for (const SegmentBead& bead : alignSegments(chineseText.side(), chineseText.side()).value())
        EXPECT_LT(bead.confidence, doubtfulConfidence);
}

/// Its words of one side must not be looked up as words of the other.
TEST(Aligner, UsesNoDictionaryForTwoTextsOfOneLanguage) {
    // More headwords than stems, so that a number of the one is none of the other.
    const Lexicon lexicon =
        Lexicon::read(compileLexicon(readDictionaryText("#! date=2020-02-02T02:02:02Z\n"
                                                        "貓 猫 [mao1] /cat/\n一 一 [yi1] /cat/\n"
                                                        "二 二 [er4] /cat/\n貓頭鷹 猫头鹰 [a5] /cat/\n"
                                                        "鷹 鹰 [ying1] /cat/\n"),
                                     cedictSource("2020-02-02")))
            .value();
    for (const DrawnText& text :
         {chinese({u"貓頭鷹一。", u"貓二鷹。"}), english({u"A cat. ", u"Cats sleep."})}) {
        const SegmentLink all{0, 2, 0, 2};
        const AlignmentWeights weights;
        const auto beads = alignLinks(text.side(), text.side(), {&all, 1}, &lexicon, weights);
        expectSound(beads.value(), 2, 2);
        EXPECT_EQ(beads.value(), alignLinks(text.side(), text.side(), {&all, 1}, nullptr, weights).value());
    }
}

TEST(Aligner, TakesHeadingsAndParagraphsLikeSentences) {
    const std::u16string longEnglish = u"The canal was dug by hand between two rivers that hardly anyone had "
                                       u"heard of, and for thirty years it "
                                       u"carried nothing but gravel, turnips and, on Sundays, a rowing club "
                                       u"whose members were all dentists.";
    const std::u16string longChinese =
        u"這條運河是在兩條幾乎無人聽說過的河流之間用手挖出來的，三十年間，它只運送過砂石、蕪菁，"
        u"以及每逢星期日的一個划船俱樂部，其成員全都是牙醫。";
    const std::u16string middleEnglish =
        u"Today the Meridian Trust looks after its 17 locks with a budget of $90,000 a year.";
    const std::u16string middleChinese = u"如今，Meridian信託每年以9萬美元的預算照管著它的17座船閘。";
    EXPECT_EQ(aligned(english({u"A Canal", longEnglish, u"Who Pays", middleEnglish}),
                      chinese({u"一條運河", longChinese, u"誰來付錢", middleChinese})),
              "1-1 1-1 1-1 1-1");
    EXPECT_EQ(
        aligned(english({u"A Canal", longEnglish, middleEnglish}), chinese({u"一條運河", middleChinese})),
        "1-1 1-0 1-1");
}

TEST(Aligner, PairsTheFirstOfTwoEqualSegments) {
    const std::u16string line = u"開放時間：9到17，6月和7月關閉，門票12美元，學生和65歲以上的人半價，"
                                u"星期一只接待學校，請提前兩週寫信預約。";
    EXPECT_EQ(
        aligned(english({u"Opening hours: 9 to 17, closed in June and July, tickets 12 dollars, students and "
                         u"those over 65 pay half, on Mondays schools only, please write two weeks ahead."}),
                chinese({line, line})),
        "1-1 0-1");
}

TEST(Aligner, CoversEachSegmentOnceAndInOrderWhateverTheInput) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const std::u16string alphabet = u"ab c.?1,《中国的人」、。９\xD83D\xDE00\xDC00\n-…";
    for (int round = 0; round < 100; ++round) {
        std::vector<std::u16string> lines[2];
        for (auto& side : lines)
            for (std::size_t count = random() % 14; count > 0; --count) {
                std::u16string line;
                for (std::size_t length = random() % 30; length > 0; --length)
                    line += alphabet[random() % alphabet.size()];
                side.push_back(line);
            }
        const DrawnText source(random() % 2 ? Language::english : Language::chineseSimplified, lines[0]);
        const DrawnText target(random() % 2 ? Language::english : Language::chineseTraditional, lines[1]);
        const auto beads = alignSegments(source.side(), target.side());
        expectSound(beads.value(), lines[0].size(), lines[1].size());
        EXPECT_EQ(beads.value(), alignSegments(source.side(), target.side()).value())
            << "must be deterministic";
    }
}

TEST(Aligner, TakesOneSegmentAgainstThousands) {
    const DrawnText one = english({u"Everything that follows belongs to this one line."});
    const DrawnText many = chinese(std::vector<std::u16string>(5'000, u"後面還有。"));
    const auto beads = alignSegments(one.side(), many.side()).value();
    expectSound(beads, 1, 5'000);
    for (const SegmentBead& bead : beads)
        EXPECT_LE(bead.confidence, 0.5) << "at segment " << bead.targetBegin;
    expectSound(alignSegments(many.side(), one.side()).value(), 5'000, 1);
}

TEST(Aligner, TakesVeryLongSegments) {
    std::u16string longEnglish;
    std::u16string longChinese;
    while (longEnglish.size() < 100'000) {
        longEnglish += u"On day 17 the NASA probe sent 1,204 pictures. ";
        longChinese += u"第17天，NASA的探測器發回了1204張照片。";
    }
    const DrawnText source = english({longEnglish, u"Then it fell silent.", longEnglish});
    const DrawnText target = chinese({longChinese, u"隨後它便沉默了。", longChinese});
    EXPECT_EQ(aligned(source, target), "1-1 1-1 1-1");
}

/// A long document with a part that only one side has: the path leaves the diagonal and comes back.
TEST(Aligner, FindsTheWayThroughALongDocumentWithAHole) {
    std::vector<std::u16string> englishLines;
    std::vector<std::u16string> chineseLines;
    for (int at = 0; at < 2'500; ++at) {
        const std::string number = std::to_string(10'000 + 7 * at);
        const std::u16string digits(number.begin(), number.end());
        englishLines.push_back(u"Entry " + digits + u" is complete. ");
        if (at < 1'000 || at >= 1'040)
            chineseLines.push_back(u"條目" + digits + u"已完成。");
    }
    const DrawnText source = english(englishLines);
    const DrawnText target = chinese(chineseLines);
    const auto beads = alignSegments(source.side(), target.side());
    expectSound(beads.value(), englishLines.size(), chineseLines.size());
    std::size_t right = 0;
    for (const SegmentBead& bead : beads.value())
        if (bead.sourceEnd - bead.sourceBegin == 1 && bead.targetEnd - bead.targetBegin == 1)
            right +=
                bead.targetBegin == (bead.sourceBegin < 1'000 ? bead.sourceBegin : bead.sourceBegin - 40);
    EXPECT_GE(right, 2'450u);
}

TEST(Aligner, StopsWhenItIsCancelledBeforeItBegins) {
    std::stop_source stop;
    stop.request_stop();
    const Progress progress{.stop = stop.get_token()};
    const auto beads =
        alignSegments(english({u"Stop."}).side(), chinese({u"停。"}).side(), nullptr, progress);
    ASSERT_FALSE(beads.ok());
    EXPECT_EQ(beads.error().code, ErrorCode::cancelled);
}

TEST(Aligner, StopsWhenItIsCancelledInTheMiddle) {
    const DrawnText source =
        english(std::vector<std::u16string>(20'000, u"The same sentence, again and again. "));
    const DrawnText target = chinese(std::vector<std::u16string>(20'000, u"同樣的句子，一遍又一遍。"));
    std::stop_source stop;
    const Progress progress{.stop = stop.get_token()};
    std::jthread canceller([&] { stop.request_stop(); });
    const auto beads = alignSegments(source.side(), target.side(), nullptr, progress);
    ASSERT_FALSE(beads.ok());
    EXPECT_EQ(beads.error().code, ErrorCode::cancelled);
}

} // namespace
} // namespace duizhao
