#include "core/text/chinese_display.h"
#include "core/text/utf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace duizhao {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr Language hans = Language::chineseSimplified;
constexpr Language hant = Language::chineseTraditional;

const ChineseDisplay& display(ChineseForm form) {
    static const std::vector<ChineseDisplay> all = [] {
        std::vector<ChineseDisplay> opened;
        for (const ChineseForm each :
             {ChineseForm::asWritten, ChineseForm::simplified, ChineseForm::traditional, ChineseForm::taiwan})
            opened.push_back(std::move(ChineseDisplay::open(each).value()));
        return opened;
    }();
    return all[static_cast<std::size_t>(form)];
}

std::string shown(ChineseForm form, std::u16string_view text, Language written) {
    return toUtf8(display(form).show(text, written).converted.text);
}

std::vector<std::string> reworded(std::u16string_view text, Language written) {
    std::vector<std::string> words;
    for (const TextSpan span : display(ChineseForm::taiwan).show(text, written).reworded)
        words.push_back(toUtf8(span.of(text)));
    return words;
}

TEST(ChineseDisplay, ShowsAsWritten) {
    EXPECT_EQ(shown(ChineseForm::asWritten, u"头发和頭髮", hans), "头发和頭髮");
}

TEST(ChineseDisplay, ShowsTheOtherScript) {
    EXPECT_EQ(shown(ChineseForm::simplified, u"頭髮和皇后", hant), "头发和皇后");
    EXPECT_EQ(shown(ChineseForm::traditional, u"头发和皇后，以后再说", hans), "頭髮和皇后，以後再說");
}

TEST(ChineseDisplay, LeavesWhatIsInTheScriptAlready) {
    EXPECT_EQ(shown(ChineseForm::traditional, u"乾淨的皇后發現頭髮", hant), "乾淨的皇后發現頭髮");
    EXPECT_EQ(shown(ChineseForm::simplified, u"干净的皇后", hans), "干净的皇后");
}

TEST(ChineseDisplay, JudgesATextThatIsInTheOtherScriptThanItsArticle) {
    EXPECT_EQ(shown(ChineseForm::traditional, u"纸张历史", hant), "紙張歷史");
    EXPECT_EQ(shown(ChineseForm::simplified, u"紙張歷史", hans), "纸张历史");
}

TEST(ChineseDisplay, SaysItInTaiwansWordsAndMarksThem) {
    EXPECT_EQ(shown(ChineseForm::taiwan, u"打印机的内存", hans), "印表機的記憶體");
    EXPECT_THAT(reworded(u"打印机的内存", hans), ElementsAre("打印机", "内存"));
    EXPECT_THAT(reworded(u"头发和天气", hans), IsEmpty());
}

TEST(ChineseDisplay, FindsTheWordsInATraditionalTextWithoutTouchingItsOtherCharacters) {
    EXPECT_EQ(shown(ChineseForm::taiwan, u"頭髮、發現、皇后和打印機的內存", hant),
              "頭髮、發現、皇后和印表機的記憶體");
    EXPECT_THAT(reworded(u"頭髮、發現、皇后和打印機的內存", hant), ElementsAre("打印機", "內存"));
    EXPECT_THAT(reworded(u"印表機的記憶體", hant), IsEmpty());
}

TEST(ChineseDisplay, KnowsWhereEachPieceWent) {
    const std::u16string text = u"这台打印机的内存很小。";
    const ShownChinese shown = display(ChineseForm::taiwan).show(text, hans);
    const std::size_t memory = text.find(u"内存");
    const TextSpan span{memory, memory + 2};
    EXPECT_EQ(toUtf8(shown.converted.toConverted(span).of(shown.converted.text)), "記憶體");
    EXPECT_EQ(shown.converted.toOriginal(shown.converted.toConverted(span)), span);
    EXPECT_EQ(shown.converted.toConverted(text.size()), shown.converted.text.size());
}

TEST(ChineseDisplay, KeepsPiecesApartAndInOrderForAnyText) {
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const std::u16string letters = u"打印机内存软件头发頭髮發后後的。, a打印機軟件信息网络網絡";
    for (int time = 0; time < 2'000; ++time) {
        std::u16string text;
        for (std::size_t length = random() % 12; length > 0; --length)
            text += letters[random() % letters.size()];
        for (const ChineseForm form :
             {ChineseForm::simplified, ChineseForm::traditional, ChineseForm::taiwan}) {
            const ConvertedText converted = display(form).show(text, time % 2 ? hans : hant).converted;
            std::u16string rebuilt;
            std::size_t reached = 0;
            for (const ChangedPiece& piece : converted.changed) {
                ASSERT_GE(piece.original.begin, reached);
                rebuilt += text.substr(reached, piece.original.begin - reached);
                ASSERT_EQ(piece.converted.begin, rebuilt.size());
                rebuilt += piece.converted.of(converted.text);
                reached = piece.original.end;
            }
            rebuilt += text.substr(reached);
            ASSERT_EQ(rebuilt, converted.text);
        }
    }
}

} // namespace
} // namespace duizhao
