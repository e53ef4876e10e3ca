// Every call that SQLite makes to the system is made to fail once. Whatever was said to be done is there
// afterwards, what was said to have failed is there whole or not at all, and the library is sound.

#include "core/store/annotations.h"
#include "core/store/articles.h"
#include "core/store/issues.h"
#include "tests/core/store/drawn_article.h"
#include "tests/core/store/failing_file_system.h"
#include "tests/core/store/library_support.h"
#include "tests/support/corpus.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <functional>

namespace duizhao {
namespace {

namespace fs = std::filesystem;
using test::FailingFileSystem;
using Failure = FailingFileSystem::Failure;

using Step = std::function<Result<void>(Library&)>;

template <typename Value>
Result<void> done(const Result<Value>& result) {
    return result ? Result<void>() : Result<void>(result.error());
}

Article fireArticle() { return test::drawnArticle(u"# Fire = 火\nOne. |Two. = 一。|二。"); }

Edit edit(Library& library, const char* name) { return {library, "left", "Ann", 1, name}; }

Annotation flagged(const std::string& note) {
    Annotation annotation;
    annotation.id = "00000000-0000-4000-8000-000000000001";
    annotation.annotator = "Ann";
    annotation.note = note;
    annotation.anchors = {{Side::source, {0, 4}}};
    return annotation;
}

Result<void> checkFire(Library& library) {
    const Issue issue = {
        0, "repetition", CheckLevel::usual, "Style/Awkward", Severity::minor, TextSpan{0, 4}};
    return replaceIssues(library, 1, "1", [&](const TakeStoredIssue& take) { return take(issue); }, {});
}

StoredIssue foundIssue() {
    StoredIssue issue;
    issue.check = "repetition";
    issue.source = TextSpan{0, 4};
    return issue;
}

/// What a person does, one durable step after the other.
const std::vector<Step>& steps() {
    static const std::vector<Step> all = {
        [](Library& library) { return done(storeArticle(library, fireArticle(), {})); },
        [](Library& library) { return done(addAnnotation(edit(library, change::flag), 1, flagged(""))); },
        [](Library& library) { return updateAnnotation(edit(library, change::editNote), flagged("why?")); },
        [](Library& library) {
            return setPairReview(edit(library, change::markDone), 1,
                                 {"Ann", {0, 4}, {5, 6}, PairState::done, 1000});
        },
        [](Library& library) { return done(undo(library, 1, "left")); },
        [](Library& library) { return done(undo(library, 1, "left")); },
        [](Library& library) { return done(redo(library, 1, "left")); },
        [](Library& library) { return done(storeArticle(library, test::drawnArticle(u"Two = 二"), {})); },
        [](Library& library) { return setArticleTitle(edit(library, change::rename), 1, "Renamed"); },
        [](Library& library) { return removeArticle(edit(library, change::removeArticle), 1); },
        [](Library& library) { return done(undo(library, 1, "left")); },
        [](Library& library) { return removeAnnotation(edit(library, change::removeFlag), flagged("").id); },
        checkFire,
        [](Library& library) {
            return done(acceptIssue(edit(library, change::acceptIssue), 1, foundIssue()));
        },
        [](Library& library) {
            std::vector<Annotation> both(2, flagged("twice"));
            both[1].id.back() = '2';
            for (Annotation& each : both)
                each.anchors = {{Side::target, {5, 6}}};
            return done(addAnnotations(edit(library, change::flagAll), 1, both));
        },
    };
    return all;
}

/// All that a person would see, without times.
std::string seen(const Library& library) {
    std::string text;
    for (const ArticleSummary& article : *listArticles(library, "Ann")) {
        text += std::to_string(article.article) + ' ' + article.title + ' ' + std::to_string(article.pairs) +
                " done " + std::to_string(article.donePairs);
        for (const Annotation& annotation : *allAnnotations(library, article.bitext))
            text += " flag " + annotation.note + std::to_string(annotation.anchors.size());
        text += " issues " + std::to_string(countIssues(library, article.bitext, "Ben")->usual) + " open " +
                std::to_string(countIssues(library, article.bitext, "Ann")->usual) + '\n';
    }
    for (const HistoryEntry& entry : *history(library, 1))
        text += entry.name + (entry.undone ? " undone\n" : "\n");
    return text;
}

std::string nameOfFailure(Failure failure) {
    return failure == Failure::once ? "Once" : failure == Failure::lasting ? "Lasting" : "DiskFull";
}

class FaultInjection : public testing::TestWithParam<Failure> {
protected:
    FaultInjection() {
        Library library = *Library::openInMemory();
        states_.push_back(seen(library));
        for (const Step& step : steps()) {
            EXPECT_TRUE(step(library));
            states_.push_back(seen(library));
        }
    }

