#include "core/number/chinese_range.h"

#include <cmath>

namespace duizhao {

namespace {

/// The place behind one space that stands at `at`.
std::size_t behindOneSpace(std::u16string_view text, std::size_t at) {
    return at < text.size() && (text[at] == u' ' || text[at] == 0xA0) ? at + 1 : at;
}

} // namespace

std::optional<ChineseQuantity> chineseRangeBehind(std::u16string_view text, const ChineseQuantity& first,
                                                  std::size_t end) {
    constexpr std::u16string_view joins = u"到至~～—–-－";
    const std::size_t join = behindThinSpace(text, end);
    if (join < text.size() && text[join] == u'/' && first.yearLike) { // 2020/21
        const auto second = chineseQuantityAt(text, join + 1);
        return second && isShortYear(first, *second) ? second : std::nullopt;
    }
    if (join >= text.size() || joins.find(text[join]) == std::u16string_view::npos || first.positional ||
        first.approximate)
        return std::nullopt;
    const auto second = chineseQuantityAt(text, join == end ? end + 1 : behindOneSpace(text, join + 1));
    if (!second || second->positional || second->approximate)
        return std::nullopt;
    const bool share = first.scale == 1 && second->scale > 1 && first.value * second->scale <= second->value;
    const bool rises = (share ? first.value * second->scale : first.value) < second->value;
    return rises || isShortYear(first, *second) ? second : std::nullopt;
}

bool isShortYear(const ChineseQuantity& first, const ChineseQuantity& second) {
    return first.yearLike && !second.han && second.span.length() == 2 && second.scale == 1 &&
           second.value > std::fmod(first.value, 100);
}

} // namespace duizhao
