#include "tests/ui/parallel/opened_article.h"
#include "ui/inspector/correction_diff.h"
#include "ui/inspector/pair_text_panel.h"
#include "ui/inspector/saved_text_edit.h"

#include <QLabel>
#include <QTest>
#include <gtest/gtest.h>

namespace duizhao {
namespace {

std::string html(const char16_t* before, const char16_t* after) {
    return correctionDiff(QString::fromUtf16(before), QString::fromUtf16(after), Qt::yellow)
        .html.toStdString();
}
std::string words(const char16_t* before, const char16_t* after) {
    return correctionDiff(QString::fromUtf16(before), QString::fromUtf16(after), Qt::yellow)
        .words.toStdString();
}

TEST(CorrectionDiff, StrikesOutWhatGoesAndUnderlinesWhatComes) {
    EXPECT_EQ(
        html(u"磨坊燒毀了。", u"磨坊焚毀。"),
        "<span style='white-space:pre-wrap'>磨坊<s style='background-color:#ffff00'>燒</s><u>焚</u>毀<s "
        "style='background-color:#ffff00'>了</s>。</span>");
    EXPECT_EQ(html(u"a < b", u"a > b"), "<span style='white-space:pre-wrap'>a <s "
                                        "style='background-color:#ffff00'>&lt;</s><u>&gt;</u> b</span>");
}

TEST(CorrectionDiff, PutsWhatGoesOnAGroundSinceAStrokeThroughOneCannotBeSeen) {
    EXPECT_NE(html(u"他們一路", u"他們路").find("<s style='background-color:#ffff00'>一</s>"),
              std::string::npos);
}

TEST(CorrectionDiff, IsEmptyWhereNothingIsChanged) {
    EXPECT_EQ(html(u"磨坊燒毀了。", u"磨坊燒毀了。"), "");
    EXPECT_EQ(words(u"磨坊燒毀了。", u"磨坊燒毀了。"), "");
}

TEST(CorrectionDiff, TellsAScreenReaderEachChange) {
    EXPECT_EQ(words(u"磨坊燒毀了。", u"這磨坊焚毀。"), "“這” comes in; “燒” becomes “焚”; “了” goes");
}

TEST(CorrectionDiff, ShowsOfALongSentenceWhatStandsAroundTheChange) {
    const std::u16string before = std::u16string(60, u'甲') + u"燒" + std::u16string(60, u'乙');
    const std::u16string after = std::u16string(60, u'甲') + u"焚" + std::u16string(60, u'乙');
    const std::string shown = html(before.c_str(), after.c_str());
    EXPECT_NE(shown.find("…甲"), std::string::npos) << shown;
    EXPECT_NE(shown.find("乙…"), std::string::npos) << shown;
    EXPECT_LT(QString::fromStdString(shown).size(), 140) << "of 121 characters on each side";
}

TEST(CorrectionDiff, NeverCutsACharacterInTwo) {
    std::u16string kept;
    for (int at = 0; at < 40; ++at)
        kept += u"👩‍🌾";
    const std::u16string before = u"燒" + kept + u"了";
    const std::u16string after = u"焚" + kept + u"完";
    const QString shown = QString::fromStdString(html(before.c_str(), after.c_str()));
    for (qsizetype at = shown.indexOf(QChar(0x2026)); at >= 0; at = shown.indexOf(QChar(0x2026), at + 1)) {
        EXPECT_EQ(shown[at - 1], QChar(0xDF3E)) << "behind it a whole farmer ends";
        EXPECT_EQ(shown[at + 1], QChar(0xD83D)) << "and one begins";
    }
    EXPECT_TRUE(shown.contains(QChar(0x2026)));
}

class CorrectionLineTest : public testing::Test {
protected:
    CorrectionLineTest() {
        panel_.setSession({std::shared_ptr<void>(), &article_.session()}); // the article is the test's
        panel_.setPair(article_.session().pair(0));
        panel_.resize(320, 300);
        panel_.show();
        for (SavedTextEdit* field : panel_.findChildren<SavedTextEdit*>())
            if (field->accessibleName().startsWith(QStringLiteral("Corrected")))
                field_ = field;
        line_ = panel_.findChild<QLabel*>(QStringLiteral("correctionDifference"));
    }

    test::OpenedArticle article_{u"The mill burned. = 磨坊燒毀了。\nAll slept. = 都睡了。\n"};
    PairTextPanel panel_;
    SavedTextEdit* field_ = nullptr;
    QLabel* line_ = nullptr;
};

TEST_F(CorrectionLineTest, FollowsTheTypingAndThePair) {
    EXPECT_FALSE(line_->isVisible()) << "no correction, no line";
    field_->setPlainText(QStringLiteral("磨坊焚毀了。"));
    EXPECT_TRUE(line_->isVisible()) << "before it is stored";
    EXPECT_TRUE(line_->text().contains(QStringLiteral("燒</s><u>焚</u>"))) << line_->text().toStdString();
    EXPECT_EQ(line_->accessibleName(), QStringLiteral("“燒” becomes “焚”"));
    panel_.setPair(article_.session().pair(1));
    EXPECT_FALSE(line_->isVisible());
    panel_.setPair(article_.session().pair(0));
    EXPECT_TRUE(line_->isVisible()) << "the correction was stored";
    field_->setPlainText(QStringLiteral("磨坊燒毀了。"));
    EXPECT_FALSE(line_->isVisible()) << "as it was";
}

} // namespace
} // namespace duizhao
