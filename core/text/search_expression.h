#pragma once

#include "core/base/result.h"
#include "core/text/text_span.h"

#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace duizhao {

/// A regular expression (ICU's syntax) with bounded work: an expression that backtracks without end, such as
/// (a+)+b, gives up with an error. One object serves one thread at a time.
class SearchExpression {
public:
    /// Error: searchExpressionBad (detail: the 1-based character where it is wrong).
    static Result<SearchExpression> compile(std::u16string_view expression, bool matchCase);
    SearchExpression(SearchExpression&&) noexcept;
    SearchExpression& operator=(SearchExpression&&) noexcept;
    ~SearchExpression();

    /// The matches in a short text (a pair's), in order, without the empty ones. Errors: searchTooSlow, on
    /// one text or on all texts so far; cancelled.
    Result<std::vector<TextSpan>> matches(std::u16string_view text, const std::stop_token& stop);

private:
    struct State;
    explicit SearchExpression(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace duizhao
