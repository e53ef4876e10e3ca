#include "ui/parallel/error_lanes.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace duizhao {

std::vector<int> stackInLanes(const std::vector<TextSpan>& spans) {
    std::vector<std::size_t> order(spans.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t two) {
        if (spans[one].begin != spans[two].begin)
            return spans[one].begin < spans[two].begin;
        return spans[one].end > spans[two].end;
    });

    std::vector<int> lanes(spans.size(), 0);
    std::vector<std::size_t> laneEnds;
    for (const std::size_t number : order) {
        if (spans[number].empty())
            continue;
        const auto isFree = [&](std::size_t end) { return end <= spans[number].begin; };
        const auto lane = std::find_if(laneEnds.begin(), laneEnds.end(), isFree);
        lanes[number] = static_cast<int>(lane - laneEnds.begin());
        if (lane == laneEnds.end())
            laneEnds.push_back(spans[number].end);
        else
            *lane = spans[number].end;
    }
    return lanes;
}

int laneCount(const std::vector<int>& lanes) {
    return lanes.empty() ? 0 : *std::max_element(lanes.begin(), lanes.end()) + 1;
}

} // namespace duizhao
