// Any bytes as English and as Chinese: numbers are finite, in order, and lie inside the text.

#include "core/number/number.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace duizhao;
    std::u16string text;
    for (std::size_t at = 0; at + 1 < size; at += 2)
        text.push_back(static_cast<char16_t>(data[at] | (data[at + 1] << 8)));
    for (const Language language : {Language::english, Language::chineseSimplified}) {
        std::size_t at = 0;
        for (const Number& number : findNumbers(text, language)) {
            const bool ordered = at <= number.span.begin && number.span.begin < number.span.end;
            const bool sound = std::isfinite(number.high) && 0 <= number.low && number.low <= number.high;
            if (!ordered || !sound || number.span.end > text.size())
                std::abort();
            at = number.span.end;
        }
    }
    return 0;
}
