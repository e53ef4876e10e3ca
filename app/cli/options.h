#pragma once

#include "core/base/file.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/side.h"
#include "core/import/import_article.h"
#include "core/store/library.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace duizhao::cli {

class Session;

/// What the command line said, as it said it. A command declares the options it takes and reads no others.
struct Options {
    std::string library; ///< empty: the default library
    bool json = false;

    std::vector<std::string> inputs; ///< an ARTICLE ("#1"), or one or two files
    std::string pairsFile;
    std::string encoding;
    std::string source; ///< "en", "zh" or empty
    std::string system;
    bool segmented = false;

    std::string level = "default";
    std::vector<std::string> only; ///< ids of checks
    bool list = false;

    std::string side;
    std::size_t begin = 0; ///< code points
    std::size_t end = 0;
    std::string category;
    std::string severity;
    std::string note;
    std::string correction;
    std::string annotator;
    std::string atSide;
    std::optional<std::size_t> at;

    std::string timeZone;

    std::string format;
    std::string outputFile;
};

// Declaring options that several commands take.
void declareLibrary(CLI::App& command, Options& options);
void declareJson(CLI::App& command, Options& options);
CLI::Option* declareArticle(CLI::App& command, Options& options);
/// FILE [FILE2] or --pairs TSV with --encoding and --source. `articleToo`: "#1" may stand in place of FILE.
void declareInputs(CLI::App& command, Options& options, bool articleToo);
/// Complains about inputs that declareInputs cannot have meant; its final callback.
void requireInputs(const Options& options, bool articleToo);
CLI::Option* declareSide(CLI::App& command, const std::string& name, std::string& side,
                         const std::string& description);

// Reading what was declared.

/// The number behind '#', or nothing for anything else, which is then a file.
std::optional<std::int64_t> articleNumber(const std::string& argument);
/// The number of the one ARTICLE that declareArticle asked for.
std::int64_t articleNumber(const Options& options);

/// Errors: encodingUnknown.
Result<std::optional<Encoding>> givenEncoding(const Options& options);
/// With the dictionary of the session, which the result refers to, where there is something to align. Errors:
/// encodingUnknown.
Result<ImportOptions> importOptions(const Options& options, Session& session);
/// The files named, "-" from standard input. Errors: those of readFile.
Result<std::vector<InputFile>> readInputs(const Options& options, const Progress& progress);

/// Opens the library named, or the default one. Errors: those of Library::open.
Result<Library> openLibrary(const Options& options, Library::Creation creation);

/// Well-formed UTF-8 of an argument: what is not becomes U+FFFD.
std::string textArgument(const std::string& argument);

/// "[2, 5)": a range of code points as messages show it.
std::string rangeWords(std::size_t begin, std::size_t end);

} // namespace duizhao::cli
