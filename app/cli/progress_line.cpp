#include "app/cli/progress_line.h"

#include "core/base/names.h"

#include <cstdio>
#include <unistd.h>

namespace duizhao::cli {

namespace {

// Quick work shows nothing at all.
constexpr auto patience = std::chrono::milliseconds(500);
constexpr auto interval = std::chrono::milliseconds(100);

constexpr Names<10> words = {"Reading",  "Decoding", "Splitting", "Linking",   "Finding sentences",
                             "Aligning", "Storing",  "Exporting", "Verifying", "Checking"};

} // namespace

ProgressLine::ProgressLine()
    : terminal_(::isatty(STDERR_FILENO) == 1), next_(std::chrono::steady_clock::now() + patience) {}

ProgressLine::~ProgressLine() { clear(); }

void ProgressLine::show(Stage stage, double fraction) {
    if (!terminal_)
        return;
    const auto now = std::chrono::steady_clock::now();
    if (now < next_)
        return;
    next_ = now + interval;
    shown_ = true;
    const std::string_view name = nameOf(stage, words);
    std::fprintf(stderr, "\r\033[K%.*s: %d %%", static_cast<int>(name.size()), name.data(),
                 static_cast<int>(fraction * 100));
}

void ProgressLine::clear() {
    if (shown_)
        std::fputs("\r\033[K", stderr);
    shown_ = false;
}

} // namespace duizhao::cli
