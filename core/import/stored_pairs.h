#pragma once

#include "core/check/check_pairs.h"
#include "core/store/article_reader.h"

#include <vector>

namespace duizhao {

/// The pairs of a stored article for the checks. A pair's number is its position among the article's pairs,
/// spans of its issues count from the beginning of its trimmed texts.
class StoredPairs : public PairSource {
public:
    /// The reader must outlive it and be used by nobody else meanwhile.
    explicit StoredPairs(const ArticleReader& reader) : reader_(reader) {}

    std::size_t pairCount() const override { return reader_.pairCount(); }
    Result<std::span<const CheckedPair>> pairs(std::size_t first, std::size_t count) override;

    /// The pair an issue was just found in: one of those asked for last.
    const Pair& pairOf(const Issue& issue) const { return pairs_[issue.pair - pairs_.front().number]; }

private:
    const ArticleReader& reader_;
    std::vector<Pair> pairs_;
    std::vector<CheckedPair> checked_;
};

} // namespace duizhao
