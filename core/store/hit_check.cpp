#include "core/store/hit_check.h"

#include "core/store/database.h"
#include "core/text/characters.h"
#include "core/text/white_space.h"

namespace duizhao {

namespace {

/// Units that never join with another such unit to one cluster (but for CR LF): Latin without combining
/// marks, Han, kana and their punctuation without tone and voicing marks, full-width forms.
constexpr bool standsAlone(char16_t unit) {
    return unit < 0x300 ||
           (unit >= 0x2E80 && unit <= 0x9FFF && (unit < 0x302A || unit > 0x302F) &&
            (unit < 0x3099 || unit > 0x309A)) ||
           (unit >= 0xFF01 && unit <= 0xFF60);
}

constexpr bool isAsciiWordUnit(char16_t unit) {
    return isAsciiDigit(unit) || (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z');
}

} // namespace

BorderGuess isCharacterBorder(char16_t before, char16_t after) {
    if (before == 0 || after == 0)
        return BorderGuess::yes;
    if (standsAlone(before) && standsAlone(after))
        return before == u'\r' && after == u'\n' ? BorderGuess::no : BorderGuess::yes;
    return BorderGuess::perhaps;
}

BorderGuess isWordBorder(char16_t before, char16_t after) {
    if (before == 0 || after == 0)
        return BorderGuess::yes;
    if (isWhiteSpace(before) != isWhiteSpace(after) && standsAlone(before) && standsAlone(after))
        return BorderGuess::yes;
    return isAsciiWordUnit(before) && isAsciiWordUnit(after) ? BorderGuess::no : BorderGuess::perhaps;
}

Result<HitCheck> HitCheck::open(Database& database, const BitextTexts& texts) {
    std::vector<TextReader> readers;
    for (const std::int64_t text : texts.files) {
        DUIZHAO_TRY(reader, TextReader::open(database, text));
        readers.push_back(std::move(reader));
    }
    return HitCheck(std::move(readers), texts);
}

Result<bool> HitCheck::holds(Side side, TextSpan pair, TextSpan place, bool wholeWord) {
    if (known_ != std::pair(side, pair)) {
        TextReader& reader = readers_[static_cast<std::size_t>(texts_->fileOf(side))];
        DUIZHAO_TRY(text, reader.text(pair));
        const TextSpan inner = trimmed(text, {0, text.size()});
        boundaries_.emplace(inner.of(text));
        inner_ = inner.shifted(pair.begin);
        known_ = std::pair(side, pair);
    }
    if (!inner_.contains(place))
        return false;
    const std::size_t begin = place.begin - inner_.begin;
    const std::size_t end = place.end - inner_.begin;
    if (!boundaries_->isCharacterBorder(begin) || !boundaries_->isCharacterBorder(end))
        return false;
    const auto startsWord = [&](std::size_t offset) {
        return offset == inner_.length() || boundaries_->wordAt(offset).begin == offset;
    };
    return !wholeWord || (startsWord(begin) && startsWord(end));
}

} // namespace duizhao
