// What reading costs, in steps of SQLite's virtual machine: of what is returned, not of the article's size.

#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "core/store/article_score.h"
#include "core/store/database.h"
#include "core/store/flag_order.h"
#include "core/store/issues.h"
#include "tests/core/store/drawn_article.h"
#include "tests/core/store/library_support.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <functional>

namespace duizhao {
namespace {

/// A library with one article of so many paragraphs of two pairs, all of them reviewed, every tenth flagged.
class Measured {
public:
    explicit Measured(std::size_t paragraphs) : library_(*Library::openInMemory()) {
        std::u16string drawing = u"- Share this\n";
        for (std::size_t at = 0; at < paragraphs; ++at)
            drawing += u"The one. |And the other. +Both. = 一個。+也是。|另一個。\n";
        article_ = test::drawnArticle(drawing);
        number_ = test::stored(library_, article_);
        const std::int64_t bitext = articleSummary(library_, number_)->bitext;
        Library& library = library_;
        const Edit edit{library, "w", "Ann", number_, change::markRead, "one change"};
        const auto& beads = article_.bitext.beads;
        EXPECT_TRUE(library.database().execute("PRAGMA synchronous = OFF"));
        insert("INSERT INTO pair_review SELECT bitext_id, 'Ann', source_begin, source_end, target_begin, "
               "target_end, 'read', NULL, '', NULL, 1 FROM bead");
        insert("INSERT INTO annotation SELECT 'a' || position, bitext_id, 'Ann', 'person', 'Other', 'minor', "
               "'', '', 0, 1, 1 FROM bead WHERE position % 10 = 0");
        insert("INSERT INTO anchor SELECT 'a' || position, 0, bitext_id, 'source', source_begin, source_end, "
               "'', '', '', 0 FROM bead WHERE position % 10 = 0");
        insert("INSERT INTO annotation SELECT 'b', bitext_id, 'Bo', 'person', '', NULL, '', '', 0, 1, 1 "
               "FROM bead ORDER BY position DESC LIMIT 1");
        insert("INSERT INTO anchor SELECT 'b', 0, bitext_id, 'target', target_begin, target_end, '', '', '', "
               "0 FROM bead ORDER BY position DESC LIMIT 1");
        insert(
            "INSERT INTO issue SELECT NULL, bitext_id, position, 'c', 'default', '', 'minor', source_begin, "
            "source_end, NULL, NULL, '', '[]', NULL FROM bead");
        insert(
            "INSERT INTO dismissal SELECT 'd' || position, bitext_id, 'Ann', 'c', source_begin, source_end, "
            "-1, -1, '', '', 1 FROM bead WHERE position % 10 = 0");
        insert("INSERT INTO issue SELECT NULL, bitext_id, position, 't', 'default', '', 'minor', NULL, NULL, "
               "target_begin, target_end, '', '[]', NULL FROM bead");
        insert("INSERT INTO dismissal SELECT 't' || position, bitext_id, 'Ann', 't', -1, -1, target_begin, "
               "target_end, '', '', 1 FROM bead WHERE position % 10 = 0");
        bitext_ = bitext;
        middle_ = beads.size() / 2;
    }

    /// Steps of the call, on a reader that has just been opened.
    std::int64_t steps(const std::function<bool(const ArticleReader&, const Measured&)>& call) {
        const auto reader = *ArticleReader::open(library_, number_);
        steps_ = 0;
        sqlite3_progress_handler(
            library_.database().handle(), 1,
            [](void* steps) { return ++*static_cast<std::int64_t*>(steps), 0; }, &steps_);
        EXPECT_TRUE(call(reader, *this));
        sqlite3_progress_handler(library_.database().handle(), 0, nullptr, nullptr);
        return steps_;
    }

    const Library& library() const { return library_; }
    std::int64_t number() const { return number_; }
    std::int64_t bitext() const { return bitext_; }
    std::size_t middle() const { return middle_; }
    const Bead& bead() const { return article_.bitext.beads[middle_]; }

private:
    void insert(const char* sql) { EXPECT_TRUE(library_.database().execute(sql)); }

