#include "app/cli/command.h"
#include "app/cli/json_lines.h"
#include "core/base/error_message.h"
#include "core/store/articles.h"

namespace duizhao::cli {

namespace {

void declare(CLI::App& app, Options& options) {
    declareLibrary(app, options);
    declareJson(app, options);
}

Result<void> report(const std::vector<std::string>& problems, const Options& options, Session& session) {
    if (options.json)
        return session.output.write(jsonLine({{"ok", problems.empty()}, {"problems", problems}}));
    if (problems.empty())
        return session.output.write("The library is whole.\n");
    for (const std::string& problem : problems)
        DUIZHAO_CHECK(session.output.write(problem + '\n'));
    return {};
}

Result<void> run(const Options& options, Session& session) {
    auto library = openLibrary(options, Library::Creation::mustExist);
    if (!library) {
        if (options.json && library.error().code == ErrorCode::libraryDamaged)
            DUIZHAO_CHECK(report({describe(library.error())}, options, session));
        return library.error();
    }
    DUIZHAO_TRY(problems, verifyLibrary(*library, session.progress));
    DUIZHAO_CHECK(report(problems, options, session));
    if (problems.empty())
        return {};
    return Error{ErrorCode::libraryDamaged, library->file().string(),
                 std::to_string(problems.size()) + (problems.size() == 1 ? " problem" : " problems")};
}

} // namespace

const Command verifyCommand = {"verify", "Check that the library is whole",
                               "duizhao-cli verify --library my.db", declare, run};

} // namespace duizhao::cli
