#pragma once

#include "core/base/error.h"

#include <string>

namespace duizhao {

/// The English sentence for a code, with %1 for the subject and %2 for the detail. The window translates this
/// pattern (context "Error"); the command line fills it in as it is. All codes have one.
const char* messagePattern(ErrorCode code);

/// The pattern with subject and detail filled in.
std::string describe(const Error& error);

} // namespace duizhao
