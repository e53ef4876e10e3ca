#include "core/exchange/export.h"

#include "core/base/names.h"
#include "core/exchange/write_html.h"
#include "core/exchange/write_jsonl.h"
#include "core/exchange/write_tsv.h"

namespace duizhao {

static constexpr Names<3> names = {"tsv", "jsonl", "html"};

std::string_view exportFormatName(ExportFormat format) { return nameOf(format, names); }
std::optional<ExportFormat> exportFormatNamed(std::string_view name) {
    return valueNamed<ExportFormat>(name, names);
}

Result<void> exportArticle(const Library& library, std::int64_t article, ExportFormat format,
                           const ByteSink& sink, const Progress& progress) {
    DUIZHAO_TRY(annotated, AnnotatedArticle::open(library, article));
    switch (format) {
    case ExportFormat::tsv:
        return writeTsv(annotated, sink, progress);
    case ExportFormat::jsonl:
        return writeJsonl(annotated, sink, progress);
    case ExportFormat::html:
        return writeHtml(annotated, sink, progress);
    }
    return {};
}

} // namespace duizhao
