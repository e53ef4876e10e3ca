#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "core/store/articles.h"
#include "core/store/same_text.h"
#include "tests/core/store/drawn_article.h"
#include "tests/core/store/library_support.h"

#include <gtest/gtest.h>

namespace duizhao {
namespace {

class SameTextTest : public testing::Test {
protected:
    void draw(std::u16string_view drawing) {
        library_ = *Library::openInMemory();
        number_ = test::stored(library_, test::drawnArticle(drawing));
    }
    std::int64_t bitext() const { return articleSummary(library_, number_)->bitext; }
    Edit edit(const char* annotator = "Ann") {
        return {library_, "window", annotator, number_, change::flagAll};
    }

    std::vector<SameText> all(const SameTextQuery& query, const Progress& progress = {}) const {
        std::vector<SameText> places;
        error_ = findSameText(
            library_, bitext(), query,
            [&](const SameText& place) {
                places.push_back(place);
                return true;
            },
            progress);
        return places;
    }
    /// "2+" a place in pair 2 with the source term, "3-" one without.
    std::vector<std::string> found(const SameTextQuery& query) const {
        std::vector<std::string> words;
        for (const SameText& place : all(query))
            words.push_back(std::to_string(place.pair + 1) + (place.sourceTermThere ? "+" : "-"));
        EXPECT_TRUE(error_);
        return words;
    }
    Annotation flag(TextSpan span, const char* annotator = "Ann") const {
        Annotation annotation;
        annotation.annotator = annotator;
        annotation.category = "Accuracy/Mistranslation";
        annotation.anchors = {*makeAnchor(library_, bitext(), Side::target, span)};
        return annotation;
    }

    Library library_ = *Library::openInMemory();
    std::int64_t number_ = 0;
    mutable Result<void> error_;
};

using Found = std::vector<std::string>;

TEST_F(SameTextTest, SaysWhereTheSourceTermStandsToo) {
    draw(u"The bank paid. = 銀行付款。\nA river BANK. = 河的銀行。\nBankers left. = 銀行走了。\n"
         u"The bank. = 堤岸。\nA house. = 銀行，銀行。");
    EXPECT_EQ(found({u"銀行", u"bank", "Ann"}), (Found{"1+", "2+", "3-", "5-", "5-"}));
    EXPECT_EQ(found({u"銀行", u"", "Ann"}), (Found{"1+", "2+", "3+", "5+", "5+"}));
    EXPECT_EQ(found({u"", u"bank", "Ann"}), Found{});
}

TEST_F(SameTextTest, TakesExactlyTheSameCharactersInChineseAndWholeWordsInEnglish) {
    draw(u"The AI. = 人工智慧AI。\nThe ai. = 人工智慧ai。");
    EXPECT_EQ(found({u"AI", u"", "Ann"}), Found{"1+"});
    Article chineseFirst = test::drawnArticle(u"藝術。 = An art.\n一部分。 = A part.\n藝。 = Art.");
    chineseFirst.bitext.sourceLanguage = Language::chineseTraditional;
    chineseFirst.bitext.targetLanguage = Language::english;
    number_ = test::stored(library_, chineseFirst);
    EXPECT_EQ(found({u"art", u"藝術", "Ann"}), Found{"1+"});
}

TEST_F(SameTextTest, LeavesOutWhatThisAnnotatorHasFlaggedWithTheSameSpan) {
    draw(u"Fire. = 火。\nFire. = 火。\nFire. = 火災。");
    const SameTextQuery query{u"火", u"fire", "Ann"};
    const std::vector<SameText> places = all(query);
    ASSERT_EQ(places.size(), 3u);
    ASSERT_TRUE(addAnnotation(edit(), bitext(), flag(places[0].target)));
    ASSERT_TRUE(addAnnotation(edit("Ben"), bitext(), flag(places[1].target, "Ben")));
    const TextSpan longer = {places[2].target.begin, places[2].target.end + 1};
    ASSERT_TRUE(addAnnotation(edit(), bitext(), flag(longer)));
    EXPECT_EQ(found(query), (Found{"2+", "3+"}));
}

TEST_F(SameTextTest, AsksForWhatAnAnnotationHolds) {
    Annotation annotation;
    annotation.annotator = "Ann";
    annotation.anchors = {{Side::target, {3, 5}, u"銀行"}, {Side::source, {0, 0}, u"bank"}};
    EXPECT_EQ(sameTextQuery(annotation), (SameTextQuery{u"銀行", u"bank", "Ann"}));
    EXPECT_EQ(sameTextQuery(annotation, u"the bank"), (SameTextQuery{u"銀行", u"the bank", "Ann"}));
}

TEST_F(SameTextTest, StopsWhenItIsCancelled) {
    draw(u"Fire. = 火。");
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(all({u"火", u"", "Ann"}, {{}, source.get_token()}).size(), 0u);
    ASSERT_FALSE(error_);
    EXPECT_EQ(error_.error().code, ErrorCode::cancelled);
}

TEST_F(SameTextTest, FlaggingAllPlacesIsOneChangeWithOneUndo) {
    draw(u"Fire. = 火。\nFire. = 火。\nFire. = 火。");
    const auto before = test::dump(library_);
    std::vector<Annotation> flags;
    for (const SameText& place : all({u"火", u"fire", "Ann"}))
        flags.push_back(flag(place.target));
    const auto added = addAnnotations(edit(), bitext(), flags);
    ASSERT_TRUE(added);
    ASSERT_EQ(added->size(), 3u);
    EXPECT_EQ(*allAnnotations(library_, bitext()), *added);
    ASSERT_EQ(history(library_, number_)->size(), 1u);
    EXPECT_EQ(nextUndo(library_, number_, "window")->value(), history(library_, number_)->front());
    EXPECT_GT(nextUndo(library_, number_, "window")->value().size, 3 * std::size_t{100}) << "a row for each";
    ASSERT_TRUE(undo(library_, number_, "window"));
    EXPECT_EQ(test::dump(library_), before);
    ASSERT_TRUE(redo(library_, number_, "window"));
    EXPECT_EQ(*allAnnotations(library_, bitext()), *added);
}

TEST_F(SameTextTest, FlagsAllPlacesOrNone) {
    draw(u"Fire. = 火。");
    const auto before = test::dump(library_);
    Annotation outside = flag({0, 1});
    outside.anchors[0].span = {1000, 1001};
    EXPECT_EQ(addAnnotations(edit(), bitext(), {flag({0, 1}), outside}).error().code,
              ErrorCode::rangeOutside);
    EXPECT_EQ(test::dump(library_), before);
    EXPECT_TRUE(addAnnotations(edit(), bitext(), {})->empty());
    EXPECT_TRUE(history(library_, number_)->empty());
}

} // namespace
} // namespace duizhao
