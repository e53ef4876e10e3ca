#pragma once

#include "core/bitext/bitext.h"
#include "core/store/articles.h"

#include <nlohmann/json.hpp>

#include <string>

namespace duizhao::cli {

/// Keeps the order in which fields are written.
using Json = nlohmann::ordered_json;

/// The object in one line with its line end; ill-formed UTF-8 (a file's name) becomes U+FFFD.
std::string jsonLine(const Json& object);

/// A probability to four digits.
Json confidenceJson(double confidence);

/// The line of `import` and `list`.
Json summaryJson(const ArticleSummary& summary, bool existing);

} // namespace duizhao::cli
