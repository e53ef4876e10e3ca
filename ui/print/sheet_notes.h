#pragma once

#include "core/bitext/annotation.h"
#include "core/bitext/mqm_tree.h"
#include "core/bitext/pair_review.h"
#include "ui/print/sheet.h"

#include <cstddef>
#include <optional>

namespace duizhao {

/// What a mark means, in one line: category and severity, the words quoted, correction and note. The
/// annotator is named where there are several.
SheetNote noteOf(const Annotation& annotation, std::size_t number, const MqmTree& tree, bool naming);

/// What someone says of a whole pair; nothing if they say nothing. `pair` is its number, 1-based.
std::optional<SheetNote> noteOf(const PairReview& review, std::size_t pair, bool naming);

/// "Pair 5"; 1-based.
QString pairLabel(std::size_t pair);

} // namespace duizhao
