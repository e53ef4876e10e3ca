// What the aligner takes from the text besides lengths: marks, quotations, clauses, names, learned words.

#include "core/align/aligner.h"
#include "core/align/associations.h"
#include "core/align/clause_crossing.h"
#include "core/align/document_tokens.h"
#include "core/align/latin_tokens.h"
#include "core/align/marks.h"
#include "core/align/quotations.h"
#include "core/align/self_training.h"
#include "core/align/word_links.h"
#include "core/text/utf.h"
#include "drawn_text.h"
#include "tests/core/lexicon/drawn_dictionary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace duizhao {
namespace {

using test::chinese;
using test::drawnLexicon;
using test::DrawnText;
using test::english;
using testing::ElementsAre;
using testing::IsEmpty;

std::string marksOf(std::u16string_view text) {
    constexpr std::string_view letters = "?!:;\"-.(";
    std::string drawn;
    MarkFinder finder(text);
    for (FoundMark mark{}; finder.next(mark);)
        drawn += letters[static_cast<std::size_t>(mark.mark)];
    return drawn;
}

TEST(Marks, AreTheSameInBothLanguagesAndCountOnceWhereDoubled) {
    EXPECT_EQ(marksOf(u"Why? Stop! One: two; (three)"), "?!:;(");
    EXPECT_EQ(marksOf(u"為什麼？停！一：二；（三）"), "?!:;(");
    EXPECT_EQ(marksOf(u"What?!?!"), "?!?!");
    EXPECT_EQ(marksOf(u"什麼？？"), "?");
    EXPECT_EQ(marksOf(u"well -- no… and ... so——"), "-..-");
    EXPECT_EQ(marksOf(u"a-b, 3.5"), "");
}

std::string clauseEnds(std::u16string text) {
    for (std::size_t at = text.size(); at-- > 0;)
        if (endsClause(text, at))
            text.insert(at + 1, u"|");
    return toUtf8(text);
}

TEST(Marks, EndClauses) {
    EXPECT_EQ(clauseEnds(u"When it rains, 1,204 people"), "When it rains,| 1,204 people");
    EXPECT_EQ(clauseEnds(u"下雨時，人們、車輛；都停。"), "下雨時，|人們、車輛；|都停。|");
    EXPECT_EQ(clauseEnds(u"He said: “yes”"), "He said:| “|yes”|");
    EXPECT_EQ(clauseEnds(u"don't, a-b (c)"), "don't,| a-b (c)");
}

/// The text with < and > for its marks of quotation, and * at the end where it goes on inside one.
std::string quotations(const std::vector<std::u16string>& pieces) {
    QuotationReader reader;
    std::u16string drawn;
    for (std::u16string piece : pieces) {
        QuotationMark mark;
        std::u16string marked = piece;
        for (std::size_t from = 0; reader.next(piece, from, mark); from = mark.at + 1)
            marked[mark.at] = mark.opens ? u'<' : u'>';
        drawn += marked + (reader.inside() ? u"*" : u"");
    }
    return toUtf8(drawn);
}

TEST(Quotations, OpenAndCloseAsPeopleWriteThem) {
    EXPECT_EQ(quotations({u"“Yes,” she said."}), "<Yes,> she said.");
    EXPECT_EQ(quotations({u"\"Yes,\" she said."}), "<Yes,> she said.");
    EXPECT_EQ(quotations({u"'Yes,' she said."}), "<Yes,> she said.");
    EXPECT_EQ(quotations({u"「是的，」她說。"}), "<是的，>她說。");
    EXPECT_EQ(quotations({u"他說：“走。”"}), "他說：<走。>");
    EXPECT_EQ(quotations({u"It's the dogs' food, isn't it?"}), "It's the dogs' food, isn't it?");
    EXPECT_EQ(quotations({u"It\u2019s the dogs\u2019 food."}), "It\u2019s the dogs\u2019 food.");
    EXPECT_EQ(quotations({u"('Why?')"}), "(<Why?>)");
}

TEST(Quotations, GoOnOverSegments) {
    EXPECT_EQ(quotations({u"“One. ", u"Two.” ", u"Three."}), "<One. *Two.> Three.");
}

/// The document with the dictionary of the tests, and what is associated in it.
struct DrawnDocument {
    DrawnText englishText;
    DrawnText chineseText;
    Lexicon lexicon = drawnLexicon();
    DocumentTokens tokens;
    AlignmentWeights weights;

    DrawnDocument(const std::vector<std::u16string>& englishLines,
                  const std::vector<std::u16string>& chineseLines)
        : englishText(english(englishLines)),
          chineseText(chinese(chineseLines)),
          tokens(findTokens(englishText.side(), chineseText.side(), &lexicon, {}).value()) {}

    Associations associations(std::span<const LearnedTranslation> learned = {}) const {
        return Associations::find(tokens, learned, weights, {}).value();
    }

