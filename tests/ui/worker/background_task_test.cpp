#include "ui/worker/background_task.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <gtest/gtest.h>

#include <latch>

namespace duizhao {
namespace {

/// Work that goes on until it is cancelled.
Result<int> endless(const Progress& progress) {
    while (!progress.cancelled())
        std::this_thread::yield();
    return Error{ErrorCode::cancelled};
}

} // namespace

TEST(BackgroundTask, DeliversTheResultOnTheMainThread) {
    BackgroundTask task;
    const QThread* main = QThread::currentThread();
    const QThread* worker = nullptr;
    int delivered = 0;
    task.start<int>(
        [&worker](const Progress&) -> Result<int> {
            worker = QThread::currentThread();
            return 7;
        },
        [&](const Result<int>& result) {
            EXPECT_EQ(QThread::currentThread(), main);
            delivered = *result;
        });
    EXPECT_TRUE(task.running());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !task.running(); }));
    EXPECT_EQ(delivered, 7);
    EXPECT_NE(worker, main);
}

TEST(BackgroundTask, DeliversThatItWasCancelled) {
    BackgroundTask task;
    std::optional<ErrorCode> code;
    task.start<int>(endless, [&](const Result<int>& result) { code = result.error().code; });
    task.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return code.has_value(); }));
    EXPECT_EQ(*code, ErrorCode::cancelled);
}

TEST(BackgroundTask, EndsItsWorkAndDeliversNothingWhenItIsDestroyed) {
    bool delivered = false;
    std::latch begun(1);
    {
        BackgroundTask task;
        task.start<int>(
            [&begun](const Progress& progress) {
                begun.count_down();
                return endless(progress);
            },
            [&](const Result<int>&) { delivered = true; });
        begun.wait();
    }
    QCoreApplication::sendPostedEvents();
    EXPECT_FALSE(delivered);
}

TEST(BackgroundTask, ReportsSeldomHoweverOftenTheWorkDoes) {
    BackgroundTask task;
    const QSignalSpy reports(&task, &BackgroundTask::progressed);
    QElapsedTimer clock;
    clock.start();
    std::atomic<bool> enough = false;
    task.start<int>(
        [&enough](const Progress& progress) -> Result<int> {
            while (!enough)
                progress.at(Stage::aligning, 0.5);
            return 1;
        },
        [](const Result<int>&) {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return reports.count() >= 2; }));
    enough = true;
    ASSERT_TRUE(QTest::qWaitFor([&] { return !task.running(); }));
    EXPECT_LE(reports.count(), clock.elapsed() / BackgroundTask::reportInterval + 1);
    EXPECT_EQ(reports.front().front().value<Stage>(), Stage::aligning);
}

TEST(BackgroundTask, MayBeginTheNextWorkWhileItDelivers) {
    BackgroundTask task;
    int last = 0;
    task.start<int>([](const Progress&) -> Result<int> { return 1; },
                    [&](const Result<int>& first) {
                        task.start<int>(
                            [value = *first](const Progress&) -> Result<int> { return value + 1; },
                            [&](const Result<int>& second) { last = *second; });
                    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return last == 2; }));
}

} // namespace duizhao
