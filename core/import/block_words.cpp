#include "core/import/block_words.h"

#include "core/number/number.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>

namespace duizhao {

namespace {

constexpr std::size_t longestRead = 4'000;

std::uint32_t hashOf(std::u16string_view word) {
    std::uint32_t hash = 2166136261U; // FNV-1a over UTF-16 units
    for (const char16_t unit : word) {
        hash ^= unit;
        hash *= 16777619U;
    }
    return hash;
}

/// Of the value to six digits, so that sums in floating point do not matter.
std::uint32_t hashOf(const Number& number) {
    std::array<char, 48> text{};
    const int length = std::snprintf(text.data(), text.size(), "%.5e %.5e", number.low, number.high);
    std::uint32_t hash = 2166136261U;
    for (int at = 0; at < length; ++at)
        hash = (hash ^ static_cast<unsigned char>(text[static_cast<std::size_t>(at)])) * 16777619U;
    return hash;
}

char16_t plainLower(char16_t unit) {
    if (unit >= 0xFF01 && unit <= 0xFF5E)
        unit = static_cast<char16_t>(unit - 0xFEE0);
    return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit;
}

bool isWordUnit(char16_t unit) { return isLatinLetter(unit) || isDigit(unit); }

void sortOnce(std::vector<std::uint32_t>& hashes) {
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

std::vector<std::uint32_t> letterPairs(std::u16string_view text) {
    std::vector<std::uint32_t> pairs;
    char16_t before = 0;
    for (const char16_t unit : text.substr(0, 2'000)) {
        if (!isHan(unit) && !isWordUnit(unit))
            continue;
        const char16_t letter = plainLower(unit);
        if (before != 0)
            pairs.push_back((static_cast<std::uint32_t>(before) << 16) | letter);
        before = letter;
    }
    sortOnce(pairs);
    return pairs;
}

} // namespace

BlockWords findBlockWords(std::u16string_view text, PageLanguage language) {
    BlockWords words;
    text = text.substr(0, longestRead);
    for (std::size_t at = 0; at < text.size();) {
        if (!isWordUnit(text[at])) {
            ++at;
            continue;
        }
        if (const std::size_t address = addressLength(text, at)) { // one word: its parts are too common
            words.latin.push_back(hashOf(text.substr(at, address)));
            at += address;
            continue;
        }
        std::u16string word;
        bool letters = false;
        for (; at < text.size() && isWordUnit(text[at]); ++at) {
            letters = letters || isLatinLetter(text[at]);
            word.push_back(plainLower(text[at]));
        }
        if (letters && word.size() > 1 && !isFunctionWord(word))
            words.latin.push_back(hashOf(word));
    }
    // The script makes no difference to numbers.
    const bool chinese = language == PageLanguage::chinese;
    for (const Number& number : findNumbers(text, chinese ? Language::chineseSimplified : Language::english))
        words.numbers.push_back(hashOf(number));
    sortOnce(words.latin);
    sortOnce(words.numbers);
    for (const auto* hashes : {&words.latin, &words.numbers})
        for (const std::uint32_t hash : *hashes)
            words.mark |= std::uint64_t{1} << (hash % 64);
    return words;
}

double likeness(std::u16string_view one, std::u16string_view two) {
    const auto first = letterPairs(one);
    const auto second = letterPairs(two);
    if (first.empty() || second.empty())
        return 0;
    std::size_t shared = 0;
    for (auto a = first.begin(), b = second.begin(); a != first.end() && b != second.end();) {
        if (*a == *b) {
            ++shared;
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    return 2.0 * static_cast<double>(shared) / static_cast<double>(first.size() + second.size());
}

} // namespace duizhao
