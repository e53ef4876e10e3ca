#include "app/cli/opened_article.h"

#include <algorithm>

namespace duizhao::cli {

namespace {

Result<OpenedArticle> opened(Library library, std::int64_t article) {
    auto kept = std::make_unique<Library>(std::move(library));
    DUIZHAO_TRY(reader, ArticleReader::open(*kept, article));
    return OpenedArticle{std::move(kept), std::move(reader)};
}

/// Where the cell begins that holds `offset`: behind the last tab or line end before it.
Result<std::size_t> cellBegin(const ArticleReader& reader, Side side, std::size_t offset) {
    constexpr std::size_t window = 256;
    while (offset > 0) {
        const std::size_t from = offset - std::min(offset, window);
        DUIZHAO_TRY(text, reader.text(side, {from, offset}));
        const std::size_t border = text.find_last_of(u"\t\r\n");
        if (border != text.npos)
            return from + border + 1;
        offset = from;
    }
    return offset;
}

} // namespace

Result<OpenedArticle> openStoredArticle(const Options& options) {
    DUIZHAO_TRY(library, openLibrary(options, Library::Creation::mustExist));
    return opened(std::move(library), articleNumber(options));
}

Result<OpenedArticle> openArticle(const Options& options, Session& session) {
    if (options.pairsFile.empty() && articleNumber(options.inputs.front()))
        return openStoredArticle(options);
    DUIZHAO_TRY(importing, importOptions(options, session));
    DUIZHAO_TRY(files, readInputs(options, session.progress));
    DUIZHAO_TRY(library, Library::openInMemory());
    DUIZHAO_TRY(imported, importArticle(files, importing, library, session.progress));
    DUIZHAO_TRY(article, opened(std::move(library), imported.article));
    article.offsetsInCells = importing.pairs;
    tellDecoding(article.reader.summary(), session);
    return std::move(article);
}

void tellDecoding(const ArticleSummary& summary, Session& session) {
    if (summary.certainty == Certainty::doubtful)
        session.tell("The encoding was guessed as " + std::string(encodingName(summary.encoding)) +
                     ", which is doubtful; --encoding overrules the guess.");
    if (summary.replaced > 0)
        session.tell(std::to_string(summary.replaced) +
                     (summary.replaced == 1 ? " place could" : " places could") +
                     " not be decoded and became U+FFFD.");
}

Result<OuterSpan> outerSpan(const OpenedArticle& article, Side side, TextSpan span) {
    DUIZHAO_TRY(begin, article.reader.toCodePoints(side, span.begin));
    DUIZHAO_TRY(end, article.reader.toCodePoints(side, span.end));
    if (!article.offsetsInCells)
        return OuterSpan{begin, end};
    DUIZHAO_TRY(cell, cellBegin(article.reader, side, span.begin));
    DUIZHAO_TRY(origin, article.reader.toCodePoints(side, cell));
    return OuterSpan{begin - origin, end - origin};
}

} // namespace duizhao::cli
