#include "core/store/annotations.h"
#include "core/store/articles.h"
#include "core/store/database.h"
#include "tests/core/store/drawn_article.h"
#include "tests/core/store/library_support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace duizhao {
namespace {

/// What somebody's careless SQL did to a library, and the words in which verify should find it.
struct Damage {
    const char* name;
    const char* sql;
    const char* words;
};

const Damage damages[] = {
    {"QuoteChanged", "UPDATE anchor SET quote = 'other'", "quote"},
    {"AnchorOutside", "UPDATE anchor SET span_begin = 100000, span_end = 100001", "quote"},
    {"AnchorGone", "DELETE FROM anchor", "has no anchor"},
    {"AnchorInAnotherBitext", "UPDATE anchor SET bitext_id = 77", "another bitext"},
    {"FlagOutOfOrder", "UPDATE flag_place SET span_begin = 1", "reading order has other flags"},
    {"RunGone", "DELETE FROM target_run", "reading order does not know"},
    {"BlockGone", "DELETE FROM block WHERE side = 'source'", "segment lies outside the blocks"},
    {"BlockCountWrong", "UPDATE bitext SET block_count = 99", "number of blocks"},
    {"SegmentShortened", "UPDATE segment SET span_end = span_end - 1 WHERE span_begin = 0", "tile"},
    {"BeadGone", "DELETE FROM bead WHERE position = 1", "numbered without gap"},
    {"BeadInAnotherLink", "UPDATE bead SET link_position = 1 WHERE position = 0", "link expects"},
    {"LinkGone", "DELETE FROM link WHERE position = 0", "numbered without gap"},
    {"SegmentCountWrong", "UPDATE bead SET source_segments = 5 WHERE position = 0", "segments of a pair"},
    {"ChunkGone", "DELETE FROM text_chunk", "is not as long"},
    {"ChunkCut", "UPDATE text_chunk SET content = substr(content, 1, 20)", "is not as long"},
    {"ChunkMiscounted", "UPDATE text_chunk SET code_point_start = 5", "do not fit together"},
    {"BytesGone", "DELETE FROM text_bytes", "original bytes"},
    {"KindUnknown", "UPDATE block SET kind = 'poem'", "poem"},
    {"StateUnknown", "UPDATE pair_review SET state = 'half'", "half"},
    {"SeverityUnknown", "UPDATE annotation SET severity = 'huge'", "huge"},
    {"BitextGone", "DELETE FROM bitext", "refers to a missing row"},
    {"ChangesetBroken", "UPDATE change SET changeset = x'0102'", "history"},
    {"RemovalUnexplained", "UPDATE article SET removed_at = 5; DELETE FROM change", "history"},
};

class VerifyFinds : public testing::TestWithParam<Damage> {};

} // namespace

TEST_P(VerifyFinds, TheDamage) {
    Library library = *Library::openInMemory();
    const Article article = test::drawnArticle(u"# Fire = 火\nOne. |Two. +Three. = 一。|二三。");
    const std::int64_t number = test::stored(library, article);
    const std::int64_t bitext = articleSummary(library, number)->bitext;
    const Edit edit{library, "w", "Ann", number, change::flag};
    Annotation annotation;
    annotation.anchors = {*makeAnchor(library, bitext, Side::source, article.bitext.beads[0].source)};
    ASSERT_TRUE(addAnnotation(edit, bitext, annotation));
    const Bead& bead = article.bitext.beads[1];
    ASSERT_TRUE(setPairReview(edit, bitext, {"Ann", bead.source, bead.target, PairState::read}));
    ASSERT_THAT(*verifyLibrary(library, {}), testing::IsEmpty());

    ASSERT_TRUE(library.database().execute("PRAGMA foreign_keys = OFF"));
    ASSERT_TRUE(library.database().execute(GetParam().sql));
    const auto problems = verifyLibrary(library, {});
    ASSERT_TRUE(problems);
    EXPECT_THAT(*problems, testing::Contains(testing::HasSubstr(GetParam().words)));
}
INSTANTIATE_TEST_SUITE_P(Of, VerifyFinds, testing::ValuesIn(damages),
                         [](const auto& each) { return each.param.name; });

TEST(Verify, IsContentWithAnEmptyLibrary) {
    EXPECT_THAT(*verifyLibrary(*Library::openInMemory(), {}), testing::IsEmpty());
}

TEST(Verify, IsContentWithARemovedArticle) {
    Library library = *Library::openInMemory();
    const std::int64_t number = test::stored(library, test::drawnArticle(u"Fire = 火"));
    ASSERT_TRUE(removeArticle({library, "w", "Ann", number, change::removeArticle}, number));
    EXPECT_THAT(*verifyLibrary(library, {}), testing::IsEmpty());
}

TEST(Verify, CanBeCancelled) {
    Library library = *Library::openInMemory();
    test::stored(library, test::drawnArticle(u"Fire = 火"));
    std::stop_source stop;
    stop.request_stop();
    Progress progress;
    progress.stop = stop.get_token();
    EXPECT_EQ(verifyLibrary(library, progress).error().code, ErrorCode::cancelled);
}

} // namespace duizhao
