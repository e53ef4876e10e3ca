#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "tests/core/store/drawn_article.h"
#include "tests/core/store/library_support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duizhao {
namespace {

/// A library with one article, and edits of it from two windows.
class AnnotationsTest : public testing::Test {
protected:
    AnnotationsTest()
        : library_(*Library::openInMemory()),
          article_(test::drawnArticle(u"# Fire = 火\nOne 😀 two. |Three. = 一𠮷。|三。\nLast. = 完。")),
          number_(test::stored(library_, article_)),
          bitext_(articleSummary(library_, number_)->bitext) {}

    Edit edit(const std::string& name, const std::string& window = "left", const std::string& mergeKey = {}) {
        return {library_, window, "Ann", number_, name, mergeKey};
    }

    TextSpan find(Side side, std::u16string_view what) const {
        const std::size_t at = article_.text(side).find(what);
        return {at, at + what.size()};
    }

    /// An annotation of the first place where the words stand in the target.
    Annotation flag(std::u16string_view words, const std::string& window = "left") {
        Annotation annotation;
        annotation.annotator = "Ann";
        annotation.anchors = {*makeAnchor(library_, bitext_, Side::target, find(Side::target, words))};
        return *addAnnotation(edit(change::flag, window), bitext_, annotation);
    }

    Annotation stored(const std::string& id) { return **annotationById(library_, id); }

    Library library_;
    Article article_;
    std::int64_t number_;
    std::int64_t bitext_;
};

} // namespace

TEST_F(AnnotationsTest, AreReadBackAsTheyWereAdded) {
    Annotation given;
    given.annotator = "Ann";
    given.origin = "number-magnitude";
    given.category = "Accuracy/Mistranslation";
    given.severity = Severity::major;
    given.note = "差 a power of ten";
    given.correction = "一億";
    given.anchors = {*makeAnchor(library_, bitext_, Side::target, find(Side::target, u"𠮷")),
                     *makeAnchor(library_, bitext_, Side::source, {4, 4})};
    const Annotation added = *addAnnotation(edit(change::flag), bitext_, given);
    EXPECT_EQ(added.id.size(), 36u);
    EXPECT_GT(added.created, 0);
    EXPECT_EQ(added.modified, added.created);
    given.id = added.id;
    given.created = given.modified = added.created;
    EXPECT_EQ(added, given);
    EXPECT_EQ(stored(added.id), given);
    EXPECT_EQ(added.anchors[0].quote, u"𠮷");
    EXPECT_THAT(*allAnnotations(library_, bitext_), testing::ElementsAre(added));
    EXPECT_THAT(*annotators(library_, bitext_), testing::ElementsAre("Ann"));
    EXPECT_EQ(articleSummary(library_, number_)->annotations, 1u);
    EXPECT_THAT(*verifyLibrary(library_, {}), testing::IsEmpty());
}

TEST_F(AnnotationsTest, AnAnchorKeepsToCharacters) {
    const std::size_t smile = find(Side::source, u"😀").begin;
    const auto cut = makeAnchor(library_, bitext_, Side::source, {smile, smile + 1});
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, ErrorCode::rangeSplitsCharacter);
    const std::size_t length = article_.text(Side::source).size();
    EXPECT_EQ(makeAnchor(library_, bitext_, Side::source, {length, length + 1}).error().code,
              ErrorCode::rangeOutside);
    EXPECT_TRUE(makeAnchor(library_, bitext_, Side::source, {length, length}));
}

TEST_F(AnnotationsTest, AreFoundByTheRangeTheyTouch) {
    const Annotation annotation = flag(u"一𠮷");
    const TextSpan span = annotation.anchors[0].span;
    const auto found = [&](TextSpan range) {
        return !annotationsIn(library_, bitext_, Side::target, range)->empty();
    };
    EXPECT_TRUE(found(span));
    EXPECT_TRUE(found({span.begin, span.begin + 1}));
    EXPECT_TRUE(found({0, 1000}));
    EXPECT_FALSE(found({span.end, span.end + 1}));
    EXPECT_FALSE(found({0, span.begin}));
    EXPECT_TRUE(found({span.end, span.end})) << "a place at its end";
    EXPECT_THAT(*annotationsIn(library_, bitext_, Side::source, {0, 1000}), testing::IsEmpty());
}

TEST_F(AnnotationsTest, UpdatingAMissingOneIsAnError) {
    Annotation annotation = flag(u"三");
    ASSERT_TRUE(removeAnnotation(edit(change::removeFlag), annotation.id));
    EXPECT_EQ(updateAnnotation(edit(change::editNote), annotation).error().code,
              ErrorCode::annotationMissing);
    EXPECT_EQ(removeAnnotation(edit(change::removeFlag), annotation.id).error().code,
              ErrorCode::annotationMissing);
}

