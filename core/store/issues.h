#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/annotation.h"
#include "core/bitext/issue.h"
#include "core/store/history.h"
#include "core/store/library.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

/// What a check found, as the library keeps it. Spans are ranges of the side's text, as anchors are; the
/// issue of the check counts in the pair's text.
struct StoredIssue {
    std::int64_t id = 0;
    std::size_t pair = 0; ///< 0-based position when the checks ran
    std::string check;
    CheckLevel level = CheckLevel::usual;
    std::string category;
    Severity severity = Severity::minor;
    std::optional<TextSpan> source;
    std::optional<TextSpan> target;
    Evidence evidence;
    std::optional<std::string> group;
    bool dismissed = false; ///< by the annotator asked for, who did not want it or has accepted it
    bool muted = false;     ///< that annotator muted the check, or the pair

    bool operator==(const StoredIssue&) const = default;
    bool open() const { return !dismissed && !muted; }
};

// What the checks found. It is made anew whenever they run, so it is no part of the history.

using TakeStoredIssue = std::function<Result<void>(const Issue& issue)>;

/// Replaces all issues of an article's bitext by those that `produce` hands over, in the order of pairs, and
/// notes `version` (of checks, dictionary and alignment). Other windows can write while `produce` works: the
/// issues are kept aside and take the place of the old ones at the end, all of them or none. Errors:
/// articleMissing, rangeOutside, cancelled, libraryReadOnly, libraryBusy, those of `produce`.
Result<void> replaceIssues(Library& library, std::int64_t article, const std::string& version,
                           const std::function<Result<void>(const TakeStoredIssue& take)>& produce,
                           const Progress& progress);

struct CheckedBitext {
    std::string version;
    Timestamp finishedAt = 0;

    bool operator==(const CheckedBitext&) const = default;
};
/// When the bitext was checked last; nothing if never.
Result<std::optional<CheckedBitext>> checkedBitext(const Library& library, std::int64_t bitext);

/// Which issues are wanted.
struct IssueFilter {
    std::string annotator;                ///< whose dismissals and mutes count
    CheckLevel level = CheckLevel::usual; ///< this and stricter
    bool openOnly = true;
    std::string check = {}; ///< empty: every one
    std::size_t firstPair = 0;
    std::size_t pairCount = std::size_t{1} << 62; ///< all
};

/// The wanted issues in the order of pairs, from number `first` on, at most `count` of them. With the range
/// of pairs in the filter the cost is that of the range.
Result<std::vector<StoredIssue>> readIssues(const Library& library, std::int64_t bitext,
                                            const IssueFilter& filter, std::size_t first, std::size_t count);

/// Of the issues that `annotator` has neither dismissed nor muted, how many there are of each level.
struct IssueCounts {
    std::size_t usual = 0;
    std::size_t hint = 0;
    std::size_t off = 0;

    bool operator==(const IssueCounts&) const = default;
};
Result<IssueCounts> countIssues(const Library& library, std::int64_t bitext, const std::string& annotator);

// What a person says of issues. Each is one Change of edit.annotator.

/// Dismisses issues. Remembered by check, places and what they quote: the same finding of a later run is
/// dismissed too, however the pairs are aligned then; the same words elsewhere are another issue.
Result<void> dismissIssues(const Edit& edit, std::int64_t bitext, const std::vector<StoredIssue>& issues);
/// Takes dismissals of these issues back.
Result<void> restoreIssues(const Edit& edit, std::int64_t bitext, const std::vector<StoredIssue>& issues);
/// Makes the annotation that the issue proposes (category, severity, span in the target or else the source,
/// origin the check's id), and dismisses the issue.
Result<Annotation> acceptIssue(const Edit& edit, std::int64_t bitext, const StoredIssue& issue);

/// What is not to be shown: a check, or a pair, or a check in a pair.
struct Mute {
    std::string check;              ///< empty: every check
    std::optional<TextSpan> source; ///< a pair's ranges, as pairReview takes them; nothing: in every pair
    std::optional<TextSpan> target;

    bool operator==(const Mute&) const = default;
};
Result<std::vector<Mute>> readMutes(const Library& library, std::int64_t bitext,
                                    const std::string& annotator);
Result<void> addMute(const Edit& edit, std::int64_t bitext, const Mute& mute);
Result<void> removeMutes(const Edit& edit, std::int64_t bitext, const std::vector<Mute>& mutes);

} // namespace duizhao
