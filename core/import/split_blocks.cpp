#include "core/import/split_blocks.h"

#include "core/import/wrapped_lines.h"

namespace duizhao {

namespace {

PageBlock blockOf(const ReadLine& line, int text, std::size_t group) {
    PageBlock block;
    block.text = text;
    block.span = line.content;
    block.firstLine = block.lastLine = line.line.number;
    block.language = line.language;
    block.evidence = line.evidence;
    block.group = group;
    block.headingMarks = line.headingMarks;
    block.fenced = line.fenced;
    return block;
}

/// The languages of one line, two by two.
void addParts(const ReadLine& line, int text, std::size_t group, std::size_t& pairs,
              std::vector<PageBlock>& blocks) {
    for (std::size_t at = 0; at < line.parts.parts.size(); ++at) {
        const LinePart& part = line.parts.parts[at];
        PageBlock block = blockOf(line, text, group);
        block.span = part.span;
        block.language = part.language;
        block.evidence = part.evidence;
        pairs += at % 2 == 0 ? 1 : 0;
        block.sameLine = line.parts.paired ? pairs : 0;
        blocks.push_back(block);
    }
}

} // namespace

Result<std::vector<PageBlock>> splitBlocks(std::u16string_view content, int text, bool mixed,
                                           const Progress& progress) {
    DUIZHAO_TRY(lines, readLines(content, mixed, progress));
    const WrappedLines wrapped = findWrappedLines(content, lines);
    std::vector<PageBlock> blocks;
    blocks.reserve(lines.size());
    std::size_t group = 0;
    std::size_t pairs = 0;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (at % 1024 == 0 && progress.cancelled())
            return Error{ErrorCode::cancelled};
        const ReadLine& line = lines[at];
        group += line.line.afterBlank ? 1 : 0;
        const bool joined =
            at > 0 && (lines[at - 1].joinsNext || continuesParagraph(content, lines[at - 1], line, wrapped));
        if (joined) {
            blocks.back().span.end = line.content.end;
            blocks.back().lastLine = line.line.number;
            blocks.back().evidence += line.evidence;
        } else if (line.parts.parts.empty()) {
            blocks.push_back(blockOf(line, text, group));
        } else {
            addParts(line, text, group, pairs, blocks);
        }
    }
    return blocks;
}

} // namespace duizhao
