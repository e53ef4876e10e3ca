#include "app/cli/command.h"
#include "app/cli/json_lines.h"
#include "app/cli/opened_article.h"
#include "app/cli/summary_text.h"
#include "core/store/articles.h"

namespace duizhao::cli {

namespace {

void declare(CLI::App& app, Options& options) {
    declareInputs(app, options, false);
    app.add_option("--system", options.system, "Name of the system or person that translated")
        ->type_name("NAME");
    declareLibrary(app, options);
    declareJson(app, options);
}

Result<void> run(const Options& options, Session& session) {
    DUIZHAO_TRY(importing, importOptions(options, session));
    DUIZHAO_TRY(files, readInputs(options, session.progress));
    DUIZHAO_TRY(library, openLibrary(options, Library::Creation::createIfMissing));
    DUIZHAO_TRY(imported, importArticle(files, importing, library, session.progress));
    DUIZHAO_TRY(summary, articleSummary(library, imported.article));
    tellDecoding(summary, session);
    if (options.json)
        return session.output.write(jsonLine(summaryJson(summary, imported.existing)));
    return session.output.write(summaryText(summary) +
                                (imported.existing ? " (it was there already)\n" : "\n"));
}

} // namespace

const Command importCommand = {"import", "Align an article and store it in the library",
                               "duizhao-cli import article.txt --library my.db", declare, run};

} // namespace duizhao::cli
