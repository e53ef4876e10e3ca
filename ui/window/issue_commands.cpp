#include "ui/window/issue_commands.h"

#include "ui/inspector/inspector.h"
#include "ui/inspector/issue_panel.h"
#include "ui/lists/issue_notes.h"
#include "ui/lists/place_table.h"
#include "ui/parallel/parallel_view.h"
#include "ui/window/desk.h"
#include "ui/window/reading_commands.h"
#include "ui/words/words.h"
#include "ui/worker/check_job.h"

#include <QComboBox>

#include <algorithm>

namespace duizhao {

namespace {

/// How long the article must rest before its issues are read again.
constexpr int restMilliseconds = 300;

/// What the worker answers with.
struct ListedIssues {
    FoundIssues found;
    std::vector<PlaceRow> rows;
};

Result<ListedIssues> listedIssues(const IssueRequest& request, const MqmTree& tree,
                                  const Progress& progress) {
    DUIZHAO_TRY(found, checkedIssues(request, progress));
    ListedIssues listed{std::move(found), {}};
    listed.rows = noteRows(listed.found.issues, tree);
    return listed;
}

} // namespace

IssueCommands::IssueCommands(Desk& desk, ParallelView& view, Inspector& inspector, ReadingCommands& reading,
                             ListsPane& pane, QObject* parent)
    : QObject(parent), desk_(desk), view_(view), inspector_(inspector), reading_(reading), pane_(pane) {
    rest_.setSingleShot(true);
    rest_.setInterval(restMilliseconds);
    connect(&rest_, &QTimer::timeout, this, &IssueCommands::ask);
    connect(&desk_, &Desk::changed, this, &IssueCommands::followChange);
    connect(&view_, &ParallelView::currentPairChanged, this, &IssueCommands::followPair);
    connect(&pane_.issueLevel(), &QComboBox::currentIndexChanged, this, &IssueCommands::ask);
    PlaceTable& table = pane_.issues();
    connect(&table, &PlaceTable::looked, this, [this](const PlaceRow& row) { chooseRow(row, false); });
    connect(&table, &PlaceTable::chosen, this, [this](const PlaceRow& row) { chooseRow(row, true); });
    connect(&table, &PlaceTable::left, &reading_, &ReadingCommands::backToText);
    connect(&table, &PlaceTable::keyPressed, this, [this](int key, const PlaceRow& row) {
        chooseRow(row, false);
        if (key == Qt::Key_Y)
            accept();
        else if (key == Qt::Key_N)
            dismiss();
    });
    IssuePanel& panel = inspector_.issuePanel();
    connect(&panel, &IssuePanel::acceptWanted, this, &IssueCommands::accept);
    connect(&panel, &IssuePanel::dismissWanted, this, &IssueCommands::dismiss);
    connect(&panel, &IssuePanel::muteWanted, this, &IssueCommands::muteCheck);
    pane_.issues().setEmptyWords({});
}

CheckLevel IssueCommands::level() const {
    return static_cast<CheckLevel>(pane_.issueLevel().currentData().toInt());
}

// ---- finding

void IssueCommands::followArticle() {
    work_.forget();
    rest_.stop();
    ready_ = false;
    take({}, {});
    pane_.issues().setEmptyWords({});
    ask();
}

/// What is blind from now on shows nothing more, not even for a moment.
void IssueCommands::followChange() {
    if (desk_.session() && desk_.session()->blind())
        ask();
    else
        rest_.start();
}

void IssueCommands::ask() {
    rest_.stop();
    ArticleSession* session = desk_.session();
    if (!session)
        return;
    if (session->summary().blind) {
        work_.forget();
        take({}, {});
        return pane_.issues().setEmptyWords(tr("This article is annotated blind: issues are hidden."));
    }
    if (!ready_)
        pane_.issues().setEmptyWords(tr("The rules are looking…"));
    work_.ask<ListedIssues>(
        [request = IssueRequest{desk_.library()->file(), session->summary().article,
                                session->editor().annotator, level(), desk_.lexicon()},
         tree = desk_.tree()](const Progress& progress) { return listedIssues(request, tree, progress); },
        [this](Result<ListedIssues> listed) {
            ready_ = listed.ok();
            if (!listed) {
                take({}, {});
                return pane_.issues().setEmptyWords(sentence(listed.error()));
            }
            take(std::move(listed->found.issues), std::move(listed->rows));
            const auto more = static_cast<int>(listed->found.more);
            //: Beside the number of lines: issues of an article with very many that the list does not hold.
            pane_.issues().setRemark(
                more > 0 ? tr("%n more issue(s) follow when these are decided", nullptr, more) : QString());
            pane_.issues().setEmptyWords(tr("Rules found nothing; they cannot judge meaning."));
        });
}

/// Most changes of an article change none of its issues.
void IssueCommands::take(std::vector<StoredIssue> issues, std::vector<PlaceRow> rows) {
    pane_.setCount(ListsPane::Page::issues, static_cast<int>(rows.size()));
    pane_.issues().setRows(std::move(rows));
    if (issues == issues_)
        return;
    const std::int64_t before = current() ? current()->id : 0;
    issues_ = std::move(issues);
    notes_ = IssueNotes(issues_);
    current_ = withId(before);
    markText();
    if (current_)
        choose(current_);
    else
        followPair();
}

std::optional<std::size_t> IssueCommands::withId(std::int64_t id) const {
    const auto same =
        std::find_if(issues_.begin(), issues_.end(), [&](const auto& one) { return one.id == id; });
    return same == issues_.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(same - issues_.begin()));
}

