#include "core/base/error_message.h"

#include <iterator>

namespace duizhao {

// lupdate finds the patterns by this macro's name; core itself knows nothing of translation.
#define QT_TRANSLATE_NOOP(context, text) text

namespace {

struct Message {
    ErrorCode code;
    const char* pattern;
};

/// One for each code, in their order.
constexpr Message messages[] = {
    {ErrorCode::cancelled, QT_TRANSLATE_NOOP("Error", "Cancelled; nothing was changed.")},
    {ErrorCode::fileMissing, QT_TRANSLATE_NOOP("Error", "There is no file “%1”.")},
    {ErrorCode::fileIsDirectory, QT_TRANSLATE_NOOP("Error", "“%1” is a folder, not a file.")},
    {ErrorCode::fileUnreadable, QT_TRANSLATE_NOOP("Error", "“%1” cannot be read: %2.")},
    {ErrorCode::fileTooLarge, QT_TRANSLATE_NOOP("Error", "“%1” is too large: at most %2 bytes can be read.")},
    {ErrorCode::fileUnwritable, QT_TRANSLATE_NOOP("Error", "“%1” cannot be written: %2.")},
    {ErrorCode::diskFull,
     QT_TRANSLATE_NOOP("Error", "“%1” cannot be written: no space is left on the device.")},
    {ErrorCode::fileEmpty, QT_TRANSLATE_NOOP("Error", "“%1” is empty.")},
    {ErrorCode::fileBinary, QT_TRANSLATE_NOOP("Error", "“%1” is not a text file.")},
    {ErrorCode::encodingUnknown,
     QT_TRANSLATE_NOOP("Error", "“%1” is not an encoding Duizhao reads (UTF-8, UTF-16LE, UTF-16BE, "
                                "GB18030, Big5).")},
    {ErrorCode::onlyEnglish, QT_TRANSLATE_NOOP("Error", "“%1” holds only English; the Chinese is missing.")},
    {ErrorCode::onlyChinese, QT_TRANSLATE_NOOP("Error", "“%1” holds only Chinese; the English is missing.")},
    {ErrorCode::noText, QT_TRANSLATE_NOOP("Error", "“%1” holds neither English nor Chinese text.")},
    {ErrorCode::pairsBroken,
     QT_TRANSLATE_NOOP("Error", "“%1” is not a list of pairs: line %2 is not a source, a tab and a "
                                "target.")},
    {ErrorCode::articleMissing, QT_TRANSLATE_NOOP("Error", "The library holds no article %1.")},
    {ErrorCode::notABitext, QT_TRANSLATE_NOOP("Error", "Article %1 has no pairs.")},
    {ErrorCode::rangeOutside, QT_TRANSLATE_NOOP("Error", "The range %1 lies outside the text: %2.")},
    {ErrorCode::rangeEmpty, QT_TRANSLATE_NOOP("Error", "The range %1 is empty.")},
    {ErrorCode::rangeInNoPair, QT_TRANSLATE_NOOP("Error", "The range %1 lies in no pair on the %2 side.")},
    {ErrorCode::rangeSplitsCharacter,
     QT_TRANSLATE_NOOP("Error", "The range %1 cuts through a character at %2.")},
    {ErrorCode::categoryUnknown, QT_TRANSLATE_NOOP("Error", "“%1” is not an MQM category.")},
    {ErrorCode::severityUnknown,
     QT_TRANSLATE_NOOP("Error", "“%1” is not a severity (neutral, minor, major, critical).")},
    {ErrorCode::formatUnknown, QT_TRANSLATE_NOOP("Error", "“%1” is not an export format.")},
    {ErrorCode::annotationMissing, QT_TRANSLATE_NOOP("Error", "There is no annotation %1 any more.")},
    {ErrorCode::treeNotJson,
     QT_TRANSLATE_NOOP("Error", "“%1” is not a tree of categories: line %2 is not JSON.")},
    {ErrorCode::treeBroken, QT_TRANSLATE_NOOP("Error", "“%1” is not a tree of categories: %2.")},
    {ErrorCode::searchExpressionBad,
     QT_TRANSLATE_NOOP("Error", "“%1” is not a regular expression: it breaks off at character %2.")},
    {ErrorCode::searchTooSlow,
     QT_TRANSLATE_NOOP("Error", "The regular expression “%1” takes too long; write a simpler one.")},
    {ErrorCode::libraryMissing, QT_TRANSLATE_NOOP("Error", "There is no library “%1”.")},
    {ErrorCode::libraryNotSqlite, QT_TRANSLATE_NOOP("Error", "“%1” is not a Duizhao library.")},
    {ErrorCode::libraryForeign,
     QT_TRANSLATE_NOOP("Error", "“%1” is a database of another program, not a Duizhao library.")},
    {ErrorCode::libraryDamaged, QT_TRANSLATE_NOOP("Error", "The library “%1” is damaged: %2.")},
    {ErrorCode::libraryNewer,
     QT_TRANSLATE_NOOP("Error", "The library “%1” was made by a newer Duizhao (schema %2).")},
    {ErrorCode::libraryReadOnly,
     QT_TRANSLATE_NOOP("Error", "The library “%1” cannot be changed: it is read-only.")},
    {ErrorCode::libraryBusy,
     QT_TRANSLATE_NOOP("Error", "The library “%1” is busy: another program is writing to it.")},
    {ErrorCode::changeGoingOn,
     QT_TRANSLATE_NOOP("Error", "“%1” can be neither done nor undone while “%2” is going on.")},
    {ErrorCode::libraryFailed, QT_TRANSLATE_NOOP("Error", "The library “%1” failed: %2.")},
    {ErrorCode::lexiconForeign, QT_TRANSLATE_NOOP("Error", "“%1” is not a Duizhao lexicon.")},
    {ErrorCode::lexiconOtherFormat,
     QT_TRANSLATE_NOOP("Error", "The lexicon “%1” was made by another version of Duizhao (format %2).")},
    {ErrorCode::lexiconDamaged, QT_TRANSLATE_NOOP("Error", "The lexicon “%1” is damaged.")},
    {ErrorCode::dictionaryForeign, QT_TRANSLATE_NOOP("Error", "“%1” is not a CC-CEDICT dictionary.")},
    {ErrorCode::nothingToUndo, QT_TRANSLATE_NOOP("Error", "There is nothing to undo.")},
    {ErrorCode::nothingToRedo, QT_TRANSLATE_NOOP("Error", "There is nothing to redo.")},
    {ErrorCode::changedSince,
     QT_TRANSLATE_NOOP("Error",
                       "“%1” can be neither done nor undone: “%2” has changed the same place since.")},
    {ErrorCode::checkUnknown, QT_TRANSLATE_NOOP("Error", "“%1” is not a check.")},
    {ErrorCode::conversionUnavailable,
     QT_TRANSLATE_NOOP("Error", "Chinese cannot be converted by “%1”: %2.")},
};

constexpr bool eachCodeHasItsPlace() {
    for (std::size_t at = 0; at < std::size(messages); ++at)
        if (static_cast<std::size_t>(messages[at].code) != at)
            return false;
    return static_cast<std::size_t>(ErrorCode::conversionUnavailable) + 1 == std::size(messages);
}
static_assert(eachCodeHasItsPlace());

} // namespace

const char* messagePattern(ErrorCode code) { return messages[static_cast<std::size_t>(code)].pattern; }

#undef QT_TRANSLATE_NOOP

std::string describe(const Error& error) {
    std::string sentence;
    for (const char* at = messagePattern(error.code); *at; ++at) {
        if (at[0] == '%' && at[1] == '1')
            sentence += error.subject, ++at;
        else if (at[0] == '%' && at[1] == '2')
            sentence += error.detail, ++at;
        else
            sentence += *at;
    }
    return sentence;
}

} // namespace duizhao
