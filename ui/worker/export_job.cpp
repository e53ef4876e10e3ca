#include "ui/worker/export_job.h"

namespace duizhao {

Result<void> runExport(const ExportRequest& request, const std::filesystem::path& library,
                       const Progress& progress) {
    DUIZHAO_TRY(opened, Library::open(library, Library::Creation::mustExist));
    return writeFileWhole(request.file, [&](const ByteSink& sink) {
        return exportArticle(opened, request.article, request.format, sink, progress);
    });
}

} // namespace duizhao
