#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace duizhao::test {

/// How a program is started.
struct Start {
    std::vector<std::string> command;            ///< program (looked up in PATH) and arguments
    std::string input = {};                      ///< its standard input
    bool inputStaysOpen = false;                 ///< behind `input` nothing comes, but no end either
    std::map<std::string, std::string> set = {}; ///< added to the environment
    std::string outputFile = {};     ///< standard output goes there instead of into Finished::output
    std::chrono::seconds limit{120}; ///< killed after that; Finished::timedOut
};

/// What a program left behind.
struct Finished {
    int status = -1; ///< exit status; 128 + signal number for one that was killed
    bool timedOut = false;
    std::string output;
    std::string errors;
};

/// A program that runs. At the end of its life it is killed if it still does.
class Process {
public:
    explicit Process(const Start& start);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    pid_t id() const { return id_; }
    void signal(int number) const;
    /// Waits until some output has come, or the program has ended. Answers with all output so far.
    const std::string& waitForOutput();
    /// Waits until the program has taken all input but what a pipe holds.
    void waitUntilFed();
    /// Closes its standard output for it: what it writes from now on finds no reader.
    void closeOutput();
    /// Feeds the input, reads what it writes and waits for its end.
    Finished finish();

private:
    enum class Until { output, fed, end };
    void exchange(Until until);
    void feed();
    void closeInput();

    pid_t id_ = -1;
    int input_ = -1;
    int output_ = -1;
    int errors_ = -1;
    std::string given_;
    bool inputStaysOpen_;
    std::size_t fed_ = 0; ///< bytes of given_ that the program has got
    std::chrono::steady_clock::time_point deadline_;
    Finished finished_;
};

/// Starts and finishes.
Finished run(const Start& start);

} // namespace duizhao::test
