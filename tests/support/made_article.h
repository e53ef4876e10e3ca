#pragma once

#include <cstddef>
#include <string>

namespace duizhao::test {

/// UTF-8 of a mixed article of `pairs` sentence pairs, two sentences to a paragraph: an English line, then
/// its Chinese line. The words are drawn from small lists of our own, the same for the same `seed`.
std::string madeMixedArticle(std::size_t pairs, unsigned seed = 1);

} // namespace duizhao::test
