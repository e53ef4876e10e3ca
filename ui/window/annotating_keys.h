#pragma once

#include "core/bitext/mqm_tree.h"
#include "ui/annotating/classification.h"
#include "ui/annotating/word_choice.h"

#include <QObject>

#include <optional>
#include <string>

class QKeyEvent;

namespace duizhao {

class ClassifyBar;
class Desk;
class ParallelView;
class ReadingCommands;

/// Annotating with single keys: while words are being chosen by their letters, or an error is described by
/// its codes, plain keys that reach the text belong here. Everything else is left to the window. Escape, or
/// the focus leaving the text, ends it; what was said until then stays.
class AnnotatingKeys : public QObject {
    Q_OBJECT
public:
    /// All must outlive this; keys are taken from `view`.
    AnnotatingKeys(Desk& desk, ParallelView& view, ReadingCommands& reading, ClassifyBar& bar,
                   QObject* parent = nullptr);

    /// Labels over the words of the current pair; the span chosen is flagged and then described.
    void chooseWords();
    /// Describes the chosen flag or the first one of the pair; flags the selection first, or the pair where
    /// it has no flag. Escape before the first code takes such a flag of the pair back.
    void classify();
    /// Describes one flag after the other that has no category or no severity, from this place on.
    void startQueue();
    /// Gives the chosen flag (or the selection) what was said of the last one.
    void classifyAsBefore();

    bool active() const { return mode_ != Mode::none; }
    bool hasLast() const { return !lastCategory_.empty(); }
    void leave();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Mode { none, words, place, codes };

    bool takeKey(const QKeyEvent& event);
    void takeWordKey(const QKeyEvent& event);
    void takeCode(QChar key);
    void showChoice();
    void finishChoice();
    void beginCodes();
    void showCodes();
    void finishCodes();
    void choosePlace();
    std::optional<Annotation> flag() const;
    /// Chooses the next flag to describe; false and leaves where there is none.
    bool nextInQueue();
    void takeBackEmptyFlag();
    void followChange();

    Desk& desk_;
    ParallelView& view_;
    ReadingCommands& reading_;
    ClassifyBar& bar_;
    Mode mode_ = Mode::none;
    bool queue_ = false;
    std::string madeHere_; ///< the flag of a whole pair that classify() made
    std::optional<WordChoice> choice_;
    std::optional<Classification> classification_;
    std::string visit_; ///< a UUID for what is said of a flag in one go: one step to take back
    std::string lastCategory_;
    std::optional<Severity> lastSeverity_;
};

} // namespace duizhao
