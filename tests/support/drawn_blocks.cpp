#include "tests/support/drawn_blocks.h"

#include "core/text/utf.h"

namespace duizhao::test {

namespace {

std::string linesOf(const Block& block) {
    std::string lines = std::to_string(block.firstLine);
    if (block.lastLine != block.firstLine)
        lines += "-" + std::to_string(block.lastLine);
    return lines;
}

std::string sideOf(const Article& article, const Link& link, Side side, const Block** first) {
    const TextSpan span = side == Side::source ? link.source : link.target;
    std::string lines;
    for (const Block& block : article.bitext.blocks)
        if (block.side == side && span.contains(block.span)) {
            lines += (lines.empty() ? "" : "+") + linesOf(block);
            if (!*first)
                *first = &block;
        }
    return lines.empty() ? "-" : lines;
}

} // namespace

std::vector<std::string> drawnBlocks(const Article& article) {
    std::vector<std::string> drawn;
    for (const Link& link : article.bitext.links) {
        const Block* first = nullptr;
        const std::string source = sideOf(article, link, Side::source, &first);
        const std::string target = sideOf(article, link, Side::target, &first);
        drawn.push_back(std::string(first ? blockKindName(first->kind) : "empty") + " " + source + " | " +
                        target);
    }
    for (const Block& block : article.bitext.blocks)
        if (!block.side)
            drawn.push_back(std::string(blockKindName(block.kind)) + " " + linesOf(block));
    return drawn;
}

std::vector<std::string> drawnTexts(const Article& article) {
    std::vector<std::string> drawn;
    for (const Link& link : article.bitext.links)
        drawn.push_back(toUtf8(link.source.of(article.text(Side::source))) + " | " +
                        toUtf8(link.target.of(article.text(Side::target))));
    return drawn;
}

} // namespace duizhao::test
