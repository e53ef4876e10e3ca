#include "core/store/annotations.h"

#include "core/store/annotation_rows.h"
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

Result<void> deleteAnchors(Database& database, const std::string& annotation) {
    DUIZHAO_TRY(remove, database.prepare("DELETE FROM anchor WHERE annotation_id = ?"));
    return remove.with(annotation).run();
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
    DUIZHAO_TRY(added, addAnnotations(edit, bitext, {std::move(annotation)}));
    return std::move(added.front());
}

Result<std::vector<Annotation>> addAnnotations(const Edit& edit, std::int64_t bitext,
                                               std::vector<Annotation> annotations) {
    DUIZHAO_TRY(running, RunningEdit::begin(edit));
    DUIZHAO_CHECK(running.expectBitext(bitext));
    DUIZHAO_TRY(anchors, AnchorMaker::open(running.database(), bitext));
    for (Annotation& annotation : annotations)
        DUIZHAO_CHECK(insertAnnotation(running, bitext, anchors, annotation));
    DUIZHAO_CHECK(running.finish());
    return annotations;
}

Result<void> updateAnnotation(const Edit& edit, Annotation annotation) {
    if (annotation.anchors.empty())
        return annotationWithoutAnchor();
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
                                severityColumn(annotation), annotation.note, annotation.correction,
                                annotation.wholePair, std::max(now(), stored->modified + 1), annotation.id)
                          .run());
    }
    if (stored->anchors != annotation.anchors) {
        DUIZHAO_CHECK(deleteAnchors(database, annotation.id));
        DUIZHAO_TRY(anchors, AnchorMaker::open(database, bitext));
        DUIZHAO_CHECK(insertAnchors(database, bitext, anchors, annotation));
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
