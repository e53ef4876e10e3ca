#include "core/store/articles.h"
#include "tests/core/store/drawn_article.h"
#include "tests/support/corpus.h"
#include "ui/article/article_session.h"

#include <QSignalSpy>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duizhao {
namespace {

constexpr const char16_t* drawing = u"# Fire = 火\nOne 😀 two. |Three. = 一𠮷。|三。\nLast. = 完。";

/// A library file with one article, opened as a window does.
class ArticleSessionTest : public testing::Test {
protected:
    ArticleSessionTest()
        : file_(folder_ / "library.db"),
          library_(*Library::open(file_, Library::Creation::createIfMissing)),
          article_(test::drawnArticle(drawing)),
          number_(storeArticle(library_, article_, {})->article),
          session_(*ArticleSession::open(library_, number_, {"left", "Ann"})) {}

    TextSelection find(Side side, std::u16string_view words) const {
        const std::size_t at = article_.text(side).find(words);
        return {side, {at, at + words.size()}};
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_;
    Library library_;
    Article article_;
    std::int64_t number_;
    std::unique_ptr<ArticleSession> session_;
};

} // namespace

TEST_F(ArticleSessionTest, FlagsASelectionWithItsQuote) {
    const QSignalSpy changed(session_.get(), &ArticleSession::changed);
    const Pair pair = *session_->pair(1);
    const auto id = session_->flag(pair, find(Side::target, u"𠮷"));
    ASSERT_TRUE(id);
    const Annotation flag = *session_->annotation(*id);
    EXPECT_EQ(flag.anchors.front().quote, u"𠮷");
    EXPECT_EQ(flag.annotator, "Ann");
    EXPECT_FALSE(flag.wholePair);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(session_->summary().annotations, 1u);
}

TEST_F(ArticleSessionTest, FlagsTheWholePairWithoutASelection) {
    const auto id = session_->flag(*session_->pair(2), std::nullopt);
    ASSERT_TRUE(id);
    const Annotation flag = *session_->annotation(*id);
    EXPECT_TRUE(flag.wholePair);
    EXPECT_EQ(flag.anchors.front().quote, u"三。");
}

TEST_F(ArticleSessionTest, AnswersWithTheFlagThatIsThereUntilItIsDescribed) {
    const Pair pair = *session_->pair(2);
    const auto first = session_->flag(pair, std::nullopt);
    EXPECT_EQ(session_->flag(pair, std::nullopt), first);
    Annotation flag = *session_->annotation(*first);
    flag.severity = Severity::minor;
    ASSERT_TRUE(session_->update(flag, change::setSeverity));
    EXPECT_NE(session_->flag(pair, std::nullopt), first);
}

TEST_F(ArticleSessionTest, SeesAChangeInWhatItHadCached) {
    const Pair pair = *session_->pair(1);
    EXPECT_THAT(session_->annotationsOf(pair), testing::IsEmpty());
    session_->flag(pair, find(Side::target, u"𠮷"));
    session_->flag(pair, find(Side::source, u"two"));
    EXPECT_THAT(session_->annotationsOf(pair), testing::SizeIs(2));
    EXPECT_THAT(session_->annotationsOf(*session_->pair(3)), testing::IsEmpty());
}

TEST_F(ArticleSessionTest, KeepsThePlaceOfAnOmissionAsASecondAnchor) {
    const auto id = session_->flag(*session_->pair(1), find(Side::source, u"two"));
    const std::size_t place = find(Side::target, u"。").span.begin;
    ASSERT_TRUE(session_->setPlace(*session_->annotation(*id), Side::target, place));
    const Annotation flag = *session_->annotation(*id);
    ASSERT_EQ(flag.anchors.size(), 2u);
    EXPECT_EQ(flag.anchors[1].span, (TextSpan{place, place}));
    EXPECT_EQ((**nextUndo(library_, number_, "left")).name, change::setPlace);
    ASSERT_TRUE(session_->clearPlace(flag));
    EXPECT_EQ(session_->annotation(*id)->anchors.size(), 1u);
}

TEST_F(ArticleSessionTest, CountsTypingInOneFieldAsOneStep) {
    const auto id = session_->flag(*session_->pair(1), std::nullopt);
    for (const char* note : {"w", "wr", "wrong"}) {
        Annotation flag = *session_->annotation(*id);
        flag.note = note;
        ASSERT_TRUE(session_->update(flag, change::editNote, "note:1"));
    }
    ASSERT_TRUE(session_->undo());
    EXPECT_EQ(session_->annotation(*id)->note, "");
    EXPECT_EQ((**nextUndo(library_, number_, "left")).name, change::flag);
    ASSERT_TRUE(session_->redo());
    EXPECT_EQ(session_->annotation(*id)->note, "wrong");
}

TEST_F(ArticleSessionTest, KeepsWhatAPersonSaysOfAPair) {
    const Pair pair = *session_->pair(1);
    PairReview review = session_->reviewOf(pair);
    EXPECT_EQ(review.state, PairState::unread);
    review.state = PairState::done;
    ASSERT_TRUE(session_->setReview(review, change::markDone));
    EXPECT_EQ(session_->reviewOf(pair).state, PairState::done);
    EXPECT_EQ(session_->summary().donePairs, 1u);
}

TEST_F(ArticleSessionTest, NoticesAnotherWindow) {
    auto other = *Library::open(file_, Library::Creation::mustExist);
    const auto theirs = *ArticleSession::open(other, number_, {"right", "Bo"});
    const Pair pair = *session_->pair(1);
    EXPECT_THAT(session_->annotationsOf(pair), testing::IsEmpty());
    theirs->flag(pair, std::nullopt);

    const QSignalSpy changed(session_.get(), &ArticleSession::changed);
    session_->noticeOthers();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_THAT(session_->annotationsOf(pair), testing::SizeIs(1));
    session_->noticeOthers();
    EXPECT_EQ(changed.count(), 1) << "nothing has changed since";
    EXPECT_FALSE(*nextUndo(library_, number_, "left")) << "the change is not this window's";
}

TEST_F(ArticleSessionTest, SaysWhenTheArticleIsGone) {
    auto other = *Library::open(file_, Library::Creation::mustExist);
    ASSERT_TRUE(removeArticle({other, "right", "Bo", number_, change::removeArticle}, number_));
    const QSignalSpy gone(session_.get(), &ArticleSession::gone);
    session_->noticeOthers();
    EXPECT_EQ(gone.count(), 1);
}

TEST_F(ArticleSessionTest, TellsOfAFailureAndChangesNothing) {
    const QSignalSpy failed(session_.get(), &ArticleSession::failed);
    const QSignalSpy changed(session_.get(), &ArticleSession::changed);
    Annotation unknown;
    unknown.id = "00000000-0000-4000-8000-000000000000";
    EXPECT_FALSE(session_->update(unknown, change::editNote));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(changed.count(), 0);
}

TEST(BoundedCache, NeverHoldsMoreThanItsLimit) {
    BoundedCache<int, int> cache(10);
    for (int key = 0; key < 1000; ++key) {
        EXPECT_EQ(cache.insert(key, key * 2), key * 2);
        EXPECT_EQ(*cache.find(key), key * 2);
        EXPECT_LE(cache.size(), 10u);
    }
}

} // namespace duizhao
