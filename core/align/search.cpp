#include "core/align/search.h"

#include <functional>
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

Band Band::holding(std::vector<Row> rows) {
    std::size_t begin = rows.back().end - 1;
    for (std::size_t i = rows.size(); i-- > 0;) {
        if (rows[i].begin < rows[i].end)
            begin = std::min(begin, rows[i].begin);
        else
            rows[i].end = 0;
        rows[i].begin = begin;
    }
    for (std::size_t i = 1; i < rows.size(); ++i) {
        rows[i].end = std::max({rows[i].end, rows[i - 1].end, rows[i].begin + 1});
        rows[i].begin = std::min(rows[i].begin, rows[i - 1].end - 1);
    }
    return Band(std::move(rows));
}

SearchRows::SearchRows(std::span<const BeadShape> shapes) : shapes_(shapes) {
    std::size_t rowsKept = 1;
    for (const BeadShape shape : shapes)
        rowsKept = std::max<std::size_t>(rowsKept, shape.english + std::size_t{1});
    scores_.resize(rowsKept);
}

void SearchRows::begin(std::size_t english, std::size_t chinese) {
    Row& row = scores_[english % scores_.size()];
    row.begin = chinese;
    row.scores.clear();
    arrivals_.push_back({chinese, arrivedBy_.size()});
}

void SearchRows::trim(std::size_t english, const Beam& beam) {
    Row& row = scores_[english % scores_.size()];
    const auto best = std::max_element(row.scores.begin(), row.scores.end());
    const double least = *best - beam.depth;
    const auto bestAt = static_cast<std::size_t>(best - row.scores.begin());
    while (row.scores.size() > bestAt + 1 &&
           (row.scores.back() < least || row.scores.size() > bestAt + beam.reach)) {
        row.scores.pop_back();
        arrivedBy_.pop_back();
    }
    std::size_t front = bestAt < beam.reach ? 0 : bestAt - beam.reach;
    while (front < bestAt && row.scores[front] < least)
        ++front;
    // What a kept place was reached from in this row stays too.
    const std::uint8_t* arrivedBy = arrivedBy_.data() + arrivals_[english].offset;
    for (std::size_t at = row.scores.size(); at-- > front;)
        if (const BeadShape shape = shapes_[arrivedBy[at]];
            shape.english == 0 && row.scores[at] != impossibleScore)
            front = std::min(front, at - shape.chinese);
    const auto count = static_cast<std::ptrdiff_t>(front);
    row.begin += front;
    row.scores.erase(row.scores.begin(), row.scores.begin() + count);
    Arrivals& arrivals = arrivals_[english];
    const auto first = arrivedBy_.begin() + static_cast<std::ptrdiff_t>(arrivals.offset);
    arrivedBy_.erase(first, first + count);
    arrivals.chinese += front;
}

Band::Row SearchRows::reachable(std::size_t english) const {
    if (english == 0)
        return {0, 1};
    Band::Row reachable{static_cast<std::size_t>(-1), 0};
    for (const BeadShape shape : shapes_) {
        if (shape.english == 0 || shape.english > english)
            continue;
        const Row& from = scores_[(english - shape.english) % scores_.size()];
        reachable.begin = std::min(reachable.begin, from.begin + shape.chinese);
        reachable.end = std::max(reachable.end, from.begin + from.scores.size() + shape.chinese);
    }
    return reachable;
}

Path SearchRows::pathTo(std::size_t english, std::size_t chinese) const {
    Path path;
    while (english > 0 || chinese > 0) {
        const Arrivals& row = arrivals_[english];
        const BeadShape shape = shapes_[arrivedBy_[row.offset + (chinese - row.chinese)]];
        path.push_back({english - shape.english, english, chinese - shape.chinese, chinese});
        english -= shape.english;
        chinese -= shape.chinese;
    }
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace duizhao
