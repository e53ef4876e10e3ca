#include "core/text/chinese_script.h"

#include "core/text/icu_converter.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <array>
#include <memory>

namespace duizhao {

namespace {

constexpr char16_t firstHan = 0x4E00;
constexpr char16_t lastHan = 0x9FFF;
using Table = std::array<OnlyIn, lastHan - firstHan + 1>;

/// All characters of the range as ICU's transliterator changes them, one a line so that none is read together
/// with its neighbour. Empty where ICU lacks its data.
icu::UnicodeString transliterated(const char* transliteratorName) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> transliterator(
        icu::Transliterator::createInstance(transliteratorName, UTRANS_FORWARD, status));
    icu::UnicodeString lines;
    if (U_FAILURE(status))
        return lines;
    for (char16_t character = firstHan; character <= lastHan; ++character)
        lines.append(character).append(u'\n');
    transliterator->transliterate(lines);
    return lines;
}

/// Marks the characters that the transliterator changes and that `otherSet` does not hold.
void mark(Table& table, const char* transliteratorName, const char* otherSet, OnlyIn script) {
    const icu::UnicodeString lines = transliterated(transliteratorName);
    const std::unique_ptr<UConverter, ConverterClose> converter = openConverter(otherSet);
    if (!converter || lines.isEmpty())
        return;
    int32_t line = 0;
    for (char16_t character = firstHan; character <= lastHan; ++character) {
        const int32_t end = lines.indexOf(u'\n', line);
        const bool changed = end != line + 1 || lines[line] != character;
        if (changed && !canEncode(*converter, character))
            table[character - firstHan] = script;
        line = end + 1;
    }
}

Table makeTable() {
    Table table{};
    mark(table, "Simplified-Traditional", "windows-950-2000", OnlyIn::simplified);
    mark(table, "Traditional-Simplified", "GB2312", OnlyIn::traditional);
    return table;
}

} // namespace

OnlyIn onlyIn(char16_t character) {
    static const Table table = makeTable();
    return character < firstHan || character > lastHan ? OnlyIn::neither : table[character - firstHan];
}

} // namespace duizhao
