#include "core/base/uuid.h"
#include "core/store/anchors.h"
#include "core/store/annotation_rows.h"
#include "core/store/database.h"
#include "core/store/edit.h"
#include "core/store/issues.h"
#include "core/store/now.h"
#include "core/store/rows.h"
#include "core/store/text_chunks.h"

namespace duizhao {

namespace {

/// A range as dismissals hold it; -1 where the issue has none on a side.
struct Range {
    std::int64_t begin = -1;
    std::int64_t end = -1;
};

Range rangeOf(const std::optional<TextSpan>& span) {
    if (!span)
        return {};
    return {static_cast<std::int64_t>(span->begin), static_cast<std::int64_t>(span->end)};
}

Result<void> forget(const RunningEdit& running, const Edit& edit, std::int64_t bitext,
                    const StoredIssue& issue) {
    const Range source = rangeOf(issue.source);
    const Range target = rangeOf(issue.target);
    DUIZHAO_TRY(remove, running.database().prepare(
                            "DELETE FROM dismissal WHERE bitext_id = ? AND annotator = ? AND check_id = ? "
                            "AND source_begin = ? AND source_end = ? AND target_begin = ? "
                            "AND target_end = ?"));
    return remove
        .with(bitext, edit.annotator, issue.check, source.begin, source.end, target.begin, target.end)
        .run();
}

Result<bool> isDismissed(Database& database, const Edit& edit, std::int64_t bitext,
                         const StoredIssue& issue) {
    const Range source = rangeOf(issue.source);
    const Range target = rangeOf(issue.target);
    DUIZHAO_TRY(query, database.prepare("SELECT 1 FROM dismissal WHERE bitext_id = ? AND annotator = ? AND "
                                        "check_id = ? AND source_begin = ? AND source_end = ? AND "
                                        "target_begin = ? AND target_end = ?"));
    return query.with(bitext, edit.annotator, issue.check, source.begin, source.end, target.begin, target.end)
        .step();
}

/// Dismisses issues of one bitext inside an edit, with what they quote.
class Dismissing {
public:
    static Result<Dismissing> begin(const RunningEdit& running, const Edit& edit, std::int64_t bitext) {
        DUIZHAO_TRY(texts, bitextTexts(running.database(), bitext));
        DUIZHAO_TRY(source, TextReader::open(running.database(), texts.text(Side::source)));
        DUIZHAO_TRY(target, TextReader::open(running.database(), texts.text(Side::target)));
        return Dismissing(running, edit, bitext, std::move(source), std::move(target));
    }

