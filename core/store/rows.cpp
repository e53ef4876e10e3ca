#include "core/store/rows.h"

#include <algorithm>

namespace duizhao {

Result<BitextTexts> bitextTexts(Database& database, std::int64_t bitext) {
    DUIZHAO_TRY(query, database.prepare("SELECT text.id, text.file, bitext.article_id, "
                                        "text.id = bitext.source_text_id, text.id = bitext.target_text_id "
                                        "FROM bitext JOIN text "
                                        "ON text.id IN (bitext.source_text_id, bitext.target_text_id) "
                                        "WHERE bitext.id = ? ORDER BY text.file"));
    BitextTexts texts;
    texts.bitext = bitext;
    query.with(bitext);
    for (;;) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            break;
        const int place = static_cast<int>(texts.files.size());
        texts.article = query.integer(2);
        texts.files.push_back(query.integer(0));
        if (query.integer(3) != 0)
            texts.sourceFile = place;
        if (query.integer(4) != 0)
            texts.targetFile = place;
    }
    if (texts.files.empty())
        return database.damaged("bitext " + std::to_string(bitext) + " is missing");
    return texts;
}

Error articleMissing(std::int64_t article) {
    return {ErrorCode::articleMissing, "#" + std::to_string(article)};
}

} // namespace duizhao
