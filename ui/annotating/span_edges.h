#pragma once

#include "core/text/text_span.h"

#include <optional>
#include <string_view>

namespace duizhao {

/// A span of a short text with one of its edges moved a step to the left (-1) or right (1): over a whole word
/// of Latin letters or digits, over one character of anything else, white space passed over. Nothing where
/// the span would become empty or leave the text.
std::optional<TextSpan> movedEdge(std::u16string_view text, TextSpan span, bool begin, int direction);

} // namespace duizhao
