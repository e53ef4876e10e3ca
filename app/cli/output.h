#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace duizhao::cli {

/// Standard output, collected into larger pieces. A failed write is remembered: everything written later is
/// dropped, and flush() tells.
class Output {
public:
    Output() = default;
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    /// Errors: diskFull, fileUnwritable; `subject` is "standard output".
    Result<void> write(std::string_view text);
    Result<void> flush();

    /// The reader has gone (`| head`): nobody is left to complain to.
    bool closed() const { return closed_; }

private:
    std::string waiting_;
    bool closed_ = false;
};

} // namespace duizhao::cli
