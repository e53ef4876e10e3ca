#include "core/check/number_evidence.h"

#include "core/text/utf.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace duizhao {

// lupdate finds the patterns by this macro's name; core itself knows nothing of translation.
#define QT_TRANSLATE_NOOP(context, text) text

namespace {

std::string formatted(const char* pattern, double value) {
    std::array<char, 400> text{};
    std::snprintf(text.data(), text.size(), pattern, value);
    return text.data();
}

std::string superscript(int exponent) {
    constexpr std::array<const char*, 10> digits{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string text = exponent < 0 ? "⁻" : "";
    for (const char digit : std::to_string(std::abs(exponent)))
        text += digits[static_cast<std::size_t>(digit - '0')];
    return text;
}

/// 355, 0.25, 1.75×10¹¹
std::string writtenDouble(double value) {
    constexpr double longest = 1e6;
    if (value < longest)
        return formatted("%.6g", value);
    const int exponent = static_cast<int>(std::floor(std::log10(value) + 1e-12));
    return formatted("%.10g", value / std::pow(10.0, exponent)) + "×10" + superscript(exponent);
}

std::string writtenPair(double first, const char* mark, double second) {
    return formatted("%02.0f", first) + mark + formatted("%02.0f", second);
}

std::string writtenEnd(const Number& number, double value) {
    switch (number.kind) {
    case NumberKind::time:
        return writtenPair(std::floor(value / 60), ":", std::fmod(value, 60));
    case NumberKind::date:
        if (std::fmod(value, 100) == 0)
            return formatted("%02.0f", value / 100);
        return writtenPair(std::floor(value / 100), "-", std::fmod(value, 100));
    case NumberKind::percent:
        return writtenDouble(value) + "%";
    case NumberKind::ordinal:
        return std::string("#").append(writtenDouble(value));
    default:
        break;
    }
    if (number.form == NumberForm::fraction && number.whole > 0)
        return writtenDouble(number.part) + "/" + writtenDouble(number.whole);
    return writtenDouble(value);
}

/// The words of the text, with the value where they do not spell it.
std::string told(std::u16string_view text, const Number& number, std::string& value) {
    value = writtenValue(number);
    return toUtf8(number.span.of(text));
}

} // namespace

std::string writtenValue(const Number& number) {
    std::string text = number.negative ? "−" : "";
    text += writtenEnd(number, number.low);
    if (number.isRange())
        text += "–" + writtenEnd(number, number.high);
    return text;
}

Evidence comparedEvidence(std::u16string_view source, const Number& sourceNumber, std::u16string_view target,
                          const Number& targetNumber) {
    std::string sourceValue;
    std::string targetValue;
    const std::string sourceWords = told(source, sourceNumber, sourceValue);
    const std::string targetWords = told(target, targetNumber, targetValue);
    const bool sourceClear = sourceWords == sourceValue;
    const bool targetClear = targetWords == targetValue;
    if (sourceClear && targetClear)
        return {QT_TRANSLATE_NOOP("Evidence", "%1 ↔ %2"), {sourceWords, targetWords}};
    if (sourceClear)
        return {QT_TRANSLATE_NOOP("Evidence", "%1 ↔ %2 = %3"), {sourceWords, targetWords, targetValue}};
    if (targetClear)
        return {QT_TRANSLATE_NOOP("Evidence", "%1 = %2 ↔ %3"), {sourceWords, sourceValue, targetWords}};
    return {QT_TRANSLATE_NOOP("Evidence", "%1 = %2 ↔ %3 = %4"),
            {sourceWords, sourceValue, targetWords, targetValue}};
}

Evidence lonelyEvidence(LonelyNumber what, std::u16string_view text, const Number& number) {
    std::string value;
    const std::string words = told(text, number, value);
    switch (what) {
    case LonelyNumber::missing:
        return {QT_TRANSLATE_NOOP("Evidence", "The translation has no number for %1 = %2."), {words, value}};
    case LonelyNumber::extra:
        return {QT_TRANSLATE_NOOP("Evidence", "The source has no number for %1 = %2."), {words, value}};
    case LonelyNumber::repeated:
        break;
    }
    return {QT_TRANSLATE_NOOP("Evidence", "%1 = %2 occurs more often in the translation."), {words, value}};
}

} // namespace duizhao
