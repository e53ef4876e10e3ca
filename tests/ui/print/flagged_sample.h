#pragma once

#include "core/store/library.h"

#include <cstdint>

namespace duizhao::test {

/// Imports the sample article and flags in it, as Ada, what resources/sample/sample-article.errors.tsv names.
/// Answers with its number.
std::int64_t addFlaggedSample(Library& library);

} // namespace duizhao::test
