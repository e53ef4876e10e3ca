#include "core/import/page_title.h"

#include "core/import/block_rules.h"
#include "core/import/sentence_marks.h"
#include "core/import/stop_check.h"

#include <algorithm>
#include <string>

namespace duizhao {

namespace {

/// A repetition is looked for in blocks of at most this weight.
constexpr double heaviestTitle = 160;

void markTitle(PageBlock& block) {
    block.kind = BlockKind::title;
    block.reason = BlockReason::firstLine;
}

bool canBeTitle(const PageBlock& block, std::u16string_view content) {
    const bool plain = block.kind == BlockKind::paragraph || block.kind == BlockKind::listItem;
    return block.hasSide() && plain &&
           (block.headingMarks > 0 || looksLikeHeading(block, block.span.of(content)));
}

std::size_t firstOfArticle(const std::vector<PageBlock>& blocks) {
    std::size_t at = 0;
    while (at < blocks.size() && (!blocks[at].hasSide() || blocks[at].kind == BlockKind::byline ||
                                  blocks[at].kind == BlockKind::credit))
        ++at;
    return at;
}

std::size_t nextWithSide(const std::vector<PageBlock>& blocks, std::size_t at) {
    do
        ++at;
    while (at < blocks.size() && !blocks[at].hasSide());
    return at;
}

bool isPieceBorder(char16_t unit) {
    return std::u16string_view(u"_|-—–:：·•,，").find(unit) != std::u16string_view::npos;
}

/// The titles of a page with the pieces between their separators, folded to letters.
class TitleWords {
public:
    TitleWords(const TextFolder& folder) : folder_(folder) {}

    void add(std::u16string_view title) {
        addPiece(title);
        std::size_t begin = 0;
        for (std::size_t at = 0; at <= title.size(); ++at)
            if (at == title.size() || isPieceBorder(title[at])) {
                addPiece(title.substr(begin, at - begin));
                begin = at + 1;
            }
    }
    /// The text says a title again, or a piece of one.
    bool holds(std::u16string_view text) const {
        const std::u16string letters = folder_.foldLetters(text);
        return std::find(pieces_.begin(), pieces_.end(), letters) != pieces_.end();
    }

private:
    void addPiece(std::u16string_view piece) {
        std::u16string letters = folder_.foldLetters(piece);
        if (letters.size() >= 2)
            pieces_.push_back(std::move(letters));
    }
    const TextFolder& folder_;
    std::vector<std::u16string> pieces_;
};

/// One of the two titles goes on where the other is cut off.
bool repeats(std::u16string_view one, std::u16string_view two, const TextFolder& folder) {
    const std::u16string first = folder.foldLetters(one);
    const std::u16string second = folder.foldLetters(two);
    const std::u16string& shorter = first.size() < second.size() ? first : second;
    const std::u16string& longer = first.size() < second.size() ? second : first;
    return shorter.size() >= 2 && (longer.starts_with(shorter) || longer.ends_with(shorter));
}

void joinRepetition(std::vector<PageBlock>& blocks, std::size_t title, std::u16string_view content,
                    const TitleWords& words, const TextFolder& folder) {
    PageBlock& block = blocks[title];
    std::size_t end = title + 1;
    while (end < blocks.size() && end < title + 4) {
        const PageBlock& next = blocks[end];
        if (block.sameLine != 0 || next.sameLine != 0 || !next.hasSide() || next.weight() > heaviestTitle)
            break;
        // Latin words cut off from a Chinese title are a piece of it, not its translation.
        const bool again = next.language == block.language
                               ? repeats(block.span.of(content), next.span.of(content), folder)
                               : words.holds(next.span.of(content));
        if (!again)
            break;
        block.span.end = next.span.end;
        block.lastLine = next.lastLine;
        block.evidence += next.evidence;
        ++end;
    }
    blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(title) + 1,
                 blocks.begin() + static_cast<std::ptrdiff_t>(end));
}

/// Beside the block at `at` stands one in the other language that says about as much.
bool hasPartnerBeside(const std::vector<PageBlock>& blocks, std::size_t at) {
    const auto isPartner = [&](std::size_t other) {
        return blocks[other].hasSide() && blocks[other].language != blocks[at].language &&
               lengthSurprise(blocks[other].weight(), blocks[at].weight()) < 2;
    };
    return blocks[at].sameLine != 0 || (at > 0 && isPartner(at - 1)) ||
           (at + 1 < blocks.size() && isPartner(at + 1));
}

/// `joined`: how many blocks at the head became one with another since `prose` saw them.
void leaveOutRepetitions(std::vector<PageBlock>& blocks, std::size_t behind, const TitleWords& words,
                         std::u16string_view content, const PageProse& prose, std::size_t joined,
                         const Progress& progress) {
    for (std::size_t at = behind; at < blocks.size(); ++at) {
        if (stopsAt(at, progress))
            return;
        PageBlock& block = blocks[at];
        if (!block.hasSide() || block.weight() > heaviestTitle || block.kind == BlockKind::credit ||
            !words.holds(block.span.of(content)))
            continue;
        if (prose.behind(at + joined) && hasPartnerBeside(blocks, at))
            continue;
        block.kind = BlockKind::boilerplate;
        block.reason = BlockReason::repeatedTitle;
        block.leftOut = true;
    }
}

} // namespace

void findTitle(std::vector<PageBlock>& blocks, std::u16string_view content, const PageProse& prose,
               const TextFolder& folder, const Progress& progress) {
    const std::size_t all = blocks.size();
    const std::size_t title = firstOfArticle(blocks);
    if (title == blocks.size() || !canBeTitle(blocks[title], content))
        return;
    TitleWords words(folder);
    words.add(blocks[title].span.of(content));
    joinRepetition(blocks, title, content, words, folder);
    markTitle(blocks[title]);
    std::size_t behind = title + 1;
    const std::size_t next = nextWithSide(blocks, title);
    if (next < blocks.size() && blocks[next].language != blocks[title].language &&
        canBeTitle(blocks[next], content) && (blocks[next].sameLine == blocks[title].sameLine) &&
        lengthSurprise(blocks[title].weight(), blocks[next].weight()) < 2.2) {
        words.add(blocks[next].span.of(content));
        joinRepetition(blocks, next, content, words, folder);
        markTitle(blocks[next]);
        behind = next + 1;
    }
    leaveOutRepetitions(blocks, behind, words, content, prose, all - blocks.size(), progress);
}

} // namespace duizhao
