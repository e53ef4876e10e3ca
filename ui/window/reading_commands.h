#pragma once

#include "core/bitext/annotation.h"
#include "core/bitext/pair_review.h"
#include "core/bitext/severity.h"
#include "core/bitext/side.h"
#include "core/store/change_places.h"
#include "core/store/flag_order.h"
#include "ui/article/article_change.h"

#include <QObject>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

class Desk;
class Inspector;
class ParallelView;

/// What a person does while reading: flag, describe, mark as done, go on. Keeps the view and the inspector at
/// the same pair and the same flag.
class ReadingCommands : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    ReadingCommands(Desk& desk, ParallelView& view, Inspector& inspector, QObject* parent = nullptr);

    /// Another article is open, or none.
    void followArticle();

    /// Flags the selection, or the current pair without one. The flag's id, which is the chosen one then; or
    /// nothing where it could not be stored, and what was chosen before remains.
    std::optional<std::string> flag();
    /// What is flagged with flag(): the selection, or the hit of a search that one has gone to.
    std::optional<TextSelection> chosenWords() const;
    /// Chooses the first flag of the current pair, unless one is chosen; false where there is none.
    bool chooseFlag();
    void removeFlag();
    bool hasFlag() const; ///< whether a flag is chosen
    bool hasFlagHere() const { return hasFlag() || !flagsHere().empty(); }
    bool canSetPlace() const;
    void setPlace();
    void setSeverity(Severity severity);
    void startCategory();
    /// Of the flag, or of the pair where it has none.
    void startNote();
    void startCorrection();

    /// Moves an edge of the chosen flag's span: by a word in Latin letters, by a character of Han, inside the
    /// pairs the span lies in.
    enum class Edge { begin, end };
    void moveEdge(Edge edge, int direction);
    /// Chooses the next flag without category or severity, from the chosen one or the current pair on, and
    /// from the beginning again behind the last; false where there is none.
    bool nextUndescribed();
    /// How many flags have no category or no severity.
    std::size_t undescribed();
    /// Shows both columns where this side is not shown, and says so.
    void showSide(Side side);
    /// To the first of these places, unless the pair being read has one of them.
    void goToChange(const std::vector<ChangedPlace>& places);
    /// Something a person should be told; already in words.
    void tell(const QString& words) { Q_EMIT said(words); }

    bool hasPair() const;
    void doneAndNext();
    void setState(PairState state);
    void nextFlag() { stepFlag(1); }
    void previousFlag() { stepFlag(-1); }

    /// Chooses a flag in view and inspector; empty: none.
    void activate(const std::string& id);
    /// Opens or folds left-out lines: all, or those near the current pair. Says so where there are none.
    void showLeftOut(bool open);
    void toggleLeftOutHere();
    /// Puts the focus into the text.
    void backToText();

Q_SIGNALS:
    /// Something was flagged here.
    void flagged();
    /// The chosen flag or the current pair is another one: what can be done may have changed.
    void placeChanged();
    /// Something that a person should be told; already in words.
    void said(const QString& words);

private:
    void followPair();
    void followChange();
    std::vector<Annotation> flagsHere() const;
    /// Says so where nothing was left out.
    bool hasLeftOut();
    void stepFlag(int direction);
    void goTo(const OrderedFlag& flag);
    /// The chosen flag where it stands in reading order.
    std::optional<OrderedFlag> activeInOrder();
    FlagFilter shownFlags() const;
    /// What a question about the flags answers, or nothing where it fails, which is said.
    std::optional<OrderedFlag> answered(Result<std::optional<OrderedFlag>> answer);

    Desk& desk_;
    ParallelView& view_;
    Inspector& inspector_;
    std::string visit_; ///< a UUID for the time in which one flag is the chosen one
};

} // namespace duizhao
