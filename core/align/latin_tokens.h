#pragma once

#include "core/text/text_span.h"

#include <functional>
#include <string_view>

namespace duizhao {

/// Calls `use` with each Latin token of `text` in order: a run of Latin letters and digits with at least one
/// letter, also across '-', '.', '&', '_' and an apostrophe between two of them (GPT-3, AT&T, O'Neil). The
/// token given is folded: lower case, half width, without those joining marks and without a possessive 's.
/// The view lives as long as the call; the span says where the token stands, in UTF-16 units.
void forEachLatinToken(std::u16string_view text,
                       const std::function<void(std::u16string_view, TextSpan)>& use);

} // namespace duizhao
