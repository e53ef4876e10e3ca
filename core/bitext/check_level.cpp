#include "core/bitext/check_level.h"

#include "core/base/names.h"

namespace duizhao {

static constexpr Names<3> names = {"default", "hint", "off"};

std::string_view checkLevelName(CheckLevel level) { return nameOf(level, names); }

std::optional<CheckLevel> checkLevelNamed(std::string_view name) {
    return valueNamed<CheckLevel>(name, names);
}

} // namespace duizhao
