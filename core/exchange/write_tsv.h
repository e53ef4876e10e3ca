#pragma once

#include "core/base/file.h"
#include "core/exchange/annotated_article.h"

namespace duizhao {

/// Writes a header row, then one row per error and one per pair and annotator without errors, as README.md
/// describes. Errors as exportArticle.
Result<void> writeTsv(AnnotatedArticle& article, const ByteSink& sink, const Progress& progress);

} // namespace duizhao
