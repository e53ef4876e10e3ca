#include "app/cli/command.h"
#include "core/exchange/export.h"

namespace duizhao::cli {

namespace {

void declare(CLI::App& app, Options& options) {
    declareArticle(app, options);
    app.add_option("--format", options.format, "tsv or jsonl for programs, html to read and print")
        ->required()
        ->type_name("tsv|jsonl|html");
    app.add_option("-o,--output", options.outputFile,
                   "The file to write, whole or not at all; by default standard output")
        ->type_name("FILE");
    declareLibrary(app, options);
}

Result<void> run(const Options& options, Session& session) {
    const std::optional<ExportFormat> format = exportFormatNamed(options.format);
    if (!format)
        return Error{ErrorCode::formatUnknown, options.format};
    DUIZHAO_TRY(library, openLibrary(options, Library::Creation::mustExist));
    const auto write = [&](const ByteSink& sink) {
        return exportArticle(library, articleNumber(options), *format, sink, session.progress);
    };
    if (options.outputFile.empty() || options.outputFile == "-")
        return write([&](std::string_view piece) { return session.output.write(piece); });
    return writeFileWhole(options.outputFile, write);
}

} // namespace

const Command exportCommand = {"export", "Write an article's pairs and annotations to a file",
                               "duizhao-cli export '#1' --format jsonl -o article.jsonl --library my.db",
                               declare, run};

} // namespace duizhao::cli
