#include "tests/cli/command_line.h"

#include "core/text/utf.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>
#include <unistd.h>

namespace duizhao::test {

namespace fs = std::filesystem;

const char* const smallArticle = "The Cat and the Moon\n"
                                 "貓與月亮\n"
                                 "\n"
                                 "The cat sat on the mat. It slept for 3 hours.\n"
                                 "貓坐在墊子上。牠睡了3個小時。\n"
                                 "\n"
                                 "In the evening the moon rose over the old house.\n"
                                 "晚上，月亮從老房子上升起。\n";

CommandLine::CommandLine() {
    fs::permissions(folder_.path(), fs::perms::all);
    program_ = path("duizhao-cli");
    fs::copy_file(DUIZHAO_CLI, program_);
    fs::permissions(program_, fs::perms(0755));
}

Start CommandLine::start(std::vector<std::string> arguments) const {
    static const std::set<std::string> withoutLibrary = {"align", "--help", "--version"};
    std::vector<std::string> command = {program_};
    const bool takesLibrary = !arguments.empty() && !withoutLibrary.contains(arguments.front());
    command.insert(command.end(), arguments.begin(), arguments.end());
    if (takesLibrary && std::find(command.begin(), command.end(), "--library") == command.end())
        command.insert(command.end(), {"--library", library()});
    return {.command = command, .set = {{"USER", "tester"}, {"XDG_DATA_HOME", path("data")}}};
}

Finished CommandLine::run(std::vector<std::string> arguments, const std::string& input) const {
    Start started = start(std::move(arguments));
    started.input = input;
    return test::run(started);
}

Finished CommandLine::runAsAnotherUser(std::vector<std::string> arguments) const {
    Start started = start(std::move(arguments));
    if (::geteuid() == 0) {
        const std::vector<std::string> other = {"setpriv", "--reuid", "65534",
                                                "--regid", "65534",   "--clear-groups"};
        started.command.insert(started.command.begin(), other.begin(), other.end());
    }
    return test::run(started);
}

std::vector<nlohmann::ordered_json> CommandLine::json(std::vector<std::string> arguments,
                                                      const std::string& input) const {
    arguments.emplace_back("--json");
    const Finished finished = run(std::move(arguments), input);
    EXPECT_EQ(finished.status, 0) << finished.errors;
    std::vector<nlohmann::ordered_json> lines;
    std::istringstream stream(finished.output);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(nlohmann::ordered_json::parse(line));
    return lines;
}

std::string CommandLine::file(const std::string& name, const std::string& bytes) const {
    std::ofstream stream(path(name), std::ios::binary);
    stream << bytes;
    stream.close();
    if (!stream)
        throw std::runtime_error("cannot write " + name);
    return path(name);
}

std::string slice(const std::string& utf8, std::size_t begin, std::size_t end) {
    const std::u16string units = toUtf16(utf8);
    const std::size_t from = utf16Offset(units, begin);
    return toUtf8(std::u16string_view(units).substr(from, utf16Offset(units, end) - from));
}

std::size_t codePoints(const std::string& utf8) { return countCodePoints(toUtf16(utf8)); }

std::size_t placeOf(const std::string& text, const std::string& part) {
    const std::size_t at = text.find(part);
    if (at == std::string::npos)
        throw std::runtime_error("not there: " + part);
    return codePoints(text.substr(0, at));
}

std::vector<std::string> fieldNames(const nlohmann::ordered_json& object) {
    std::vector<std::string> names;
    for (const auto& [name, value] : object.items())
        names.push_back(name);
    return names;
}

} // namespace duizhao::test