    Result<void> dismiss(const StoredIssue& issue) {
        Database& database = running_.database();
        DUIZHAO_TRY(known, isDismissed(database, edit_, bitext_, issue));
        if (known)
            return {};
        DUIZHAO_TRY(sourceQuote, source_.text(issue.source.value_or(TextSpan())));
        DUIZHAO_TRY(targetQuote, target_.text(issue.target.value_or(TextSpan())));
        const Range source = rangeOf(issue.source);
        const Range target = rangeOf(issue.target);
        DUIZHAO_TRY(insert,
                    database.prepare("INSERT INTO dismissal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        return insert
            .with(randomUuid(), bitext_, edit_.annotator, issue.check, source.begin, source.end, target.begin,
                  target.end, sourceQuote, targetQuote, now())
            .run();
    }

private:
    Dismissing(const RunningEdit& running, const Edit& edit, std::int64_t bitext, TextReader source,
               TextReader target)
        : running_(running),
          edit_(edit),
          bitext_(bitext),
          source_(std::move(source)),
          target_(std::move(target)) {}

    const RunningEdit& running_;
    const Edit& edit_;
    std::int64_t bitext_;
    TextReader source_;
    TextReader target_;
};

constexpr const char* sameMute =
    "bitext_id = ? AND annotator = ? AND check_id IS ? AND source_begin IS ? AND "
    "source_end IS ? AND target_begin IS ? AND target_end IS ?";

/// Binds what sameMute asks for.
Statement& bound(Statement& statement, const Edit& edit, std::int64_t bitext, const Mute& mute) {
    const auto begin = [](const std::optional<TextSpan>& span) {
        return span ? std::optional(span->begin) : std::nullopt;
    };
    const auto end = [](const std::optional<TextSpan>& span) {
        return span ? std::optional(span->end) : std::nullopt;
    };
    return statement.with(bitext, edit.annotator,
                          mute.check.empty() ? std::nullopt : std::optional(mute.check), begin(mute.source),
                          end(mute.source), begin(mute.target), end(mute.target));
}

} // namespace

Result<void> dismissIssues(const Edit& edit, std::int64_t bitext, const std::vector<StoredIssue>& issues) {
    DUIZHAO_TRY(running, RunningEdit::begin(edit));
    DUIZHAO_CHECK(running.expectBitext(bitext));
    DUIZHAO_TRY(dismissing, Dismissing::begin(running, edit, bitext));
    for (const StoredIssue& issue : issues)
        DUIZHAO_CHECK(dismissing.dismiss(issue));
    return running.finish();
}

Result<void> restoreIssues(const Edit& edit, std::int64_t bitext, const std::vector<StoredIssue>& issues) {
    DUIZHAO_TRY(running, RunningEdit::begin(edit));
    DUIZHAO_CHECK(running.expectBitext(bitext));
    for (const StoredIssue& issue : issues)
        DUIZHAO_CHECK(forget(running, edit, bitext, issue));
    return running.finish();
}

Result<Annotation> acceptIssue(const Edit& edit, std::int64_t bitext, const StoredIssue& issue) {
    DUIZHAO_TRY(running, RunningEdit::begin(edit));
    DUIZHAO_CHECK(running.expectBitext(bitext));
    Annotation annotation;
    annotation.annotator = edit.annotator;
    annotation.origin = issue.check;
    annotation.category = issue.category;
    annotation.severity = issue.severity;
    if (issue.target)
        annotation.anchors.push_back({Side::target, *issue.target});
    else if (issue.source)
        annotation.anchors.push_back({Side::source, *issue.source});
    DUIZHAO_TRY(anchors, AnchorMaker::open(running.database(), bitext));
    DUIZHAO_CHECK(insertAnnotation(running, bitext, anchors, annotation));
    DUIZHAO_TRY(dismissing, Dismissing::begin(running, edit, bitext));
    DUIZHAO_CHECK(dismissing.dismiss(issue));
    DUIZHAO_CHECK(running.finish());
    return annotation;
}

Result<std::vector<Mute>> readMutes(const Library& library, std::int64_t bitext,
                                    const std::string& annotator) {
    DUIZHAO_TRY(query,
                library.database().prepare("SELECT check_id, source_begin, source_end, target_begin, "
                                           "target_end FROM mute WHERE bitext_id = ? AND annotator = ? "
                                           "ORDER BY check_id, source_begin, target_begin"));
    query.with(bitext, annotator);
    std::vector<Mute> mutes;
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            return mutes;
        Mute& mute = mutes.emplace_back();
        mute.check = query.isNull(0) ? std::string() : query.text(0);
        if (!query.isNull(1))
            mute.source = spanAt(query, 1);
        if (!query.isNull(3))
            mute.target = spanAt(query, 3);
    }
}

Result<void> addMute(const Edit& edit, std::int64_t bitext, const Mute& mute) {
    DUIZHAO_TRY(running, RunningEdit::begin(edit));
    DUIZHAO_CHECK(running.expectBitext(bitext));
    {
        DUIZHAO_TRY(query, running.database().prepare(std::string("SELECT 1 FROM mute WHERE ") + sameMute));
        DUIZHAO_TRY(known, bound(query, edit, bitext, mute).step());
        if (known)
            return {};
    }
    {
        DUIZHAO_TRY(insert, running.database().prepare(
                                "INSERT INTO mute(bitext_id, annotator, check_id, source_begin, source_end, "
                                "target_begin, target_end, id, created_at) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        bound(insert, edit, bitext, mute).bind(8, randomUuid());
        insert.bind(9, now());
        DUIZHAO_CHECK(insert.run());
    }
    return running.finish();
}

Result<void> removeMutes(const Edit& edit, std::int64_t bitext, const std::vector<Mute>& mutes) {
    DUIZHAO_TRY(running, RunningEdit::begin(edit));
    DUIZHAO_CHECK(running.expectBitext(bitext));
    for (const Mute& mute : mutes) {
        DUIZHAO_TRY(remove, running.database().prepare(std::string("DELETE FROM mute WHERE ") + sameMute));
        DUIZHAO_CHECK(bound(remove, edit, bitext, mute).run());
    }
    return running.finish();
}

} // namespace duizhao
