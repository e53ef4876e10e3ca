#include "core/store/annotation_rows.h"

#include "core/base/uuid.h"
#include "core/store/now.h"
#include "core/store/rows.h"

namespace duizhao {

Result<AnnotationLoader> AnnotationLoader::open(Database& database) {
    DUIZHAO_TRY(annotation, database.prepare("SELECT annotator, origin, category, severity, note, "
                                             "correction, whole_pair, created_at, modified_at "
                                             "FROM annotation WHERE id = ?"));
    DUIZHAO_TRY(anchors, database.prepare("SELECT span_begin, span_end, side, quote, prefix, suffix "
                                          "FROM anchor WHERE annotation_id = ? ORDER BY ordinal"));
    return AnnotationLoader(database, std::move(annotation), std::move(anchors));
}

Result<std::optional<Annotation>> AnnotationLoader::load(const std::string& id) {
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

Result<void> AnnotationLoader::loadAnchors(Annotation& annotation) {
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

Result<void> insertAnchors(Database& database, std::int64_t bitext, AnchorMaker& anchors,
                           Annotation& annotation) {
    DUIZHAO_TRY(insert, database.prepare("INSERT INTO anchor(annotation_id, ordinal, bitext_id, side, "
                                         "span_begin, span_end, quote, prefix, suffix) "
                                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (std::size_t ordinal = 0; ordinal < annotation.anchors.size(); ++ordinal) {
        Anchor& anchor = annotation.anchors[ordinal];
        DUIZHAO_TRY(made, anchors.make(anchor.side, anchor.span)); // quote and text agree
        anchor = std::move(made);
        DUIZHAO_CHECK(insert
                          .with(annotation.id, ordinal, bitext, sideName(anchor.side), anchor.span.begin,
                                anchor.span.end, anchor.quote, anchor.prefix, anchor.suffix)
                          .run());
    }
    return {};
}

std::optional<std::string_view> severityColumn(const Annotation& annotation) {
    return annotation.severity ? std::optional(severityName(*annotation.severity)) : std::nullopt;
}

Error annotationWithoutAnchor() { return {ErrorCode::rangeEmpty, "0..0"}; }

Result<void> insertAnnotation(const RunningEdit& running, std::int64_t bitext, AnchorMaker& anchors,
                              Annotation& annotation) {
    if (annotation.anchors.empty())
        return annotationWithoutAnchor();
    if (annotation.id.empty())
        annotation.id = randomUuid();
    if (annotation.created == 0)
        annotation.created = now();
    if (annotation.modified == 0)
        annotation.modified = annotation.created;
    Database& database = running.database();
    {
        DUIZHAO_TRY(insert,
                    database.prepare("INSERT INTO annotation(id, bitext_id, annotator, origin, category, "
                                     "severity, note, correction, whole_pair, created_at, modified_at) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        DUIZHAO_CHECK(insert
                          .with(annotation.id, bitext, annotation.annotator, annotation.origin,
                                annotation.category, severityColumn(annotation), annotation.note,
                                annotation.correction, annotation.wholePair, annotation.created,
                                annotation.modified)
                          .run());
    }
    return insertAnchors(database, bitext, anchors, annotation);
}

} // namespace duizhao
