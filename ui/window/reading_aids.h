#pragma once

#include "ui/worker/chinese_display_loader.h"
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

    /// Another article is open, or none.
    void followArticle();

    void setTheme(const Theme& theme);
    /// Shows Chinese in this form as soon as its tables have been read.
    void showChinese(ChineseForm form);
    ChineseForm chineseForm() const { return form_; }
    DictionaryGuide& dictionary() const { return *dictionary_; }

Q_SIGNALS:
    void failed(const duizhao::Error& error);

private:
    Desk& desk_;
    ParallelView& view_;
    WordLearner learner_;
    ChineseDisplayLoader loader_;
    ChineseForm form_ = ChineseForm::asWritten;
    DictionaryGuide* dictionary_;
    OtherSideCard* otherSide_;
};

} // namespace duizhao
