#include "ui/worker/word_learner.h"

#include "ui/worker/learn_words_job.h"

#include <utility>

namespace duizhao {

WordLearner::WordLearner(const Lexicon* lexicon, QObject* parent) : QObject(parent), lexicon_(lexicon) {
    connect(&task_, &BackgroundTask::finished, this, &WordLearner::start);
}

void WordLearner::learn(std::optional<Lesson> lesson) {
    waiting_ = std::move(lesson);
    ++asked_;
    if (task_.running())
        task_.cancel(); // what waits begins when it has ended
    else
        start();
}

void WordLearner::start() {
    if (!waiting_)
        return;
    const Lesson lesson = *std::exchange(waiting_, std::nullopt);
    task_.start<LearnedWords>(
        [lesson, lexicon = lexicon_](const Progress& progress) {
            return learnWords(lesson.library, lesson.article, lexicon, progress);
        },
        [this, number = asked_](const Result<LearnedWords>& words) {
            if (words && number == asked_)
                Q_EMIT learned(*words);
        });
}

} // namespace duizhao
