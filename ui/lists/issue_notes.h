#pragma once

#include "core/bitext/mqm_tree.h"
#include "core/store/issues.h"
#include "ui/lists/place_row.h"

#include <cstddef>
#include <vector>

namespace duizhao {

/// The issues of an article as a person sees them: those of one group are one note with many places, any
/// other is a note of its own. Issues are named by their places in the list that is given. Pure; any thread.
class IssueNotes {
public:
    IssueNotes() = default;
    explicit IssueNotes(const std::vector<StoredIssue>& issues);

    std::size_t count() const { return notes_.size(); }
    /// The issues of the note that an issue belongs to, in order.
    const std::vector<std::size_t>& noteOf(std::size_t issue) const { return notes_[noteOf_[issue]]; }
    const std::vector<std::vector<std::size_t>>& all() const { return notes_; }

private:
    std::vector<std::size_t> noteOf_; ///< by issue
    std::vector<std::vector<std::size_t>> notes_;
};

/// The line of a note in the list of issues; its id is that of its first issue.
PlaceRow noteRow(const std::vector<StoredIssue>& issues, const std::vector<std::size_t>& note,
                 const MqmTree& tree);
/// The lines of all notes.
std::vector<PlaceRow> noteRows(const std::vector<StoredIssue>& issues, const MqmTree& tree);

/// Where an issue stands in the text: the translation, if it has a place there.
TextSelection placeOf(const StoredIssue& issue);

} // namespace duizhao
