#include "ui/lists/issue_notes.h"

#include "ui/words/words.h"

#include <QLocale>

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace duizhao {

IssueNotes::IssueNotes(const std::vector<StoredIssue>& issues) {
    std::map<std::pair<std::string_view, std::string_view>, std::size_t> groups;
    noteOf_.reserve(issues.size());
    for (std::size_t at = 0; at < issues.size(); ++at) {
        std::size_t note = notes_.size();
        if (issues[at].group)
            note = groups.try_emplace({issues[at].check, *issues[at].group}, note).first->second;
        if (note == notes_.size())
            notes_.emplace_back();
        notes_[note].push_back(at);
        noteOf_.push_back(note);
    }
}

PlaceRow noteRow(const std::vector<StoredIssue>& issues, const std::vector<std::size_t>& note,
                 const MqmTree& tree) {
    const StoredIssue& first = issues[note.front()];
    const QString places =
        note.size() > 1 ? QLocale().toString(static_cast<qulonglong>(note.size())) : QString();
    return {
        first.pair,
        placeOf(first),
        std::to_string(first.id),
        true,
        first.severity,
        {checkWords(first.check), severityWords(tree, first.severity), places, evidenceWords(first.evidence)},
        note.size()};
}

std::vector<PlaceRow> noteRows(const std::vector<StoredIssue>& issues, const MqmTree& tree) {
    std::vector<PlaceRow> rows;
    const IssueNotes notes(issues);
    rows.reserve(notes.count());
    for (const std::vector<std::size_t>& note : notes.all())
        rows.push_back(noteRow(issues, note, tree));
    prepare(rows);
    return rows;
}

TextSelection placeOf(const StoredIssue& issue) {
    return issue.target ? TextSelection{Side::target, *issue.target}
                        : TextSelection{Side::source, issue.source.value_or(TextSpan())};
}

} // namespace duizhao
