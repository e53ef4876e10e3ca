#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace duizhao::test {

/// A file of the development corpus (DUIZHAO_CORPUS), or nothing where the corpus is absent. Tests skip then:
///     const auto article = corpusFile("article/article.txt");
///     if (!article) GTEST_SKIP() << corpusIsAbsent;
std::optional<std::filesystem::path> corpusFile(const std::string& name);
inline constexpr const char* corpusIsAbsent = "the development corpus is not here (set DUIZHAO_CORPUS)";

/// A file of the project's sources, by its path from the top folder.
std::filesystem::path projectFile(const std::string& name);

/// All bytes of a file that must be there.
std::string bytesOf(const std::filesystem::path& file);

/// A new empty folder, removed with all it holds at the end of its life.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

} // namespace duizhao::test
