#pragma once

#include "core/store/article_reader.h"
#include "ui/article/article_session.h"
#include "ui/article/bounded_cache.h"
#include "ui/parallel/row_content.h"
#include "ui/parallel/row_mode.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace duizhao {

/// Reads rows from a session when they are needed, a page of pairs or links at a time. Valid until the
/// article's structure changes.
class RowReader {
public:
    RowReader(const ArticleSession& session, RowMode mode);

    std::size_t unitCount() const;
    const std::vector<LeftOutRun>& leftOutRuns() const { return leftOutRuns_; }
    /// The units that the left-out runs stand before.
    std::vector<std::size_t> leftOutBefore() const;

    /// How many rows a unit needs; 1 but for links that are too long for one.
    std::size_t partsNeeded(std::size_t unit) const;
    RowContent read(const Row& row, bool open) const;

    struct Place {
        std::size_t unit;
        std::size_t part;
    };
    /// Where a pair stands; nothing if there is no such pair.
    std::optional<Place> placeOf(std::size_t pair) const;
    std::optional<Pair> pair(std::size_t number) const;

private:
    std::optional<LinkRow> link(std::size_t number) const;
    RowContent readPairs(const Row& row, std::size_t first, std::size_t count) const;
    RowContent readLeftOut(const Row& row, bool open) const;

    const ArticleSession* session_;
    RowMode mode_;
    std::vector<LeftOutRun> leftOutRuns_;
    mutable BoundedCache<std::size_t, std::vector<Pair>> pairPages_{64};
    mutable BoundedCache<std::size_t, std::vector<LinkRow>> linkPages_{64};
};

} // namespace duizhao
