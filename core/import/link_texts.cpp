#include "core/import/link_texts.h"

#include "core/align/block_links.h"
#include "core/text/sentence.h"

#include <cstdint>

namespace duizhao {

namespace {

/// The sentences of the blocks of a text.
struct Sentences {
    std::vector<TextSpan> segments;
    std::vector<SegmentBlock> blocks;

    Sentences(const TextItems& text, const std::vector<PageBlock>& page, Language language,
              const Progress& progress) {
        for (std::size_t at = 0; at < text.items.size() && !progress.cancelled(); ++at) {
            const PageBlock& block = page[text.items[at].block];
            for (const TextSpan sentence : splitSentences(block.span.of(text.content), language, progress)) {
                segments.push_back(sentence.shifted(block.span.begin));
                blocks.push_back({static_cast<std::uint32_t>(at), block.kind});
            }
        }
    }
};

} // namespace

Result<std::vector<ItemLink>> linkTexts(const TextItems& english, const TextItems& chinese,
                                        const std::vector<PageBlock>& blocks, const Lexicon* lexicon,
                                        const Progress& progress) {
    // Either kind of Chinese will do: sentences end alike in both.
    const Sentences source(english, blocks, Language::english, progress);
    const Sentences target(chinese, blocks, Language::chineseSimplified, progress);
    if (progress.cancelled())
        return Error{ErrorCode::cancelled};
    DUIZHAO_TRY(found,
                findBlockLinks({english.content, source.segments, Language::english, source.blocks},
                               {chinese.content, target.segments, Language::chineseSimplified, target.blocks},
                               lexicon, progress));
    std::vector<ItemLink> links;
    std::vector<bool> chineseLinked(chinese.items.size());
    std::size_t next = 0;
    for (const BlockRanges& link : found) {
        for (; next < link.sourceBegin; ++next)
            links.push_back({next, 1, 0, 0});
        links.push_back({link.sourceBegin, link.sourceEnd - link.sourceBegin, link.targetBegin,
                         link.targetEnd - link.targetBegin});
        for (std::size_t at = link.targetBegin; at < link.targetEnd; ++at)
            chineseLinked[at] = true;
        next = link.sourceEnd;
    }
    for (; next < english.items.size(); ++next)
        links.push_back({next, 1, 0, 0});
    for (std::size_t at = 0; at < chinese.items.size(); ++at)
        if (!chineseLinked[at])
            links.push_back({0, 0, at, 1});
    return links;
}

} // namespace duizhao
