#include "core/check/grapheme_borders.h"

#include "core/text/characters.h"

#include <unicode/locid.h>
#include <unicode/utext.h>

namespace duizhao {

namespace {

struct UTextClose {
    void operator()(UText* text) const { utext_close(text); }
};

/// Units that never join the one before or behind them but by what these are: ASCII but for controls, Han of
/// the basic plane, the marks that Chinese text is made of.
bool standsAlone(char16_t unit) {
    return (unit >= 0x20 && unit < 0x7F) || (unit >= 0x4E00 && unit <= 0x9FFF) ||
           (unit >= 0x3001 && unit <= 0x3011) || (unit >= 0xFF01 && unit <= 0xFF5E) ||
           (unit >= 0x2010 && unit <= 0x2027);
}

} // namespace

GraphemeBorders::GraphemeBorders() {
    UErrorCode status = U_ZERO_ERROR;
    iterator_.reset(icu::BreakIterator::createCharacterInstance(icu::Locale::getChinese(), status));
    if (U_FAILURE(status))
        iterator_.reset();
}

GraphemeBorders::~GraphemeBorders() = default;

std::size_t GraphemeBorders::border(std::u16string_view text, std::size_t at, bool before) {
    if (at == 0 || at >= text.size() || (standsAlone(text[at - 1]) && standsAlone(text[at])))
        return at;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UText, UTextClose> opened(
        utext_openUChars(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status));
    if (!iterator_ || U_FAILURE(status))
        return at;
    iterator_->setText(opened.get(), status);
    const auto place = static_cast<int32_t>(at);
    if (U_FAILURE(status) || iterator_->isBoundary(place))
        return at;
    const int32_t found = before ? iterator_->preceding(place) : iterator_->following(place);
    return found == icu::BreakIterator::DONE ? (before ? 0 : text.size()) : static_cast<std::size_t>(found);
}

TextSpan GraphemeBorders::around(std::u16string_view text, TextSpan span) {
    const std::size_t begin = border(text, span.begin, true);
    return {begin, span.empty() ? begin : border(text, span.end, false)};
}

} // namespace duizhao
