#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace duizhao {

/// Tells on which calendar day a moment fell somewhere on earth, summer time included.
class LocalDays {
public:
    /// `timeZone`: "Asia/Taipei", "GMT+08:00"; empty: where this machine stands. Nothing if it is not known.
    static std::optional<LocalDays> in(const std::string& timeZone);
    LocalDays(LocalDays&&) noexcept;
    LocalDays& operator=(LocalDays&&) noexcept;
    ~LocalDays();

    /// "2026-03-29" for milliseconds since 1970 UTC.
    std::string dayOf(std::int64_t moment) const;

private:
    struct State;
    explicit LocalDays(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace duizhao
