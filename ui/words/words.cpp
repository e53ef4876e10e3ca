#include "ui/words/words.h"

#include "core/base/error_message.h"
#include "core/store/history.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

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

/// A change keeps its English name in the library, whatever it is called in the window.
constexpr auto changeNames = std::to_array<std::pair<std::string_view, const char*>>({
    //: What Undo takes back.
    {change::flag, QT_TRANSLATE_NOOP("Change", "Flag")},
    {change::flagAll, QT_TRANSLATE_NOOP("Change", "Flag all places alike")},
    {change::editNote, QT_TRANSLATE_NOOP("Change", "Edit note")},
    {change::editCorrection, QT_TRANSLATE_NOOP("Change", "Edit correction")},
    {change::classify, QT_TRANSLATE_NOOP("Change", "Classify")},
    {change::setCategory, QT_TRANSLATE_NOOP("Change", "Set category")},
    {change::setSeverity, QT_TRANSLATE_NOOP("Change", "Set severity")},
    {change::moveSpan, QT_TRANSLATE_NOOP("Change", "Move error span")},
    {change::setPlace, QT_TRANSLATE_NOOP("Change", "Set missing place")},
    {change::removeFlag, QT_TRANSLATE_NOOP("Change", "Remove flag")},
    {change::markDone, QT_TRANSLATE_NOOP("Change", "Mark as done")},
    {change::markRead, QT_TRANSLATE_NOOP("Change", "Mark as read")},
    {change::markUnread, QT_TRANSLATE_NOOP("Change", "Mark as unread")},
    {change::correctPair, QT_TRANSLATE_NOOP("Change", "Correct the pair")},
    {change::notePair, QT_TRANSLATE_NOOP("Change", "Edit the pair's note")},
    {change::rename, QT_TRANSLATE_NOOP("Change", "Rename article")},
    {change::setBlind, QT_TRANSLATE_NOOP("Change", "Set blind mode")},
    {change::setTree, QT_TRANSLATE_NOOP("Change", "Change categories")},
    {change::acceptIssue, QT_TRANSLATE_NOOP("Change", "Accept issue")},
    {change::dismissIssue, QT_TRANSLATE_NOOP("Change", "Dismiss issue")},
    {change::restoreIssue, QT_TRANSLATE_NOOP("Change", "Restore issue")},
    {change::mute, QT_TRANSLATE_NOOP("Change", "Mute")},
    {change::unmute, QT_TRANSLATE_NOOP("Change", "Unmute")},
    {change::removeArticle, QT_TRANSLATE_NOOP("Change", "Remove article")},
});
static_assert(std::all_of(change::all.begin(), change::all.end(), [](std::string_view name) {
    return std::any_of(changeNames.begin(), changeNames.end(),
                       [&](const auto& known) { return known.first == name; });
}));

} // namespace

QString sentence(const Error& error) {
    const QString pattern = translated("Error", messagePattern(error.code));
    if (error.code == ErrorCode::changedSince || error.code == ErrorCode::changeGoingOn) // names of changes
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
    for (const auto& [known, words] : changeNames)
        if (name == known)
            return translated("Change", words);
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
        return QCoreApplication::translate("Words", "The pair was given as it is.");
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
        .arg(windowLocale().createSeparatedList(parts));
}

} // namespace duizhao
