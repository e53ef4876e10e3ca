#include "ui/print/sheet_pages.h"

#include <algorithm>
#include <utility>

namespace duizhao {

void SheetPages::add(const std::vector<SheetStrip>& strips) {
    for (std::size_t at = 0; at < strips.size(); ++at) {
        waiting_.push_back({{rows_, at, 0}, strips[at]});
        if (!strips[at].staysWithNext)
            placeWaiting();
    }
    ++rows_;
}

std::vector<SheetPage> SheetPages::take() {
    placeWaiting();
    return std::exchange(pages_, {});
}

int SheetPages::gapAbove(const SheetStrip& strip) const {
    return pages_.back().empty() ? 0 : std::max(below_, strip.above);
}

void SheetPages::placeWaiting() {
    int needed = 0;
    int below = below_;
    for (const Waiting& each : waiting_) {
        needed += std::max(below, each.strip.above) + each.strip.height;
        below = each.strip.below;
    }
    if (reached_ + needed > height_)
        beginPage();
    for (Waiting& each : waiting_)
        place(each);
    waiting_.clear();
}

void SheetPages::place(Waiting& waiting) {
    const SheetStrip& strip = waiting.strip;
    // Strips that stay together and are higher than a page part all the same.
    if (reached_ + gapAbove(strip) + strip.height > height_)
        beginPage();
    reached_ += gapAbove(strip);
    waiting.place.top = reached_;
    reached_ += strip.height;
    below_ = strip.below;
    pages_.back().push_back(waiting.place);
}

void SheetPages::beginPage() {
    if (pages_.back().empty())
        return;
    pages_.emplace_back();
    reached_ = 0;
}

} // namespace duizhao
