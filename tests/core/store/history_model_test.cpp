// Two windows on one file, each with its own connection, make, undo and redo random changes. A model made of
// nothing but snapshots of the rows says what must come out.

#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "core/store/database.h"
#include "tests/core/store/drawn_article.h"
#include "tests/core/store/library_support.h"
#include "tests/support/corpus.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

namespace duizhao {
namespace {

using Fields = std::vector<std::string>;
using Rows = std::map<std::string, Fields>;                   ///< by table and key
using OldRows = std::map<std::string, std::optional<Fields>>; ///< nothing: the row was not there

struct Table {
    const char* name;
    const char* key;
    const char* fields;
};
constexpr Table tables[] = {
    {"article", "id", "title, removed_at"},
    {"annotation", "id", "annotator, category, severity, note, correction, whole_pair, modified_at"},
    {"anchor", "annotation_id || ' ' || ordinal", "side, span_begin, span_end, quote, prefix, suffix, lost"},
    {"pair_review",
     "annotator || ' ' || source_begin || ' ' || source_end || ' ' || target_begin || ' ' || target_end",
     "state, done_at, note, corrected, modified_at"},
};

Rows snapshot(const Library& library) {
    Rows all;
    for (const Table& table : tables) {
        const std::string query =
            std::string("SELECT ") + table.key + ", " + table.fields + " FROM " + table.name;
        for (std::string row : test::rows(library, query)) {
            Fields fields;
            row += '|';
            for (std::size_t at = 0; at < row.size(); at = row.find('|', at) + 1)
                fields.push_back(row.substr(at, row.find('|', at) - at));
            const std::string key = std::string(table.name) + ' ' + fields.front();
            all[key] = {fields.begin() + 1, fields.end()};
        }
    }
    return all;
}

struct ModelChange {
    int window = 0;
    std::string mergeKey;
    OldRows before;
    OldRows after;
    bool undone = false;
};

std::optional<Fields> at(const Rows& rows, const std::string& key) {
    const auto found = rows.find(key);
    return found == rows.end() ? std::nullopt : std::optional(found->second);
}

class Model {
public:
    Rows rows;

    void made(int window, const std::string& mergeKey, const Rows& now) {
        ModelChange change{window, mergeKey, {}, {}, false};
        for (const Rows* side : {static_cast<const Rows*>(&rows), &now})
            for (const auto& [key, fields] : *side)
                if (at(rows, key) != at(now, key)) {
                    change.before[key] = at(rows, key);
                    change.after[key] = at(now, key);
                }
        rows = now;
        if (change.before.empty())
            return;
        if (!mergeKey.empty() && !changes.empty() && changes.back().window == window &&
            changes.back().mergeKey == mergeKey && !changes.back().undone) {
            merge(change);
            return;
        }
        std::erase_if(changes, [&](const ModelChange& each) { return each.undone && each.window == window; });
        changes.push_back(change);
    }

    /// Moves the rows back or again; false: there is nothing, or it must be refused.
    bool travel(int window, bool back) {
        const auto found = back ? lastStanding(window) : firstUndone(window);
        if (found == changes.end())
            return false;
        for (auto later = found + 1; later != changes.end(); ++later)
            if (!later->undone && sharesRow(*found, *later))
                return false;
        const OldRows& from = back ? found->after : found->before;
        const OldRows& to = back ? found->before : found->after;
        Rows result = rows;
        for (const auto& [key, expected] : from)
            if (!move(result, key, expected, to.at(key)))
                return false;
        rows = result;
        found->undone = back;
        return true;
    }

    std::size_t count() const { return changes.size(); }

private:
    using Place = std::vector<ModelChange>::iterator;

    Place lastStanding(int window) {
        for (auto at = changes.end(); at != changes.begin();)
            if (--at; at->window == window && !at->undone)
                return at;
        return changes.end();
    }
    Place firstUndone(int window) {
        return std::find_if(changes.begin(), changes.end(),
                            [&](const ModelChange& each) { return each.window == window && each.undone; });
    }
    static bool sharesRow(const ModelChange& a, const ModelChange& b) {
        return std::any_of(a.before.begin(), a.before.end(),
                           [&](const auto& row) { return b.before.contains(row.first); });
    }
    /// Only the fields that the change changed have to be as it left them, and are moved.
    static bool move(Rows& result, const std::string& key, const std::optional<Fields>& expected,
                     const std::optional<Fields>& wanted) {
        const std::optional<Fields> now = at(result, key);
        if (expected.has_value() != now.has_value())
            return false;
        if (!expected || !wanted) {
            if (now != expected)
                return false;
            if (wanted)
                result[key] = *wanted;
            else
                result.erase(key);
            return true;
        }
        for (std::size_t field = 0; field < now->size(); ++field) {
            if ((*expected)[field] == (*wanted)[field])
                continue;
            if ((*now)[field] != (*expected)[field])
                return false;
            result[key][field] = (*wanted)[field];
        }
        return true;
    }
    void merge(const ModelChange& change) {
        ModelChange& first = changes.back();
        for (const auto& [key, fields] : change.before)
            first.before.try_emplace(key, fields);
        for (const auto& [key, fields] : change.after)
            first.after[key] = fields;
        for (auto row = first.before.begin(); row != first.before.end();) {
            if (row->second == first.after[row->first]) {
                first.after.erase(row->first);
                row = first.before.erase(row);
            } else {
                ++row;
            }
        }
        if (first.before.empty())
            changes.pop_back();
    }

