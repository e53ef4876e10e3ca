#include "core/exchange/wmt_tree.h"
#include "tests/ui/parallel/opened_article.h"
#include "ui/print/sheet_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duizhao {
namespace {

using test::OpenedArticle;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

class SheetReaderTest : public testing::Test {
protected:
    Sheet read(SheetKind kind, const std::string& annotator = "Ada") {
        const auto sheet =
            readSheet(article_.library(), {session().summary().article, kind, annotator, wmtTree()}, {});
        EXPECT_TRUE(sheet);
        return *sheet;
    }
    ArticleSession& session() { return article_.session(); }
    void describe(const std::string& id, const char* category, const char* correction = "",
                  const char* note = "") {
        Annotation flag = *session().annotation(id);
        flag.category = category;
        flag.correction = correction;
        flag.note = note;
        ASSERT_TRUE(session().update(flag, change::setCategory));
    }
    static std::string text(const SheetRow& row, Side side) {
        return QString(row.cell(side).text).remove(QChar(0x2060)).toStdString();
    }
    static std::vector<std::string> notes(const Sheet& sheet) {
        std::vector<std::string> all;
        for (const SheetRow& row : sheet.rows)
            for (const SheetNote& note : row.notes)
                all.push_back((note.number + QLatin1Char(' ') + note.text).toStdString());
        return all;
    }

