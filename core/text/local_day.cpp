#include "core/text/local_day.h"

#include <unicode/timezone.h>

#include <chrono>
#include <cstdio>

namespace duizhao {

struct LocalDays::State {
    std::unique_ptr<icu::TimeZone> zone;
};

LocalDays::LocalDays(std::unique_ptr<State> state) : state_(std::move(state)) {}
LocalDays::LocalDays(LocalDays&&) noexcept = default;
LocalDays& LocalDays::operator=(LocalDays&&) noexcept = default;
LocalDays::~LocalDays() = default;

std::optional<LocalDays> LocalDays::in(const std::string& timeZone) {
    auto state = std::make_unique<State>();
    state->zone.reset(timeZone.empty()
                          ? icu::TimeZone::detectHostTimeZone()
                          : icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(timeZone)));
    if (!timeZone.empty() && (!state->zone || *state->zone == icu::TimeZone::getUnknown()))
        return std::nullopt;
    return LocalDays(std::move(state));
}

std::string LocalDays::dayOf(std::int64_t moment) const {
    using namespace std::chrono;
    int32_t offset = 0;
    int32_t summer = 0;
    UErrorCode status = U_ZERO_ERROR;
    if (state_->zone)
        state_->zone->getOffset(static_cast<UDate>(moment), false, offset, summer, status);
    const auto local = sys_time<milliseconds>(milliseconds(moment + offset + summer));
    const year_month_day day(floor<days>(local));
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return text;
}

} // namespace duizhao
