#pragma once

#include "core/base/file.h"
#include "core/exchange/annotated_article.h"

namespace duizhao {

/// Writes one JSON object per pair and annotator, one a line, as README.md describes. Errors as
/// exportArticle.
Result<void> writeJsonl(AnnotatedArticle& article, const ByteSink& sink, const Progress& progress);

} // namespace duizhao
