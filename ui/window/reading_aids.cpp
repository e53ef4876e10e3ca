#include "ui/window/reading_aids.h"

#include "ui/dictionary/dictionary_guide.h"
#include "ui/dictionary/other_side_card.h"
#include "ui/inspector/inspector.h"
#include "ui/parallel/parallel_view.h"
#include "ui/window/desk.h"

namespace duizhao {

ReadingAids::ReadingAids(Desk& desk, ParallelView& view, Inspector& inspector, QObject* parent)
    : QObject(parent),
      desk_(desk),
      view_(view),
      learner_(desk.lexicon()),
      dictionary_(new DictionaryGuide(view, inspector.dictionary(), desk.lexicon(), this)),
      otherSide_(new OtherSideCard(view, this)) {
    view_.setLexicon(desk_.lexicon());
    connect(dictionary_, &DictionaryGuide::pinned, &inspector, &QWidget::show);
    connect(&loader_, &ChineseDisplayLoader::loaded, &view_, &ParallelView::setChineseDisplay);
    connect(&loader_, &ChineseDisplayLoader::failed, this, [this](const Error& error) {
        form_ = view_.chineseForm();
        Q_EMIT failed(error);
    });
    connect(&learner_, &WordLearner::learned, &view_, &ParallelView::setLearnedWords);
}

void ReadingAids::setTheme(const Theme& theme) {
    dictionary_->setTheme(theme);
    otherSide_->setTheme(theme);
}

void ReadingAids::showChinese(ChineseForm form) {
    form_ = form;
    loader_.want(form);
}

void ReadingAids::followArticle() {
    if (desk_.session())
        learner_.learn(WordLearner::Lesson{desk_.library()->file(), desk_.session()->summary().article});
    else
        learner_.learn(std::nullopt);
}

} // namespace duizhao
