#pragma once

#include "core/base/progress.h"

#include <cstddef>

namespace duizhao {

/// Asked in every loop over lines or blocks; looks at the token now and then only. A function that returns
/// nothing leaves its work undone when told to stop; its caller asks once more and answers `cancelled`.
inline bool stopsAt(std::size_t at, const Progress& progress) {
    return at % 512 == 0 && progress.cancelled();
}

} // namespace duizhao
