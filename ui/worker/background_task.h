#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace duizhao {

/// Runs one piece of long work, a pure core function, on a thread of its own, tells on the main thread how
/// far it is, and delivers its result there. The object itself lives on the main thread. Destroying it while
/// work runs cancels, waits for the work to notice (core answers within 200 ms) and delivers nothing.
class BackgroundTask : public QObject {
    Q_OBJECT
public:
    explicit BackgroundTask(QObject* parent = nullptr);
    ~BackgroundTask() override;

    /// How often progressed() comes at most, in milliseconds.
    static constexpr int reportInterval = 60;

    bool running() const { return running_; }

    /// Starts `work` (called on the thread); `done` gets its result on the main thread, also when cancelled.
    /// Nothing may be running. `work` must own what it uses.
    template <typename T>
    void start(std::function<Result<T>(const Progress&)> work, std::function<void(Result<T>)> done) {
        launch([work = std::move(work), done = std::move(done)](const Progress& progress) -> Delivery {
            auto result = std::make_shared<Result<T>>(work(progress));
            return [done, result] { done(std::move(*result)); };
        });
    }

    /// Asks the work to stop; its result (usually ErrorCode::cancelled) is still delivered.
    void cancel();

Q_SIGNALS:
    void started();
    void progressed(duizhao::Stage stage, double fraction);
    /// After the result was delivered.
    void finished();

private:
    using Delivery = std::function<void()>;

    void launch(std::function<Delivery(const Progress&)> work);
    void customEvent(QEvent* event) override;
    void deliver();
    void reportProgress();

    /// How far the work is, written by its thread.
    struct Reached {
        std::atomic<Stage> stage{Stage::reading};
        std::atomic<double> fraction{0};
        std::atomic<bool> fresh{false};
    };

    /// What the thread hands over; the event that it did so carries nothing.
    struct Outbox {
        std::mutex mutex;
        Delivery delivery;
    };

    bool running_ = false;
    Outbox outbox_;
    std::shared_ptr<Reached> reached_;
    QTimer ticker_;
    std::jthread thread_;
};

} // namespace duizhao
