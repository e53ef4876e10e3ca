#pragma once

#include "core/base/result.h"
#include "core/bitext/annotation.h"
#include "core/store/anchors.h"
#include "core/store/database.h"
#include "core/store/edit.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace duizhao {

/// Reads annotations one by one. The statements are kept over several of them.
class AnnotationLoader {
public:
    static Result<AnnotationLoader> open(Database& database);

    /// Nothing where there is none with this id.
    Result<std::optional<Annotation>> load(const std::string& id);

private:
    AnnotationLoader(Database& database, Statement annotation, Statement anchors)
        : database_(&database), annotation_(std::move(annotation)), anchors_(std::move(anchors)) {}
    Result<void> loadAnchors(Annotation& annotation);

    Database* database_;
    Statement annotation_;
    Statement anchors_;
};

/// Inserts an annotation with its anchors as a part of a change. Makes it what is stored: id, created and
/// modified are set where they are empty, anchors have the quote and context of the text. `anchors` is of the
/// bitext. Errors: rangeEmpty without an anchor, and those of makeAnchor.
Result<void> insertAnnotation(const RunningEdit& running, std::int64_t bitext, AnchorMaker& anchors,
                              Annotation& annotation);

/// Writes the anchors of an annotation, and makes them what is written.
Result<void> insertAnchors(Database& database, std::int64_t bitext, AnchorMaker& anchors,
                           Annotation& annotation);

/// What stands in the column `severity`.
std::optional<std::string_view> severityColumn(const Annotation& annotation);

Error annotationWithoutAnchor();

} // namespace duizhao
