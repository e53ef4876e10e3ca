#include "core/import/import_article.h"

#include "core/store/articles.h"

namespace duizhao {

Result<ImportedArticle> importArticle(const std::vector<InputFile>& files, const ImportOptions& options,
                                      Library& library, const Progress& progress) {
    DUIZHAO_TRY(article, readArticle(files, options, progress));
    DUIZHAO_TRY(stored, storeArticle(library, article, progress));
    return ImportedArticle{stored.article, stored.existing};
}

} // namespace duizhao
