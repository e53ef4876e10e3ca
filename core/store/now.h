#pragma once

#include "core/bitext/annotation.h"

#include <chrono>

namespace duizhao {

/// The time of this moment.
inline Timestamp now() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace duizhao