    /// "cat=猫 gloss": the links of a bead over everything.
    std::vector<std::string> links() const {
        static constexpr const char* kinds[] = {"gloss", "character", "name",   "number",
                                                "latin", "mark",      "learned"};
        const PathBead all{0, englishText.segments.size(), 0, chineseText.segments.size()};
        std::vector<std::string> drawn;
        for (const TokenLink& link : linkTokens(tokens, associations(), all)) {
            const TokenType& one = tokens.english.types[tokens.english.tokens[link.english]];
            const TokenType& other = tokens.chinese.types[tokens.chinese.tokens[link.chinese]];
            drawn.push_back(toUtf8(one.first.of(englishText.text)) + "=" +
                            toUtf8(other.first.of(chineseText.text)) + " " +
                            kinds[static_cast<std::size_t>(link.kind)]);
        }
        return drawn;
    }
};

TEST(WordLinks, SayWhichWordsExplainEachOtherAndWhy) {
    EXPECT_THAT(DrawnDocument({u"The cat saw 12 dogs in NASA?"}, {u"貓在NASA看見12條狗？"}).links(),
                ElementsAre("cat=貓 gloss", "12=12 number", "dogs=狗 gloss", "NASA=NASA latin", "?=？ mark"));
    EXPECT_THAT(DrawnDocument({u"An eagle."}, {u"小鷹。"}).links(), ElementsAre("eagle=鷹 gloss"));
    EXPECT_THAT(DrawnDocument({u"Nothing."}, {u"狗"}).links(), IsEmpty());
}

TEST(WordLinks, KnowNamesByTheirPinyin) {
    EXPECT_THAT(DrawnDocument({u"Weimin has a dog."}, {u"偉民有一條狗。"}).links(),
                ElementsAre("Weimin=偉 name", "dog=狗 gloss"));
    // What is written small somewhere is no name.
    EXPECT_THAT(DrawnDocument({u"Weimin and weimin."}, {u"偉民"}).links(), IsEmpty());
}

TEST(WordLinks, TakeEachTokenOnceTheNearestOfEqualOnes) {
    EXPECT_THAT(DrawnDocument({u"A dog, a cat, a dog."}, {u"狗貓狗"}).links(),
                ElementsAre("dog=狗 gloss", "cat=貓 gloss", "dog=狗 gloss"));
}

TEST(SelfTraining, LearnsWordsThatKeepStandingTogether) {
    std::vector<std::u16string> englishLines = {u"A cat. "};
    std::vector<std::u16string> chineseLines = {u"貓。"};
    for (int time = 0; time < 20; ++time) {
        englishLines.insert(englishLines.end(), {u"The zebu. ", u"A great owl, an eagle and a small dog. ",
                                                 u"The fate of the people is life. "});
        chineseLines.insert(chineseLines.end(), {u"犎。", u"偉貓頭鷹、鷹、小狗。", u"民命生命。"});
    }
    const DrawnDocument document(englishLines, chineseLines);
    Path beads;
    for (std::size_t at = 0; at < document.englishText.segments.size(); ++at)
        beads.push_back({at, at + 1, at, at + 1});
    const auto learned =
        learnTranslations(document.tokens, document.associations(), beads, document.weights, {});
    std::vector<std::string> words;
    for (const LearnedTranslation& one : learned.value()) {
        const TokenType& type = document.tokens.english.types[one.english];
        const TokenType& other = document.tokens.chinese.types[one.chinese];
        words.push_back(toUtf8(type.first.of(document.englishText.text)) + "=" +
                        toUtf8(other.first.of(document.chineseText.text)));
        EXPECT_GT(one.probability, 0);
        EXPECT_LE(one.probability, 1);
    }
    EXPECT_THAT(words, testing::Contains("zebu=犎"));
    EXPECT_THAT(words, testing::Not(testing::Contains("cat=貓"))); // it stands once only
}

TEST(Associations, StopWhenCancelled) {
    const DrawnDocument document({u"A cat."}, {u"貓。"});
    std::stop_source stop;
    stop.request_stop();
    const auto found = Associations::find(document.tokens, {}, document.weights, {.stop = stop.get_token()});
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, ErrorCode::cancelled);
}

/// Two sentences a side and the border between them.
double across(const std::vector<std::u16string>& englishLines,
              const std::vector<std::u16string>& chineseLines) {
    const DrawnDocument document(englishLines, chineseLines);
    const Associations associations = document.associations();
    const SegmentRanges part{0, 2, 0, 2};
    PostingTable postings(document.tokens.chinese);
    postings.read(0, 2);
    MatchRows matches(document.tokens.english, associations, part, postings, 100, nullptr);
    const Nearness nearness(document.weights.nearness);
    return ClauseCrossing(document.tokens, part, matches, nearness, document.weights).across(1, 1);
}

TEST(ClauseCrossing, SeesAClauseThatStandsInTheSentenceBehindOrBefore) {
    const std::vector<std::u16string> source = {u"Marlow paints in Cork, and Okafor walks to Bern. ",
                                                u"Tanaka draws in Pisa. "};
    EXPECT_GT(across(source, {u"Marlow在Cork作畫。", u"Okafor走到Bern，Tanaka在Pisa畫畫。"}), 4);
    EXPECT_GT(across({u"Marlow paints in Cork. ", u"When Okafor walks to Bern, Tanaka draws in Pisa. "},
                     {u"Marlow在Cork作畫，Okafor走到Bern。", u"Tanaka在Pisa畫畫。"}),
              4);
}

TEST(ClauseCrossing, IsSilentWhereEachSentenceHasItsOwnWords) {
    EXPECT_EQ(across({u"Marlow paints in Cork, and Okafor walks to Bern. ", u"Tanaka draws in Pisa. "},
                     {u"Marlow在Cork作畫，Okafor走到Bern。", u"Tanaka在Pisa畫畫。"}),
              0);
    // A word that stands in all of them proves nothing.
    EXPECT_LT(across({u"The cat saw Marlow, the cat ran. ", u"The cat, a small cat, slept. "},
                     {u"貓看見了Marlow，貓跑了。", u"貓，小貓，睡了。"}),
              AlignmentWeights().crossingExpected);
}

} // namespace
} // namespace duizhao
