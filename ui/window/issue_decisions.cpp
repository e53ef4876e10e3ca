// What a person decides about issues, and where the reader stands afterwards.

#include "ui/lists/issue_notes.h"
#include "ui/lists/place_table.h"
#include "ui/parallel/parallel_view.h"
#include "ui/window/desk.h"
#include "ui/window/issue_commands.h"
#include "ui/window/reading_commands.h"
#include "ui/words/words.h"

#include <algorithm>

namespace duizhao {

/// Goes on to the issue that follows, which has moved up once those decided on are gone.
void IssueCommands::afterDecision(std::size_t at) {
    ask();
    const bool inList = pane_.issues().isAncestorOf(pane_.window()->focusWidget());
    if (issues_.empty())
        choose(std::nullopt);
    else
        goTo(std::min(at, issues_.size() - 1));
    if (!inList)
        reading_.backToText();
}

void IssueCommands::accept() {
    if (!hasIssue() || !desk_.editable())
        return;
    const std::size_t at = *current_;
    if (!desk_.session()->accept(issues_[at]))
        return;
    drop({at});
    afterDecision(at);
}

void IssueCommands::dismiss() {
    if (!hasIssue() || !desk_.editable())
        return;
    Dismissal dismissal{{}, current()->check, current()->id, pane_.window()->focusWidget()};
    std::vector<StoredIssue> dismissed;
    for (const std::size_t at : notes_.noteOf(*current_)) {
        const StoredIssue& issue = issues_[at];
        dismissal.issues.push_back(issue.id);
        StoredIssue& one = dismissed.emplace_back(); // without its evidence, which takes long to copy
        one.check = issue.check;
        one.source = issue.source;
        one.target = issue.target;
    }
    std::sort(dismissal.issues.begin(), dismissal.issues.end());
    desk_.make(dismissing(std::move(dismissed)), [this, dismissal] { followDismissal(dismissal); });
}

/// Where there were many, the reader may be elsewhere by now, and the issues may have been read again.
void IssueCommands::followDismissal(const Dismissal& dismissal) {
    if (dismissal.issues.size() > 1)
        //: A note of several places was dismissed; %1 is the name of a check.
        reading_.tell(tr("Dismissed at %n place(s): %1", nullptr, static_cast<int>(dismissal.issues.size()))
                          .arg(checkWords(dismissal.check)));
    std::vector<std::size_t> decided;
    for (std::size_t at = 0; at < issues_.size(); ++at)
        if (std::binary_search(dismissal.issues.begin(), dismissal.issues.end(), issues_[at].id))
            decided.push_back(at);
    // Who went on, or writes somewhere, stays there.
    const bool here =
        current() && current()->id == dismissal.at && pane_.window()->focusWidget() == dismissal.focus;
    const std::size_t at = current_.value_or(0);
    const auto before = std::lower_bound(decided.begin(), decided.end(), at);
    if (!decided.empty())
        drop(decided);
    if (here) // where the current one stood, now that those before it are gone
        return afterDecision(at - static_cast<std::size_t>(before - decided.begin()));
    if (!current_)
        followPair();
    ask();
}

void IssueCommands::muteCheck() {
    if (!hasIssue() || !desk_.editable())
        return;
    const std::string check = current()->check;
    if (!desk_.session()->mute({check, {}, {}}))
        return;
    //: %1 is the name of a check.
    reading_.tell(tr("“%1” is muted in this article.").arg(checkWords(check)));
    ask();
}

void IssueCommands::mutePair() {
    const auto pair = view_.currentPair();
    if (!pair || !desk_.editable())
        return;
    if (!desk_.session()->mute({{}, pair->source, pair->target}))
        return;
    reading_.tell(tr("The rules say nothing of this pair any more."));
    ask();
}

void IssueCommands::unmuteAll() {
    if (desk_.session() && desk_.session()->unmuteAll())
        ask();
}

} // namespace duizhao
