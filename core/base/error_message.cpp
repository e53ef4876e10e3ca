#include "core/base/error_message.h"

namespace duizhao {

// lupdate finds the patterns by this macro's name; core itself knows nothing of translation.
#define QT_TRANSLATE_NOOP(context, text) text

const char* messagePattern(ErrorCode code) {
    switch (code) {
    case ErrorCode::cancelled:
        return QT_TRANSLATE_NOOP("Error", "Cancelled; nothing was changed.");
    case ErrorCode::fileMissing:
        return QT_TRANSLATE_NOOP("Error", "There is no file “%1”.");
    case ErrorCode::fileIsDirectory:
        return QT_TRANSLATE_NOOP("Error", "“%1” is a folder, not a file.");
    case ErrorCode::fileUnreadable:
        return QT_TRANSLATE_NOOP("Error", "“%1” cannot be read: %2.");
    case ErrorCode::fileTooLarge:
        return QT_TRANSLATE_NOOP("Error", "“%1” is too large: at most %2 bytes can be read.");
    case ErrorCode::fileUnwritable:
        return QT_TRANSLATE_NOOP("Error", "“%1” cannot be written: %2.");
    case ErrorCode::diskFull:
        return QT_TRANSLATE_NOOP("Error", "“%1” cannot be written: no space is left on the device.");
    case ErrorCode::fileEmpty:
        return QT_TRANSLATE_NOOP("Error", "“%1” is empty.");
    case ErrorCode::fileBinary:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a text file.");
    case ErrorCode::encodingUnknown:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not an encoding Duizhao reads (UTF-8, UTF-16LE, UTF-16BE, "
                                          "GB18030, Big5).");
    case ErrorCode::onlyEnglish:
        return QT_TRANSLATE_NOOP("Error", "“%1” holds only English; the Chinese is missing.");
    case ErrorCode::onlyChinese:
        return QT_TRANSLATE_NOOP("Error", "“%1” holds only Chinese; the English is missing.");
    case ErrorCode::noText:
        return QT_TRANSLATE_NOOP("Error", "“%1” holds neither English nor Chinese text.");
    case ErrorCode::pairsBroken:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a list of pairs: line %2 is not a source, a tab and a "
                                          "target.");
    case ErrorCode::articleMissing:
        return QT_TRANSLATE_NOOP("Error", "The library holds no article %1.");
    case ErrorCode::notABitext:
        return QT_TRANSLATE_NOOP("Error", "Article %1 has no pairs.");
    case ErrorCode::rangeOutside:
        return QT_TRANSLATE_NOOP("Error", "The range %1 lies outside the text: %2.");
    case ErrorCode::rangeEmpty:
        return QT_TRANSLATE_NOOP("Error", "The range %1 is empty.");
    case ErrorCode::rangeInNoPair:
        return QT_TRANSLATE_NOOP("Error", "The range %1 lies in no pair on the %2 side.");
    case ErrorCode::rangeSplitsCharacter:
        return QT_TRANSLATE_NOOP("Error", "The range %1 cuts through a character at %2.");
    case ErrorCode::categoryUnknown:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not an MQM category.");
    case ErrorCode::severityUnknown:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a severity (neutral, minor, major, critical).");
    case ErrorCode::formatUnknown:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not an export format.");
    case ErrorCode::annotationMissing:
        return QT_TRANSLATE_NOOP("Error", "There is no annotation %1 any more.");
    case ErrorCode::libraryMissing:
        return QT_TRANSLATE_NOOP("Error", "There is no library “%1”.");
    case ErrorCode::libraryNotSqlite:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a Duizhao library.");
    case ErrorCode::libraryForeign:
        return QT_TRANSLATE_NOOP("Error", "“%1” is a database of another program, not a Duizhao library.");
    case ErrorCode::libraryDamaged:
        return QT_TRANSLATE_NOOP("Error", "The library “%1” is damaged: %2.");
    case ErrorCode::libraryNewer:
        return QT_TRANSLATE_NOOP("Error", "The library “%1” was made by a newer Duizhao (schema %2).");
    case ErrorCode::libraryReadOnly:
        return QT_TRANSLATE_NOOP("Error", "The library “%1” cannot be changed: it is read-only.");
    case ErrorCode::libraryBusy:
        return QT_TRANSLATE_NOOP("Error", "The library “%1” is busy: another program is writing to it.");
    case ErrorCode::libraryFailed:
        return QT_TRANSLATE_NOOP("Error", "The library “%1” failed: %2.");
    case ErrorCode::lexiconForeign:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a Duizhao lexicon.");
    case ErrorCode::lexiconOtherFormat:
        return QT_TRANSLATE_NOOP("Error",
                                 "The lexicon “%1” was made by another version of Duizhao (format %2).");
    case ErrorCode::lexiconDamaged:
        return QT_TRANSLATE_NOOP("Error", "The lexicon “%1” is damaged.");
    case ErrorCode::dictionaryForeign:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a CC-CEDICT dictionary.");
    case ErrorCode::nothingToUndo:
        return QT_TRANSLATE_NOOP("Error", "There is nothing to undo.");
    case ErrorCode::nothingToRedo:
        return QT_TRANSLATE_NOOP("Error", "There is nothing to redo.");
    case ErrorCode::changedSince:
        return QT_TRANSLATE_NOOP("Error", "“%1” was refused: “%2” has changed the same place since.");
    }
    return "";
}

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
