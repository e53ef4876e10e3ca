#include "core/import/join_code.h"

#include "core/import/stop_check.h"

namespace duizhao {

namespace {

bool isCode(const PageBlock& block) { return block.kind == BlockKind::code && !block.fenced; }

/// A line that between code lines is one of them: a comment, a statement or a lone word.
bool fitsIntoCode(const PageBlock& block, std::u16string_view text) {
    const bool comment = text.starts_with(u"//") || text.starts_with(u"/*") || text.starts_with(u"*") ||
                         text.starts_with(u"#") || text.starts_with(u"--");
    const bool noLetters = block.language == PageLanguage::neither;
    return block.sameLine == 0 && !block.fenced &&
           (comment || noLetters || (block.evidence.functionWords == 0 && block.evidence.letters.han == 0));
}

/// Where the code goes on behind block `at`: over at most three lines that fit; `at` if it ends.
std::size_t nextCode(const std::vector<PageBlock>& blocks, std::u16string_view content, std::size_t at) {
    for (std::size_t next = at + 1; next < blocks.size() && next <= at + 4; ++next) {
        if (isCode(blocks[next]))
            return next;
        if (!fitsIntoCode(blocks[next], blocks[next].span.of(content)))
            break;
    }
    return at;
}

} // namespace

void joinCode(std::vector<PageBlock>& blocks, std::u16string_view content, const Progress& progress) {
    std::size_t kept = 0;
    for (std::size_t at = 0; at < blocks.size(); ++kept) {
        if (stopsAt(kept, progress))
            return;
        PageBlock block = blocks[at];
        std::size_t end = at;
        if (isCode(block))
            for (std::size_t next = nextCode(blocks, content, end); next != end;
                 next = nextCode(blocks, content, end))
                end = next;
        for (++at; at <= end; ++at) {
            block.span.end = blocks[at].span.end;
            block.lastLine = blocks[at].lastLine;
            block.evidence += blocks[at].evidence;
        }
        blocks[kept] = block;
    }
    blocks.resize(kept);
}

} // namespace duizhao
