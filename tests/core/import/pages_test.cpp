#include "tests/core/import/page_test.h"
#include "tests/support/corpus.h"

#include <algorithm>
#include <filesystem>
#include <sstream>

// Whole pages of different shapes: NAME.txt comes out as NAME.blocks says (drawn as in drawn_blocks.h). All
// texts were written for these tests.

namespace duizhao {
namespace {

using namespace test;

std::filesystem::path pagesFolder() { return projectFile("tests/core/import/pages"); }

std::vector<std::string> pageNames() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(pagesFolder()))
        if (entry.path().extension() == ".txt")
            names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> linesOf(const std::filesystem::path& file) {
    std::vector<std::string> lines;
    std::istringstream stream(bytesOf(file));
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

class Page : public testing::TestWithParam<std::string> {
public:
    std::string text() const { return bytesOf(pagesFolder() / (GetParam() + ".txt")); }
    std::vector<std::string> blocks() const { return linesOf(pagesFolder() / (GetParam() + ".blocks")); }
};

std::string withLineEnds(const std::string& text, const std::string& end) {
    std::string result;
    for (const char c : text)
        result += c == '\n' ? end : std::string(1, c);
    return result;
}

} // namespace

TEST_P(Page, ComesOutAsDrawn) { EXPECT_THAT(drawnPage(text()), testing::ElementsAreArray(blocks())); }

TEST_P(Page, ComesOutTheSameWithOtherLineEndsAndAByteOrderMark) {
    EXPECT_EQ(drawnPage(withLineEnds(text(), "\r\n")), blocks());
    EXPECT_EQ(drawnPage(withLineEnds(text(), "\r")), blocks());
    EXPECT_EQ(drawnPage("\xEF\xBB\xBF" + text()), blocks());
}

INSTANTIATE_TEST_SUITE_P(Pages, Page, testing::ValuesIn(pageNames()),
                         [](const auto& name) { return name.param; });

} // namespace duizhao
