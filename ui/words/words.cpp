#include "ui/words/words.h"

#include "core/base/error_message.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>
#include <cstddef>

namespace duizhao {

namespace {

QString translated(const char* context, const char* text) {
    return QCoreApplication::translate(context, text);
}

/// One string per value of an enumeration, in its order.
template <std::size_t Count, typename Enum>
QString wordsOf(const std::array<const char*, Count>& words, Enum value) {
    return translated("Words", words[static_cast<std::size_t>(value)]);
}

} // namespace

QString sentence(const Error& error) {
    const QString pattern = translated("Error", messagePattern(error.code));
    if (error.code == ErrorCode::changedSince) // both are names of changes
        return pattern.arg(changeWords(error.subject), changeWords(error.detail));
    if (pattern.contains(QLatin1String("%2")))
        return pattern.arg(fromUtf8(error.subject), fromUtf8(error.detail));
    return pattern.contains(QLatin1String("%1")) ? pattern.arg(fromUtf8(error.subject)) : pattern;
}

QString flaggedWords(const Annotation& flag, qsizetype most) {
    if (flag.wholePair)
        return translated("Words", QT_TRANSLATE_NOOP("Words", "The whole pair"));
    QString words = QString::fromStdU16String(flag.anchors.front().quote).simplified();
    if (most <= 0 || words.size() <= most)
        return words;
    words.truncate(words[most - 2].isHighSurrogate() ? most - 2 : most - 1);
    return words + QChar(0x2026);
}

QString changeWords(const std::string& name) {
    // The names in core/store/history.h; a change keeps its English name in the library.
    static constexpr std::array names = {
        QT_TRANSLATE_NOOP("Change", "Flag"),
        QT_TRANSLATE_NOOP("Change", "Edit note"),
        QT_TRANSLATE_NOOP("Change", "Edit correction"),
        QT_TRANSLATE_NOOP("Change", "Flag all places alike"),
        QT_TRANSLATE_NOOP("Change", "Classify"),
        QT_TRANSLATE_NOOP("Change", "Set category"),
        QT_TRANSLATE_NOOP("Change", "Set severity"),
        QT_TRANSLATE_NOOP("Change", "Move error span"),
        QT_TRANSLATE_NOOP("Change", "Set missing place"),
        QT_TRANSLATE_NOOP("Change", "Remove flag"),
        QT_TRANSLATE_NOOP("Change", "Mark as done"),
        QT_TRANSLATE_NOOP("Change", "Mark as read"),
        QT_TRANSLATE_NOOP("Change", "Mark as unread"),
        QT_TRANSLATE_NOOP("Change", "Correct the pair"),
        QT_TRANSLATE_NOOP("Change", "Edit the pair's note"),
        QT_TRANSLATE_NOOP("Change", "Rename article"),
        QT_TRANSLATE_NOOP("Change", "Set blind mode"),
        QT_TRANSLATE_NOOP("Change", "Set categories"),
        QT_TRANSLATE_NOOP("Change", "Remove article"),
    };
    for (const char* known : names)
        if (name == known)
            return translated("Change", known);
    return fromUtf8(name);
}

QString stageWords(Stage stage) {
    static constexpr std::array<const char*, 10> words = {
        //: What the program is doing, shown beside the progress bar.
        QT_TRANSLATE_NOOP("Words", "Reading the file"),
        QT_TRANSLATE_NOOP("Words", "Decoding the text"),
        QT_TRANSLATE_NOOP("Words", "Splitting into paragraphs"),
        QT_TRANSLATE_NOOP("Words", "Linking paragraphs"),
        QT_TRANSLATE_NOOP("Words", "Finding sentences"),
        QT_TRANSLATE_NOOP("Words", "Aligning sentences"),
        QT_TRANSLATE_NOOP("Words", "Storing in the library"),
        QT_TRANSLATE_NOOP("Words", "Exporting"),
        QT_TRANSLATE_NOOP("Words", "Checking the library"),
        QT_TRANSLATE_NOOP("Words", "Checking the translation"),
    };
    return wordsOf(words, stage);
}

QString severityWords(std::optional<Severity> severity) {
    static constexpr std::array<const char*, 4> words = {
        //: How grave a translation error is (MQM severity).
        QT_TRANSLATE_NOOP("Words", "Neutral"),
        QT_TRANSLATE_NOOP("Words", "Minor"),
        QT_TRANSLATE_NOOP("Words", "Major"),
        QT_TRANSLATE_NOOP("Words", "Critical"),
    };
    //: A flagged error whose severity nobody has chosen yet.
    return severity ? wordsOf(words, *severity) : QCoreApplication::translate("Words", "not rated");
}

QString stateWords(PairState state) {
    static constexpr std::array<const char*, 3> words = {
        //: State of a sentence pair: nobody has read it yet.
        QT_TRANSLATE_NOOP("Words", "Unread"),
        //: State of a sentence pair.
        QT_TRANSLATE_NOOP("Words", "Read"),
        //: State of a sentence pair: reviewed, finished.
        QT_TRANSLATE_NOOP("Words", "Done"),
    };
    return wordsOf(words, state);
}

QString blockKindWords(BlockKind kind) {
    static constexpr std::array<const char*, 8> words = {
        //: Kind of a piece of an article.
        QT_TRANSLATE_NOOP("Words", "title"),
        QT_TRANSLATE_NOOP("Words", "heading"),
        //: Kind of a piece of an article: the line that names the author.
        QT_TRANSLATE_NOOP("Words", "byline"),
        QT_TRANSLATE_NOOP("Words", "paragraph"),
        QT_TRANSLATE_NOOP("Words", "list item"),
        //: Kind of a piece of an article: program code.
        QT_TRANSLATE_NOOP("Words", "code"),
        //: Kind of a piece of an article: the line that names its source or translator.
        QT_TRANSLATE_NOOP("Words", "credit"),
        //: Kind of a piece of an article: text of the host page that does not belong to it.
        QT_TRANSLATE_NOOP("Words", "boilerplate"),
    };
    return wordsOf(words, kind);
}

QString languageWords(Language language) {
    static constexpr std::array<const char*, 3> words = {
        QT_TRANSLATE_NOOP("Words", "English"),
        QT_TRANSLATE_NOOP("Words", "Simplified Chinese"),
        QT_TRANSLATE_NOOP("Words", "Traditional Chinese"),
    };
    return wordsOf(words, language);
}

QString encodingWords(Encoding encoding, Certainty certainty) {
    static constexpr std::array<const char*, 4> words = {
        //: %1 is a text encoding, "Big5"; a person has chosen it.
        QT_TRANSLATE_NOOP("Words", "%1 (as you said)"),
        //: %1 is a text encoding; there is no doubt.
        QT_TRANSLATE_NOOP("Words", "%1 (certain)"),
        //: %1 is a text encoding that was guessed.
        QT_TRANSLATE_NOOP("Words", "%1 (likely)"),
        //: %1 is a text encoding that was guessed, and the guess may be wrong.
        QT_TRANSLATE_NOOP("Words", "%1 (doubtful)"),
    };
    return wordsOf(words, certainty).arg(fromUtf8(encodingName(encoding)));
}

QString evidenceWords(const BeadEvidence& evidence) {
    if (evidence.given)
        return QCoreApplication::translate("Words", "The pair was given so.");
    QStringList parts;
    const auto counted = [&parts](int count, const char* text) {
        if (count > 0)
            parts << QCoreApplication::translate("Words", text, nullptr, count);
    };
    //: One of the things that agree in both sentences of a pair; stands in a list.
    counted(evidence.words, QT_TRANSLATE_N_NOOP("Words", "%n word(s)"));
    counted(evidence.numbers, QT_TRANSLATE_N_NOOP("Words", "%n number(s)"));
    counted(evidence.names, QT_TRANSLATE_N_NOOP("Words", "%n name(s)"));
    //: Words in Latin letters that stand in the English and in the Chinese.
    counted(evidence.latinTokens, QT_TRANSLATE_N_NOOP("Words", "%n Latin word(s)"));
    counted(evidence.punctuation, QT_TRANSLATE_N_NOOP("Words", "%n punctuation mark(s)"));
    if (evidence.length)
        parts << QCoreApplication::translate("Words", "the length");
    if (parts.isEmpty())
        return QCoreApplication::translate("Words", "Only the order speaks for this pairing.");
    //: %1 is a list such as "2 numbers, 1 Latin word and the length".
    return QCoreApplication::translate("Words", "In agreement: %1.")
        .arg(QLocale().createSeparatedList(parts));
}

} // namespace duizhao
