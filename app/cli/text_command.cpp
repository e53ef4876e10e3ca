#include "app/cli/command.h"
#include "app/cli/opened_article.h"
#include "core/text/utf.h"

#include <algorithm>

namespace duizhao::cli {

namespace {

void declare(CLI::App& app, Options& options) {
    declareArticle(app, options);
    declareSide(app, "--side", options.side, "Whose text, where the sides are two files; by default source");
    declareLibrary(app, options);
}

Result<void> run(const Options& options, Session& session) {
    DUIZHAO_TRY(article, openStoredArticle(options));
    const Side side = sideNamed(options.side).value_or(Side::source);
    const std::size_t length = article.reader.textLength(side);
    constexpr std::size_t window = std::size_t{1} << 16;
    for (std::size_t begin = 0; begin < length;) {
        if (session.progress.cancelled())
            return Error{ErrorCode::cancelled};
        DUIZHAO_TRY(piece, article.reader.text(side, {begin, std::min(begin + window, length)}));
        // A surrogate pair must not be torn by the window.
        const bool torn =
            piece.size() > 1 && begin + piece.size() < length && (piece.back() & 0xFC00) == 0xD800;
        if (torn)
            piece.pop_back();
        if (piece.empty())
            break;
        DUIZHAO_CHECK(session.output.write(toUtf8(piece)));
        begin += piece.size();
    }
    return {};
}

} // namespace

const Command textCommand = {"text", "Print the text that offsets count in, unchanged",
                             "duizhao-cli text '#1' --side target --library my.db", declare, run};

} // namespace duizhao::cli
