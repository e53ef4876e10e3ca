// Pictures of the parallel view for a person to look at; what must be true of them is tested elsewhere.

#include "core/import/import_article.h"
#include "core/lexicon/lexicon_file.h"
#include "tests/support/corpus.h"
#include "tests/ui/parallel/opened_article.h"
#include "ui/dictionary/dictionary_guide.h"
#include "ui/dictionary/dictionary_panel.h"
#include "ui/dictionary/other_side_card.h"
#include "ui/parallel/overview_reader.h"
#include "ui/parallel/parallel_page.h"
#include "ui/parallel/parallel_view.h"

#include <QDir>
#include <QPixmap>
#include <QTest>
#include <gtest/gtest.h>

namespace duizhao {
namespace {

using test::OpenedArticle;

Article articleFrom(const std::filesystem::path& file) {
    auto article = readArticle({{file.filename().string(), test::bytesOf(file)}}, {}, {});
    EXPECT_TRUE(article.ok());
    return article ? std::move(*article) : Article{};
}

void save(ParallelView& view, const QString& name) {
    ASSERT_TRUE(QDir().mkpath(QStringLiteral(DUIZHAO_SCREENSHOTS)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.overview().reading(); }, 10'000));
    const QPixmap picture = view.grab();
    EXPECT_EQ(picture.size(), view.size());
    EXPECT_TRUE(picture.save(QStringLiteral(DUIZHAO_SCREENSHOTS) + u'/' + name + QStringLiteral(".png")));
}

/// Both themes and both kinds of rows, in a wide and in a narrow window.
void saveAll(OpenedArticle& article, const QString& name) {
    for (const bool wide : {true, false})
        for (const RowMode mode : {RowMode::paragraphs, RowMode::sentences})
            for (const Appearance appearance : {Appearance::light, Appearance::dark}) {
                ParallelView view;
                view.setTheme(themeFor(appearance));
                view.setPalette(paletteFor(themeFor(appearance)));
                view.setRowMode(mode);
                view.resize(wide ? 1400 : 860, 900);
                view.setSession(&article.session());
                view.show();
                view.setFocus();
                ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
                view.setCurrentPair(7);
                save(view, name + (wide ? QStringLiteral("-wide") : QStringLiteral("-narrow")) +
                               (mode == RowMode::paragraphs ? QStringLiteral("-paragraphs")
                                                            : QStringLiteral("-sentences")) +
                               (appearance == Appearance::dark ? QStringLiteral("-dark") : QString()));
            }
}

TEST(ParallelViewScreenshot, ShowsTheSampleArticle) {
    OpenedArticle article(articleFrom(test::projectFile("resources/sample/sample-article.txt")));
    article.flag(Side::target, u"通過", Severity::minor);
    article.flag(Side::target, u"一本書值", Severity::major);
    article.flag(Side::target, u"本書值多少錢", Severity::critical);
    article.flag(Side::target, u"書值", Severity::neutral);
    article.flag(Side::source, u"worth");
    const std::string omission = article.flag(Side::source, u"eleven ledgers", Severity::major);
    article.session().setPlace(*article.session().annotation(omission), Side::target,
                               article.find(Side::target, u"一個仍帶有").begin);
    for (const std::size_t number : {std::size_t{4}, std::size_t{5}}) {
        const auto pair = article.session().pair(number);
        PairReview review = article.session().reviewOf(*pair);
        review.state = number == 4 ? PairState::done : PairState::read;
        article.session().setReview(review, change::markDone);
        if (number == 5)
            article.session().flag(*pair, std::nullopt);
    }
    saveAll(article, QStringLiteral("view-sample"));
}

TEST(ParallelViewScreenshot, ShowsTheArticleOfTheCorpus) {
    const auto file = test::corpusFile("article/article.txt");
    if (!file)
        GTEST_SKIP() << test::corpusIsAbsent;
    OpenedArticle article(articleFrom(*file));
    saveAll(article, QStringLiteral("view-corpus"));
}

TEST(ParallelViewScreenshot, ShowsWordsThatTranslateEachOther) {
    const auto lexicon = openLexicon();
    OpenedArticle article(articleFrom(test::projectFile("resources/sample/sample-article.txt")));
    for (const Appearance appearance : {Appearance::light, Appearance::dark}) {
        ParallelView view;
        view.setTheme(themeFor(appearance));
        view.setLexicon(lexicon && *lexicon ? &**lexicon : nullptr);
        view.resize(1200, 500);
        view.setSession(&article.session());
        view.show();
        view.setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
        view.scrollToSpan(Side::source, article.find(Side::source, u"eleven ledgers"));
        QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
        const QString dark = appearance == Appearance::dark ? QStringLiteral("-dark") : QString();
        save(view, QStringLiteral("words-certain") + dark);
        view.scrollToSpan(Side::source, article.find(Side::source, u"worth"));
        save(view, QStringLiteral("words-worth") + dark);
    }
}

TEST(ParallelViewScreenshot, ShowsEveryLayout) {
    OpenedArticle article(articleFrom(test::projectFile("resources/sample/sample-article.txt")));
    article.flag(Side::target, u"通過", Severity::minor);
    article.flag(Side::target, u"本書值多少錢", Severity::critical);
    article.flag(Side::source, u"worth", Severity::major);
    article.session().flag(*article.session().pair(5), std::nullopt);
    constexpr std::array names = {"side-by-side", "interleaved", "source-only", "translation-only"};
    for (std::size_t layout = 1; layout < names.size(); ++layout)
        for (const RowMode mode : {RowMode::paragraphs, RowMode::sentences})
            for (const Appearance appearance : {Appearance::light, Appearance::dark}) {
                ParallelView view;
                view.setTheme(themeFor(appearance));
                view.setPalette(paletteFor(themeFor(appearance)));
                view.setRowMode(mode);
                view.setPageLayout(static_cast<PageLayout>(layout));
                OtherSideCard card(view);
                view.resize(900, 700);
                view.setSession(&article.session());
                view.show();
                view.setFocus();
                ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
                view.setCurrentPair(7);
                if (!showsBoth(view.pageLayout()))
                    QTest::keyClick(&view, Qt::Key_Tab);
                save(view, QLatin1String("layout-") + QLatin1String(names[layout]) +
                               (mode == RowMode::sentences ? QStringLiteral("-sentences") : QString()) +
                               (appearance == Appearance::dark ? QStringLiteral("-dark") : QString()));
            }
}

TEST(ParallelViewScreenshot, ShowsChineseInOtherForms) {
    OpenedArticle article(
        u"# A slow computer = 一台很慢的电脑\n"
        u"The printer has little memory, and the software is old. |Nobody can open the file. = "
        u"打印机的内存很小，软件也很旧。|没有人能打开这个文件。\n");
    article.flag(Side::target, u"内存", Severity::major);
    for (const ChineseForm form : {ChineseForm::asWritten, ChineseForm::traditional, ChineseForm::taiwan}) {
        ParallelView view;
        view.setTheme(lightTheme());
        view.resize(1000, 240);
        view.setSession(&article.session());
        if (form != ChineseForm::asWritten)
            view.setChineseDisplay(
                std::make_shared<const ChineseDisplay>(std::move(ChineseDisplay::open(form).value())));
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
        save(view, QStringLiteral("chinese-%1").arg(static_cast<int>(form)));
    }
}

TEST(ParallelViewScreenshot, ShowsCorrections) {
    OpenedArticle article(
        u"They paid the bank at once. |Nobody came after that. = 他們立刻付款給了河岸。|此後沒有人來了。\n"
        u"The end. = 完了。\n");
    const auto correct = [&](std::u16string_view words, const char* correction) {
        Annotation flag = *article.session().annotation(article.flag(Side::target, words, Severity::major));
        flag.correction = correction;
        article.session().update(flag, change::editCorrection);
    };
    correct(u"河岸", "那家銀行");
    PairReview review = article.session().reviewOf(*article.session().pair(1));
    review.corrected = "此後再也沒有人來。";
    article.session().setReview(review, change::correctPair);
    for (const Appearance appearance : {Appearance::light, Appearance::dark}) {
        ParallelView view;
        view.setTheme(themeFor(appearance));
        view.setCorrected(true);
        view.resize(1000, 240);
        view.setSession(&article.session());
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
        save(view,
             appearance == Appearance::dark ? QStringLiteral("corrected-dark") : QStringLiteral("corrected"));
    }
}

TEST(ParallelViewScreenshot, ShowsTheDictionary) {
    const auto lexicon = openLexicon();
    if (!lexicon || !*lexicon)
        GTEST_SKIP() << "this build has no dictionary";
    OpenedArticle article(articleFrom(test::projectFile("resources/sample/sample-article.txt")));
    const auto look = [&](const char* name, Side side, std::u16string_view words, bool chosen) {
        for (const Appearance appearance : {Appearance::light, Appearance::dark}) {
            ParallelView view;
            DictionaryPanel panel;
            view.setTheme(themeFor(appearance));
            view.setPalette(paletteFor(themeFor(appearance)));
            view.setLexicon(&**lexicon);
            view.resize(1200, 560);
            view.setSession(&article.session());
            DictionaryGuide guide(view, panel, &**lexicon);
            view.show();
            view.setFocus();
            ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
            const TextSpan span = article.find(side, words);
            view.scrollToSpan(side, span);
            if (chosen)
                view.setSelection({side, span});
            guide.lookUpAtCaret();
            save(view, QLatin1String("dictionary-") + QLatin1String(name) +
                           (appearance == Appearance::dark ? QStringLiteral("-dark") : QString()));
        }
    };
    look("chinese", Side::target, u"價格都", false);
    look("english", Side::source, u"price of", false);
    look("many", Side::target, u"過", false);
    look("phrase", Side::source, u"small town", true);
}

TEST(ParallelViewScreenshot, ShowsTheEmptyView) {
    ParallelView view;
    view.resize(900, 600);
    save(view, QStringLiteral("view-empty"));
}

} // namespace
} // namespace duizhao
