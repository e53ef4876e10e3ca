#pragma once

#include "ui/worker/word_learner.h"

#include <QObject>

namespace duizhao {

class Desk;
class ParallelView;

/// What helps a reader to understand the article on the desk: the words that translate each other.
class ReadingAids : public QObject {
    Q_OBJECT
public:
    /// Desk and view must outlive this.
    ReadingAids(Desk& desk, ParallelView& view, QObject* parent = nullptr);

private:
    void learnWords();

    Desk& desk_;
    ParallelView& view_;
    WordLearner learner_;
};

} // namespace duizhao
