#include "core/base/file.h"
#include "tests/support/corpus.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <fstream>
#include <functional>
#include <grp.h>
#include <iterator>
#include <string>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace duizhao {
namespace {

namespace fs = std::filesystem;
using test::bytesOf;
using test::TemporaryFolder;

Result<void> write(const fs::path& path, std::string_view bytes) {
    return writeFileWhole(path, [&](const ByteSink& sink) { return sink(bytes); });
}

std::size_t entriesOf(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

mode_t modeOf(const fs::path& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0;
}

constexpr int succeeded = 200; ///< an exit status that is no error code

/// Runs `work` in a process of its own without any privilege (root may read and write everything), and
/// answers with the code of its error, or `succeeded`.
int asNobody(const std::function<Result<void>()>& work) {
    constexpr int notPossible = 201;
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr unsigned nobody = 65534;
        const bool isDropped = ::geteuid() != 0 || (::setgroups(0, nullptr) == 0 && ::setgid(nobody) == 0 &&
                                                    ::setuid(nobody) == 0);
        if (!isDropped)
            ::_exit(notPossible);
        const auto result = work();
        ::_exit(result ? succeeded : static_cast<int>(result.error().code));
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int codeOf(ErrorCode code) { return static_cast<int>(code); }

} // namespace

TEST(WriteFileWhole, MakesANewFile) {
    const TemporaryFolder folder;
    ASSERT_TRUE(write(folder / "new.txt", "some bytes"));
    EXPECT_EQ(bytesOf(folder / "new.txt"), "some bytes");
    EXPECT_EQ(entriesOf(folder.path()), 1u);
}

TEST(WriteFileWhole, ReplacesAFileAndKeepsItsPermissions) {
    const TemporaryFolder folder;
    ASSERT_TRUE(write(folder / "old.txt", "a long first version"));
    ::chmod((folder / "old.txt").c_str(), 0640);
    ASSERT_TRUE(write(folder / "old.txt", "short"));
    EXPECT_EQ(bytesOf(folder / "old.txt"), "short");
    EXPECT_EQ(modeOf(folder / "old.txt"), 0640u);
}

TEST(WriteFileWhole, WritesNothingWhenProducingFails) {
    const TemporaryFolder folder;
    ASSERT_TRUE(write(folder / "old.txt", "the old bytes"));
    for (const char* name : {"old.txt", "new.txt"}) {
        const auto result = writeFileWhole(folder / name, [](const ByteSink& sink) -> Result<void> {
            DUIZHAO_CHECK(sink("half of the new bytes"));
            return Error{ErrorCode::cancelled, "the producer"};
        });
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error(), (Error{ErrorCode::cancelled, "the producer"}));
    }
    EXPECT_EQ(bytesOf(folder / "old.txt"), "the old bytes");
    EXPECT_EQ(entriesOf(folder.path()), 1u) << "no new and no temporary file";
}

TEST(WriteFileWhole, JoinsThePiecesInOrder) {
    const TemporaryFolder folder;
    std::string expected;
    const auto result = writeFileWhole(folder / "pieces", [&](const ByteSink& sink) -> Result<void> {
        for (int piece = 0; piece < 1000; ++piece) {
            const std::string bytes(static_cast<std::size_t>(piece % 7), static_cast<char>('a' + piece % 26));
            expected += bytes;
            DUIZHAO_CHECK(sink(bytes));
        }
        return {};
    });
    ASSERT_TRUE(result);
    EXPECT_EQ(bytesOf(folder / "pieces"), expected);
}

TEST(WriteFileWhole, FollowsASymbolicLink) {
    const TemporaryFolder folder;
    fs::create_directory(folder / "there");
    ASSERT_TRUE(write(folder / "there/file.txt", "old"));
    fs::create_symlink("there/file.txt", folder / "link");
    fs::create_symlink("link", folder / "link to the link");
    ASSERT_TRUE(write(folder / "link to the link", "new"));
    EXPECT_EQ(bytesOf(folder / "there/file.txt"), "new");
    EXPECT_TRUE(fs::is_symlink(folder / "link"));
    EXPECT_TRUE(fs::is_symlink(folder / "link to the link"));
    EXPECT_EQ(entriesOf(folder / "there"), 1u);
}

TEST(WriteFileWhole, MakesTheFileThatALinkPromises) {
    const TemporaryFolder folder;
    fs::create_directory(folder / "there");
    fs::create_symlink("there/file.txt", folder / "link");
    ASSERT_TRUE(write(folder / "link", "new"));
    EXPECT_EQ(bytesOf(folder / "there/file.txt"), "new");
    EXPECT_TRUE(fs::is_symlink(folder / "link"));
}

TEST(WriteFileWhole, RefusesALinkToItself) {
    const TemporaryFolder folder;
    fs::create_symlink("loop", folder / "loop");
    const auto result = write(folder / "loop", "x");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::fileUnwritable);
    EXPECT_TRUE(fs::is_symlink(folder / "loop"));
}

TEST(WriteFileWhole, SaysThatTheDiskIsFull) {
    const auto result = write("/dev/full", "some bytes");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::diskFull);
    EXPECT_EQ(result.error().subject, "/dev/full");
    EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

TEST(WriteFileWhole, WritesADeviceDirectly) { EXPECT_TRUE(write("/dev/null", "some bytes")); }

