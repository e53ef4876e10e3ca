#include "core/import/folded_text.h"

#include "core/import/page_language.h"

#include <unicode/translit.h>
#include <unicode/uchar.h>

#include <unordered_map>

namespace duizhao {

struct TextFolder::Table {
    std::unique_ptr<icu::Transliterator> toSimplified;
    std::unordered_map<char16_t, char16_t> simplified;
};

namespace {

char16_t halfWidth(char16_t unit) {
    if (unit >= 0xFF01 && unit <= 0xFF5E)
        return static_cast<char16_t>(unit - 0xFEE0);
    if (unit == 0xFF5C || unit == 0x4E28)
        return u'|';
    return u_isUWhiteSpace(unit) ? u' ' : unit;
}

bool isLetterOrDigit(char16_t unit) { return isHan(unit) || u_isalnum(unit); }

} // namespace

TextFolder::TextFolder() : table_(std::make_unique<Table>()) {
    UErrorCode status = U_ZERO_ERROR;
    table_->toSimplified.reset(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        table_->toSimplified.reset(); // scripts are then not folded
}

TextFolder::~TextFolder() = default;

std::u16string TextFolder::fold(std::u16string_view text, std::size_t limit) const {
    std::u16string folded;
    for (const char16_t unit : text.substr(0, limit)) {
        char16_t c = halfWidth(unit);
        if (c < 0x250)
            c = static_cast<char16_t>(u_tolower(c));
        else if (c >= 0x4E00 && c <= 0x9FFF && table_->toSimplified) {
            const auto [entry, isNew] = table_->simplified.try_emplace(c, c);
            if (isNew) {
                icu::UnicodeString one(c);
                table_->toSimplified->transliterate(one);
                if (one.length() == 1)
                    entry->second = one.charAt(0);
            }
            c = entry->second;
        }
        if (c == u' ' && (folded.empty() || folded.back() == u' '))
            continue;
        folded.push_back(c);
    }
    if (!folded.empty() && folded.back() == u' ')
        folded.pop_back();
    return folded;
}

std::u16string TextFolder::foldLetters(std::u16string_view text, std::size_t limit) const {
    std::u16string folded = fold(text, limit);
    std::erase_if(folded, [](char16_t unit) { return !isLetterOrDigit(unit); });
    return folded;
}

} // namespace duizhao
