#pragma once

#include "core/bitext/annotation.h"
#include "core/store/history.h"
#include "core/store/issues.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace duizhao {

/// A span chosen in one column.
struct TextSelection {
    Side side = Side::target;
    TextSpan span;

    bool operator==(const TextSelection&) const = default;
};

/// A change of an article at any number of places, as a value: it owns what it needs, so that it can be made
/// through any connection and on any thread.
struct ArticleChange {
    const char* name;       ///< one of change::…
    std::size_t places = 0; ///< what it costs goes by them
    std::function<Result<void>(const Edit&, std::int64_t bitext)> make;
};

/// Flags all the places, described like `like`, in the editor's name.
ArticleChange flaggingAll(std::vector<TextSelection> places, Annotation like);
ArticleChange dismissing(std::vector<StoredIssue> issues);

} // namespace duizhao
