#include "core/store/annotations.h"

#include "core/base/uuid.h"
#include "core/store/anchors.h"
#include "core/store/database.h"
#include "core/store/edit.h"
#include "core/store/now.h"
#include "core/store/rows.h"
#include "core/store/span_classes.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace duizhao {

namespace {

/// Reads annotations one by one. The statements are kept over several of them.
class AnnotationLoader {
public:
    static Result<AnnotationLoader> open(Database& database) {
        DUIZHAO_TRY(annotation, database.prepare("SELECT annotator, origin, category, severity, note, "
                                                 "correction, whole_pair, created_at, modified_at "
                                                 "FROM annotation WHERE id = ?"));
        DUIZHAO_TRY(anchors, database.prepare("SELECT span_begin, span_end, side, quote, prefix, suffix "
                                              "FROM anchor WHERE annotation_id = ? ORDER BY ordinal"));
        return AnnotationLoader(database, std::move(annotation), std::move(anchors));
    }

    Result<std::optional<Annotation>> load(const std::string& id) {
        annotation_.reset();
        DUIZHAO_TRY(found, annotation_.with(id).step());
        if (!found)
            return std::optional<Annotation>();
        Annotation annotation;
        annotation.id = id;
        annotation.annotator = annotation_.text(0);
        annotation.origin = annotation_.text(1);
        annotation.category = annotation_.text(2);
        if (!annotation_.isNull(3))
            DUIZHAO_CHECK(readName(annotation_, 3, severityNamed, *database_, annotation.severity.emplace()));
        annotation.note = annotation_.text(4);
        annotation.correction = annotation_.text(5);
        annotation.wholePair = annotation_.integer(6) != 0;
        annotation.created = annotation_.integer(7);
        annotation.modified = annotation_.integer(8);
        DUIZHAO_CHECK(loadAnchors(annotation));
        annotation_.reset();
        return std::optional(std::move(annotation));
    }

private:
    AnnotationLoader(Database& database, Statement annotation, Statement anchors)
        : database_(&database), annotation_(std::move(annotation)), anchors_(std::move(anchors)) {}

    Result<void> loadAnchors(Annotation& annotation) {
        anchors_.reset();
        anchors_.with(annotation.id);
        for (;;) {
            DUIZHAO_TRY(row, anchors_.step());
            if (!row)
                break;
            Anchor& anchor = annotation.anchors.emplace_back();
            anchor.span = spanAt(anchors_, 0);
            DUIZHAO_CHECK(readName(anchors_, 2, sideNamed, *database_, anchor.side));
            anchor.quote = anchors_.text16(3);
            anchor.prefix = anchors_.text16(4);
            anchor.suffix = anchors_.text16(5);
        }
        anchors_.reset();
        return {};
    }

    Database* database_;
    Statement annotation_;
    Statement anchors_;
};

Result<std::vector<Annotation>> loadAll(Database& database, const std::set<std::string>& ids) {
    DUIZHAO_TRY(loader, AnnotationLoader::open(database));
    std::vector<Annotation> annotations;
    for (const std::string& id : ids) {
        DUIZHAO_TRY(annotation, loader.load(id));
        if (annotation && !annotation->anchors.empty())
            annotations.push_back(std::move(*annotation));
    }
    const auto place = [](const Annotation& annotation) {
        const Anchor& first = annotation.anchors.front();
        return std::tuple(first.side, first.span.begin, first.span.end, annotation.created,
                          std::string_view(annotation.id));
    };
    std::sort(annotations.begin(), annotations.end(),
              [&](const Annotation& a, const Annotation& b) { return place(a) < place(b); });
    return annotations;
}

/// Collects the annotations that have an anchor of one class of length touching the range.
Result<void> collectTouching(Statement& query, std::int64_t bitext, Side side, TextSpan range,
                             std::size_t spanClass, std::set<std::string>& ids) {
    query.with(bitext, sideName(side), spanClass, firstBegin(range, spanClass), range.end);
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            break;
        if (touches(spanAt(query, 1), range))
            ids.insert(query.text(0));
    }
    query.reset();
    return {};
}

