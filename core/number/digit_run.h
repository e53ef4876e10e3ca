#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace duizhao {

/// The largest value a Number takes.
inline constexpr double largestValue = 1e300;

/// left × right and left + right, held at largestValue.
double timesHeld(double left, double right);
double plusHeld(double left, double right);

/// Digits as they stand: 1,750 and 4.6 and 290 000.
struct DigitRun {
    double value = 0;
    std::size_t end = 0;    ///< behind the last digit
    std::size_t digits = 0; ///< in front of the decimal point
    bool grouped = false;   ///< with thousands separators
    bool decimal = false;

    bool isWhole() const { return !grouped && !decimal; }
};

/// The digit at a place, ASCII or full-width, or -1.
int digitAt(std::u16string_view text, std::size_t at);

/// The run that begins at `at`, which must hold a digit. Groups are of exactly three digits behind one to
/// three, separated by ',' (also full-width inside full-width digits) or by one plain, narrow or no-break
/// space.
DigitRun readDigitRun(std::u16string_view text, std::size_t at);

/// The length of a fraction that is no date: 3/4, 1/10, 3/100; 0 for anything else.
std::size_t simpleFractionLength(std::u16string_view text, std::size_t at);

/// "×10⁸", "x 10^8" behind digits: the factor, 1 where it does not stand there.
struct PowerOfTen {
    double factor = 1;
    std::size_t end = 0;
};
PowerOfTen powerOfTenBehind(std::u16string_view text, std::size_t at);

/// Whether what stands at `at` is a name, an address or a notation in which digits are no value: GPT-3, V100,
/// a URL, an e-mail address, an @handle, 3.0.1, 555-123-4567, 9/11, 24/7, 10:30, 5'10". Gives its end. `at`
/// is at the beginning of a run of letters, digits and marks.
std::optional<std::size_t> opaqueAt(std::u16string_view text, std::size_t at);

} // namespace duizhao
