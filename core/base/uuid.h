#pragma once

#include <string>

namespace duizhao {

/// A random UUID (RFC 4122, version 4), lower case with hyphens.
std::string randomUuid();

} // namespace duizhao
