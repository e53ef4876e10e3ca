#pragma once

#include "core/check/check.h"

#include <span>
#include <string_view>

namespace duizhao {

/// All checks, strictest level first.
std::span<const Check> checks();

/// The check with this id, or null.
const Check* checkNamed(std::string_view id);

} // namespace duizhao