TEST_F(AnnotationsTest, AWindowDoesNotOverwriteWhatAnotherChangedSinceItRead) {
    const Annotation read = flag(u"三");
    Annotation left = read;
    left.severity = Severity::major;
    ASSERT_TRUE(updateAnnotation(edit(change::setSeverity, "left"), left));
    Annotation right = read;
    right.note = "three?";
    const auto refused = updateAnnotation(edit(change::editNote, "right"), right);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorCode::changedSince, change::editNote, change::setSeverity}));

    right = stored(read.id);
    right.note = "three?";
    EXPECT_TRUE(updateAnnotation(edit(change::editNote, "right"), right));
    EXPECT_EQ(stored(read.id).severity, Severity::major);
    EXPECT_EQ(stored(read.id).note, "three?");
}

TEST_F(AnnotationsTest, AWindowMayGoOnWithTheValueItWrote) {
    Annotation annotation = flag(u"三");
    for (const char* note : {"a", "ab", "abc"}) {
        annotation.note = note;
        EXPECT_TRUE(updateAnnotation(edit(change::editNote), annotation));
    }
    EXPECT_EQ(stored(annotation.id).note, "abc");
}

TEST_F(AnnotationsTest, UndoTakesBackAndRedoMakesAgain) {
    const auto before = test::dump(library_);
    Annotation annotation = flag(u"三");
    annotation.note = "why three?";
    annotation.anchors.push_back(*makeAnchor(library_, bitext_, Side::source, {0, 0}));
    ASSERT_TRUE(updateAnnotation(edit(change::editNote), annotation));
    const auto after = test::dump(library_);

    EXPECT_EQ((**nextUndo(library_, number_, "left")).name, change::editNote);
    EXPECT_EQ(undo(library_, number_, "left")->name, change::editNote);
    EXPECT_EQ(undo(library_, number_, "left")->name, change::flag);
    EXPECT_EQ(test::dump(library_), before);
    EXPECT_EQ(undo(library_, number_, "left").error().code, ErrorCode::nothingToUndo);
    EXPECT_EQ(redo(library_, number_, "left")->name, change::flag);
    EXPECT_EQ(redo(library_, number_, "left")->name, change::editNote);
    EXPECT_EQ(test::dump(library_), after);
    EXPECT_EQ(redo(library_, number_, "left").error().code, ErrorCode::nothingToRedo);
}

TEST_F(AnnotationsTest, UndoRefusesWhereAnotherWindowChangedTheRowSince) {
    Annotation annotation = flag(u"三");
    annotation.severity = Severity::minor;
    ASSERT_TRUE(updateAnnotation(edit(change::setSeverity, "right"), annotation));
    const auto refused = undo(library_, number_, "left");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorCode::changedSince, change::flag, change::setSeverity}));
    ASSERT_TRUE(undo(library_, number_, "right"));
    EXPECT_TRUE(undo(library_, number_, "left"));
}

TEST_F(AnnotationsTest, UndoRefusesAlsoWhereAnotherPartOfTheRowWasChanged) {
    ASSERT_TRUE(setArticleTitle(edit(change::rename, "left"), number_, "Renamed"));
    ASSERT_TRUE(removeArticle(edit(change::removeArticle, "right"), number_));
    EXPECT_EQ(undo(library_, number_, "left").error(),
              (Error{ErrorCode::changedSince, change::rename, change::removeArticle}));
    ASSERT_TRUE(undo(library_, number_, "right"));
    EXPECT_TRUE(undo(library_, number_, "left"));
    EXPECT_EQ(articleSummary(library_, number_)->title, "Fire");
}

TEST_F(AnnotationsTest, RedoRefusesWhereWhatItBuiltOnIsUndone) {
    Annotation annotation = flag(u"三");
    annotation.note = "left";
    ASSERT_TRUE(updateAnnotation(edit(change::editNote, "left"), annotation));
    annotation = stored(annotation.id);
    annotation.severity = Severity::major;
    ASSERT_TRUE(updateAnnotation(edit(change::setSeverity, "right"), annotation));
    ASSERT_TRUE(undo(library_, number_, "right"));
    ASSERT_TRUE(undo(library_, number_, "left"));
    const auto before = test::dump(library_);
    EXPECT_EQ(redo(library_, number_, "right").error(),
              (Error{ErrorCode::changedSince, change::setSeverity, change::editNote}));
    EXPECT_EQ(test::dump(library_), before);
    EXPECT_TRUE(redo(library_, number_, "left"));
    EXPECT_TRUE(redo(library_, number_, "right"));
}

TEST_F(AnnotationsTest, TypingIsNotOneStepWithAnotherWindowInBetween) {
    Annotation annotation = flag(u"三");
    const std::string key = "note:" + annotation.id;
    annotation.note = "w";
    ASSERT_TRUE(updateAnnotation(edit(change::editNote, "left", key), annotation));
    flag(u"一", "right");
    annotation.note = "wh";
    ASSERT_TRUE(updateAnnotation(edit(change::editNote, "left", key), annotation));
    EXPECT_EQ(history(library_, number_)->size(), 4u);
}

