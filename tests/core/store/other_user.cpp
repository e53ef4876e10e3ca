#include "tests/core/store/other_user.h"

#include <csignal>
#include <grp.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace duizhao::test {

namespace {

constexpr unsigned nobody = 65534;

void becomeOtherUser() {
    if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        ::_exit(1);
}

[[noreturn]] void answer(int pipe, const std::function<std::string()>& work) {
    becomeOtherUser();
    std::string text;
    try {
        text = work();
    } catch (const std::exception& error) {
        text = std::string("exception: ") + error.what();
    }
    const ssize_t written = ::write(pipe, text.data(), text.size());
    ::_exit(written == static_cast<ssize_t>(text.size()) ? 0 : 1);
}

} // namespace

std::string asOtherUser(const std::function<std::string()>& work) {
    int ends[2];
    if (::pipe(ends) != 0)
        throw std::runtime_error("no pipe");
    const pid_t child = ::fork();
    if (child < 0)
        throw std::runtime_error("no process");
    if (child == 0)
        answer(ends[1], work);
    ::close(ends[1]);
    std::string text;
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(got));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (status != 0)
        throw std::runtime_error("the other process failed: " + text);
    return text;
}

void inKilledProcess(const std::function<void()>& work) {
    const pid_t child = ::fork();
    if (child < 0)
        throw std::runtime_error("no process");
    if (child == 0) {
        work();
        ::_exit(1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFSIGNALED(status))
        throw std::runtime_error("the other process was not killed");
}

void dieHere() { ::kill(::getpid(), SIGKILL); }

} // namespace duizhao::test
