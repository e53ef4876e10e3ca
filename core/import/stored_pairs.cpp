#include "core/import/stored_pairs.h"

#include <utility>

namespace duizhao {

Result<std::span<const CheckedPair>> StoredPairs::pairs(std::size_t first, std::size_t count) {
    DUIZHAO_TRY(read, reader_.pairs(first, count));
    pairs_ = std::move(read);
    checked_.clear();
    const ArticleSummary& summary = reader_.summary();
    for (const Pair& pair : pairs_)
        checked_.push_back({pair.number, pair.sourceText, pair.targetText, summary.sourceLanguage,
                            summary.targetLanguage, pair.link});
    return std::span<const CheckedPair>(checked_);
}

} // namespace duizhao
