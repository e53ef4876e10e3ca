#include "ui/worker/word_learner.h"

#include "ui/worker/learn_words_job.h"

namespace duizhao {

WordLearner::WordLearner(const Lexicon* lexicon, QObject* parent) : QObject(parent), lexicon_(lexicon) {}

void WordLearner::learn(std::optional<Lesson> lesson) {
    if (!lesson)
        return work_.forget();
    work_.ask<LearnedWords>(
        [lesson = *lesson, lexicon = lexicon_](const Progress& progress) {
            return learnWords(lesson.library, lesson.article, lexicon, progress);
        },
        [this](const Result<LearnedWords>& words) {
            if (words)
                Q_EMIT learned(*words);
        });
}

} // namespace duizhao
