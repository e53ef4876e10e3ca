#include "core/align/search.h"

#include <utility>

namespace duizhao {

Band::Band(std::vector<Row> rows) : rows_(std::move(rows)), offset_(rows_.size() + 1, 0) {
    for (std::size_t at = 0; at < rows_.size(); ++at)
        offset_[at + 1] = offset_[at] + (rows_[at].end - rows_[at].begin);
}

Band Band::whole(std::size_t englishSegments, std::size_t chineseSegments) {
    return Band(std::vector<Row>(englishSegments + 1, Row{0, chineseSegments + 1}));
}

Band Band::around(const Path& path, std::size_t englishSegments, std::size_t chineseSegments,
                  std::size_t margin) {
    // First and last place of the path in each row; rows inside a bead take the places of its two ends.
    std::vector<Row> touched(englishSegments + 1, Row{0, 0});
    for (const PathBead& bead : path) {
        for (std::size_t i = bead.englishBegin + 1; i <= bead.englishEnd; ++i)
            touched[i].begin = bead.chineseBegin;
        for (std::size_t i = bead.englishBegin; i <= bead.englishEnd; ++i)
            touched[i].end = std::max(touched[i].end, bead.chineseEnd);
    }
    std::vector<Row> rows(englishSegments + 1);
    for (std::size_t i = 0; i <= englishSegments; ++i) {
        const std::size_t begin = touched[i < margin ? 0 : i - margin].begin;
        const std::size_t end = touched[std::min(i + margin, englishSegments)].end;
        const std::size_t ownBegin = touched[i].begin < margin ? 0 : touched[i].begin - margin;
        rows[i].begin = std::min(begin, ownBegin);
        rows[i].end = std::min(std::max(end, touched[i].end + margin), chineseSegments) + 1;
    }
    return Band(std::move(rows));
}

Band Band::along(std::span<const std::size_t> centre, std::size_t chineseSegments, std::size_t halfWidth) {
    std::vector<Row> rows(centre.size());
    for (std::size_t i = 0; i < centre.size(); ++i) {
        // The jump to the next centre belongs to the row, or the band could fall apart there.
        const std::size_t next = i + 1 < centre.size() ? centre[i + 1] : chineseSegments;
        rows[i].begin = centre[i] < halfWidth ? 0 : centre[i] - halfWidth;
        rows[i].end = std::min(next + halfWidth, chineseSegments) + 1;
    }
    rows.front().begin = 0;
    rows.back().end = chineseSegments + 1;
    return Band(std::move(rows));
}

} // namespace duizhao
