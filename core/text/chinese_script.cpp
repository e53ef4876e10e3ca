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

/// Marks the characters of `ownSet` that `otherSet` does not hold and the transliterator changes.
void mark(Table& table, const char* ownSet, const char* otherSet, const char* transliteratorName,
          OnlyIn script) {
    const Converter own = openConverter(ownSet);
    const Converter other = openConverter(otherSet);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> transliterator(
        icu::Transliterator::createInstance(transliteratorName, UTRANS_FORWARD, status));
    if (!own || !other || U_FAILURE(status))
        return; // ICU without its data knows no script
    for (char16_t character = firstHan; character <= lastHan; ++character) {
        if (!canEncode(*own, character) || canEncode(*other, character))
            continue;
        icu::UnicodeString counterpart(character);
        transliterator->transliterate(counterpart);
        if (counterpart != icu::UnicodeString(character))
            table[character - firstHan] = script;
    }
}

Table makeTable() {
    Table table{};
    constexpr const char* mainland = "GB2312";
    constexpr const char* taiwan = "windows-950-2000";
    mark(table, mainland, taiwan, "Simplified-Traditional", OnlyIn::simplified);
    mark(table, taiwan, mainland, "Traditional-Simplified", OnlyIn::traditional);
    return table;
}

} // namespace

OnlyIn onlyIn(char16_t character) {
    static const Table table = makeTable();
    return character < firstHan || character > lastHan ? OnlyIn::neither : table[character - firstHan];
}

} // namespace duizhao
