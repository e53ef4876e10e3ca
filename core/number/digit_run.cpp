#include "core/number/digit_run.h"

#include "core/text/characters.h"

#include <algorithm>
#include <cmath>

namespace duizhao {

namespace {

char16_t plainAt(std::u16string_view text, std::size_t at) {
    return at < text.size() ? halfWidth(text[at]) : u'\0';
}

bool isGroupSpace(char16_t unit) { return unit == u' ' || unit == 0xA0 || unit == 0x202F || unit == 0x2009; }

/// Three digits and no fourth.
bool isGroupAt(std::u16string_view text, std::size_t at) {
    return digitAt(text, at) >= 0 && digitAt(text, at + 1) >= 0 && digitAt(text, at + 2) >= 0 &&
           digitAt(text, at + 3) < 0;
}

/// Where the run of Latin letters and digits that holds `at` ends.
std::size_t wordEnd(std::u16string_view text, std::size_t at) {
    while (at < text.size() && (isLatinLetter(halfWidth(text[at])) || digitAt(text, at) >= 0))
        ++at;
    return at;
}

bool isAddressUnit(char16_t unit) {
    return unit > 0x20 && unit < 0x7F && unit != u'"' && unit != u'<' && unit != u'>';
}

std::size_t addressEnd(std::u16string_view text, std::size_t at) {
    while (at < text.size() && isAddressUnit(text[at]))
        ++at;
    return at;
}

bool startsWith(std::u16string_view text, std::size_t at, std::u16string_view beginning) {
    if (text.size() - at < beginning.size())
        return false;
    for (std::size_t i = 0; i < beginning.size(); ++i) {
        const char16_t unit = text[at + i];
        if ((unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit) != beginning[i])
            return false;
    }
    return true;
}

/// A word with '@' and a dot behind it; the part in front of '@' is at most 64 units long.
std::optional<std::size_t> mailAddressAt(std::u16string_view text, std::size_t at) {
    std::size_t local = at;
    while (local < text.size() && local - at < 64 &&
           (isLatinLetter(text[local]) || isAsciiDigit(text[local]) || text[local] == u'.' ||
            text[local] == u'-' || text[local] == u'_' || text[local] == u'+'))
        ++local;
    if (local == at || plainAt(text, local) != u'@' || !isLatinLetter(plainAt(text, local + 1)))
        return std::nullopt;
    return addressEnd(text, local);
}

/// Further parts of a name behind one of its marks: GPT-3.5-turbo, COVID-19.
std::size_t nameEnd(std::u16string_view text, std::size_t at) {
    std::size_t end = wordEnd(text, at);
    while ((plainAt(text, end) == u'-' || plainAt(text, end) == u'.' || plainAt(text, end) == u'_' ||
            plainAt(text, end) == u'/') &&
           wordEnd(text, end + 1) > end + 1)
        end = wordEnd(text, end + 1);
    return end;
}

bool isUpperLatin(char16_t unit) { return unit >= u'A' && unit <= u'Z'; }

/// Letters with digits in or behind them. A lower-case prefix (mid-1990s, top-10) makes no name.
std::optional<std::size_t> nameWithDigitsAt(std::u16string_view text, std::size_t at) {
    std::size_t letters = at;
    bool capital = false;
    while (letters < text.size() && isLatinLetter(halfWidth(text[letters]))) {
        capital = capital || isUpperLatin(halfWidth(text[letters]));
        ++letters;
    }
    if (digitAt(text, letters) >= 0)
        return nameEnd(text, letters);
    const char16_t mark = plainAt(text, letters);
    const bool hyphen = mark == u'-' || mark == 0x2010 || mark == 0x2011;
    if (capital && hyphen && digitAt(text, letters + 1) >= 0)
        return nameEnd(text, letters + 1);
    if (mark == u'_' && digitAt(text, letters + 1) >= 0)
        return nameEnd(text, letters + 1);
    return std::nullopt;
}

std::size_t digitsEnd(std::u16string_view text, std::size_t at) {
    while (digitAt(text, at) >= 0)
        ++at;
    return at;
}

/// Several groups of digits with the same mark between them, or two with a mark that makes them one notation.
std::optional<std::size_t> notationAt(std::u16string_view text, std::size_t at) {
    std::size_t end = digitsEnd(text, at);
    const std::size_t first = end - at;
    const char16_t mark = plainAt(text, end);
    if ((mark == u'\'' || mark == 0x2032 || mark == 0x2019) && digitAt(text, end + 1) >= 0) {
        end = digitsEnd(text, end + 1);
        return plainAt(text, end) == u'"' || plainAt(text, end) == 0x2033 || plainAt(text, end) == 0x201D
                   ? end + 1
                   : end;
    }
    const bool isDot = mark == 0xB7 || mark == 0x30FB; // 9·11
    if (mark != u'.' && mark != u'-' && mark != u'/' && mark != u':' && !isDot)
        return std::nullopt;
    std::size_t groups = 1;
    std::size_t second = 0;
    while (plainAt(text, end) == mark && digitAt(text, end + 1) >= 0) {
        const std::size_t next = digitsEnd(text, end + 1);
        second = groups == 1 ? next - end - 1 : second;
        end = next;
        ++groups;
    }
    if (groups == 1)
        return std::nullopt;
    if (groups > 2)
        return mark == u'-' && first == 4 && groups == 3 ? std::nullopt : std::optional(end); // 2020-01-15
    if (mark == u'/' && simpleFractionLength(text, at) > 0)
        return std::nullopt;
    if (mark == u':' && plainAt(text, end) == u',' && isGroupAt(text, end + 1)) // 1:50,000
        return std::nullopt;
    if (isDot)
        return end;
    if (mark == u'/')
        return first > 2 || second > 3 || (first == 1 && second == 1) ? std::nullopt : std::optional(end);
    if (mark == u':')
        return first <= 2 && second == 2 ? std::optional(end) : std::nullopt;
    return std::nullopt;
}

} // namespace

double timesHeld(double left, double right) { return std::min(left * right, largestValue); }
double plusHeld(double left, double right) { return std::min(left + right, largestValue); }

int digitAt(std::u16string_view text, std::size_t at) {
    if (at >= text.size())
        return -1;
    const char16_t unit = halfWidth(text[at]);
    return isAsciiDigit(unit) ? unit - u'0' : -1;
}

DigitRun readDigitRun(std::u16string_view text, std::size_t at) {
    DigitRun run;
    const std::size_t begin = at;
    const auto readDigits = [&] {
        for (int digit = digitAt(text, at); digit >= 0; digit = digitAt(text, ++at))
            run.value = plusHeld(timesHeld(run.value, 10), digit);
    };
    readDigits();
    run.digits = at - begin;
    if (run.digits <= 3 && digitAt(text, begin) != 0) {
        const char16_t separator = plainAt(text, at);
        if (separator == u',' || isGroupSpace(separator))
            while (plainAt(text, at) == separator && isGroupAt(text, at + 1)) {
                ++at;
                readDigits();
                run.digits += 3;
                run.grouped = true;
            }
    }
    if (plainAt(text, at) == u'.' && digitAt(text, at + 1) >= 0) {
        run.decimal = true;
        double scale = 1;
        double fraction = 0;
        for (++at; digitAt(text, at) >= 0; ++at)
            if (scale < 1e15) {
                fraction = fraction * 10 + digitAt(text, at);
                scale *= 10;
            }
        // One division keeps 4.6 the double nearest to 4.6.
        run.value =
            run.value * scale < 1e15 ? (run.value * scale + fraction) / scale : run.value + fraction / scale;
    }
    run.end = at;
    return run;
}

PowerOfTen powerOfTenBehind(std::u16string_view text, std::size_t at) {
    constexpr std::u16string_view superscripts = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    const auto behindSpaces = [&](std::size_t place) {
        while (place < text.size() && isGroupSpace(text[place]))
            ++place;
        return place;
    };
    std::size_t place = behindSpaces(at);
    const char16_t mark = plainAt(text, place);
    if (mark != 0xD7 && mark != u'x' && mark != u'*' && mark != 0xB7)
        return {1, at};
    place = behindSpaces(place + 1);
    if (digitAt(text, place) != 1 || digitAt(text, place + 1) != 0)
        return {1, at};
    place += 2;
    const bool caret = plainAt(text, place) == u'^';
    place += caret ? 1 : 0;
    double exponent = 0;
    const std::size_t first = place;
    for (; place < text.size() && place < first + 3; ++place) {
        const std::size_t raised = superscripts.find(text[place]);
        const int digit = caret                                 ? digitAt(text, place)
                          : raised == std::u16string_view::npos ? -1
                                                                : static_cast<int>(raised);
        if (digit < 0)
            break;
        exponent = exponent * 10 + digit;
    }
    return place == first || exponent > 300 ? PowerOfTen{1, at} : PowerOfTen{std::pow(10.0, exponent), place};
}

std::size_t simpleFractionLength(std::u16string_view text, std::size_t at) {
    const int part = digitAt(text, at);
    if (part <= 0 || plainAt(text, at + 1) != u'/' || digitAt(text, at + 2) < 0 ||
        (at > 0 && (digitAt(text, at - 1) >= 0 || text[at - 1] == u'/')))
        return 0;
    const std::size_t end = digitsEnd(text, at + 2);
    const std::size_t digits = end - at - 2;
    const int first = digitAt(text, at + 2);
    if (plainAt(text, end) == u'/' || digits > 4 || first == 0)
        return 0;
    if (digits == 1)
        return part < first ? 3 : 0;
    for (std::size_t zero = at + 3; zero < end; ++zero)
        if (digitAt(text, zero) != 0)
            return 0;
    return digits + 2;
}

std::optional<std::size_t> opaqueAt(std::u16string_view text, std::size_t at) {
    const char16_t unit = plainAt(text, at);
    if (digitAt(text, at) >= 0) {
        if (const auto end = mailAddressAt(text, at))
            return end;
        return notationAt(text, at);
    }
    if (unit == u'@' || (unit == u'#' && isLatinLetter(plainAt(text, at + 1))))
        return wordEnd(text, at + 1) > at + 1 ? std::optional(nameEnd(text, at + 1)) : std::nullopt;
    if (!isLatinLetter(unit))
        return std::nullopt;
    if (startsWith(text, at, u"http://") || startsWith(text, at, u"https://") ||
        startsWith(text, at, u"www."))
        return addressEnd(text, at);
    if (const auto end = mailAddressAt(text, at))
        return end;
    return nameWithDigitsAt(text, at);
}

} // namespace duizhao
