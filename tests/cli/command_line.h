#pragma once

#include "tests/support/corpus.h"
#include "tests/support/process.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace duizhao::test {

/// Runs duizhao-cli in a folder of its own, with a library of its own.
class CommandLine {
public:
    CommandLine();

    /// Runs with these arguments; commands that take --library get the folder's one.
    Finished run(std::vector<std::string> arguments, const std::string& input = {}) const;
    /// The same as an unprivileged user, who may do what files' modes allow to all.
    Finished runAsAnotherUser(std::vector<std::string> arguments) const;
    /// What would be run, for those who start it themselves.
    Start start(std::vector<std::string> arguments) const;

    /// The lines of a command that must succeed, parsed; --json is added.
    std::vector<nlohmann::ordered_json> json(std::vector<std::string> arguments,
                                             const std::string& input = {}) const;

    /// Writes a file in the folder, answers with its path.
    std::string file(const std::string& name, const std::string& bytes) const;
    std::string path(const std::string& name) const { return (folder_ / name).string(); }
    std::string library() const { return path("library.db"); }

private:
    TemporaryFolder folder_;
    std::string program_; ///< a copy that everyone may run
};

/// A small article in both languages: a heading and two paragraphs, the first with two sentences.
extern const char* const smallArticle;

/// text[begin:end] in code points, as Python counts.
std::string slice(const std::string& utf8, std::size_t begin, std::size_t end);
/// Where `part` begins in `text`, in code points; it must be there.
std::size_t placeOf(const std::string& text, const std::string& part);
std::size_t codePoints(const std::string& utf8);

/// The names of an object's fields in their order.
std::vector<std::string> fieldNames(const nlohmann::ordered_json& object);

} // namespace duizhao::test
