#pragma once

#include "core/bitext/issue.h"
#include "core/check/compared_number.h"

#include <string>
#include <string_view>

namespace duizhao {

/// A value as a reader can verify it: 1.75×10¹¹, 7.5%, 2/3, 15:30, 06-15, 3–5.
std::string writtenValue(const Number& number);

/// "175 billion = 1.75×10¹¹ ↔ 1,750億 = 1.75×10¹¹", without what is written as its value anyway. The first
/// number stands in the source.
Evidence comparedEvidence(std::u16string_view source, const Number& sourceNumber, std::u16string_view target,
                          const Number& targetNumber);

/// What speaks for a number that stands on one side only, or too often.
enum class LonelyNumber { missing, extra, repeated };
Evidence lonelyEvidence(LonelyNumber what, std::u16string_view text, const Number& number);

} // namespace duizhao