    OpenedArticle article_{u"# The Mill = 磨坊\n"
                           u"It was cold. |Nobody quietly came. = 天氣很冷。|沒有人來。\n"
                           u"- Share this page\n"
                           u"The mill burned. = 磨坊燒毀了。\n"};
};

TEST_F(SheetReaderTest, NumbersMarksInReadingOrderWhateverTheOrderTheyWereMadeIn) {
    describe(article_.flag(Side::target, u"燒毀", Severity::critical), "Accuracy/Mistranslation");
    describe(article_.flag(Side::target, u"沒有人", Severity::minor), "Fluency/Grammar");
    describe(article_.flag(Side::source, u"Nobody", Severity::major), "Accuracy/Mistranslation");
    const Sheet sheet = read(SheetKind::marked);
    ASSERT_THAT(sheet.rows, SizeIs(3));
    EXPECT_EQ(text(sheet.rows[1], Side::source), "It was cold. Nobody1 quietly came.");
    EXPECT_EQ(text(sheet.rows[1], Side::target), "天氣很冷。沒有人2來。");
    EXPECT_EQ(text(sheet.rows[2], Side::target), "磨坊燒毀3了。");
    EXPECT_THAT(notes(sheet), ElementsAre("1 Accuracy: Mistranslation, Major · “Nobody”",
                                          StartsWith("2 Fluency: Grammar, Minor"),
                                          "3 Accuracy: Mistranslation, Critical · “燒毀”"));
    EXPECT_THAT(sheet.rows[1].notes, SizeIs(2)) << "under their paragraph";
    EXPECT_THAT(sheet.rows[0].notes, IsEmpty());
    EXPECT_EQ(sheet.rows[0].kind, BlockKind::heading);
}

TEST_F(SheetReaderTest, SaysCorrectionAndNoteAndLeavesOutLeftOutLines) {
    describe(article_.flag(Side::target, u"燒毀", Severity::minor), "Style/Awkward", "燒掉", "too formal");
    const Sheet sheet = read(SheetKind::marked);
    EXPECT_THAT(notes(sheet), ElementsAre("1 Style: Awkward, Minor · “燒毀” → 燒掉 · too formal"));
    for (const SheetRow& row : sheet.rows)
        EXPECT_THAT(text(row, Side::source), Not(HasSubstr("Share")));
}

TEST_F(SheetReaderTest, ShowsAnOmissionOnBothSides) {
    const std::string id = article_.flag(Side::source, u"quietly", Severity::major);
    describe(id, "Accuracy/Omission");
    ASSERT_TRUE(session().setPlace(*session().annotation(id), Side::target,
                                   article_.find(Side::target, u"來").begin));
    const Sheet sheet = read(SheetKind::marked);
    EXPECT_EQ(text(sheet.rows[1], Side::source), "It was cold. Nobody quietly1 came.");
    EXPECT_EQ(text(sheet.rows[1], Side::target), "天氣很冷。沒有人‸1來。");
    EXPECT_THAT(notes(sheet), ElementsAre("1 Accuracy: Omission, Major · ‸ “quietly”"));
}

TEST_F(SheetReaderTest, SaysAroundWhatAPlaceStandsWhereNothingIsQuoted) {
    Annotation flag;
    flag.annotator = "Ada";
    const std::size_t place = article_.find(Side::target, u"毀").begin;
    flag.anchors = {
        *makeAnchor(article_.library(), session().reader().bitext(), Side::target, {place, place})};
    const Edit edit{article_.library(), "window", "Ada", session().summary().article, change::flag};
    ASSERT_TRUE(addAnnotation(edit, session().reader().bitext(), flag));
    const Sheet sheet = read(SheetKind::marked);
    EXPECT_EQ(text(sheet.rows[2], Side::target), "磨坊燒‸1毀了。");
    EXPECT_THAT(notes(sheet), ElementsAre(testing::EndsWith(" · “…磨坊燒‸毀了。…”")));
}

TEST_F(SheetReaderTest, SaysWhatIsSaidOfAWholePair) {
    ASSERT_TRUE(session().flag(*session().pair(3), std::nullopt));
    PairReview review = session().reviewOf(*session().pair(3));
    review.corrected = "磨坊燒掉了。";
    ASSERT_TRUE(session().setReview(review, change::correctPair));
    const Sheet sheet = read(SheetKind::marked);
    EXPECT_EQ(text(sheet.rows[2], Side::target), "磨坊燒毀了。1");
    EXPECT_THAT(notes(sheet),
                ElementsAre("1 not classified, not rated · the whole pair", " Pair 4 · → 磨坊燒掉了。"));
}

TEST_F(SheetReaderTest, AnExerciseHoldsTheTextAloneAndRoomToWriteIn) {
    describe(article_.flag(Side::target, u"燒毀", Severity::critical), "Accuracy/Mistranslation", "燒掉",
             "wrong");
    const Sheet sheet = read(SheetKind::exercise);
    ASSERT_THAT(sheet.rows, SizeIs(3));
    for (const SheetRow& row : sheet.rows) {
        EXPECT_THAT(row.notes, IsEmpty());
        for (const SheetCell& cell : row.cells)
            EXPECT_EQ(cell, (SheetCell{cell.text, {}, {}}));
    }
    EXPECT_EQ(text(sheet.rows[2], Side::target), "磨坊燒毀了。");
    EXPECT_EQ(sheet.rows[0].ruledLines, 0) << "nobody writes under a heading";
    EXPECT_GE(sheet.rows[2].ruledLines, 1);
}

TEST_F(SheetReaderTest, AKeyHoldsTheSameNumbersPairByPairWithoutTheText) {
    describe(article_.flag(Side::target, u"燒毀", Severity::critical), "Accuracy/Mistranslation");
    describe(article_.flag(Side::target, u"冷", Severity::minor), "Style/Awkward");
    describe(article_.flag(Side::target, u"沒有人", Severity::minor), "Fluency/Grammar");
    const Sheet key = read(SheetKind::key);
    EXPECT_EQ(notes(key), notes(read(SheetKind::marked)));
    ASSERT_THAT(key.rows, SizeIs(4));
    EXPECT_THAT(key.rows[0].label.toStdString(), HasSubstr("key"));
    EXPECT_EQ(key.rows[1].label.toStdString(), "Pair 2");
    EXPECT_EQ(key.rows[3].label.toStdString(), "Pair 4");
    for (const SheetRow& row : key.rows)
        EXPECT_EQ(text(row, Side::source) + text(row, Side::target), "");
}

TEST_F(SheetReaderTest, AKeySaysWhereNothingIsFlagged) {
    const Sheet key = read(SheetKind::key);
    ASSERT_THAT(key.rows, SizeIs(2));
    EXPECT_EQ(key.rows[1].label.toStdString(), "Nothing is flagged.");
}

TEST_F(SheetReaderTest, OfABlindArticleEachSeesTheirOwnFlagsOnly) {
    describe(article_.flag(Side::target, u"燒毀", Severity::critical), "Accuracy/Mistranslation");
    Annotation other = session().allAnnotations().front();
    other.id.clear();
    other.annotator = "Ben";
    other.category = "Style/Awkward";
    const Edit edit{article_.library(), "other", "Ben", session().summary().article, change::flag};
    ASSERT_TRUE(addAnnotation(edit, session().reader().bitext(), other));
    session().refresh();
    EXPECT_THAT(notes(read(SheetKind::marked)),
                testing::UnorderedElementsAre(HasSubstr("Ada"), HasSubstr("Ben")))
        << "named where there are several";
    ASSERT_TRUE(session().setBlind(true));
    EXPECT_THAT(notes(read(SheetKind::marked)), ElementsAre("1 Accuracy: Mistranslation, Critical · “燒毀”"));
    EXPECT_THAT(notes(read(SheetKind::key, "Ben")), ElementsAre("1 Style: Awkward, Critical · “燒毀”"));
    EXPECT_EQ(text(read(SheetKind::marked, "Ben").rows[2], Side::target), "磨坊燒毀1了。");
}

TEST_F(SheetReaderTest, CanBeCancelled) {
    std::stop_source stop;
    stop.request_stop();
    Progress progress;
    progress.stop = stop.get_token();
    const auto sheet = readSheet(
        article_.library(), {session().summary().article, SheetKind::marked, "Ada", wmtTree()}, progress);
    ASSERT_FALSE(sheet);
    EXPECT_EQ(sheet.error().code, ErrorCode::cancelled);
}

} // namespace
} // namespace duizhao
