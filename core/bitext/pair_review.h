#pragma once

#include "core/bitext/annotation.h"
#include "core/text/text_span.h"

#include <optional>
#include <string>
#include <string_view>

namespace duizhao {

enum class PairState { unread, read, done };

/// "unread", "read", "done".
std::string_view pairStateName(PairState state);
std::optional<PairState> pairStateNamed(std::string_view name);

/// What one annotator says of a whole pair.
struct PairReview {
    std::string annotator;
    TextSpan source; ///< ranges of the pair when it was reviewed
    TextSpan target;
    PairState state = PairState::unread;
    std::optional<Timestamp> doneAt;
    std::string note;                     ///< UTF-8
    std::optional<std::string> corrected; ///< the whole target of the pair, corrected; UTF-8

    bool operator==(const PairReview&) const = default;
};

} // namespace duizhao
