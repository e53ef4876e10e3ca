#include "app/cli/stop_signals.h"

#include <cerrno>
#include <ctime>
#include <pthread.h>
#include <unistd.h>

namespace duizhao::cli {

namespace {

/// Ends the watching thread.
constexpr int ended = SIGUSR1;
/// Gets the main thread out of a read or an open that waits; its handler does nothing.
constexpr int poke = SIGUSR2;

void doNothing(int) {}

bool ignored(int number) {
    struct sigaction action {};
    return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

StopSignals::StopSignals() {
    ::signal(SIGPIPE, SIG_IGN);
    struct sigaction action {};
    action.sa_handler = doNothing; // without SA_RESTART
    ::sigaction(poke, &action, nullptr);

    ::sigemptyset(&watched_);
    ::sigaddset(&watched_, ended);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        if (!ignored(number))
            ::sigaddset(&watched_, number);
    ::pthread_sigmask(SIG_BLOCK, &watched_, nullptr);
    thread_ = std::thread([this, main = ::pthread_self()] { watch(main); });
}

StopSignals::~StopSignals() {
    ::pthread_kill(thread_.native_handle(), ended);
    thread_.join();
}

void StopSignals::watch(pthread_t main) {
    int number = 0;
    while (::sigwait(&watched_, &number) != 0) {
    }
    if (number == ended)
        return;
    source_.request_stop();
    // The main thread may be about to wait for input just now, so one poke is not enough.
    constexpr timespec interval = {0, 50'000'000};
    for (;;) {
        ::pthread_kill(main, poke);
        number = ::sigtimedwait(&watched_, nullptr, &interval);
        if (number == ended)
            return;
        if (number > 0)
            ::_exit(1);
    }
}

} // namespace duizhao::cli
