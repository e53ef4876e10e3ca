#pragma once

#include <csignal>
#include <stop_token>
#include <thread>

namespace duizhao::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into a stop request, so that work in progress ends with nothing half
/// done. A second signal ends the program at once. Made in main() before any other thread; signals that the
/// caller ignores (nohup) stay ignored. SIGPIPE is ignored: a closed pipe is an error of a write.
class StopSignals {
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    std::stop_token token() const { return source_.get_token(); }

private:
    void watch(pthread_t main);

    std::stop_source source_;
    sigset_t watched_ = {};
    std::thread thread_;
};

} // namespace duizhao::cli
