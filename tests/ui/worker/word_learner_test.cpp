#include "core/store/articles.h"
#include "tests/core/store/drawn_article.h"
#include "tests/support/corpus.h"
#include "ui/worker/learn_words_job.h"
#include "ui/worker/word_learner.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <filesystem>
#include <stop_token>
#include <string>

namespace duizhao {
namespace {

/// A library with an article that says again and again what no dictionary knows.
class WordLearnerTest : public testing::Test {
protected:
    WordLearnerTest() {
        std::u16string drawing;
        const std::u16string letters = u"abcdefghijklmnopqrstuvwxyz";
        for (std::size_t at = 0; at < 60; ++at) {
            const std::u16string word(5, letters[at % 26]);
            drawing += u"Zorbla met " + word + u" here. = 佐布拉" + std::u16string(1, 0x4e10 + at % 26) +
                       u"在此。\n";
        }
        auto library = Library::open(file_, Library::Creation::createIfMissing);
        article_ = storeArticle(*library, test::drawnArticle(drawing), {})->article;
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_ / "library.db";
    std::int64_t article_ = 0;
};

TEST_F(WordLearnerTest, LearnsANameThatIsSaidAgainAndAgain) {
    const auto learned = learnWords(file_, article_, nullptr, {});
    ASSERT_TRUE(learned.ok());
    EXPECT_FALSE(learned->empty());
}

TEST_F(WordLearnerTest, SaysWhatItHasLearnedOnTheMainThread) {
    WordLearner learner(nullptr);
    QSignalSpy learned(&learner, &WordLearner::learned);
    learner.learn(WordLearner::Lesson{file_, article_});
    EXPECT_EQ(learned.count(), 0);
    EXPECT_TRUE(learned.wait(20'000));
}

TEST_F(WordLearnerTest, SaysNothingOfAnArticleThatWasClosed) {
    WordLearner learner(nullptr);
    QSignalSpy learned(&learner, &WordLearner::learned);
    learner.learn(WordLearner::Lesson{file_, article_});
    learner.learn(std::nullopt);
    learner.learn(WordLearner::Lesson{file_, article_});
    EXPECT_TRUE(learned.wait(20'000));
    EXPECT_FALSE(learned.wait(50));
    EXPECT_EQ(learned.count(), 1);
}

TEST_F(WordLearnerTest, CanBeCancelled) {
    std::stop_source stop;
    stop.request_stop();
    Progress progress;
    progress.stop = stop.get_token();
    const auto learned = learnWords(file_, article_, nullptr, progress);
    ASSERT_FALSE(learned.ok());
    EXPECT_EQ(learned.error().code, ErrorCode::cancelled);
}

TEST_F(WordLearnerTest, IsSilentWhereTheLibraryCannotBeRead) {
    WordLearner learner(nullptr);
    QSignalSpy learned(&learner, &WordLearner::learned);
    learner.learn(WordLearner::Lesson{folder_ / "nowhere.db", 1});
    learner.learn(WordLearner::Lesson{file_, article_});
    EXPECT_TRUE(learned.wait(20'000));
}

} // namespace
} // namespace duizhao
