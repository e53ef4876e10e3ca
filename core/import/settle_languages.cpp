#include "core/import/settle_languages.h"

#include "core/import/block_words.h"

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

class LanguageSettler {
public:
    LanguageSettler(std::vector<PageBlock>& blocks, std::u16string_view content)
        : blocks_(blocks), content_(content), first_(firstLanguage(blocks)) {}

    void settle() {
        for (std::size_t at = 0; at < blocks_.size(); ++at)
            if (tellsNoLanguage(blocks_[at])) {
                open_.push_back(at);
                ++seen_[textOf(at)];
            }
        for (const std::size_t at : open_)
            if (isMechanical(blocks_[at]))
                blocks_[at].language = PageLanguage::neither;
        for (std::size_t number = 0; number < open_.size(); ++number)
            settleOne(number);
    }

private:
    std::u16string_view textOf(std::size_t at) const { return blocks_[at].span.of(content_); }

    /// The nearest block whose words tell its language, in one direction; its language.
    PageLanguage languageBeside(std::size_t at, int step) const {
        for (std::size_t seen = 0; seen < 12; ++seen) {
            if (step < 0 && at == 0)
                return PageLanguage::neither;
            at = step < 0 ? at - 1 : at + 1;
            if (at >= blocks_.size())
                return PageLanguage::neither;
            if (blocks_[at].hasSide() && !tellsNoLanguage(blocks_[at]))
                return blocks_[at].language;
        }
        return PageLanguage::neither;
    }

    bool sayTheSame(std::size_t one, std::size_t two) const {
        if (textOf(one) == textOf(two))
            return true;
        if (!isName(blocks_[one]) || !isName(blocks_[two]) ||
            lengthSurprise(blocks_[one].weight(), blocks_[two].weight()) > 1.2)
            return false;
        const auto words = findBlockWords(textOf(one), PageLanguage::english).latin;
        const auto others = findBlockWords(textOf(two), PageLanguage::english).latin;
        return std::any_of(words.begin(), words.end(), [&](std::uint32_t word) {
            return std::binary_search(others.begin(), others.end(), word);
        });
    }

    void settleOne(std::size_t number) {
        const std::size_t at = open_[number];
        const bool follows = number > 0 && open_[number - 1] + 1 == at && !paired_;
        if (follows && sayTheSame(at - 1, at) && standBetweenPairs(at - 1, at)) {
            blocks_[at - 1].language = first_;
            blocks_[at].language = otherLanguage(first_);
            paired_ = true;
            return;
        }
        paired_ = false;
        if (seen_[textOf(at)] < 2)
            return;
        const PageLanguage before = languageBeside(at, -1);
        if (before != PageLanguage::neither && before == languageBeside(at, 1))
            blocks_[at].language = before;
    }

    /// Two names in succession are a pair where pairs end before and begin behind them.
    bool standBetweenPairs(std::size_t one, std::size_t two) const {
        const PageLanguage before = languageBeside(one, -1);
        const PageLanguage behind = languageBeside(two, 1);
        return (before == PageLanguage::neither || before == otherLanguage(first_)) &&
               (behind == PageLanguage::neither || behind == first_);
    }

    std::vector<PageBlock>& blocks_;
    std::u16string_view content_;
    PageLanguage first_;
    std::vector<std::size_t> open_;
    std::unordered_map<std::u16string_view, int> seen_;
    bool paired_ = false; ///< the block before is the second of a pair
};

} // namespace

void settleLanguages(std::vector<PageBlock>& blocks, std::u16string_view content) {
    LanguageSettler(blocks, content).settle();
}

} // namespace duizhao
