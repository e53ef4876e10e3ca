#pragma once

#include "ui/lists/list_jobs.h"
#include "ui/lists/lists_pane.h"
#include "ui/parallel/reading_position.h"
#include "ui/worker/latest_work.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <string>
#include <vector>

namespace duizhao {

class Desk;
class ParallelView;
class ReadingCommands;

/// The lists below the text: fills them on a thread of their own, follows what is chosen in them, and does
/// with a whole list what can be done with it.
class ListCommands : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    ListCommands(Desk& desk, ParallelView& view, ReadingCommands& reading, ListsPane& pane,
                 QObject* parent = nullptr);

    /// Another article is open, or none.
    void followArticle();

    void open(ListsPane::Page page);
    /// Hides the pane and forgets what was found; the focus goes to the text.
    void close();
    /// Ends a search: its hits go out of the text, and the pane where it shows them; other lists stay. False
    /// where there is none.
    bool endSearch();
    /// Search in the article; begins with the selected words if there are any.
    void search();
    void nextHit() { stepAnyway(1); }
    void previousHit() { stepAnyway(-1); }
    bool hasHits() const { return !found_.empty(); }
    bool searching() const { return searchWork_.working(); }
    /// Flags every place that says the same as the flag chosen last, described like it, as one change.
    void flagAllSame();
    int sameCount() const;

Q_SIGNALS:
    /// The pane was opened or closed, or what can be done with its lists has changed.
    void changed();

private:
    void followChange();
    void refreshFlags();
    void forgetFlags();
    void countFlags();
    /// Brings what the page in front shows up to date.
    void refreshPage();
    /// Looks for it, unless it is looked for already or was found.
    void find(const SearchQuery& query);
    void showFound(Result<FoundHits> found);
    /// Nothing is looked for any more, nothing was found.
    void forgetHits();
    void showNoHits();
    /// Steps to a hit, if need be as soon as there are any.
    void stepWhenFound(int direction);
    void stepAnyway(int direction);
    void stepHit(int direction);
    /// Where a step from the caret leads.
    std::size_t hitFromCaret(int direction) const;
    void goToHit(std::size_t at);
    void goTo(const PlaceRow& row, bool intoText);
    void findSame();
    void forgetSame();
    /// The source words that the flagged translation stands for, as the aligner sees it; may be empty.
    std::u16string sourceTermOf(const Annotation& flag) const;

    Desk& desk_;
    ParallelView& view_;
    ReadingCommands& reading_;
    ListsPane& pane_;
    LatestWork flagWork_;
    LatestWork searchWork_;
    LatestWork sameWork_;
    QTimer flagRest_;
    bool blind_ = false;               ///< the list of flags holds none of others
    std::optional<SearchQuery> asked_; ///< what is looked for, or what found_ are the hits of
    std::vector<SearchHit> found_;
    int stepWhenFound_ = 0; ///< 1, -1: the step that waits for the answer
    /// The hit gone to last, and where the caret was put for it: the next one is reckoned from it as long as
    /// the caret stands there.
    std::optional<std::size_t> at_;
    std::optional<TextPlace> caretAt_;
    std::string sameFlag_; ///< whose translation the list of same places is of
};

} // namespace duizhao
