#include "app/cli/command.h"
#include "app/cli/json_lines.h"
#include "app/cli/summary_text.h"

namespace duizhao::cli {

namespace {

void declare(CLI::App& app, Options& options) {
    declareLibrary(app, options);
    declareJson(app, options);
}

Result<void> run(const Options& options, Session& session) {
    DUIZHAO_TRY(library, openLibrary(options, Library::Creation::mustExist));
    DUIZHAO_TRY(articles, listArticles(library));
    for (const ArticleSummary& summary : articles)
        DUIZHAO_CHECK(session.output.write(options.json ? jsonLine(summaryJson(summary, true))
                                                        : summaryText(summary) + '\n'));
    return {};
}

} // namespace

const Command listCommand = {"list", "Print the articles of the library, newest first",
                             "duizhao-cli list --library my.db --json", declare, run};

} // namespace duizhao::cli