TEST_F(AnnotationsTest, TypingIsOneStepOfUndo) {
    Annotation annotation = flag(u"三");
    for (const char* text : {"w", "wh", "why"}) {
        annotation.note = text;
        ASSERT_TRUE(updateAnnotation(edit(change::editNote, "left", "note:" + annotation.id), annotation));
    }
    EXPECT_EQ(history(library_, number_)->size(), 2u);
    ASSERT_TRUE(undo(library_, number_, "left"));
    EXPECT_EQ(stored(annotation.id).note, "");
    ASSERT_TRUE(redo(library_, number_, "left"));
    EXPECT_EQ(stored(annotation.id).note, "why");
}

TEST_F(AnnotationsTest, ANewChangeDropsWhatCouldBeRedone) {
    flag(u"三");
    ASSERT_TRUE(undo(library_, number_, "left"));
    flag(u"一");
    EXPECT_FALSE(*nextRedo(library_, number_, "left"));
    EXPECT_EQ(history(library_, number_)->size(), 1u);
}

TEST_F(AnnotationsTest, AChangeThatChangesNothingIsNotInTheHistory) {
    const Annotation annotation = flag(u"三");
    ASSERT_TRUE(updateAnnotation(edit(change::editNote), annotation));
    ASSERT_TRUE(setArticleTitle(edit(change::rename), number_, "Fire"));
    EXPECT_EQ(history(library_, number_)->size(), 1u);
}

TEST_F(AnnotationsTest, ARemovedArticleComesBackWithAllItHad) {
    const Annotation annotation = flag(u"三");
    const auto before = test::dump(library_);
    ASSERT_TRUE(removeArticle(edit(change::removeArticle), number_));
    EXPECT_THAT(*listArticles(library_), testing::IsEmpty());
    EXPECT_EQ(loadArticle(library_, number_).error().code, ErrorCode::articleMissing);
    EXPECT_EQ(updateAnnotation(edit(change::editNote), annotation).error().code, ErrorCode::articleMissing);
    ASSERT_TRUE(undo(library_, number_, "left"));
    EXPECT_EQ(test::dump(library_), before);

    ASSERT_TRUE(redo(library_, number_, "left"));
    const auto again = *storeArticle(library_, article_, {});
    EXPECT_EQ(again.article, number_) << "importing the same bytes brings it back too";
    EXPECT_TRUE(again.existing);
    EXPECT_EQ(test::dump(library_), before);
    EXPECT_EQ((**nextRedo(library_, number_, "left")).name, change::removeArticle);
}

TEST_F(AnnotationsTest, AReviewIsOfThePairWithItsRanges) {
    const Bead& bead = article_.bitext.beads[1];
    EXPECT_EQ(pairReview(library_, bitext_, "Ann", bead.source, bead.target)->state, PairState::unread);
    PairReview review{"Ann", bead.source, bead.target, PairState::done, {}, "fine", "一吉。"};
    ASSERT_TRUE(setPairReview(edit(change::markDone), bitext_, review));
    const PairReview stored = *pairReview(library_, bitext_, "Ann", bead.source, bead.target);
    EXPECT_TRUE(stored.doneAt);
    review.doneAt = stored.doneAt;
    EXPECT_EQ(stored, review);
    EXPECT_EQ(pairReview(library_, bitext_, "Bob", bead.source, bead.target)->state, PairState::unread);
    EXPECT_EQ(articleSummary(library_, number_, "Ann")->donePairs, 1u);
    EXPECT_THAT(*allPairReviews(library_, bitext_), testing::ElementsAre(review));
    ASSERT_TRUE(undo(library_, number_, "left"));
    EXPECT_THAT(*allPairReviews(library_, bitext_), testing::IsEmpty());
}

TEST_F(AnnotationsTest, AfterASplitOrMergeTheLeastAdvancedStateHolds) {
    const auto set = [&](TextSpan source, TextSpan target, PairState state) {
        ASSERT_TRUE(setPairReview(edit(change::markDone), bitext_, {"Ann", source, target, state, {}, "n"}));
    };
    const auto state = [&](TextSpan source, TextSpan target) {
        return *pairReview(library_, bitext_, "Ann", source, target);
    };
    set({0, 10}, {20, 30}, PairState::done);
    set({10, 15}, {30, 35}, PairState::read);
    EXPECT_EQ(state({0, 5}, {20, 25}).state, PairState::done) << "half of a pair that is done";
    EXPECT_EQ(state({0, 5}, {20, 25}).note, "") << "notes belong to their own ranges";
    EXPECT_EQ(state({0, 15}, {20, 35}).state, PairState::read) << "two pairs made one";
    EXPECT_EQ(state({0, 16}, {20, 35}).state, PairState::unread) << "text that nobody has read";
    EXPECT_EQ(state({8, 12}, {28, 32}).state, PairState::read) << "parts of two";
    set({17, 19}, {37, 39}, PairState::read);
    EXPECT_EQ(state({0, 19}, {20, 39}).state, PairState::unread) << "a gap in between";
    EXPECT_EQ(state({0, 10}, {36, 36}).state, PairState::done) << "an empty side needs no cover";
    set({0, 5}, {20, 25}, PairState::unread);
    EXPECT_EQ(state({0, 5}, {20, 25}).state, PairState::unread) << "what was said of this very pair";
}

} // namespace duizhao
