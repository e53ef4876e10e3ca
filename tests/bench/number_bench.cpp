// number_bench FILE: what checkNumbers finds in pairs, one a line, source TAB target: for reading by hand.

#include "core/base/file.h"
#include "core/check/number_check.h"
#include "core/text/utf.h"

#include <cstdio>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace duizhao;

Language chineseOr(std::u16string_view text, Language other) {
    return countLetters(text).han > 0 ? chineseScript(text) : other;
}

int printFindings(const char* file) {
    const auto bytes = readFile(file);
    if (!bytes) {
        std::fprintf(stderr, "%s cannot be read\n", file);
        return 1;
    }
    std::istringstream lines(*bytes);
    std::size_t number = 0;
    for (std::string line; std::getline(lines, line); ++number) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos)
            continue;
        const std::u16string source = toUtf16(line.substr(0, tab));
        const std::u16string target = toUtf16(line.substr(tab + 1));
        std::vector<Issue> found;
        checkNumbers({number, source, target, chineseOr(source, Language::english),
                      chineseOr(target, Language::english)},
                     found);
        for (const Issue& issue : found)
            std::printf("%zu %s: %s\n    %s\n    %s\n", number, issue.check.c_str(),
                        evidenceText(issue.evidence).c_str(), toUtf8(source).c_str(), toUtf8(target).c_str());
    }
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::fprintf(stderr, "number_bench FILE\n");
        return 2;
    }
    return printFindings(arguments[1]);
}
