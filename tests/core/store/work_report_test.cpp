#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "core/store/work_report.h"
#include "tests/core/store/drawn_article.h"
#include "tests/core/store/library_support.h"

#include <gtest/gtest.h>

namespace duizhao {
namespace {

constexpr Timestamp day = Timestamp{24} * 60 * 60 * 1000;

class WorkReportTest : public testing::Test {
protected:
    std::int64_t store(std::u16string_view drawing, bool chineseSource = false) {
        Article article = test::drawnArticle(drawing);
        if (chineseSource)
            std::swap(article.bitext.sourceLanguage, article.bitext.targetLanguage);
        return test::stored(library_, article);
    }
    Pair pair(std::int64_t article, std::size_t number) const {
        return ArticleReader::open(library_, article)->pairs(number, 1)->front();
    }
    std::int64_t bitext(std::int64_t article) const { return articleSummary(library_, article)->bitext; }
    Edit edit(std::int64_t article, const std::string& annotator) {
        return {library_, "window", annotator, article, change::markDone};
    }
    void done(std::int64_t article, std::size_t number, const std::string& annotator, Timestamp at,
              PairState state = PairState::done) {
        const Pair of = pair(article, number);
        PairReview review{annotator, of.source, of.target, state, at};
        ASSERT_TRUE(setPairReview(edit(article, annotator), bitext(article), review));
    }
    void flag(std::int64_t article, const std::string& annotator, Timestamp at,
              std::optional<Severity> severity) {
        Annotation annotation;
        annotation.annotator = annotator;
        annotation.category = severity ? "Style/Awkward" : "";
        annotation.severity = severity;
        annotation.created = at;
        annotation.anchors = {*makeAnchor(library_, bitext(article), Side::target, pair(article, 0).target)};
        ASSERT_TRUE(addAnnotation(edit(article, annotator), bitext(article), annotation));
    }
    std::vector<WorkDay> report(std::optional<std::int64_t> article, const std::string& zone = "UTC") const {
        return workReport(library_, article, *LocalDays::in(zone), {}).value();
    }

    Library library_ = *Library::openInMemory();
};

TEST_F(WorkReportTest, CountsPairsWordsAndErrorsByDayAndAnnotator) {
    const std::int64_t article = store(u"One two. |Three. |Four five six. = 一二。|三。|四五六。");
    done(article, 0, "Ann", 10 * day);
    done(article, 2, "Ann", 10 * day + 5);
    done(article, 1, "Ann", 11 * day);
    done(article, 0, "Ben", 11 * day);
    done(article, 1, "Ben", 11 * day, PairState::read);
    flag(article, "Ann", 10 * day, Severity::major);
    flag(article, "Ann", 10 * day, Severity::minor);
    flag(article, "Ann", 12 * day, std::nullopt);
    EXPECT_EQ(report(article), (std::vector<WorkDay>{{"1970-01-11", "Ann", 2, 5, 0, {0, 1, 1, 0}, 0},
                                                     {"1970-01-12", "Ann", 1, 1, 0, {}, 0},
                                                     {"1970-01-12", "Ben", 1, 2, 0, {}, 0},
                                                     {"1970-01-13", "Ann", 0, 0, 0, {}, 1}}));
}

TEST_F(WorkReportTest, CountsCharactersWhereTheSourceIsChineseAndAddsArticlesUp) {
    const std::int64_t english = store(u"One two. = 一二。");
    const std::int64_t chinese = store(u"他買了3本書。 = He bought 3 books.", true);
    done(english, 0, "Ann", day);
    done(chinese, 0, "Ann", day);
    EXPECT_EQ(report(std::nullopt), (std::vector<WorkDay>{{"1970-01-02", "Ann", 2, 2, 5, {}, 0}}));
    EXPECT_EQ(report(chinese), (std::vector<WorkDay>{{"1970-01-02", "Ann", 1, 0, 5, {}, 0}}));
}

TEST_F(WorkReportTest, BeginsDaysWhereTheReaderStands) {
    const std::int64_t article = store(u"One. = 一。");
    done(article, 0, "Ann", 10 * day - 1);
    EXPECT_EQ(report(article).front().day, "1970-01-10");
    EXPECT_EQ(report(article, "GMT+01:00").front().day, "1970-01-11");
}

TEST_F(WorkReportTest, IsEmptyWhereNothingWasDoneAndRefusesAnArticleThatIsNotThere) {
    const std::int64_t article = store(u"One. = 一。");
    EXPECT_TRUE(report(article).empty());
    EXPECT_EQ(workReport(library_, 77, *LocalDays::in("UTC"), {}).error().code, ErrorCode::articleMissing);
}

} // namespace
} // namespace duizhao
