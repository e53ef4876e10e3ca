#pragma once

#include "core/align/word_linker.h"
#include "ui/worker/latest_work.h"

#include <QObject>

#include <cstdint>
#include <filesystem>
#include <optional>

namespace duizhao {

/// Learns the words of the article that is being read, on a thread of its own. Another article cancels what
/// goes on, without waiting for it. What cannot be learned (a busy library, say) is not told: reading goes
/// on without. Main thread only.
class WordLearner : public QObject {
    Q_OBJECT
public:
    /// `lexicon` may be null and must outlive this.
    explicit WordLearner(const Lexicon* lexicon, QObject* parent = nullptr);

    struct Lesson {
        std::filesystem::path library;
        std::int64_t article = 0;
    };
    /// From now on learn this; nothing: no article is open.
    void learn(std::optional<Lesson> lesson);

Q_SIGNALS:
    /// Of the lesson asked for last.
    void learned(const duizhao::LearnedWords& words);

private:
    const Lexicon* lexicon_;
    LatestWork work_;
};

} // namespace duizhao