    /// Makes the steps until one fails; the answer is how many were done.
    static std::size_t work(const fs::path& file) {
        auto library = Library::open(file, Library::Creation::createIfMissing);
        std::size_t number = 0;
        if (library)
            while (number < steps().size() && steps()[number](*library))
                ++number;
        return number;
    }

    /// Opens it again without failures and looks.
    void expectWhole(const fs::path& file, std::size_t done) const {
        Library library = *Library::open(file, Library::Creation::createIfMissing);
        EXPECT_THAT(*verifyLibrary(library, {}), testing::IsEmpty());
        const std::string now = seen(library);
        std::size_t next = done;
        if (now != states_[done]) {
            ASSERT_LT(done, steps().size());
            EXPECT_EQ(now, states_[++next]) << "neither as before the failed step nor as after it";
        }
        for (; next < steps().size(); ++next)
            EXPECT_TRUE(steps()[next](library)) << "work cannot go on with step " << next;
        EXPECT_EQ(seen(library), states_.back());
    }

    std::vector<std::string> states_; ///< after so many steps
};

} // namespace

TEST_P(FaultInjection, LosesNothingThatWasDoneAndLeavesNothingHalf) {
    test::TemporaryFolder folder;
    FailingFileSystem files;
    const std::size_t stride = GetParam() == Failure::once ? 1 : 3; // time
    for (std::size_t call = 1; !HasFailure(); call += stride) {
        SCOPED_TRACE("call " + std::to_string(call));
        const fs::path file = folder / ("library-" + std::to_string(call) + ".db");
        files.failAt(call, GetParam());
        const std::size_t done = work(file);
        files.workAgain();
        if (!files.hasFailed()) {
            EXPECT_EQ(done, steps().size());
            EXPECT_GT(call, 100u) << "so few calls cannot be all";
            break;
        }
        expectWhole(file, done);
        fs::remove(file);
    }
}
INSTANTIATE_TEST_SUITE_P(Calls, FaultInjection,
                         testing::Values(Failure::once, Failure::lasting, Failure::diskFull),
                         [](const auto& each) { return nameOfFailure(each.param); });

TEST(FullDisk, IsCalledByItsName) {
    test::TemporaryFolder folder;
    FailingFileSystem files;
    Library library = *Library::open(folder / "library.db", Library::Creation::createIfMissing);
    files.failAt(1, Failure::diskFull);
    const auto stored = storeArticle(library, fireArticle(), {});
    ASSERT_FALSE(stored);
    EXPECT_EQ(stored.error(), (Error{ErrorCode::diskFull, (folder / "library.db").string()}));
    files.workAgain();
    EXPECT_THAT(*listArticles(library), testing::IsEmpty());
    EXPECT_TRUE(storeArticle(library, fireArticle(), {})) << "there is space again";
}

TEST(OutOfMemory, IsAnErrorLikeAnyOther) {
    test::TemporaryFolder folder;
    const fs::path file = folder / "library.db";
    {
        Library library = *Library::open(file, Library::Creation::createIfMissing);
        test::stored(library, fireArticle());
    }
    bool enough = false;
    for (sqlite3_int64 more = 0; !enough && !testing::Test::HasFailure(); more += 5000) {
        SCOPED_TRACE(more);
        sqlite3_hard_heap_limit64(sqlite3_memory_used() + more + 1);
        {
            auto library = Library::open(file, Library::Creation::mustExist);
            enough = library && setArticleTitle(edit(*library, change::rename), 1, std::to_string(more)) &&
                     updateAnnotation(edit(*library, change::editNote), flagged("")).error().code ==
                         ErrorCode::annotationMissing;
        }
        sqlite3_hard_heap_limit64(0);
        const Library library = *Library::open(file, Library::Creation::mustExist);
        EXPECT_THAT(*verifyLibrary(library, {}), testing::IsEmpty());
    }
}

} // namespace duizhao
