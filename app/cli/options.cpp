#include "app/cli/options.h"

#include "app/cli/command.h"
#include "core/text/utf.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace duizhao::cli {

namespace {

/// Complains about anything but "#1".
std::string refuseFile(const std::string& argument) {
    return articleNumber(argument)
               ? std::string()
               : "“" + argument +
                     "” is not an article: write # and the number that `list` prints, such as '#1'";
}

/// An unset variable in a script must not mean the default library.
std::string refuseEmpty(const std::string& argument) {
    return argument.empty() ? "a file's name is needed, it is empty" : std::string();
}

} // namespace

void declareLibrary(CLI::App& command, Options& options) {
    command
        .add_option("--library", options.library,
                    "The library to use; by default " + defaultLibraryFile().string())
        ->type_name("FILE")
        ->check(CLI::Validator(refuseEmpty, ""));
}

void declareJson(CLI::App& command, Options& options) {
    command.add_flag("--json", options.json, "Print one JSON object per line");
}

CLI::Option* declareArticle(CLI::App& command, Options& options) {
    return command
        .add_option("ARTICLE", options.inputs,
                    "# and the number that `import` or `list` printed, such as '#1'")
        ->required()
        ->expected(1)
        ->type_name("")
        ->check(CLI::Validator(refuseFile, ""));
}

void declareInputs(CLI::App& command, Options& options, bool articleToo) {
    const std::string name = articleToo ? "ARTICLE|FILE" : "FILE";
    const std::string files =
        "one file in both languages, or two files, one per language, in either order; - is "
        "standard input";
    command
        .add_option(name, options.inputs,
                    articleToo ? "An article of the library ('#1'), " + files : "Take " + files)
        ->expected(1, 2)
        ->type_name("");
    command.add_option("--pairs", options.pairsFile, "Take pairs as they are: lines of source, tab, target")
        ->type_name("TSV");
    command
        .add_option("--encoding", options.encoding, "Read the files as this encoding instead of guessing it")
        ->type_name("NAME");
    command.add_option("--source", options.source, "The language that was translated from; by default en")
        ->check(CLI::IsMember({"en", "zh"}));
    command.final_callback([&options, articleToo] { requireInputs(options, articleToo); });
}

void requireInputs(const Options& options, bool articleToo) {
    const std::vector<std::string>& inputs = options.inputs;
    if (inputs.empty() == options.pairsFile.empty())
        throw CLI::ValidationError(inputs.empty() ? "FILE or --pairs TSV is required"
                                                  : "FILE and --pairs cannot be given together");
    const bool hasArticle = std::any_of(inputs.begin(), inputs.end(), [](const std::string& input) {
        return articleNumber(input).has_value();
    });
    if (hasArticle && !articleToo)
        throw CLI::ValidationError("FILE is needed here, not an article of the library");
    if (hasArticle && inputs.size() > 1)
        throw CLI::ValidationError("an article stands alone, without a second file");
    if (inputs.size() == 2 && inputs[0] == "-" && inputs[1] == "-")
        throw CLI::ValidationError("standard input can only be one of the two files");
}

CLI::Option* declareSide(CLI::App& command, const std::string& name, std::string& side,
                         const std::string& description) {
    return command.add_option(name, side, description)->check(CLI::IsMember({"source", "target"}));
}

std::optional<std::int64_t> articleNumber(const std::string& argument) {
    if (argument.size() < 2 || argument.front() != '#')
        return std::nullopt;
    std::int64_t number = 0;
    const char* end = argument.data() + argument.size();
    const auto [stopped, error] = std::from_chars(argument.data() + 1, end, number);
    if (stopped != end || number < 0)
        return std::nullopt;
    return error == std::errc::result_out_of_range ? std::numeric_limits<std::int64_t>::max() : number;
}

std::int64_t articleNumber(const Options& options) {
    return articleNumber(options.inputs.front()).value_or(0);
}

Result<std::optional<Encoding>> givenEncoding(const Options& options) {
    if (options.encoding.empty())
        return std::optional<Encoding>();
    const std::optional<Encoding> encoding = encodingNamed(options.encoding);
    if (!encoding)
        return Error{ErrorCode::encodingUnknown, options.encoding};
    return encoding;
}

Result<ImportOptions> importOptions(const Options& options, Session& session) {
    DUIZHAO_TRY(encoding, givenEncoding(options));
    ImportOptions result;
    result.encoding = encoding;
    if (!options.source.empty())
        result.chineseIsSource = options.source == "zh";
    result.pairs = !options.pairsFile.empty();
    result.system = textArgument(options.system);
    if (!result.pairs)
        result.lexicon = session.lexicon();
    return result;
}

Result<std::vector<InputFile>> readInputs(const Options& options, const Progress& progress) {
    const std::vector<std::string> names =
        options.pairsFile.empty() ? options.inputs : std::vector<std::string>{options.pairsFile};
    std::vector<InputFile> files;
    for (const std::string& name : names) {
        DUIZHAO_TRY(bytes, name == "-" ? readStandardInput(progress) : readFile(name, progress));
        files.push_back({name, std::move(bytes)});
    }
    return files;
}

Result<Library> openLibrary(const Options& options, Library::Creation creation) {
    return Library::open(
        options.library.empty() ? defaultLibraryFile() : std::filesystem::path(options.library), creation);
}

std::string textArgument(const std::string& argument) { return toUtf8(toUtf16(argument)); }

std::string rangeWords(std::size_t begin, std::size_t end) {
    return "[" + std::to_string(begin) + ", " + std::to_string(end) + ")";
}

} // namespace duizhao::cli
