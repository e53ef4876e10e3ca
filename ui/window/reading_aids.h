#pragma once

#include "ui/worker/word_learner.h"

#include <QObject>

namespace duizhao {

class Desk;
class DictionaryGuide;
class Inspector;
class OtherSideCard;
struct Theme;
class ParallelView;

/// What helps a reader to understand the article on the desk: the words that translate each other, the
/// dictionary, the side that the layout does not show.
class ReadingAids : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    ReadingAids(Desk& desk, ParallelView& view, Inspector& inspector, QObject* parent = nullptr);

    void setTheme(const Theme& theme);
    DictionaryGuide& dictionary() const { return *dictionary_; }

private:
    void learnWords();

    Desk& desk_;
    ParallelView& view_;
    WordLearner learner_;
    DictionaryGuide* dictionary_;
    OtherSideCard* otherSide_;
};

} // namespace duizhao
