#include "app/cli/command.h"
#include "app/cli/json_lines.h"
#include "app/cli/opened_article.h"
#include "core/text/utf.h"

namespace duizhao::cli {

namespace {

void declare(CLI::App& app, Options& options) {
    declareInputs(app, options, true);
    declareLibrary(app, options);
    declareJson(app, options);
}

/// Everything that is printed of a block.
struct BlockLine {
    std::size_t number = 0; ///< 1-based
    const Block& block;
    OuterSpan span;
    std::string text;
    std::optional<std::size_t> link; ///< 1-based; nothing for a block without a partner

    std::string_view side() const { return block.side ? sideName(*block.side) : "neither"; }
};

std::string jsonText(const BlockLine& line) {
    return jsonLine({
        {"block", line.number},
        {"kind", blockKindName(line.block.kind)},
        {"side", line.side()},
        {"file", line.block.text + 1},
        {"lines", {line.block.firstLine, line.block.lastLine}},
        {"span", {line.span.begin, line.span.end}},
        {"text", line.text},
        {"link", line.link ? Json(*line.link) : Json(nullptr)},
        {"reason", blockReasonWords(line.block.reason)},
    });
}

std::string plainText(const BlockLine& line) {
    const Block& block = line.block;
    std::string lines = block.firstLine == block.lastLine ? "line " + std::to_string(block.firstLine)
                                                          : "lines " + std::to_string(block.firstLine) + "-" +
                                                                std::to_string(block.lastLine);
    if (block.text > 0)
        lines += " of file " + std::to_string(block.text + 1);
    return std::to_string(line.number) + "  " + std::string(blockKindName(block.kind)) + ", " +
           std::string(line.side()) + ", " + lines +
           (line.link ? ", link " + std::to_string(*line.link) : "") + "  (" +
           std::string(blockReasonWords(block.reason)) + ")\n    " + line.text + '\n';
}

/// The side whose text is the file that the block lies in; a block left out of the article has none itself.
Side sideOfFile(const ArticleReader& reader, int file) {
    return reader.textIndex(Side::source) == file ? Side::source : Side::target;
}

Result<void> run(const Options& options, Session& session) {
    DUIZHAO_TRY(article, openArticle(options, session));
    DUIZHAO_TRY(blocks, article.reader.blocks());
    std::size_t number = 0;
    for (const auto& [block, link, oneSided] : blocks) {
        if (session.progress.cancelled())
            return Error{ErrorCode::cancelled};
        DUIZHAO_TRY(span, outerSpan(article, sideOfFile(article.reader, block.text), block.span));
        DUIZHAO_TRY(text, article.reader.fileText(block.text, block.span));
        const bool linked = link && !oneSided;
        const BlockLine line{++number, block, span, toUtf8(text),
                             linked ? std::optional(*link + 1) : std::nullopt};
        DUIZHAO_CHECK(session.output.write(options.json ? jsonText(line) : plainText(line)));
    }
    return {};
}

} // namespace

const Command blocksCommand = {"blocks", "Print how a file was understood: its blocks, their kinds and why",
                               "duizhao-cli blocks article.txt --json", declare, run};

} // namespace duizhao::cli
