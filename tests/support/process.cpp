#include "tests/support/process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace duizhao::test {

namespace {

struct Pipe {
    int read = -1;
    int write = -1;
};

Pipe makePipe() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    return {ends[0], ends[1]};
}

void closeEnd(int& end) {
    if (end >= 0)
        ::close(std::exchange(end, -1));
}

/// Runs in the child. Everything it needs was made before the fork: another thread may have held a lock.
[[noreturn]] void becomeProgram(const std::vector<char*>& arguments, const std::vector<char*>& environment,
                                int input, int output, int errors) {
    ::dup2(input, STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(errors, STDERR_FILENO);
    ::signal(SIGPIPE, SIG_DFL);
    ::execvpe(arguments.front(), arguments.data(), environment.data());
    ::_exit(127);
}

std::vector<char*> pointers(std::vector<std::string>& strings) {
    std::vector<char*> result;
    for (std::string& string : strings)
        result.push_back(string.data());
    result.push_back(nullptr);
    return result;
}

std::vector<std::string> environmentWith(const std::map<std::string, std::string>& set) {
    std::vector<std::string> result;
    for (char** entry = environ; *entry; ++entry) {
        const std::string variable = *entry;
        if (!set.contains(variable.substr(0, variable.find('='))))
            result.push_back(variable);
    }
    for (const auto& [name, value] : set)
        result.push_back(name + '=' + value);
    return result;
}

/// Reads what is there; false at the end of the stream.
bool readSome(int& end, std::string& into) {
    std::array<char, 1 << 16> buffer{};
    const ssize_t got = ::read(end, buffer.data(), buffer.size());
    if (got > 0)
        into.append(buffer.data(), static_cast<std::size_t>(got));
    else if (got == 0 || (errno != EINTR && errno != EAGAIN))
        closeEnd(end);
    return end >= 0;
}

} // namespace

Process::Process(const Start& start)
    : given_(start.input),
      inputStaysOpen_(start.inputStaysOpen),
      deadline_(std::chrono::steady_clock::now() + start.limit) {
    ::signal(SIGPIPE, SIG_IGN); // the program may end before it has read its input
    Pipe input = makePipe();
    Pipe output = makePipe();
    Pipe errors = makePipe();
    int file = -1;
    if (!start.outputFile.empty()) {
        file = ::open(start.outputFile.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
        if (file < 0)
            throw std::runtime_error("cannot open " + start.outputFile);
    }
    std::vector<std::string> command = start.command;
    std::vector<std::string> variables = environmentWith(start.set);
    const std::vector<char*> arguments = pointers(command);
    const std::vector<char*> environment = pointers(variables);
    id_ = ::fork();
    if (id_ == 0)
        becomeProgram(arguments, environment, input.read, file >= 0 ? file : output.write, errors.write);
    for (int* end : {&input.read, &output.write, &errors.write, &file})
        closeEnd(*end);
    input_ = input.write;
    output_ = output.read;
    errors_ = errors.read;
    ::fcntl(input_, F_SETFL, O_NONBLOCK);
    if (id_ < 0)
        throw std::runtime_error("cannot fork");
}

Process::~Process() {
    for (int* end : {&input_, &output_, &errors_})
        closeEnd(*end);
    if (id_ > 0) {
        ::kill(id_, SIGKILL);
        ::waitpid(id_, nullptr, 0);
    }
}

void Process::signal(int number) const {
    if (id_ > 0)
        ::kill(id_, number);
}

void Process::closeOutput() { closeEnd(output_); }

void Process::closeInput() { closeEnd(input_); }

void Process::feed() {
    const ssize_t put = ::write(input_, given_.data() + fed_, given_.size() - fed_);
    if (put > 0)
        fed_ += static_cast<std::size_t>(put);
    else if (put < 0 && errno != EINTR && errno != EAGAIN)
        fed_ = given_.size(); // the program takes no more
}

void Process::exchange(Until until) {
    while (output_ >= 0 || errors_ >= 0) {
        const bool fed = fed_ == given_.size();
        if (fed && until == Until::fed)
            return;
        if (fed && !inputStaysOpen_)
            closeInput();
        std::array<pollfd, 3> ends = {
            {{output_, POLLIN, 0}, {errors_, POLLIN, 0}, {fed ? -1 : input_, POLLOUT, 0}}};
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline_ - std::chrono::steady_clock::now());
        const int ready =
            ::poll(ends.data(), ends.size(), left.count() > 0 ? static_cast<int>(left.count()) : 0);
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0) {
            finished_.timedOut = true;
            return;
        }
        if (ends[2].revents)
            feed();
        if (ends[1].revents)
            readSome(errors_, finished_.errors);
        if (ends[0].revents && readSome(output_, finished_.output) && until == Until::output)
            return;
    }
}

const std::string& Process::waitForOutput() {
    exchange(Until::output);
    return finished_.output;
}

void Process::waitUntilFed() { exchange(Until::fed); }

Finished Process::finish() {
    exchange(Until::end);
    closeInput();
    if (finished_.timedOut)
        signal(SIGKILL);
    int status = 0;
    while (::waitpid(id_, &status, 0) < 0 && errno == EINTR) {
    }
    id_ = -1;
    finished_.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return std::move(finished_);
}

Finished run(const Start& start) { return Process(start).finish(); }

} // namespace duizhao::test
