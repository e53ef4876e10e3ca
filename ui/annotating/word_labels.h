#pragma once

#include <QString>

#include <cstddef>
#include <vector>

namespace duizhao {

/// The most words that can be told apart with one or two letters.
inline constexpr std::size_t mostWordLabels = 26 * 26;

/// As many labels as asked for, at most mostWordLabels: one lower-case letter or two, so that none begins
/// another and no word needs more keys than it must. Those of one letter come first, near keys before far
/// ones.
std::vector<QString> wordLabels(std::size_t count);

} // namespace duizhao
