#include "tests/golden/expected_blocks.h"

#include "tests/support/corpus.h"

#include <sstream>

namespace duizhao::test {

std::vector<std::string> expectedBlocks(const std::filesystem::path& table) {
    std::vector<std::string> linked;
    std::vector<std::string> leftOut;
    std::istringstream lines(bytesOf(table));
    std::string line;
    std::getline(lines, line); // the names of the columns
    while (std::getline(lines, line)) {
        std::vector<std::string> fields;
        std::istringstream row(line);
        for (std::string field; std::getline(row, field, '\t');)
            fields.push_back(field);
        fields.resize(5);
        const auto orNone = [](const std::string& field) { return field.empty() ? std::string("-") : field; };
        if (fields[1] == "boilerplate")
            leftOut.push_back(fields[1] + " " + fields[3]);
        else
            linked.push_back(fields[1] + " " + orNone(fields[2]) + " | " + orNone(fields[3]));
    }
    linked.insert(linked.end(), leftOut.begin(), leftOut.end());
    return linked;
}

} // namespace duizhao::test
