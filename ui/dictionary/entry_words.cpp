#include "ui/dictionary/entry_words.h"

#include "core/lexicon/pinyin.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace duizhao {

namespace {

QString escaped(std::u16string_view text) {
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size())).toHtmlEscaped();
}

/// A run of text with a face, a size at scale 1, and a colour.
QString run(const QString& html, const QStringList& families, qreal size, const QColor& colour,
            const EntryLook& look) {
    return QStringLiteral("<span style=\"font-family:'%1'; font-size:%2px; color:%3\">%4</span>")
        .arg(families.join(QStringLiteral("','")), QString::number(qRound(size * look.scale)), colour.name(),
             html);
}

QString han(std::u16string_view text, Language script, qreal size, const QColor& colour,
            const EntryLook& look) {
    return run(escaped(text), readingFamilies(script), size, colour, look);
}

QString plain(const QString& html, qreal size, const QColor& colour, const EntryLook& look) {
    return run(html, interfaceFamilies(look.script), size, colour, look);
}

/// Headword, the other spelling where it is another, and pinyin, in one line.
QString headLine(const DictionaryEntry& entry, qreal size, const EntryLook& look) {
    const bool traditionalFirst = look.script != Language::chineseSimplified;
    const std::u16string& first = traditionalFirst ? entry.traditional : entry.simplified;
    const std::u16string& second = traditionalFirst ? entry.simplified : entry.traditional;
    const Language other = traditionalFirst ? Language::chineseSimplified : Language::chineseTraditional;
    QString line = han(first, look.script, size, look.theme.ink, look);
    if (second != first)
        line += QStringLiteral("&nbsp; ") + han(second, other, 0.72 * size, look.theme.quietInk, look);
    return line + QStringLiteral("&nbsp; ") +
           plain(escaped(markedPinyin(entry.pinyin)), 15, look.theme.accent, look);
}

QString sensesOf(const DictionaryEntry& entry, const EntryLook& look) {
    if (entry.senses.size() == 1)
        return QStringLiteral("<p style=\"margin:2px 0 0 0\">%1</p>")
            .arg(plain(escaped(withMarkedPinyin(entry.senses.front())), 14, look.theme.ink, look));
    QString rows;
    int number = 0;
    for (const std::u16string& sense : entry.senses)
        rows += QStringLiteral("<tr><td align=\"right\" style=\"padding-right:7px\">%1</td><td>%2</td></tr>")
                    .arg(plain(QLocale().toString(++number), 12, look.theme.quietInk, look),
                         plain(escaped(withMarkedPinyin(sense)), 14, look.theme.ink, look));
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:3px\">%1</table>")
        .arg(rows);
}

/// 隻|只[zhī] as the article's script writes it: 隻 zhī.
QString classifierWords(const std::u16string& classifier, const EntryLook& look) {
    const std::u16string marked = withMarkedPinyin(classifier);
    const std::size_t open = std::min(marked.find(u'['), marked.size());
    const std::u16string spellings = marked.substr(0, open);
    const std::size_t bar = spellings.find(u'|');
    const bool simplified = look.script == Language::chineseSimplified;
    const std::u16string own = bar == spellings.npos ? spellings
                               : simplified          ? spellings.substr(bar + 1)
                                                     : spellings.substr(0, bar);
    QString words = han(own, look.script, 14, look.theme.ink, look);
    if (open < marked.size())
        words += QStringLiteral("&nbsp;") + plain(escaped(marked.substr(open + 1, marked.size() - open - 2)),
                                                  13, look.theme.quietInk, look);
    return words;
}

QString classifiersOf(const DictionaryEntry& entry, const EntryLook& look) {
    if (entry.classifiers.empty())
        return {};
    QStringList words;
    for (const std::u16string& classifier : entry.classifiers)
        words << classifierWords(classifier, look);
    const QString label = QCoreApplication::translate("duizhao::DictionaryCard", "Counted with",
                                                      "dictionary entry of a noun: measure words follow");
    return QStringLiteral("<p style=\"margin:4px 0 0 0\">%1&nbsp; %2</p>")
        .arg(plain(label.toHtmlEscaped(), 12, look.theme.quietInk, look),
             words.join(QStringLiteral("&nbsp; ")));
}

QString block(const QString& html, int above) {
    return QStringLiteral("<div style=\"margin-top:%1px\">%2</div>").arg(above).arg(html);
}

} // namespace

QString quietWords(const QString& sentence, const EntryLook& look) {
    return QStringLiteral("<p>%1</p>").arg(plain(sentence.toHtmlEscaped(), 14, look.theme.quietInk, look));
}

QString entryWords(const LookUp& found, std::u16string_view word, const EntryLook& look) {
    if (found.entries.empty())
        return quietWords(QCoreApplication::translate("duizhao::DictionaryCard",
                                                      "“%1” is not in the dictionary.",
                                                      "%1 is a word of the text")
                              .arg(QString::fromUtf16(word.data(), static_cast<qsizetype>(word.size()))),
                          look);
    QString html;
    if (found.english)
        html +=
            block(run(escaped(word), readingFamilies(Language::english), 18, look.theme.quietInk, look), 0);
    const std::size_t shown = std::min(found.entries.size(), look.most);
    for (std::size_t at = 0; at < shown; ++at) {
        const DictionaryEntry& entry = found.entries[at];
        const bool main = at == 0 && !found.english;
        html +=
            block(headLine(entry, main ? 28 : 20, look) + sensesOf(entry, look) + classifiersOf(entry, look),
                  at == 0 && !found.english ? 0 : 9);
    }
    return html;
}

} // namespace duizhao