TEST(WriteFileWhole, WritesAPipeDirectly) {
    const TemporaryFolder folder;
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    std::string got;
    std::jthread reader([&] {
        if (const auto bytes = readFile(folder / "pipe"))
            got = *bytes;
    });
    EXPECT_TRUE(write(folder / "pipe", "through the pipe"));
    reader.join();
    EXPECT_EQ(got, "through the pipe");
    EXPECT_TRUE(fs::is_fifo(folder / "pipe"));
}

TEST(WriteFileWhole, RefusesAFolderAndAMissingFolder) {
    const TemporaryFolder folder;
    const auto onFolder = write(folder.path(), "x");
    ASSERT_FALSE(onFolder);
    EXPECT_EQ(onFolder.error().code, ErrorCode::fileIsDirectory);
    const auto inMissing = write(folder / "missing/file.txt", "x");
    ASSERT_FALSE(inMissing);
    EXPECT_EQ(inMissing.error().code, ErrorCode::fileUnwritable);
    EXPECT_EQ(inMissing.error().subject, (folder / "missing/file.txt").string());
    EXPECT_FALSE(inMissing.error().detail.empty());
}

TEST(WriteFileWhole, RefusesAFolderThatItMayNotChange) {
    const TemporaryFolder folder;
    ASSERT_TRUE(write(folder / "file.txt", "old"));
    ::chmod((folder / "file.txt").c_str(), 0666);
    ::chmod(folder.path().c_str(), 0555);
    EXPECT_EQ(asNobody([&] { return write(folder / "new.txt", "new"); }), codeOf(ErrorCode::fileUnwritable));
    EXPECT_EQ(asNobody([&] { return write(folder / "file.txt", "new"); }), codeOf(ErrorCode::fileUnwritable));
    EXPECT_EQ(bytesOf(folder / "file.txt"), "old");
    EXPECT_EQ(entriesOf(folder.path()), 1u);
}

TEST(WriteFileWhole, RefusesAFileThatItMayNotChange) {
    const TemporaryFolder folder;
    ASSERT_TRUE(write(folder / "file.txt", "old"));
    ::chmod((folder / "file.txt").c_str(), 0444);
    ::chmod(folder.path().c_str(), 0777);
    EXPECT_EQ(asNobody([&] { return write(folder / "file.txt", "new"); }), codeOf(ErrorCode::fileUnwritable));
    EXPECT_EQ(asNobody([&] { return write(folder / "new.txt", "new"); }), succeeded);
    EXPECT_EQ(bytesOf(folder / "file.txt"), "old");
}

TEST(ReadFile, ReadsAllBytes) {
    const TemporaryFolder folder;
    const std::string bytes = std::string("a\0b\r\n", 5) + std::string(3'000'000, 'x');
    ASSERT_TRUE(write(folder / "file", bytes));
    const auto read = readFile(folder / "file");
    ASSERT_TRUE(read);
    EXPECT_TRUE(*read == bytes);
}

TEST(ReadFile, ReadsAnEmptyFile) {
    const TemporaryFolder folder;
    ASSERT_TRUE(write(folder / "empty", ""));
    const auto read = readFile(folder / "empty");
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, "");
}

TEST(ReadFile, TellsAMissingFileFromAFolder) {
    const TemporaryFolder folder;
    const auto missing = readFile(folder / "missing");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error(), (Error{ErrorCode::fileMissing, (folder / "missing").string()}));
    const auto directory = readFile(folder.path());
    ASSERT_FALSE(directory);
    EXPECT_EQ(directory.error().code, ErrorCode::fileIsDirectory);
    ASSERT_TRUE(write(folder / "file", "x"));
    const auto below = readFile(folder / "file/below");
    ASSERT_FALSE(below);
    EXPECT_EQ(below.error().code, ErrorCode::fileMissing);
}

TEST(ReadFile, SaysThatItMayNotRead) {
    const TemporaryFolder folder;
    ASSERT_TRUE(write(folder / "secret", "x"));
    ::chmod((folder / "secret").c_str(), 0000);
    ::chmod(folder.path().c_str(), 0755);
    const auto read = [&]() -> Result<void> {
        const auto bytes = readFile(folder / "secret");
        return bytes ? Result<void>() : bytes.error();
    };
    EXPECT_EQ(asNobody(read), codeOf(ErrorCode::fileUnreadable));
}

TEST(ReadFile, RefusesAFileBeyondTheLimitWithoutReadingIt) {
    const TemporaryFolder folder;
    ASSERT_TRUE(write(folder / "large", "x"));
    fs::resize_file(folder / "large", largestFile + 1); // a hole, it takes no room
    const auto read = readFile(folder / "large");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error(),
              (Error{ErrorCode::fileTooLarge, (folder / "large").string(), std::to_string(largestFile)}));
}

TEST(ReadFile, StopsWhenAsked) {
    const TemporaryFolder folder;
    ASSERT_TRUE(write(folder / "file", std::string(5'000'000, 'x')));
    std::stop_source source;
    int reports = 0;
    const Progress progress{.report =
                                [&](Stage stage, double fraction) {
                                    EXPECT_EQ(stage, Stage::reading);
                                    EXPECT_TRUE(fraction > 0 && fraction <= 1);
                                    ++reports;
                                    source.request_stop();
                                },
                            .stop = source.get_token()};
    const auto read = readFile(folder / "file", progress);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::cancelled);
    EXPECT_EQ(reports, 1);
}

} // namespace duizhao
