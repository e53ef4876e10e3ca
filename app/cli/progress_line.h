#pragma once

#include "core/base/progress.h"

#include <chrono>

namespace duizhao::cli {

/// Shows on a terminal how far long work is, in one line of standard error that is taken away at the end.
/// Elsewhere it shows nothing.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(Stage stage, double fraction);
    void clear();

private:
    bool terminal_;
    bool shown_ = false;
    std::chrono::steady_clock::time_point next_;
};

} // namespace duizhao::cli