/// Issues of one note that were decided on, and its line in the list.
void IssueCommands::drop(const std::vector<std::size_t>& decided) {
    std::vector<std::size_t> left = notes_.noteOf(decided.front());
    const std::string line = std::to_string(issues_[left.front()].id);
    std::erase_if(left,
                  [&](std::size_t at) { return std::binary_search(decided.begin(), decided.end(), at); });
    pane_.issues().replaceRow(line, left.empty() ? std::nullopt
                                                 : std::optional(noteRow(issues_, left, desk_.tree())));
    const std::int64_t before = current() ? current()->id : 0;
    std::size_t at = 0;
    auto next = decided.begin();
    std::erase_if(issues_, [&](const StoredIssue&) {
        const bool gone = next != decided.end() && *next == at++;
        next += gone ? 1 : 0;
        return gone;
    });
    notes_ = IssueNotes(issues_);
    current_ = withId(before);
    markText();
    pane_.setCount(ListsPane::Page::issues, static_cast<int>(notes_.count()));
}

void IssueCommands::markText() {
    std::vector<IssueMark> marks;
    for (const StoredIssue& issue : issues_) {
        if (issue.source)
            marks.push_back({issue.pair, Side::source, *issue.source, issue.id});
        if (issue.target)
            marks.push_back({issue.pair, Side::target, *issue.target, issue.id});
    }
    view_.setIssues(std::move(marks));
}

// ---- where a person is

const StoredIssue* IssueCommands::current() const { return current_ ? &issues_[*current_] : nullptr; }

void IssueCommands::choose(std::optional<std::size_t> at) {
    current_ = at;
    const StoredIssue* issue = current();
    view_.setActiveIssue(issue ? issue->id : 0);
    const int places = issue ? static_cast<int>(notes_.noteOf(*current_).size()) : 0;
    inspector_.issuePanel().setIssue(issue ? std::optional(*issue) : std::nullopt, desk_.tree(), places,
                                     desk_.editable());
    Q_EMIT changed();
}

/// Reading on shows the first issue of the pair, if it has one.
void IssueCommands::followPair() {
    const auto pair = view_.currentPair();
    if (current() && pair && current()->pair == pair->number)
        return;
    std::optional<std::size_t> here;
    if (pair) {
        const auto first = std::lower_bound(
            issues_.begin(), issues_.end(), pair->number,
            [](const StoredIssue& issue, std::size_t number) { return issue.pair < number; });
        if (first != issues_.end() && first->pair == pair->number)
            here = static_cast<std::size_t>(first - issues_.begin());
    }
    choose(here);
}

void IssueCommands::goTo(std::size_t at) {
    const TextSelection place = placeOf(issues_[at]);
    current_ = at; // before the pair changes, so that it stays
    view_.scrollToSpan(place.side, place.span);
    choose(at);
}

void IssueCommands::step(int direction) {
    if (issues_.empty())
        return;
    const auto pair = view_.currentPair();
    std::size_t at = 0;
    if (current_) {
        const std::size_t count = issues_.size();
        at = direction > 0 ? (*current_ + 1) % count : (*current_ + count - 1) % count;
    } else if (pair) {
        const auto next = std::find_if(issues_.begin(), issues_.end(),
                                       [&](const StoredIssue& issue) { return issue.pair >= pair->number; });
        const auto found = static_cast<std::size_t>(next - issues_.begin());
        at = direction > 0 ? found % issues_.size() : (found + issues_.size() - 1) % issues_.size();
    }
    goTo(at);
    reading_.backToText();
}

/// `again`: the line of a note leads to its next place each time it is chosen.
void IssueCommands::chooseRow(const PlaceRow& row, bool again) {
    const auto first = std::find_if(issues_.begin(), issues_.end(), [&](const StoredIssue& issue) {
        return std::to_string(issue.id) == row.id;
    });
    if (first == issues_.end())
        return;
    const std::vector<std::size_t>& note = notes_.noteOf(static_cast<std::size_t>(first - issues_.begin()));
    const auto here = current_ ? std::find(note.begin(), note.end(), *current_) : note.end();
    if (here == note.end())
        return goTo(note.front());
    if (again)
        goTo(here + 1 == note.end() ? note.front() : *(here + 1));
}

} // namespace duizhao
