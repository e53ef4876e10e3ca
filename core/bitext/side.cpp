#include "core/bitext/side.h"

#include "core/base/names.h"

namespace duizhao {

static constexpr Names<2> names = {"source", "target"};

std::string_view sideName(Side side) { return nameOf(side, names); }
std::optional<Side> sideNamed(std::string_view name) { return valueNamed<Side>(name, names); }

} // namespace duizhao
