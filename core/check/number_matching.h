#pragma once

#include "core/check/compared_number.h"

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace duizhao {

/// The numbers of a pair, compared.
struct MatchedNumbers {
    std::vector<ComparedNumber> english;
    std::vector<ComparedNumber> chinese;
    /// Unanswered on both sides and taken for each other, by index.
    std::vector<std::pair<std::size_t, std::size_t>> differing;
    /// Chinese or English values that repeat an answered one, by index.
    std::vector<std::size_t> repeatedEnglish;
    std::vector<std::size_t> repeatedChinese;
};

/// Finds for each number one of the other side that says the same; then pairs what is left by kind, unit and
/// place. At most quadratic in the numbers, of which a side may have mostComparedNumbers: beyond, nothing is
/// compared.
MatchedNumbers matchNumbers(std::u16string_view english, std::u16string_view chinese, Language chineseScript);

inline constexpr std::size_t mostComparedNumbers = 200;

} // namespace duizhao
