#include "app/cli/command.h"
#include "app/cli/progress_line.h"
#include "app/cli/stop_signals.h"
#include "core/base/error_message.h"
#include "core/lexicon/lexicon_file.h"

#include <array>
#include <cstdio>
#include <exception>
#include <utility>

namespace duizhao::cli {

namespace {

enum ExitStatus { done = 0, notDone = 1, wrongUsage = 2 };

constexpr std::array<const Command*, 11> commands = {
    &importCommand, &blocksCommand, &pairsCommand,    &textCommand,   &alignCommand,  &checkCommand,
    &listCommand,   &verifyCommand, &annotateCommand, &exportCommand, &reportCommand,
};

/// A name that the command line gave and that nothing has: as wrong as an option that does not exist.
bool isUsageError(ErrorCode code) {
    switch (code) {
    case ErrorCode::encodingUnknown:
    case ErrorCode::categoryUnknown:
    case ErrorCode::severityUnknown:
    case ErrorCode::formatUnknown:
    case ErrorCode::checkUnknown:
        return true;
    default:
        return false;
    }
}

void tellError(const std::string& sentence) { std::fprintf(stderr, "duizhao-cli: %s\n", sentence.c_str()); }

void declareAll(CLI::App& app, Options& options) {
    app.require_subcommand(1);
    app.set_version_flag("--version", "duizhao-cli " DUIZHAO_VERSION);
    app.footer("ARTICLE is # and a number ('#1'); everything else is a file, - is standard input.\n"
               "Offsets are Unicode code points, the end exclusive, in the text that `text` prints; with "
               "--pairs in\n"
               "the cell. Exit status: 0 done, 1 it could not be done, 2 wrong usage.");
    // Those who put them before the command's name mean the same.
    declareLibrary(app, options);
    declareJson(app, options);
    for (const Command* command : commands) {
        CLI::App* subcommand = app.add_subcommand(command->name, command->purpose);
        subcommand->footer(std::string("Example:\n  ") + command->example);
        command->declare(*subcommand, options);
    }
}

const Command& chosenCommand(const CLI::App& app) {
    for (const Command* command : commands)
        if (app.got_subcommand(command->name))
            return *command;
    return *commands.front(); // not reached: CLI11 has asked for one
}

/// Help and version go to standard output, complaints to standard error.
int answerParser(const CLI::App& app, const CLI::ParseError& error) {
    if (error.get_exit_code() == 0)
        return app.exit(error) == 0 ? done : notDone;
    tellError(error.what());
    const auto chosen = app.get_subcommands();
    std::fprintf(stderr, "Try: duizhao-cli %s%s--help\n",
                 chosen.empty() ? "" : chosen.front()->get_name().c_str(), chosen.empty() ? "" : " ");
    return wrongUsage;
}

int run(const Command& command, const Options& options) {
    const StopSignals signals;
    ProgressLine line;
    const Progress progress{[&](Stage stage, double fraction) { line.show(stage, fraction); },
                            signals.token()};
    Output output;
    Session session(output, progress);

    Result<void> result = command.run(options, session);
    if (result)
        result = output.flush();
    else if (const auto flushed = output.flush(); !flushed && !output.closed())
        tellError(describe(flushed.error()));
    line.clear();
    if (result)
        return done;
    if (!output.closed())
        tellError(describe(progress.cancelled() ? Error{ErrorCode::cancelled} : result.error()));
    return isUsageError(result.error().code) ? wrongUsage : notDone;
}

int runProgram(int argumentCount, char** arguments) {
    CLI::App app("Reads English and Chinese articles in parallel, and writes what was flagged as data.",
                 "duizhao-cli");
    Options options;
    declareAll(app, options);
    try {
        app.parse(argumentCount, arguments);
    } catch (const CLI::ParseError& error) {
        return answerParser(app, error);
    }
    return run(chosenCommand(app), options);
}

} // namespace

void Session::tell(const std::string& sentence) const { tellError(sentence); }

const Lexicon* Session::lexicon() {
    if (!std::exchange(lexiconSought_, true)) {
        auto opened = openLexicon();
        if (!opened)
            tell(describe(opened.error()) + " Aligning without a dictionary, which is less accurate.");
        else if (!*opened)
            tell("Aligning without a dictionary, which is less accurate: this build has none.");
        else
            lexicon_ = std::move(*opened);
    }
    return lexicon_ ? &*lexicon_ : nullptr;
}

} // namespace duizhao::cli

int main(int argumentCount, char** arguments) {
    try {
        return duizhao::cli::runProgram(argumentCount, arguments);
    } catch (const std::exception& error) { // out of memory
        std::fprintf(stderr, "duizhao-cli: %s\n", error.what());
        return 1;
    }
}
