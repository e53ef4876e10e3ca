#include "tests/support/corpus.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace duizhao::test {

namespace fs = std::filesystem;

std::optional<fs::path> corpusFile(const std::string& name) {
    const char* corpus = std::getenv("DUIZHAO_CORPUS");
    if (!corpus || !*corpus || !fs::exists(fs::path(corpus) / name))
        return std::nullopt;
    return fs::path(corpus) / name;
}

fs::path projectFile(const std::string& name) { return fs::path(DUIZHAO_SOURCE_DIR) / name; }

std::string bytesOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(stream), {}};
}

TemporaryFolder::TemporaryFolder() {
    std::string pattern = (fs::temp_directory_path() / "duizhao-test-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        throw std::runtime_error("no temporary folder");
    path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::permissions(path_, fs::perms::owner_all, ignored);
    fs::remove_all(path_, ignored);
}

} // namespace duizhao::test
