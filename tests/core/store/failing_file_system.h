#pragma once

#include <cstddef>
#include <memory>

namespace duizhao::test {

/// While it lives, SQLite works through it instead of the system's files, and its calls fail where asked to.
/// Syncing is only counted, not done. All connections have to be opened and closed within its life.
class FailingFileSystem {
public:
    enum class Failure {
        once,     ///< one call fails, the next ones work
        lasting,  ///< from then on all calls fail, as if the drive had gone
        diskFull, ///< from then on nothing can be written, reading works
    };

    FailingFileSystem();
    ~FailingFileSystem();
    FailingFileSystem(const FailingFileSystem&) = delete;
    FailingFileSystem& operator=(const FailingFileSystem&) = delete;

    /// The `call`-th call from now, counted from 1, fails.
    void failAt(std::size_t call, Failure failure);
    void workAgain();
    bool hasFailed() const;

    struct State;

private:
    std::unique_ptr<State> state_;
};

} // namespace duizhao::test
