#pragma once

#include "core/store/articles.h"

#include <string>

namespace duizhao::cli {

/// An article in one line for a person, without line end.
std::string summaryText(const ArticleSummary& summary);

} // namespace duizhao::cli
