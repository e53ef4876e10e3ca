#pragma once

#include <string_view>

namespace duizhao {

/// 。？！…
bool isChineseSentenceMark(char16_t unit);
/// Chinese or English: . ? ! … and the Chinese ones.
bool isSentenceMark(char16_t unit);
/// A quote or bracket that closes what stands before it.
bool isClosingUnit(char16_t unit);
/// White space of any width.
bool isSpaceMark(char16_t unit);

/// The text ends with a sentence mark, perhaps closed by quotes or brackets. A colon counts too where
/// `colon`.
bool endsSentence(std::u16string_view text, bool colon = false);
/// It ends like a statement: with a full stop or ellipsis, not with ? or !, which end headings as well.
bool endsStatement(std::u16string_view text);

} // namespace duizhao
