#pragma once

#include <string_view>

namespace duizhao {

/// The natural logarithm of how likely the text is in an English or Chinese article: the sum over its
/// characters of a crude model (about a third of it the commonest 400 Han characters, half of it ASCII
/// letters, little of rare Han, next to nothing of private use, controls and U+FFFD). Since readings of the
/// same bytes in different encodings explain the same data, the one with the highest sum is the most
/// probable; and bytes for which uniform noise (logarithm -log 256 each) is likelier than any reading are not
/// text.
double logLikelihood(std::u16string_view text);

} // namespace duizhao
