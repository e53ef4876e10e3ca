#include "core/import/link_blocks.h"

#include "core/import/block_rules.h"
#include "core/import/link_search.h"
#include "core/import/link_texts.h"
#include "core/import/stop_check.h"

#include <algorithm>
#include <cmath>

namespace duizhao {

namespace {

/// Two blocks of one language that are this much alike say the same.
constexpr double sameText = 0.32;

struct Items {
    std::vector<LinkItem> english;
    std::vector<LinkItem> chinese;
    PageLayout layout;

    std::vector<LinkItem>& of(PageLanguage language) {
        return language == PageLanguage::english ? english : chinese;
    }
};

std::u16string_view textOf(const PageBlock& block, const std::vector<std::u16string_view>& contents) {
    return block.span.of(contents[static_cast<std::size_t>(block.text)]);
}

bool isText(BlockKind kind) { return kind == BlockKind::paragraph || kind == BlockKind::listItem; }

/// The blocks that the search has to link; those of one line are linked already.
Items findItems(const std::vector<PageBlock>& blocks, const std::vector<std::u16string_view>& contents,
                const Progress& progress) {
    Items items;
    std::size_t position = 0;
    std::size_t run = 0;
    const PageBlock* last = nullptr;
    progress.at(Stage::linking, 0);
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        if (stopsAt(at, progress))
            return items;
        const PageBlock& block = blocks[at];
        if (!block.hasSide())
            continue;
        if (block.sameLine != 0) { // stands between what is before and what is behind it
            position += 1;
            run += last ? 2 : 0;
            last = nullptr;
            continue;
        }
        // Runs of English have even numbers, of Chinese odd ones, so neighbours differ by one.
        if (!last || last->language != block.language)
            ++run;
        if ((run % 2 == 1) != (block.language == PageLanguage::chinese))
            ++run;
        LinkItem item;
        item.block = at;
        item.kind = block.kind;
        item.weight = block.weight();
        item.position = position++;
        item.run = run;
        item.group = block.group;
        const std::u16string_view text = textOf(block, contents);
        item.words = findBlockWords(text, block.language);
        item.fragment = looksLikeHeading(block, text);
        item.likePrevious = last && last->language == block.language && isText(block.kind) &&
                            block.weight() > 30 && lengthSurprise(last->weight(), block.weight()) < 2.5 &&
                            likeness(textOf(*last, contents), text) > sameText;
        items.of(block.language).push_back(std::move(item));
        last = &block;
    }
    return items;
}

void rankRuns(std::vector<LinkItem>& items) {
    for (std::size_t begin = 0; begin < items.size();) {
        std::size_t end = begin;
        while (end < items.size() && items[end].run == items[begin].run)
            ++end;
        for (std::size_t at = begin; at < end; ++at) {
            items[at].rank = at - begin;
            items[at].runLength = end - begin;
        }
        begin = end;
    }
}

double weightOf(const std::vector<LinkItem>& items) {
    double weight = 0;
    for (const LinkItem& item : items)
        weight += item.weight;
    return weight;
}

std::size_t countRuns(const std::vector<LinkItem>& items) {
    std::size_t runs = 0;
    for (std::size_t at = 0; at < items.size(); ++at)
        runs += at == 0 || items[at].run != items[at - 1].run ? 1 : 0;
    return runs;
}

/// Blank lines stand between pairs: most stretches without one hold both languages, and there are many.
bool findWhetherGroupsHoldPairs(const Items& items) {
    std::vector<std::pair<std::size_t, bool>> blocks; // group, is English
    for (const LinkItem& item : items.english)
        blocks.emplace_back(item.group, true);
    for (const LinkItem& item : items.chinese)
        blocks.emplace_back(item.group, false);
    std::sort(blocks.begin(), blocks.end());
    std::size_t groups = 0;
    std::size_t both = 0;
    for (std::size_t begin = 0; begin < blocks.size();) {
        std::size_t end = begin;
        while (end < blocks.size() && blocks[end].first == blocks[begin].first)
            ++end;
        ++groups;
        both += end - begin <= 6 && blocks[begin].second != blocks[end - 1].second ? 1 : 0;
        begin = end;
    }
    return groups >= 3 && 5 * both >= 3 * groups;
}

void judgeLayout(Items& items) {
    rankRuns(items.english);
    rankRuns(items.chinese);
    const double english = weightOf(items.english);
    const double chinese = weightOf(items.chinese);
    if (english > 0 && chinese > 0)
        items.layout.chineseScale = std::clamp(english / chinese, 0.65, 1.6);
    const std::size_t blocks = items.english.size() + items.chinese.size();
    const std::size_t runs = countRuns(items.english) + countRuns(items.chinese);
    if (blocks > 2)
        items.layout.alternation =
            static_cast<double>(runs > 2 ? runs - 2 : 0) / static_cast<double>(blocks - 2);
    items.layout.groupsHoldPairs = items.layout.oneFile && findWhetherGroupsHoldPairs(items);
}

/// The middle one of some values.
double median(std::vector<double>& values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Measures on the links found how the lengths of this article relate: machine translation keeps much closer
/// to the length of its source than a novel's translator does.
void measureLengths(const std::vector<ItemLink>& links, Items& items) {
    constexpr std::size_t enough = 8;
    constexpr double medianOfNormal = 0.6745;
    std::vector<double> ratios;
    std::vector<double> usual;
    for (const ItemLink& link : links) {
        if (link.englishCount != 1 || link.chineseCount != 1)
            continue;
        const double english = items.english[link.english].weight;
        const double chinese = items.chinese[link.chinese].weight;
        ratios.push_back(std::log((english + 2) / (chinese + 2)));
        usual.push_back(lengthSpread(english, chinese));
    }
    if (ratios.size() < enough)
        return;
    std::vector<double> sorted = ratios;
    const double scale = median(sorted);
    std::vector<double> strays;
    for (std::size_t at = 0; at < ratios.size(); ++at)
        strays.push_back(std::abs(ratios[at] - scale) / usual[at]);
    items.layout.chineseScale = std::clamp(std::exp(scale), 0.5, 2.0);
    items.layout.spread = std::clamp(median(strays) / medianOfNormal, 0.5, 1.2);
}

LinkReason reasonOf(const ItemLink& link, const Items& items) {
    if (link.englishCount != 1 || link.chineseCount != 1)
        return LinkReason::evidence;
    const LinkItem& english = items.english[link.english];
    const LinkItem& chinese = items.chinese[link.chinese];
    const bool order = english.rank == chinese.rank && english.runLength == chinese.runLength;
    if (!items.layout.oneFile)
        return items.english.size() == items.chinese.size() && link.english == link.chinese
                   ? LinkReason::sameOrder
                   : LinkReason::evidence;
    if (english.position + 1 == chinese.position || chinese.position + 1 == english.position)
        return LinkReason::neighbours;
    return order ? LinkReason::sameOrder : LinkReason::evidence;
}

/// A block left alone says the same as one beside it in its language.
bool repeats(const std::vector<LinkItem>& items, std::size_t at) {
    return items[at].likePrevious || (at + 1 < items.size() && items[at + 1].likePrevious);
}

std::vector<BlockLink> toBlockLinks(const std::vector<ItemLink>& found, const Items& items) {
    std::vector<BlockLink> links;
    links.reserve(found.size());
    for (const ItemLink& link : found) {
        BlockLink blockLink;
        for (std::size_t at = 0; at < link.englishCount; ++at)
            blockLink.english.push_back(items.english[link.english + at].block);
        for (std::size_t at = 0; at < link.chineseCount; ++at)
            blockLink.chinese.push_back(items.chinese[link.chinese + at].block);
        if (!blockLink.oneSided())
            blockLink.reason = reasonOf(link, items);
        else if (link.englishCount > 0 ? repeats(items.english, link.english)
                                       : repeats(items.chinese, link.chinese))
            blockLink.reason = LinkReason::repeated;
        else
            blockLink.reason = LinkReason::noPartner;
        links.push_back(std::move(blockLink));
    }
    return links;
}

void addLinesWithBoth(const std::vector<PageBlock>& blocks, std::vector<BlockLink>& links) {
    for (std::size_t at = 0; at + 1 < blocks.size(); ++at) {
        const PageBlock& one = blocks[at];
        const PageBlock& two = blocks[at + 1];
        if (one.sameLine == 0 || one.sameLine != two.sameLine || one.text != two.text || !one.hasSide())
            continue;
        const bool english = one.language == PageLanguage::english;
        links.push_back({{english ? at : at + 1}, {english ? at + 1 : at}, LinkReason::sameLine});
    }
}

Result<std::vector<ItemLink>> linkByLayout(Items& items, const Progress& progress) {
    const LinkCost cost(items.english, items.chinese, items.layout);
    DUIZHAO_TRY(first, searchLinks(items.english, items.chinese, cost, progress));
    measureLengths(first, items);
    const LinkCost measured(items.english, items.chinese, items.layout);
    return refineLinks(items.english, items.chinese, measured, first, progress);
}

/// The two languages in one piece each, or nearly.
bool standApart(const PageLayout& layout) {
    constexpr double mostAlternation = 0.1;
    return !layout.oneFile || layout.alternation < mostAlternation;
}

std::u16string_view contentOf(const std::vector<LinkItem>& items, const std::vector<PageBlock>& blocks,
                              const std::vector<std::u16string_view>& contents) {
    return items.empty() ? std::u16string_view()
                         : contents[static_cast<std::size_t>(blocks[items.front().block].text)];
}

} // namespace

Result<std::vector<BlockLink>> linkBlocks(const std::vector<PageBlock>& blocks,
                                          const std::vector<std::u16string_view>& contents,
                                          const Lexicon* lexicon, const Progress& progress) {
    Items items = findItems(blocks, contents, progress);
    items.layout.oneFile = contents.size() == 1;
    judgeLayout(items);
    DUIZHAO_TRY(found, standApart(items.layout)
                           ? linkTexts({contentOf(items.english, blocks, contents), items.english},
                                       {contentOf(items.chinese, blocks, contents), items.chinese}, blocks,
                                       lexicon, progress)
                           : linkByLayout(items, progress));
    std::vector<BlockLink> links = toBlockLinks(found, items);
    addLinesWithBoth(blocks, links);
    return links;
}

} // namespace duizhao
