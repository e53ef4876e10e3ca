#pragma once

#include <string>

namespace duizhao {

/// What went wrong, as a code. The sentence a person reads is made from it in error_message.h.
enum class ErrorCode {
    cancelled,

    fileMissing,
    fileIsDirectory,
    fileUnreadable, ///< detail: the system's reason
    fileTooLarge,   ///< detail: the limit in bytes
    fileUnwritable, ///< detail: the system's reason
    diskFull,
    fileEmpty,
    fileBinary,      ///< not text in any encoding Duizhao reads
    encodingUnknown, ///< subject: the encoding's name as given

    onlyEnglish,
    onlyChinese,
    noText,      ///< neither language found
    pairsBroken, ///< detail: the 1-based line that has no source TAB target

    articleMissing, ///< subject: the article's number
    notABitext,     ///< the article was imported, but has no pairs
    rangeOutside,   ///< detail: the range and the length of the text, in code points
    rangeEmpty,
    rangeInNoPair,        ///< detail: the side; the text there was left out, or is of the other side
    rangeSplitsCharacter, ///< detail: the offset; spans keep to grapheme boundaries
    categoryUnknown,      ///< subject: the category as given
    severityUnknown,
    formatUnknown,
    annotationMissing,
    treeNotJson, ///< detail: the line where it ceases to be JSON
    treeBroken,  ///< detail: the field of the tree of categories and what is wrong with it

    searchExpressionBad, ///< subject: the regular expression; detail: the offset of what is wrong in it
    searchTooSlow,       ///< subject: the regular expression, which took too long on one pair

    libraryMissing,
    libraryNotSqlite,
    libraryForeign, ///< an SQLite file, but not of this program
    libraryDamaged, ///< detail: SQLite's words
    libraryNewer,   ///< detail: its schema number
    libraryReadOnly,
    libraryBusy,
    changeGoingOn, ///< subject: the change that was refused, or its undo or redo; detail: the one it waits
                   ///< for
    libraryFailed, ///< any other failure of SQLite; detail: its words

    lexiconForeign,     ///< not a lexicon of this program
    lexiconOtherFormat, ///< detail: its format number
    lexiconDamaged,
    dictionaryForeign, ///< no entry of a CC-CEDICT dictionary in it

    nothingToUndo,
    nothingToRedo,
    changedSince, ///< subject: the change that was refused, or its undo or redo; detail: the later change

    checkUnknown,          ///< subject: the id as given
    conversionUnavailable, ///< subject: the conversion between scripts; detail: the reason
};

/// A failure as facts. `subject` is what it is about (a file, an article, a name), `detail` depends on the
/// code. Both are UTF-8 and never a sentence of their own.
struct Error {
    ErrorCode code;
    std::string subject = {};
    std::string detail = {};

    bool operator==(const Error&) const = default;
};

} // namespace duizhao
