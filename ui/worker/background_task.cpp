#include "ui/worker/background_task.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

namespace duizhao {

namespace {

/// The event by which the thread says that its result is in the outbox.
QEvent::Type delivered() {
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

} // namespace

BackgroundTask::BackgroundTask(QObject* parent) : QObject(parent) {
    ticker_.setInterval(reportInterval);
    connect(&ticker_, &QTimer::timeout, this, &BackgroundTask::reportProgress);
}

BackgroundTask::~BackgroundTask() {
    thread_.request_stop();
    if (thread_.joinable())
        thread_.join(); // a result that is already in the queue goes with this object
}

void BackgroundTask::launch(std::function<Delivery(const Progress&)> work) {
    Q_ASSERT(!running_);
    if (thread_.joinable())
        thread_.join(); // it has delivered, so it is at its end
    running_ = true;
    reached_ = std::make_shared<Reached>();
    thread_ = std::jthread([this, work = std::move(work), reached = reached_](std::stop_token stop) {
        Progress progress;
        progress.stop = stop;
        progress.report = [&reached](Stage stage, double fraction) {
            reached->stage = stage;
            reached->fraction = fraction;
            reached->fresh = true;
        };
        Delivery delivery = work(progress);
        {
            const std::lock_guard lock(outbox_.mutex);
            outbox_.delivery = std::move(delivery);
        }
        QCoreApplication::postEvent(this, new QEvent(delivered()));
    });
    ticker_.start();
    Q_EMIT started();
}

void BackgroundTask::cancel() { thread_.request_stop(); }

void BackgroundTask::customEvent(QEvent* event) {
    if (event->type() == delivered())
        deliver();
}

void BackgroundTask::deliver() {
    Delivery delivery;
    {
        const std::lock_guard lock(outbox_.mutex);
        delivery = std::exchange(outbox_.delivery, nullptr);
    }
    ticker_.stop();
    running_ = false;
    const QPointer<BackgroundTask> self(this);
    delivery(); // may start the next work or end this object's life
    if (self)
        Q_EMIT finished();
}

void BackgroundTask::reportProgress() {
    if (reached_->fresh.exchange(false))
        Q_EMIT progressed(reached_->stage, reached_->fraction);
}

} // namespace duizhao
