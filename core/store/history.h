#pragma once

#include "core/base/result.h"
#include "core/bitext/annotation.h"
#include "core/store/library.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

/// Names of changes, as stored; the window translates them (context "Change").
namespace change {
inline constexpr const char* flag = "Flag";
inline constexpr const char* flagAll = "Flag all places alike";
inline constexpr const char* editNote = "Edit note";
inline constexpr const char* editCorrection = "Edit correction";
inline constexpr const char* classify = "Classify";
inline constexpr const char* setCategory = "Set category";
inline constexpr const char* setSeverity = "Set severity";
inline constexpr const char* moveSpan = "Move error span";
inline constexpr const char* setPlace = "Set missing place";
inline constexpr const char* removeFlag = "Remove flag";
inline constexpr const char* markDone = "Mark as done";
inline constexpr const char* markRead = "Mark as read";
inline constexpr const char* markUnread = "Mark as unread";
inline constexpr const char* correctPair = "Correct the pair";
inline constexpr const char* notePair = "Edit the pair's note";
inline constexpr const char* rename = "Rename article";
inline constexpr const char* setBlind = "Set blind mode";
inline constexpr const char* setTree = "Set categories";
inline constexpr const char* acceptIssue = "Accept issue";
inline constexpr const char* dismissIssue = "Dismiss issue";
inline constexpr const char* restoreIssue = "Restore issue";
inline constexpr const char* mute = "Mute";
inline constexpr const char* unmute = "Unmute";
inline constexpr const char* removeArticle = "Remove article";

/// All of them.
inline constexpr std::array all = {
    flag,     flagAll,    editNote,    editCorrection, classify,     setCategory, setSeverity, moveSpan,
    setPlace, removeFlag, markDone,    markRead,       markUnread,   correctPair, notePair,    rename,
    setBlind, setTree,    acceptIssue, dismissIssue,   restoreIssue, mute,        unmute,      removeArticle,
};
} // namespace change

/// Who edits what, for the history. `window` names the place whose undo takes the change back: a UUID that a
/// window keeps over restarts, or "cli".
struct Edit {
    Library& library;
    std::string window;
    std::string annotator;
    std::int64_t article = 0; ///< the article whose history it enters
    std::string name;         ///< one of change::…, or any other words
    /// Not empty: this change and the latest one of the window with the same key, if nothing came between,
    /// are one undo step ("note:UUID" while someone types).
    std::string mergeKey = {};
};

struct HistoryEntry {
    std::int64_t number = 0;
    std::string name;
    std::string annotator;
    Timestamp at = 0;
    bool undone = false;
    /// Of its changeset, in bytes: what undo and redo cost goes by it (a row of a text's annotation has some
    /// hundreds).
    std::size_t size = 0;

    bool operator==(const HistoryEntry&) const = default;
};

/// What undo and redo of this window would do in this article, if anything.
Result<std::optional<HistoryEntry>> nextUndo(const Library& library, std::int64_t article,
                                             const std::string& window);
Result<std::optional<HistoryEntry>> nextRedo(const Library& library, std::int64_t article,
                                             const std::string& window);

/// Takes back the latest change of this window in this article. Where its rows were changed since by another
/// change, nothing happens and the error says which. Errors: nothingToUndo, changedSince, libraryReadOnly,
/// libraryBusy, libraryFailed.
Result<HistoryEntry> undo(Library& library, std::int64_t article, const std::string& window);
/// Makes the change again that undo took back last, until this window makes a new one. Errors: nothingToRedo
/// and as undo.
Result<HistoryEntry> redo(Library& library, std::int64_t article, const std::string& window);

/// All changes of an article, oldest first.
Result<std::vector<HistoryEntry>> history(const Library& library, std::int64_t article);

} // namespace duizhao
