#include "tests/support/corpus.h"
#include "ui/window/file_path.h"
#include "ui/window/window_slot.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

namespace duizhao {

TEST(WindowSlot, GivesEachOpenWindowItsOwnPlaceAndUuid) {
    const test::TemporaryFolder folder;
    const WindowSlot first = WindowSlot::take(fromPath(folder.path()));
    const WindowSlot second = WindowSlot::take(fromPath(folder.path()));
    EXPECT_EQ(first.number(), 0);
    EXPECT_EQ(second.number(), 1);
    EXPECT_NE(first.uuid(), second.uuid());
}

TEST(WindowSlot, KeepsItsUuidOverRestarts) {
    const test::TemporaryFolder folder;
    std::string uuid;
    {
        const WindowSlot slot = WindowSlot::take(fromPath(folder.path()));
        uuid = slot.uuid();
    }
    EXPECT_EQ(WindowSlot::take(fromPath(folder.path())).uuid(), uuid);
}

TEST(WindowSlot, IsFreeAgainWhenItsProgramWasKilled) {
    const test::TemporaryFolder folder;
    const pid_t child = ::fork();
    if (child == 0) {
        const WindowSlot slot = WindowSlot::take(fromPath(folder.path()));
        ::kill(::getpid(), SIGKILL);
    }
    ::waitpid(child, nullptr, 0);
    EXPECT_EQ(WindowSlot::take(fromPath(folder.path())).number(), 0);
}

TEST(WindowSlot, WorksWhereNothingCanBeWritten) {
    const WindowSlot slot = WindowSlot::take(QStringLiteral("/proc/nowhere"));
    EXPECT_EQ(slot.number(), 0);
    EXPECT_FALSE(slot.uuid().empty());
}

TEST(WindowSlot, ReplacesAUuidThatIsNone) {
    const test::TemporaryFolder folder;
    std::ofstream(folder / "window-0.uuid") << "not a uuid";
    const std::string uuid = WindowSlot::take(fromPath(folder.path())).uuid();
    EXPECT_EQ(uuid.size(), 36u);
    EXPECT_EQ(WindowSlot::take(fromPath(folder.path())).uuid(), uuid);
}

} // namespace duizhao
