#include "core/text/search_expression.h"

#include "core/text/utf.h"

#include <unicode/parseerr.h>
#include <unicode/regex.h>

#include <algorithm>
#include <cstdint>

namespace duizhao {

namespace {

// ICU calls back after every 10,000 steps of its matcher, some tenths of a millisecond.
constexpr int callsPerText = 1'000;
constexpr int callsPerSearch = 20'000;

/// What the running match is allowed.
struct Budget {
    const std::stop_token* stop = nullptr;
    int callsInText = 0;
    int calls = 0;

    bool goesOn() {
        ++callsInText;
        ++calls;
        return !stop->stop_requested() && callsInText <= callsPerText && calls <= callsPerSearch;
    }
};

UBool U_CALLCONV mayGoOn(const void* budget, int32_t) {
    return static_cast<Budget*>(const_cast<void*>(budget))->goesOn();
}

} // namespace

struct SearchExpression::State {
    std::string expression; // UTF-8, for errors
    std::unique_ptr<icu::RegexPattern> pattern;
    std::unique_ptr<icu::RegexMatcher> matcher;
    Budget budget;
};

SearchExpression::SearchExpression(std::unique_ptr<State> state) : state_(std::move(state)) {}
SearchExpression::SearchExpression(SearchExpression&&) noexcept = default;
SearchExpression& SearchExpression::operator=(SearchExpression&&) noexcept = default;
SearchExpression::~SearchExpression() = default;

Result<SearchExpression> SearchExpression::compile(std::u16string_view expression, bool matchCase) {
    auto state = std::make_unique<State>();
    state->expression = toUtf8(expression);
    const icu::UnicodeString pattern(expression.data(), static_cast<int32_t>(expression.size()));
    UParseError where = {};
    UErrorCode status = U_ZERO_ERROR;
    state->pattern.reset(icu::RegexPattern::compile(
        pattern, matchCase ? 0U : static_cast<uint32_t>(UREGEX_CASE_INSENSITIVE), where, status));
    if (U_SUCCESS(status))
        state->matcher.reset(state->pattern->matcher(status));
    if (U_SUCCESS(status))
        state->matcher->setMatchCallback(mayGoOn, &state->budget, status);
    if (U_FAILURE(status)) {
        return Error{ErrorCode::searchExpressionBad, state->expression,
                     std::to_string(std::max(1, where.offset))}; // ICU counts characters;
    }
    return SearchExpression(std::move(state));
}

Result<std::vector<TextSpan>> SearchExpression::matches(std::u16string_view text,
                                                        const std::stop_token& stop) {
    const icu::UnicodeString input(false, text.data(), static_cast<int32_t>(text.size())); // not a copy
    state_->budget.stop = &stop;
    state_->budget.callsInText = 0;
    state_->matcher->reset(input);
    UErrorCode status = U_ZERO_ERROR;
    std::vector<TextSpan> spans;
    while (state_->matcher->find(status)) {
        const TextSpan span = {static_cast<std::size_t>(state_->matcher->start(status)),
                               static_cast<std::size_t>(state_->matcher->end(status))};
        if (!span.empty())
            spans.push_back(span);
        if (stop.stop_requested())
            return Error{ErrorCode::cancelled};
    }
    if (U_FAILURE(status)) // stopped by the budget, or out of ICU's stack, which grows by backtracking
        return Error{stop.stop_requested() ? ErrorCode::cancelled : ErrorCode::searchTooSlow,
                     state_->expression};
    return spans;
}

} // namespace duizhao
