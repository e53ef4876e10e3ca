#pragma once

#include "core/store/issues.h"
#include "ui/lists/issue_notes.h"
#include "ui/lists/lists_pane.h"
#include "ui/worker/latest_work.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

class Desk;
class Inspector;
class ParallelView;
class ReadingCommands;

/// What the checks found in the article on the desk: runs them behind the reading, shows their issues in the
/// text, the list and the inspector, and does with an issue what a person decides.
class IssueCommands : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    IssueCommands(Desk& desk, ParallelView& view, Inspector& inspector, ReadingCommands& reading,
                  ListsPane& pane, QObject* parent = nullptr);

    /// Another article is open, or none.
    void followArticle();

    bool hasIssue() const { return current() != nullptr; }
    bool any() const { return !issues_.empty(); }
    /// Issues, or notes of several places, that wait.
    std::size_t count() const { return notes_.count(); }
    bool checking() const { return work_.working(); }

    void next() { step(1); }
    void previous() { step(-1); }
    /// Makes a flag of the issue a person is at, and goes to the next one.
    void accept();
    /// It is none, with all places of its note; and goes to the next one.
    void dismiss();
    /// This check finds nothing in this article any more; or nothing is found in this pair any more.
    void muteCheck();
    void mutePair();
    /// All that was muted in this article is shown again.
    void unmuteAll();

Q_SIGNALS:
    /// The issues or the one a person is at are others now.
    void changed();

private:
    void followChange();
    void ask();
    void take(std::vector<StoredIssue> issues, std::vector<PlaceRow> rows);
    std::optional<std::size_t> withId(std::int64_t id) const;
    /// The issues of a note, by their numbers in order, the check that found them, and where the person was:
    /// at which issue, and where keys went.
    struct Dismissal {
        std::vector<std::int64_t> issues;
        std::string check;
        std::int64_t at;
        QPointer<QWidget> focus;
    };
    void followDismissal(const Dismissal& dismissal);
    void drop(const std::vector<std::size_t>& decided);
    void markText();
    void followPair();
    void step(int direction);
    void goTo(std::size_t at);
    void choose(std::optional<std::size_t> at);
    void chooseRow(const PlaceRow& row, bool again);
    const StoredIssue* current() const;
    CheckLevel level() const;
    void afterDecision(std::size_t at);

    Desk& desk_;
    ParallelView& view_;
    Inspector& inspector_;
    ReadingCommands& reading_;
    ListsPane& pane_;
    LatestWork work_;
    QTimer rest_;
    std::vector<StoredIssue> issues_; ///< open ones, in the order of pairs
    IssueNotes notes_;
    std::optional<std::size_t> current_; ///< index into issues_
    bool ready_ = false;                 ///< the article has been checked
};

} // namespace duizhao
