#include "core/import/article_metadata.h"

#include "core/import/page_language.h"
#include "core/import/sentence_marks.h"
#include "core/text/utf.h"

#include <algorithm>
#include <optional>

namespace duizhao {

namespace {

constexpr std::size_t longestTitle = 80;

std::u16string_view textOf(const Article& article, const Block& block) {
    return block.span.of(article.texts[static_cast<std::size_t>(block.text)].content);
}

Language languageOf(const Article& article, const Block& block) {
    return block.side == Side::source ? article.bitext.sourceLanguage : article.bitext.targetLanguage;
}

std::u16string_view firstLineOf(std::u16string_view text) {
    const std::size_t end = text.find_first_of(u"\r\n\u2028\u2029\u0085\f\v");
    return text.substr(0, std::min(end, text.size()));
}

/// At most 80 characters, cut between words where there are any.
std::u16string shortened(std::u16string_view line) {
    if (line.size() <= longestTitle)
        return std::u16string(line);
    std::size_t end = longestTitle - 1;
    if ((line[end] & 0xFC00) == 0xDC00)
        --end; // not through a surrogate pair
    std::size_t word = end;
    while (word > longestTitle / 2 && !isSpaceMark(line[word]) && !isHan(line[word]))
        --word;
    if (word > longestTitle / 2)
        end = word;
    return std::u16string(trimmed(line, {0, end}).of(line)) + u"…";
}

/// The first block that has a side and, where given, this kind and this language.
const Block* findBlock(const Article& article, std::optional<BlockKind> kind, std::optional<bool> chinese) {
    for (const Block& block : article.bitext.blocks)
        if (block.side && (!kind || block.kind == *kind) &&
            (!chinese || isChinese(languageOf(article, block)) == *chinese))
            return &block;
    return nullptr;
}

/// How well an address names the article: a page before a site, the longer path first.
std::size_t pathLength(std::u16string_view address) {
    const std::size_t scheme = address.find(u"://");
    const std::size_t host = scheme == std::u16string_view::npos ? 0 : scheme + 3;
    const std::size_t path = address.find(u'/', host);
    return path == std::u16string_view::npos ? 0 : address.size() - path - 1;
}

} // namespace

std::string titleOf(const Article& article) {
    using enum BlockKind;
    const Block* block = findBlock(article, title, false);
    for (const auto& [kind, chinese] : {std::pair<std::optional<BlockKind>, std::optional<bool>>{title, true},
                                        {heading, false},
                                        {heading, true},
                                        {paragraph, {}},
                                        {{}, {}}})
        if (!block)
            block = findBlock(article, kind, chinese);
    return block ? toUtf8(shortened(firstLineOf(textOf(article, *block)))) : std::string();
}

std::string urlOf(const Article& article) {
    std::u16string_view best;
    for (const Block& block : article.bitext.blocks) {
        if (block.kind != BlockKind::credit)
            continue;
        const std::u16string_view text = textOf(article, block).substr(0, 4'000);
        for (std::size_t at = 0; at < text.size(); ++at) {
            const std::size_t length = addressLength(text, at);
            if (length == 0)
                continue;
            const std::u16string_view address = text.substr(at, length);
            if (best.empty() || pathLength(address) > pathLength(best))
                best = address;
            at += length - 1;
        }
    }
    return toUtf8(best);
}

} // namespace duizhao
