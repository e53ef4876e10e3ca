#include "core/import/import_article.h"
#include "core/text/utf.h"

#include <gtest/gtest.h>

#include <random>

// Whatever the bytes, an article that comes out is sound, and every one that does not says why.

namespace duizhao {
namespace {

/// Pieces that pages are made of, and what breaks them.
const char* const pieces[] = {
    "The mill stands by the river. ",
    "磨坊坐落在河边。",
    "By Nora Whitcombe",
    "作者：诺拉",
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\f",
    "\xE2\x80\xA8",
    "\xE3\x80\x80\xE3\x80\x80",
    "总结",
    "相关文章",
    "Share this",
    "上一篇: ",
    "https://river.example/a-b ",
    "翻译自: ",
    "# ",
    "## ",
    "- ",
    "1. ",
    "```",
    "> ",
    "**",
    "(",
    ")",
    "（",
    "）",
    " / ",
    " — ",
    "GPT-3",
    "(The Mill)",
    "（磨坊）",
    "“Why?” he asked.",
    "“为什么？”他问。",
    "1,750億",
    "175 billion",
    "\xF0\x9F\x98\x80",
    "\xF0\xA0\xAE\xB7",
    "שלום",
    "&nbsp;",
    "<p>",
    "</p>",
    "\xEF\xBB\xBF",
    "e\xCC\x81",
    "\xFF",
    "* * *",
    "静音抑制_磨坊",
    "a",
    "字",
    " ",
    ".",
    "。",
};

std::string randomPage(std::mt19937& random) {
    std::uniform_int_distribution<std::size_t> piece(0, std::size(pieces) - 1);
    std::uniform_int_distribution<int> count(0, 60);
    std::string page;
    for (int left = count(random); left > 0; --left)
        page += pieces[piece(random)];
    return page;
}

void expectSound(const std::vector<InputFile>& files, const ImportOptions& options, unsigned seed) {
    const auto read = readArticle(files, options, {});
    if (!read.ok())
        return;
    std::string texts;
    for (const InputFile& file : files)
        texts += "[" + file.bytes + "]";
    for (const std::string& problem : findProblems(read->bitext))
        ADD_FAILURE() << problem << "\nseed " << seed << "\n" << texts;
    for (const Block& block : read->bitext.blocks) {
        const std::u16string& content = read->texts[static_cast<std::size_t>(block.text)].content;
        ASSERT_LE(block.span.end, content.size());
        EXPECT_LE(block.firstLine, block.lastLine) << texts;
        const bool asItStands = options.pairs;
        EXPECT_TRUE(asItStands || trimmed(content, block.span) == block.span) << texts;
    }
}

} // namespace

TEST(ImportProperties, RandomPagesComeOutSound) {
    const unsigned seed = std::random_device{}();
    std::mt19937 random(seed);
    for (int round = 0; round < 1500; ++round)
        expectSound({{"page", randomPage(random)}}, {}, seed);
}

TEST(ImportProperties, RandomTwoFilesComeOutSound) {
    const unsigned seed = std::random_device{}();
    std::mt19937 random(seed);
    for (int round = 0; round < 500; ++round)
        expectSound({{"one", randomPage(random) + "\nThe mill is the oldest house in the valley."},
                     {"two", "磨坊是山谷里最古老的房子。\n" + randomPage(random)}},
                    {}, seed);
}

TEST(ImportProperties, RandomPairsComeOutSound) {
    const unsigned seed = std::random_device{}();
    std::mt19937 random(seed);
    ImportOptions options;
    options.pairs = true;
    for (int round = 0; round < 500; ++round) {
        std::string list;
        for (int line = 0; line < 5; ++line) {
            std::string source = randomPage(random).substr(0, 30);
            std::erase_if(source, [](char c) { return c == '\t' || c == '\n' || c == '\r'; });
            list += source + "\t磨坊坐落在河边。\n";
        }
        expectSound({{"pairs", list}}, options, seed);
    }
}

TEST(ImportProperties, EveryPairOfANeatPageIsFoundWhateverTheLengths) {
    const unsigned seed = std::random_device{}();
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> sentences(1, 6);
    for (int round = 0; round < 20; ++round) {
        std::string page;
        for (int pair = 0; pair < 40; ++pair) {
            const int english = sentences(random);
            const int chinese = std::max(1, english + std::uniform_int_distribution<int>(-1, 1)(random));
            for (int sentence = 0; sentence < english; ++sentence)
                page += "The wheel of the mill turns as long as there is water in the river. ";
            page += "\n";
            for (int sentence = 0; sentence < chinese; ++sentence)
                page += "只要河里有水，磨坊的轮子就会转动。";
            page += "\n";
        }
        const auto read = readArticle({{"page", page}}, {}, {});
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read->bitext.links.size(), 40U) << "seed " << seed;
        for (const Link& link : read->bitext.links)
            EXPECT_FALSE(link.oneSided()) << "seed " << seed;
    }
}

} // namespace duizhao
