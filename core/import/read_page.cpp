#include "core/import/read_page.h"

#include "core/import/block_rules.h"
#include "core/import/join_code.h"
#include "core/import/page_shape.h"
#include "core/import/settle_languages.h"
#include "core/import/settle_links.h"
#include "core/import/split_blocks.h"

#include <algorithm>
#include <string>

namespace duizhao {

namespace {

/// A language with less than this share of the other one is words in a text of the other.
constexpr double leastShare = 0.04;

struct Weights {
    double english = 0;
    double chinese = 0;
};

Weights weigh(const std::vector<PageBlock>& blocks) {
    Weights weights;
    for (const PageBlock& block : blocks)
        if (block.hasSide())
            (block.language == PageLanguage::english ? weights.english : weights.chinese) += block.weight();
    return weights;
}

std::string namesOf(const std::vector<Text>& texts) {
    std::string names;
    for (const Text& text : texts)
        names += (names.empty() ? "" : ", ") + text.fileName;
    return names;
}

Error oneLanguageOnly(const Weights& weights, const std::vector<Text>& texts) {
    if (weights.english == 0 && weights.chinese == 0)
        return {ErrorCode::noText, namesOf(texts)};
    return {weights.english > weights.chinese ? ErrorCode::onlyEnglish : ErrorCode::onlyChinese,
            namesOf(texts)};
}

bool isBilingual(const Weights& weights) {
    return std::min(weights.english, weights.chinese) >
           leastShare * std::max(weights.english, weights.chinese);
}

bool anyPlausibleLink(const Page& page) {
    return std::any_of(page.links.begin(), page.links.end(), [&](const BlockLink& link) {
        double english = 0;
        double chinese = 0;
        for (const std::size_t block : link.english)
            english += page.blocks[block].weight();
        for (const std::size_t block : link.chinese)
            chinese += page.blocks[block].weight();
        return !link.oneSided() && lengthSurprise(english, chinese) < 3;
    });
}

/// All blocks of a file are in its language; those without letters of it stay in neither.
void setFileLanguage(std::vector<PageBlock>& blocks, PageLanguage language) {
    for (PageBlock& block : blocks)
        if (block.language != PageLanguage::neither)
            block.language = language;
}

Result<Page> readOneFile(const std::vector<Text>& texts, const TextFolder& folder, const Progress& progress) {
    Page page;
    const std::u16string_view content = texts[0].content;
    DUIZHAO_TRY(blocks, splitBlocks(content, 0, true, progress));
    page.blocks = std::move(blocks);
    DUIZHAO_CHECK(applyBlockRules(page.blocks, content, folder, progress));
    joinCode(page.blocks, content, progress);
    settleLanguages(page.blocks, content, progress);
    DUIZHAO_CHECK(shapePage(page.blocks, content, folder, progress));
    if (const Weights weights = weigh(page.blocks); !isBilingual(weights))
        return oneLanguageOnly(weights, texts);
    return page;
}

Result<Page> readTwoFiles(const std::vector<Text>& texts, const TextFolder& folder,
                          const Progress& progress) {
    Page page;
    page.twoFiles = true;
    PageLanguage first = PageLanguage::neither;
    Weights all;
    for (std::size_t file = 0; file < texts.size(); ++file) {
        const std::u16string_view content = texts[file].content;
        DUIZHAO_TRY(blocks, splitBlocks(content, static_cast<int>(file), false, progress));
        const Weights weights = weigh(blocks);
        all.english += weights.english;
        all.chinese += weights.chinese;
        if (weights.english + weights.chinese == 0)
            return Error{ErrorCode::noText, texts[file].fileName};
        const PageLanguage language =
            weights.english > weights.chinese ? PageLanguage::english : PageLanguage::chinese;
        if (language == first)
            return oneLanguageOnly(all, texts);
        first = language;
        setFileLanguage(blocks, language);
        DUIZHAO_CHECK(applyBlockRules(blocks, content, folder, progress));
        joinCode(blocks, content, progress);
        DUIZHAO_CHECK(shapePage(blocks, content, folder, progress));
        page.blocks.insert(page.blocks.end(), blocks.begin(), blocks.end());
    }
    return page;
}

} // namespace

Result<Page> readPage(const std::vector<Text>& texts, const Lexicon* lexicon, const Progress& progress) {
    const TextFolder folder;
    auto read =
        texts.size() == 1 ? readOneFile(texts, folder, progress) : readTwoFiles(texts, folder, progress);
    if (!read.ok())
        return read.error();
    Page page = std::move(read).value();
    std::vector<std::u16string_view> contents;
    for (const Text& text : texts)
        contents.emplace_back(text.content);
    DUIZHAO_TRY(links, linkBlocks(page.blocks, contents, lexicon, progress));
    page.links = std::move(links);
    if (!page.twoFiles && !anyPlausibleLink(page))
        return oneLanguageOnly(weigh(page.blocks), texts);
    leaveOutStrays(page.blocks, page.links, contents);
    settleKinds(page.blocks, page.links, contents);
    return page;
}

void setLanguages(const Page& page, bool chineseIsSource, Article& article) {
    constexpr std::size_t enough = 60'000;
    std::u16string chinese;
    int chineseText = 0;
    for (const PageBlock& block : page.blocks) {
        if (!block.hasSide() || block.language != PageLanguage::chinese)
            continue;
        chineseText = block.text;
        if (chinese.size() < enough)
            chinese +=
                block.span.of(article.texts[static_cast<std::size_t>(block.text)].content).substr(0, enough);
    }
    const int englishText = page.twoFiles ? 1 - chineseText : 0;
    const Language script = chineseScript(chinese);
    Bitext& bitext = article.bitext;
    bitext.sourceLanguage = chineseIsSource ? script : Language::english;
    bitext.targetLanguage = chineseIsSource ? Language::english : script;
    bitext.sourceText = chineseIsSource ? chineseText : englishText;
    bitext.targetText = chineseIsSource ? englishText : chineseText;
}

} // namespace duizhao
