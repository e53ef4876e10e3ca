#pragma once

#include "core/bitext/pair_review.h"
#include "core/bitext/severity.h"
#include "core/bitext/side.h"
#include "ui/article/article_session.h"
#include "ui/parallel/row_content.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

/// An annotation's span in a cell, or a place where something is missing (empty).
struct SpanMark {
    std::string annotation;
    Side side = Side::target;
    TextSpan cell;
    std::optional<Severity> severity;
    int lane = 0;

    bool operator==(const SpanMark&) const = default;
};

/// A flag on a whole pair.
struct FlagMark {
    std::string annotation;
    std::optional<Severity> severity;

    bool operator==(const FlagMark&) const = default;
};

/// What the gutter says of one pair.
struct PairMark {
    std::size_t pair = 0;
    PairState state = PairState::unread;
    bool doubtful = false; ///< the pairing has low confidence
    std::vector<FlagMark> flags;

    bool operator==(const PairMark&) const = default;
};

/// Everything drawn over the text of a row.
struct RowMarks {
    std::vector<SpanMark> spans; ///< those of one cell have lanes of their own
    std::vector<PairMark> pairs; ///< one for each pair of the row

    bool operator==(const RowMarks&) const = default;
    /// The smallest span at a cell offset range; a place only if the range touches it.
    const SpanMark* spanAt(Side side, TextSpan cell) const;
};

RowMarks readMarks(const ArticleSession& session, const RowContent& content);
/// The same from annotations at hand; reviews are left as unread.
RowMarks marksOf(const std::vector<Annotation>& annotations, const RowContent& content);

} // namespace duizhao
