#pragma once

#include "core/bitext/side.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace duizhao {

/// A place in one of the texts, in UTF-16 units.
struct TextPlace {
    Side side = Side::source;
    std::size_t offset = 0;

    bool operator==(const TextPlace&) const = default;
};

/// Where a reader is: the pair at the top of the view and the current one. Holds no pair numbers, so it means
/// the same after pairs were split or merged.
struct ReadingPosition {
    TextPlace top;
    TextPlace current;

    bool operator==(const ReadingPosition&) const = default;
};

/// One word for the settings ("s120 t431"), and back; nothing for any other text.
QString readingPositionText(const ReadingPosition& position);
std::optional<ReadingPosition> readingPositionFrom(const QString& text);

} // namespace duizhao
