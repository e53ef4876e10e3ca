#pragma once

#include "core/base/error.h"

#include <cassert>
#include <type_traits>
#include <utility>
#include <variant>

namespace duizhao {

/// A value, or the reason why there is none. Reading the wrong one of the two is a bug and asserts.
template <typename T>
class [[nodiscard]] Result {
public:
    // Implicit on purpose: functions return either a value or an Error.
    Result(T value) : held_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : held_(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return held_.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & {
        assert(ok());
        return *std::get_if<0>(&held_);
    }
    const T& value() const& {
        assert(ok());
        return *std::get_if<0>(&held_);
    }
    T value() && {
        assert(ok());
        return std::move(*std::get_if<0>(&held_));
    }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T operator*() && { return std::move(*this).value(); } // by value: nothing dangles in `for (… : *f())`
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const {
        assert(!ok());
        return *std::get_if<1>(&held_);
    }

private:
    std::variant<T, Error> held_;
};

/// Success without a value, or the reason why not. `return {};` is success.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : held_(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return held_.index() == 0; }
    explicit operator bool() const { return ok(); }
    const Error& error() const {
        assert(!ok());
        return *std::get_if<1>(&held_);
    }

private:
    std::variant<std::monostate, Error> held_;
};

} // namespace duizhao

/// Leaves the calling function with the error of `expression`, or declares `name` with its value.
#define DUIZHAO_TRY(name, expression)                                                                        \
    auto name##Result = (expression);                                                                        \
    if (!name##Result)                                                                                       \
        return name##Result.error();                                                                         \
    auto& name = name##Result.value()

/// Leaves the calling function with the error of `expression`, if it has one.
#define DUIZHAO_CHECK(expression)                                                                            \
    do {                                                                                                     \
        if (auto checkedResult = (expression); !checkedResult)                                               \
            return checkedResult.error();                                                                    \
    } while (false)