Result<void> insertAnchors(Database& database, std::int64_t bitext, const Annotation& annotation) {
    DUIZHAO_TRY(texts, bitextTexts(database, bitext));
    DUIZHAO_TRY(insert, database.prepare("INSERT INTO anchor(annotation_id, ordinal, bitext_id, side, "
                                         "span_begin, span_end, quote, prefix, suffix) "
                                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (std::size_t ordinal = 0; ordinal < annotation.anchors.size(); ++ordinal) {
        const Anchor& given = annotation.anchors[ordinal];
        DUIZHAO_TRY(anchor, anchorFor(database, texts, given.side, given.span)); // quote and text agree
        DUIZHAO_CHECK(insert
                          .with(annotation.id, ordinal, bitext, sideName(anchor.side), anchor.span.begin,
                                anchor.span.end, anchor.quote, anchor.prefix, anchor.suffix)
                          .run());
    }
    return {};
}

Result<void> deleteAnchors(Database& database, const std::string& annotation) {
    DUIZHAO_TRY(remove, database.prepare("DELETE FROM anchor WHERE annotation_id = ?"));
    return remove.with(annotation).run();
}

std::optional<std::string_view> nameOfSeverity(const Annotation& annotation) {
    return annotation.severity ? std::optional(severityName(*annotation.severity)) : std::nullopt;
}

/// The bitext of an annotation in the edit's article.
Result<std::int64_t> bitextOf(const RunningEdit& running, const std::string& id) {
    DUIZHAO_TRY(query, running.database().prepare("SELECT bitext_id FROM annotation WHERE id = ?"));
    DUIZHAO_TRY(found, query.with(id).step());
    if (!found)
        return Error{ErrorCode::annotationMissing, id};
    const std::int64_t bitext = query.integer(0);
    DUIZHAO_CHECK(running.expectBitext(bitext));
    return bitext;
}

/// Equal in all that a person can change.
bool saysTheSame(const Annotation& stored, Annotation given) {
    given.created = stored.created;
    given.modified = stored.modified;
    return stored == given;
}

/// Refuses a value that was read before another window changed the annotation. A window may go on with a
/// value of its own: what it has written itself since, it knows.
Result<void> expectFresh(const RunningEdit& running, const Edit& edit, const Annotation& stored,
                         const Annotation& given) {
    if (stored.modified == given.modified)
        return {};
    DUIZHAO_TRY(other, latestChangeOf(running.database(), edit.article, "annotation", stored.id));
    if (!other || other->window == edit.window)
        return {};
    return Error{ErrorCode::changedSince, edit.name, other->name};
}

Error noAnchor() { return {ErrorCode::rangeEmpty, "0..0"}; }

} // namespace

Result<std::vector<Annotation>> annotationsIn(const Library& library, std::int64_t bitext, Side side,
                                              TextSpan range) {
    Database& database = library.database();
    std::set<std::string> ids;
    {
        DUIZHAO_TRY(query, database.prepare("SELECT annotation_id, span_begin, span_end FROM anchor "
                                            "INDEXED BY anchor_by_range "
                                            "WHERE bitext_id = ? AND side = ? AND "
                                            "CASE WHEN span_end - span_begin < 64 THEN 0 "
                                            "WHEN span_end - span_begin < 1024 THEN 1 "
                                            "WHEN span_end - span_begin < 16384 THEN 2 ELSE 3 END = ? "
                                            "AND span_begin BETWEEN ? AND ? AND lost = 0"));
        for (std::size_t spanClass = 0; spanClass < spanClassLimits.size(); ++spanClass)
            DUIZHAO_CHECK(collectTouching(query, bitext, side, range, spanClass, ids));
    }
    return loadAll(database, ids);
}

Result<std::vector<Annotation>> allAnnotations(const Library& library, std::int64_t bitext) {
    Database& database = library.database();
    std::set<std::string> ids;
    {
        DUIZHAO_TRY(query, database.prepare("SELECT id FROM annotation WHERE bitext_id = ?"));
        query.with(bitext);
        for (;;) {
            DUIZHAO_TRY(row, query.step());
            if (!row)
                break;
            ids.insert(query.text(0));
        }
    }
    return loadAll(database, ids);
}

Result<std::optional<Annotation>> annotationById(const Library& library, const std::string& id) {
    DUIZHAO_TRY(loader, AnnotationLoader::open(library.database()));
    return loader.load(id);
}

Result<std::vector<std::string>> annotators(const Library& library, std::int64_t bitext) {
    DUIZHAO_TRY(query,
                library.database().prepare("SELECT annotator FROM annotation WHERE bitext_id = ?1 UNION "
                                           "SELECT annotator FROM pair_review WHERE bitext_id = ?1"));
    query.with(bitext);
    std::vector<std::string> names;
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            break;
        names.push_back(query.text(0));
    }
    std::sort(names.begin(), names.end());
    return names;
}