    Library library_;
    Article article_;
    std::int64_t number_ = 0;
    std::int64_t bitext_ = 0;
    std::size_t middle_ = 0;
    std::int64_t steps_ = 0;
};

struct Reading {
    const char* name;
    std::function<bool(const ArticleReader&, const Measured&)> call;
};

const std::vector<Reading>& readings() {
    static const std::vector<Reading> all = {
        {"pairs", [](const auto& reader, const auto& in) { return reader.pairs(in.middle(), 20).ok(); }},
        {"links", [](const auto& reader, const auto& in) { return reader.links(in.middle() / 2, 20).ok(); }},
        {"pairCount", [](const auto& reader, const auto&) { return reader.pairCount() > 0; }},
        {"linkCount", [](const auto& reader, const auto&) { return reader.linkCount() > 0; }},
        {"leftOutRuns", [](const auto& reader, const auto&) { return reader.leftOutRuns().ok(); }},
        {"pairAt",
         [](const auto& reader, const auto& in) {
             return *reader.pairAt(Side::target, in.bead().target.begin) == in.middle();
         }},
        {"segments",
         [](const auto& reader, const auto& in) {
             return !reader.segments(Side::source, in.bead().source)->empty();
         }},
        {"text", [](const auto& reader,
                    const auto& in) { return !reader.text(Side::source, in.bead().source)->empty(); }},
        {"toCodePoints",
         [](const auto& reader, const auto& in) {
             return reader.toCodePoints(Side::source, in.bead().source.begin).ok();
         }},
        {"toUtf16", [](const auto& reader,
                       const auto& in) { return reader.toUtf16(Side::source, in.bead().source.begin).ok(); }},
        {"annotationsIn",
         [](const auto&, const auto& in) {
             return annotationsIn(in.library(), in.bitext(), Side::source, in.bead().source).ok();
         }},
        {"the next flag and the one before",
         [](const auto&, const auto& in) {
             const auto flag = *flagFrom(in.library(), in.bitext(), in.middle(), {});
             return flag && *flagBehind(in.library(), in.bitext(), *flag, {}) &&
                    *flagBefore(in.library(), in.bitext(), *flag, {});
         }},
        {"the only flag of an annotator, far away",
         [](const auto&, const auto& in) {
             const FlagFilter filter{"Bo", false};
             return (*flagFrom(in.library(), in.bitext(), 0, filter))->id == "b" &&
                    !*flagUpTo(in.library(), in.bitext(), in.middle(), filter);
         }},
        {"the only flag that waits, behind many that do not",
         [](const auto&, const auto& in) {
             const FlagFilter filter{std::nullopt, true};
             return (*flagFrom(in.library(), in.bitext(), 0, filter))->id == "b" &&
                    *waitingFlags(in.library(), in.bitext(), std::nullopt) == 1;
         }},
        {"scorePair",
         [](const auto& reader, const auto& in) {
             const auto pair = reader.pairs(in.middle(), 1);
             return scorePair(in.library(), reader, pair->front(), "Ann", defaultScoreProfile()).ok();
         }},
        {"pairReview",
         [](const auto&, const auto& in) {
             return pairReview(in.library(), in.bitext(), "Ann", in.bead().source, in.bead().target).ok();
         }},
        {"pairReview of a merged pair",
         [](const auto&, const auto& in) {
             TextSpan source = in.bead().source;
             source.end += 5;
             return pairReview(in.library(), in.bitext(), "Ann", source, in.bead().target).ok();
         }},
        {"readIssues of a screenful",
         [](const auto&, const auto& in) {
             IssueFilter filter{"Ann"};
             filter.firstPair = in.middle();
             filter.pairCount = 20;
             filter.check = "c";
             return readIssues(in.library(), in.bitext(), filter, 0, 100)->size() == 18;
         }},
        {"readIssues of those with a place in the target only",
         [](const auto&, const auto& in) {
             IssueFilter filter{"Ann"};
             filter.firstPair = in.middle();
             filter.pairCount = 20;
             filter.check = "t";
             return readIssues(in.library(), in.bitext(), filter, 0, 100)->size() == 18;
         }},
        {"pair view",
         [](const auto&, const auto& in) {
             return test::rows(in.library(), "SELECT * FROM pair WHERE article = 1 LIMIT 10").size() == 10;
         }},
    };
    return all;
}

} // namespace

TEST(Cost, DependsOnWhatIsReturnedNotOnTheArticle) {
    Measured small(100);
    Measured large(10'000);
    for (const Reading& reading : readings()) {
        SCOPED_TRACE(reading.name);
        small.steps(reading.call); // prepares the statements
        large.steps(reading.call);
        EXPECT_LE(large.steps(reading.call), 2 * small.steps(reading.call) + 100);
    }
}

} // namespace duizhao
