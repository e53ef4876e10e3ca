#include "core/import/settle_languages.h"

#include "core/import/block_words.h"
#include "core/import/stop_check.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace duizhao {

namespace {

bool isMechanical(const PageBlock& block) {
    return block.kind == BlockKind::code ||
           (block.reason == BlockReason::addressOnly && block.evidence.letters.han == 0);
}

/// Latin words that could be a name kept in the Chinese.
bool isName(const PageBlock& block) {
    return block.hasSide() && block.sameLine == 0 && block.language == PageLanguage::english &&
           block.evidence.functionWords == 0 && block.evidence.letters.latinWords <= 6 &&
           block.weight() <= 60;
}

bool tellsNoLanguage(const PageBlock& block) {
    return !block.leftOut && (isMechanical(block) || isName(block));
}

/// The language that stands first where a block and its neighbour are of different languages.
PageLanguage firstLanguage(const std::vector<PageBlock>& blocks) {
    const PageBlock* last = nullptr;
    for (const PageBlock& block : blocks) {
        if (!block.hasSide() || tellsNoLanguage(block))
            continue;
        if (last && last->language != block.language && lengthSurprise(last->weight(), block.weight()) < 2)
            return last->language;
        last = &block;
    }
    return PageLanguage::english;
}

/// A line of the English that is repeated word for word in the Chinese: a reference, an example.
constexpr double heaviestTwin = 500;

class LanguageSettler {
public:
    LanguageSettler(std::vector<PageBlock>& blocks, std::u16string_view content)
        : blocks_(blocks), content_(content), first_(firstLanguage(blocks)), open_(blocks.size()) {}

    void settle(const Progress& progress) {
        findOpen(progress);
        if (progress.cancelled())
            return;
        for (std::size_t at = 0; at < blocks_.size(); ++at)
            if (open_[at] && isMechanical(blocks_[at]))
                blocks_[at].language = PageLanguage::neither;
        for (std::size_t at = 1; at < blocks_.size(); ++at)
            if (open_[at] && open_[at - 1] && settlePair(at - 1, at))
                ++at; // the next one begins another pair
        for (const auto& [text, places] : places_)
            if (places.size() == 2)
                settleTwins(places[0], places[1]);
    }

private:
    std::u16string_view textOf(std::size_t at) const { return blocks_[at].span.of(content_); }

    /// Marks the blocks whose words do not tell their language.
    void findOpen(const Progress& progress) {
        for (std::size_t at = 0; at < blocks_.size(); ++at) {
            if (stopsAt(at, progress))
                return;
            const PageBlock& block = blocks_[at];
            const bool english = block.hasSide() && block.language == PageLanguage::english;
            if (block.sameLine == 0 && !block.leftOut && block.weight() < heaviestTwin &&
                (english || isMechanical(block)))
                places_[textOf(at)].push_back(at);
        }
        for (std::size_t at = 0; at < blocks_.size(); ++at)
            open_[at] = tellsNoLanguage(blocks_[at]);
        for (const auto& [text, places] : places_)
            if (places.size() == 2)
                open_[places[0]] = open_[places[1]] = true;
    }

    /// The nearest blocks whose words tell their language, in one direction, at most `most`.
    std::vector<PageLanguage> languagesBeside(std::size_t at, int step, std::size_t most) const {
        std::vector<PageLanguage> languages;
        for (std::size_t seen = 0; seen < 20 && languages.size() < most; ++seen) {
            if ((step < 0 && at == 0) || (step > 0 && at + 1 >= blocks_.size()))
                break;
            at = step < 0 ? at - 1 : at + 1;
            if (blocks_[at].hasSide() && !open_[at])
                languages.push_back(blocks_[at].language);
        }
        return languages;
    }
    PageLanguage languageBeside(std::size_t at, int step) const {
        const auto languages = languagesBeside(at, step, 1);
        return languages.empty() ? PageLanguage::neither : languages.front();
    }
    /// The language of the stretch that a block stands in or ends.
    PageLanguage languageAround(std::size_t at) const {
        auto near = languagesBeside(at, -1, 2);
        if (near.empty())
            near = languagesBeside(at, 1, 2);
        return near.size() == 2 && near[0] == near[1] ? near[0] : PageLanguage::neither;
    }

    bool sayNearlyTheSame(std::size_t one, std::size_t two) const {
        if (!isName(blocks_[one]) || !isName(blocks_[two]) ||
            lengthSurprise(blocks_[one].weight(), blocks_[two].weight()) > 1.2)
            return false;
        const auto words = findBlockWords(textOf(one), PageLanguage::english).latin;
        const auto others = findBlockWords(textOf(two), PageLanguage::english).latin;
        return std::any_of(words.begin(), words.end(), [&](std::uint32_t word) {
            return std::binary_search(others.begin(), others.end(), word);
        });
    }

    /// Two in succession that say the same are a pair, in the order of the page.
    bool settlePair(std::size_t one, std::size_t two) {
        if (textOf(one) != textOf(two) && !(sayNearlyTheSame(one, two) && standBetweenPairs(one, two)))
            return false;
        blocks_[one].language = first_;
        blocks_[two].language = otherLanguage(first_);
        return true;
    }

    /// Where pairs end before and begin behind them.
    bool standBetweenPairs(std::size_t one, std::size_t two) const {
        const PageLanguage before = languageBeside(one, -1);
        const PageLanguage behind = languageBeside(two, 1);
        return (before == PageLanguage::neither || before == otherLanguage(first_)) &&
               (behind == PageLanguage::neither || behind == first_);
    }

    /// One stands in an English stretch, the other in a Chinese one.
    void settleTwins(std::size_t one, std::size_t two) {
        const PageLanguage first = languageAround(one);
        if (first == PageLanguage::neither || languageAround(two) != otherLanguage(first))
            return;
        blocks_[one].language = first;
        blocks_[two].language = otherLanguage(first);
    }

    std::vector<PageBlock>& blocks_;
    std::u16string_view content_;
    PageLanguage first_;
    std::vector<bool> open_; ///< by block: its words do not tell its language
    std::unordered_map<std::u16string_view, std::vector<std::size_t>> places_;
};

} // namespace

void settleLanguages(std::vector<PageBlock>& blocks, std::u16string_view content, const Progress& progress) {
    LanguageSettler(blocks, content).settle(progress);
}

} // namespace duizhao
