#include "core/check/script_conversions.h"

#include "core/text/chinese_conversion.h"

#include <optional>

namespace duizhao {

namespace {

struct Conversions {
    ChineseConverter toSimplified;
    ChineseConverter toTaiwan;
    ChineseConverter variants;
};

const std::optional<Conversions>& conversions() {
    static const std::optional<Conversions> made = []() -> std::optional<Conversions> {
        auto toSimplified = ChineseConverter::open("t2s");
        auto toTaiwan = ChineseConverter::open("s2tw");
        auto variants = ChineseConverter::open("t2tw");
        if (!toSimplified || !toTaiwan || !variants)
            return std::nullopt;
        return Conversions{std::move(*toSimplified), std::move(*toTaiwan), std::move(*variants)};
    }();
    return made;
}

} // namespace

ExpectedScript expectedTraditional(std::u16string_view text) {
    const auto& known = conversions();
    if (!known)
        return {};
    ExpectedScript expected{known->toTaiwan.convert(known->toSimplified.convert(text).text).text,
                            known->variants.convert(text).text};
    if (expected.text.size() != text.size() || expected.original.size() != text.size())
        return {};
    return expected;
}

} // namespace duizhao