Result<Annotation> addAnnotation(const Edit& edit, std::int64_t bitext, Annotation annotation) {
    if (annotation.anchors.empty())
        return noAnchor();
    if (annotation.id.empty())
        annotation.id = randomUuid();
    if (annotation.created == 0)
        annotation.created = now();
    if (annotation.modified == 0)
        annotation.modified = annotation.created;
    DUIZHAO_TRY(running, RunningEdit::begin(edit));
    DUIZHAO_CHECK(running.expectBitext(bitext));
    {
        DUIZHAO_TRY(insert, running.database().prepare(
                                "INSERT INTO annotation(id, bitext_id, annotator, origin, category, "
                                "severity, note, correction, whole_pair, created_at, modified_at) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        DUIZHAO_CHECK(insert
                          .with(annotation.id, bitext, annotation.annotator, annotation.origin,
                                annotation.category, nameOfSeverity(annotation), annotation.note,
                                annotation.correction, annotation.wholePair, annotation.created,
                                annotation.modified)
                          .run());
    }
    DUIZHAO_CHECK(insertAnchors(running.database(), bitext, annotation));
    DUIZHAO_TRY(stored, annotationById(edit.library, annotation.id));
    DUIZHAO_CHECK(running.finish());
    return std::move(*stored);
}

Result<void> updateAnnotation(const Edit& edit, const Annotation& annotation) {
    if (annotation.anchors.empty())
        return noAnchor();
    DUIZHAO_TRY(running, RunningEdit::begin(edit));
    Database& database = running.database();
    DUIZHAO_TRY(bitext, bitextOf(running, annotation.id));
    DUIZHAO_TRY(stored, annotationById(edit.library, annotation.id));
    if (saysTheSame(*stored, annotation))
        return {};
    DUIZHAO_CHECK(expectFresh(running, edit, *stored, annotation));
    {
        DUIZHAO_TRY(update, database.prepare("UPDATE annotation SET annotator = ?, origin = ?, category = ?, "
                                             "severity = ?, note = ?, correction = ?, whole_pair = ?, "
                                             "modified_at = ? WHERE id = ?"));
        // Never the same time twice: so a later change of the row always shows.
        DUIZHAO_CHECK(update
                          .with(annotation.annotator, annotation.origin, annotation.category,
                                nameOfSeverity(annotation), annotation.note, annotation.correction,
                                annotation.wholePair, std::max(now(), stored->modified + 1), annotation.id)
                          .run());
    }
    if (stored->anchors != annotation.anchors) {
        DUIZHAO_CHECK(deleteAnchors(database, annotation.id));
        DUIZHAO_CHECK(insertAnchors(database, bitext, annotation));
    }
    return running.finish();
}

Result<void> removeAnnotation(const Edit& edit, const std::string& id) {
    DUIZHAO_TRY(running, RunningEdit::begin(edit));
    DUIZHAO_CHECK(bitextOf(running, id));
    DUIZHAO_CHECK(deleteAnchors(running.database(), id));
    {
        DUIZHAO_TRY(remove, running.database().prepare("DELETE FROM annotation WHERE id = ?"));
        DUIZHAO_CHECK(remove.with(id).run());
    }
    return running.finish();
}

} // namespace duizhao
