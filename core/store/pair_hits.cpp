#include "core/store/pair_hits.h"

#include "core/store/database.h"
#include "core/store/pair_finder.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace duizhao {

namespace {

/// So many rows are read in about the time of one look-up.
constexpr std::size_t rowsPerLookUp = 50;

Result<std::size_t> pairCount(Database& database, std::int64_t bitext) {
    DUIZHAO_TRY(query, database.prepare("SELECT max(position) + 1 FROM bead WHERE bitext_id = ?"));
    DUIZHAO_CHECK(query.with(bitext).step());
    return query.size(0);
}

/// The pair's side that holds an offset, without hits yet. The block there says which side it is.
Result<std::optional<PairHits>> lookUp(Database& database, const BitextTexts& texts, std::size_t file,
                                       std::size_t offset) {
    PairHits found;
    found.file = file;
    {
        DUIZHAO_TRY(block, database.prepare("SELECT side, span_end FROM block WHERE bitext_id = ? AND "
                                            "text_id = ? AND span_begin <= ? "
                                            "ORDER BY span_begin DESC LIMIT 1"));
        DUIZHAO_TRY(there, block.with(texts.bitext, texts.files[file], offset).step());
        if (!there || block.isNull(0) || block.size(1) <= offset)
            return std::optional<PairHits>();
        DUIZHAO_CHECK(readName(block, 0, sideNamed, database, found.side));
    }
    DUIZHAO_TRY(link, linkAt(database, texts.bitext, found.side, offset));
    if (!link)
        return std::optional<PairHits>();
    DUIZHAO_TRY(bead, beadInLink(database, texts.bitext, *link, found.side, offset));
    found.pair = bead;
    DUIZHAO_TRY(query, database.prepare("SELECT source_begin, source_end, target_begin, target_end "
                                        "FROM bead WHERE bitext_id = ? AND position = ?"));
    DUIZHAO_TRY(there, query.with(texts.bitext, bead).step());
    if (!there)
        return std::optional<PairHits>();
    found.span = spanAt(query, found.side == Side::source ? 0 : 2);
    return found.span.contains(offset) ? std::optional(found) : std::nullopt;
}

Result<void> lookUpAll(Database& database, const BitextTexts& texts, std::size_t file,
                       const std::vector<LiteralHit>& hits, std::vector<PairHits>& found) {
    const std::size_t before = found.size();
    for (std::size_t at = 0; at < hits.size(); ++at) {
        if (found.size() > before && found.back().span.contains(hits[at].begin)) {
            ++found.back().count;
            continue;
        }
        DUIZHAO_TRY(pair, lookUp(database, texts, file, hits[at].begin));
        if (!pair)
            continue;
        pair->first = at;
        pair->count = 1;
        found.push_back(*pair);
    }
    return {};
}

/// All sides of pairs that are not empty, by the file they lie in, in text order.
Result<std::vector<std::vector<PairHits>>> allPairs(Database& database, const BitextTexts& texts,
                                                    const Progress& progress) {
    std::vector<std::vector<PairHits>> pairs(texts.files.size());
    DUIZHAO_TRY(query, database.prepare("SELECT source_begin, source_end, target_begin, target_end FROM "
                                        "bead WHERE bitext_id = ? ORDER BY position"));
    query.with(texts.bitext);
    for (std::size_t pair = 0;; ++pair) {
        DUIZHAO_TRY(row, query.step());
        if (!row)
            break;
        if (pair % 4096 == 0 && progress.cancelled())
            return Error{ErrorCode::cancelled};
        for (const Side side : {Side::source, Side::target}) {
            const TextSpan span = spanAt(query, side == Side::source ? 0 : 2);
            const auto file = static_cast<std::size_t>(texts.fileOf(side));
            if (!span.empty())
                pairs[file].push_back({pair, side, span, file});
        }
    }
    const auto earlier = [](const PairHits& a, const PairHits& b) { return a.span < b.span; };
    for (std::vector<PairHits>& inFile : pairs)
        if (!std::is_sorted(inFile.begin(), inFile.end(), earlier))
            std::sort(inFile.begin(), inFile.end(), earlier);
    return pairs;
}

/// Walks along pairs and hits of one file.
void merge(std::vector<PairHits>& pairs, const std::vector<LiteralHit>& hits, std::vector<PairHits>& found) {
    std::size_t at = 0;
    for (PairHits& pair : pairs) {
        while (at < hits.size() && hits[at].begin < pair.span.begin)
            ++at;
        pair.first = at;
        while (at < hits.size() && hits[at].begin < pair.span.end)
            ++at;
        pair.count = at - pair.first;
        if (pair.count > 0)
            found.push_back(pair);
    }
}

} // namespace

Result<std::vector<PairHits>> hitsByPair(Database& database, const BitextTexts& texts,
                                         const std::vector<std::vector<LiteralHit>>& hits,
                                         const Progress& progress) {
    std::size_t count = 0;
    for (const std::vector<LiteralHit>& inFile : hits)
        count += inFile.size();
    std::vector<PairHits> found;
    DUIZHAO_TRY(pairs, pairCount(database, texts.bitext));
    if (count > pairs / rowsPerLookUp) {
        DUIZHAO_TRY(all, allPairs(database, texts, progress));
        for (std::size_t file = 0; file < hits.size(); ++file)
            merge(all[file], hits[file], found);
    } else {
        for (std::size_t file = 0; file < hits.size(); ++file)
            DUIZHAO_CHECK(lookUpAll(database, texts, file, hits[file], found));
    }
    const auto earlier = [](const PairHits& a, const PairHits& b) {
        return std::tuple(a.pair, a.side) < std::tuple(b.pair, b.side);
    };
    if (!std::is_sorted(found.begin(), found.end(), earlier))
        std::sort(found.begin(), found.end(), earlier);
    return found;
}

} // namespace duizhao
