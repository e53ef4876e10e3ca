#include "tests/core/lexicon/drawn_dictionary.h"
#include "ui/dictionary/entry_words.h"

#include <QTextDocumentFragment>
#include <gtest/gtest.h>

#include <string>

namespace duizhao {
namespace {

class EntryWordsTest : public testing::Test {
protected:
    QString html(std::u16string_view text, std::size_t at, Language script = Language::chineseTraditional) {
        const auto found = lookUp(lexicon_, text, {at, at});
        return entryWords(*found, found->span.of(text), {lightTheme(), script});
    }
    std::string plain(std::u16string_view text, std::size_t at,
                      Language script = Language::chineseTraditional) {
        QString words = QTextDocumentFragment::fromHtml(html(text, at, script)).toPlainText();
        return words.replace(QChar(0xa0), u' ').simplified().toStdString();
    }
    Lexicon lexicon_ = test::drawnLexicon();
};

TEST_F(EntryWordsTest, BeginWithTheSpellingOfTheArticlesScript) {
    EXPECT_EQ(plain(u"貓頭鷹", 2), "貓頭鷹 猫头鹰 māo tóu yīng owl 鷹 鹰 yīng eagle (bird)");
    EXPECT_EQ(plain(u"猫头鹰", 2, Language::chineseSimplified),
              "猫头鹰 貓頭鷹 māo tóu yīng owl 鹰 鷹 yīng eagle (bird)");
    EXPECT_EQ(plain(u"研究", 0), "研究 yán jiū to study; research");
}

TEST_F(EntryWordsTest, NumberSeveralSensesAndNameTheClassifiers) {
    EXPECT_EQ(plain(u"命", 0), "命 mìng 1 fate; life 2 order 3 command 4 instruction");
    EXPECT_EQ(plain(u"狗", 0), "狗 gǒu dog Counted with 隻 zhī 條 tiáo");
    EXPECT_EQ(plain(u"狗", 0, Language::chineseSimplified), "狗 gǒu dog Counted with 只 zhī 条 tiáo");
}

TEST_F(EntryWordsTest, SetEachSpellingInTheFaceOfItsScript) {
    const QString words = html(u"貓頭鷹", 2);
    const auto faceOf = [&](const QString& spelling) {
        const auto end = words.indexOf(u'>' + spelling);
        const auto begin = words.lastIndexOf(QStringLiteral("font-family"), end);
        return words.mid(begin, end - begin);
    };
    EXPECT_TRUE(faceOf(QStringLiteral("貓頭鷹")).contains(QStringLiteral("Noto Serif CJK TC")));
    EXPECT_TRUE(faceOf(QStringLiteral("猫头鹰")).contains(QStringLiteral("Noto Serif CJK SC")));
}

TEST_F(EntryWordsTest, SayTheEnglishWordBeforeItsTranslations) {
    EXPECT_EQ(plain(u"two dogs", 5),
              "dogs 狗 gǒu dog Counted with 隻 zhī 條 tiáo 小狗 xiǎo gǒu puppy; small dog");
}

TEST_F(EntryWordsTest, SayWhatTheDictionaryDoesNotKnow) {
    EXPECT_EQ(plain(u"a zyzzyva", 2), "“zyzzyva” is not in the dictionary.");
}

TEST_F(EntryWordsTest, TakeNoTextForMarkup) {
    LookUp found{{0, 1}, false, {{u"<b>", u"&", u"a1", {u"<i>x</i>"}, {}}}};
    const QString words = entryWords(found, u"<", {lightTheme()});
    EXPECT_TRUE(QTextDocumentFragment::fromHtml(words).toPlainText().contains(QStringLiteral("<i>x</i>")));
}

} // namespace
} // namespace duizhao
