#pragma once

#include "app/cli/options.h"
#include "app/cli/output.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/lexicon/lexicon.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>

namespace duizhao::cli {

/// What a running command has to do with the world besides its options.
class Session {
public:
    Session(Output& toOutput, const Progress& ofWork) : output(toOutput), progress(ofWork) {}

    Output& output;
    const Progress& progress;

    /// A sentence for the person, on standard error.
    void tell(const std::string& sentence) const;

    /// The dictionary to align and check with; null where there is none, which is said. Opened when first
    /// asked for.
    const Lexicon* lexicon();

private:
    std::optional<Lexicon> lexicon_ = {};
    bool lexiconSought_ = false;
};

/// A command of the program: a row of the table in main.cpp.
struct Command {
    const char* name;
    const char* purpose; ///< one line, for the list of commands
    const char* example; ///< shown below its options
    void (*declare)(CLI::App& app, Options& options);
    Result<void> (*run)(const Options& options, Session& session);
};

extern const Command importCommand;
extern const Command blocksCommand;
extern const Command pairsCommand;
extern const Command textCommand;
extern const Command alignCommand;
extern const Command checkCommand;
extern const Command listCommand;
extern const Command verifyCommand;
extern const Command annotateCommand;
extern const Command exportCommand;
extern const Command reportCommand;

} // namespace duizhao::cli
