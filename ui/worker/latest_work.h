#pragma once

#include "ui/worker/background_task.h"

#include <functional>
#include <utility>

namespace duizhao {

/// Runs what was asked for last, on a thread of its own: asking again cancels what goes on, without waiting
/// for it, and only the last answer is delivered. Main thread only.
class LatestWork : public QObject {
    Q_OBJECT
public:
    explicit LatestWork(QObject* parent = nullptr) : QObject(parent) {
        connect(&task_, &BackgroundTask::finished, this, &LatestWork::startWaiting);
    }

    /// `work` must own what it uses; `done` gets its result on the main thread, unless something else was
    /// asked for since.
    template <typename T>
    void ask(std::function<Result<T>(const Progress&)> work, std::function<void(Result<T>)> done) {
        const std::uint64_t number = ++asked_;
        waiting_ = [this, number, work = std::move(work), done = std::move(done)] {
            task_.start<T>(work, [this, number, done](Result<T> result) {
                if (number == asked_)
                    done(std::move(result));
            });
        };
        startOrCancel();
    }
    /// Nothing is wanted any more.
    void forget() {
        ++asked_;
        waiting_ = {};
        task_.cancel();
    }
    bool working() const { return task_.running() || waiting_; }

private:
    void startOrCancel() {
        if (task_.running())
            task_.cancel(); // what waits begins when it has ended
        else
            startWaiting();
    }
    void startWaiting() {
        if (const auto start = std::exchange(waiting_, nullptr))
            start();
    }

    std::function<void()> waiting_;
    std::uint64_t asked_ = 0;
    BackgroundTask task_;
};

} // namespace duizhao
