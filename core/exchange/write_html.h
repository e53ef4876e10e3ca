#pragma once

#include "core/base/file.h"
#include "core/exchange/annotated_article.h"

namespace duizhao {

/// Writes one self-contained page to read and to print, as README.md describes. Errors as exportArticle.
Result<void> writeHtml(AnnotatedArticle& article, const ByteSink& sink, const Progress& progress);

} // namespace duizhao
