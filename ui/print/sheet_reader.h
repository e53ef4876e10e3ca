#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/mqm_tree.h"
#include "core/store/library.h"
#include "ui/print/sheet.h"

#include <cstdint>
#include <string>

namespace duizhao {

struct SheetRequest {
    std::int64_t article = 0;
    SheetKind kind = SheetKind::marked;
    std::string annotator; ///< who asks: of an article annotated blind only what they said is shown
    MqmTree tree;          ///< what errors are described with
};

/// The sheet of an article as it is now. Marks are numbered in reading order, pair by pair, source before
/// target; the marked sheet and the key have the same numbers. Left-out lines are not in it. Any thread.
/// Errors: articleMissing, libraryFailed, cancelled.
Result<Sheet> readSheet(const Library& library, const SheetRequest& request, const Progress& progress);

} // namespace duizhao
