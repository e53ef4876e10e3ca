#pragma once

#include <QString>

#include <string>

namespace duizhao {

/// A file name from a title (UTF-8), without a suffix: what file systems dislike becomes a space.
QString fileNameFrom(const std::string& title);

} // namespace duizhao