    std::vector<ModelChange> changes;
};

/// One random run.
class RandomWork {
public:
    explicit RandomWork(unsigned seed)
        : random_(seed), article_(test::drawnArticle(u"# Fire = 火\nOne. |Two. = 一二三。|四五六。")) {
        for (auto& library : libraries_)
            library.emplace(*Library::open(folder_ / "library.db", Library::Creation::createIfMissing));
        for (auto& library : libraries_) // no crash is awaited here
            EXPECT_TRUE(library->database().execute("PRAGMA synchronous = OFF"));
        number_ = test::stored(*libraries_[0], article_);
        bitext_ = articleSummary(*libraries_[0], number_)->bitext;
        model_.rows = snapshot(*libraries_[0]);
    }

    /// Phases of making and phases of going back and forth take turns.
    void step() {
        const int window = static_cast<int>(random_() % 2);
        const bool travelling = step_++ / 8 % 2 == 1;
        if (random_() % 10 < (travelling ? 9u : 1u))
            return travel(window, random_() % 2 == 0);
        const std::string mergeKey = random_() % 2 == 0 ? "typing" : "";
        change(edit(window, mergeKey));
        model_.made(window, mergeKey, snapshot(*libraries_[0]));
        compare();
    }

    void finish() {
        EXPECT_THAT(*verifyLibrary(*libraries_[1], {}), testing::IsEmpty());
        EXPECT_EQ(*loadArticle(*libraries_[1], number_), withTitle());
    }

private:
    Edit edit(int window, const std::string& mergeKey) {
        return {*libraries_[static_cast<std::size_t>(window)],
                windows_[window],
                window == 0 ? "Ann" : "Bob",
                number_,
                "change " + std::to_string(++made_),
                mergeKey};
    }

    Article withTitle() const {
        Article article = article_;
        article.title = model_.rows.at("article " + std::to_string(number_)).front();
        return article;
    }

    Anchor anchor(const Library& library) {
        const Side side = random_() % 2 == 0 ? Side::source : Side::target;
        const std::vector<TextSpan>& segments = article_.bitext.segments(side);
        return *makeAnchor(library, bitext_, side, segments[random_() % segments.size()]);
    }

    void change(const Edit& edit) {
        const auto annotations = *allAnnotations(edit.library, bitext_);
        const unsigned kind = random_() % 6;
        if (annotations.empty() || (kind == 0 && annotations.size() < 3)) {
            Annotation added;
            added.annotator = edit.annotator;
            added.anchors.push_back(anchor(edit.library));
            EXPECT_TRUE(addAnnotation(edit, bitext_, added));
            return;
        }
        Annotation annotation = annotations[random_() % annotations.size()];
        switch (kind) {
        case 1:
            EXPECT_TRUE(removeAnnotation(edit, annotation.id));
            break;
        case 2:
            annotation.anchors = {anchor(edit.library), anchor(edit.library)};
            annotation.anchors.resize(1 + random_() % 2);
            EXPECT_TRUE(updateAnnotation(edit, annotation));
            break;
        case 3: {
            const Bead& bead = article_.bitext.beads[random_() % article_.bitext.beads.size()];
            const auto state = static_cast<PairState>(random_() % 3);
            EXPECT_TRUE(setPairReview(edit, bitext_, {edit.annotator, bead.source, bead.target, state}));
            break;
        }
        case 4:
            EXPECT_TRUE(setArticleTitle(edit, number_, "title " + std::to_string(random_() % 3)));
            break;
        default:
            annotation.note = "note " + std::to_string(random_() % 3);
            EXPECT_TRUE(updateAnnotation(edit, annotation));
        }
    }

    void travel(int window, bool back) {
        Library& library = *libraries_[static_cast<std::size_t>(window)];
        const bool expected = model_.travel(window, back);
        const auto result =
            back ? undo(library, number_, windows_[window]) : redo(library, number_, windows_[window]);
        EXPECT_EQ(result.ok(), expected) << (result ? result->name : result.error().detail);
        if (!result) {
            const ErrorCode nothing = back ? ErrorCode::nothingToUndo : ErrorCode::nothingToRedo;
            EXPECT_THAT(result.error().code, testing::AnyOf(nothing, ErrorCode::changedSince));
            if (result.error().code == ErrorCode::changedSince) {
                EXPECT_NE(result.error().detail, "") << "the other change is named";
            }
        }
        compare();
    }

    void compare() {
        EXPECT_EQ(snapshot(*libraries_[1]), model_.rows);
        EXPECT_EQ(history(*libraries_[1], number_)->size(), model_.count());
    }

    std::mt19937 random_;
    test::TemporaryFolder folder_;
    std::optional<Library> libraries_[2];
    const std::string windows_[2] = {"left", "right"};
    Article article_;
    std::int64_t number_ = 0;
    std::int64_t bitext_ = 0;
    Model model_;
    int made_ = 0;
    int step_ = 0;
};

} // namespace

TEST(HistoryModel, TwoWindowsMakeUndoAndRedoAsSnapshotsSay) {
    const unsigned first = std::random_device{}();
    for (unsigned seed = first; seed != first + 10 && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        RandomWork run(seed);
        for (int step = 0; step < 200 && !testing::Test::HasFailure(); ++step)
            run.step();
        run.finish();
    }
}

} // namespace duizhao
