#include "core/import/block_rules.h"
#include "core/import/split_blocks.h"
#include "core/text/utf.h"

#include <gtest/gtest.h>

namespace duizhao {
namespace {

BlockKind kindOf(const std::string& line) {
    static const TextFolder folder;
    const std::u16string text = toUtf16(line);
    auto blocks = splitBlocks(text, 0, true, {});
    EXPECT_TRUE(blocks.ok() && blocks->size() == 1U) << line;
    EXPECT_TRUE(applyBlockRules(*blocks, text, folder, {}).ok());
    return blocks->front().kind;
}

struct Row {
    BlockKind kind;
    const char* line;
};
using enum BlockKind;

const Row rows[] = {
    {byline, "By Nora Whitcombe"},
    {byline, "By Jean de la Tour and Ann O’Neill"},
    {paragraph, "By 1950 the mill had closed"},
    {paragraph, "By the river stands a mill."},
    {byline, "作者：诺拉"},
    {byline, "文/诺拉"},
    {byline, "譯者: 小河"},
    {paragraph, "作者认为磨坊会重新开放"},
    {byline, "September 21, 2020"},
    {byline, "2020年9月21日"},
    {byline, "河岸日报 2020-09-21 10:30"},
    {credit, "Originally published at https://www.river.example on May 3."},
    {credit, "最初發布在https://www.river.example 。"},
    {credit, "翻譯自: https://www.river.example/mill"},
    {credit, "来源：河岸日报"},
    {credit, "本文转自《河岸日报》"},
    {credit, "Photo by Ann O’Neill on Unsplash"},
    {credit, "© 2020 The Riverbank Weekly"},
    {credit, "https://www.river.example/mill"},
    {paragraph, "来源于山中的水流过小镇"},
    {boilerplate, "- 上一篇: 磨坊的历史"},
    {boilerplate, "下一篇：没有了"},
    {boilerplate, "相关文章"},
    {boilerplate, "推薦閱讀："},
    {boilerplate, "Related Posts"},
    {boilerplate, "Share this:"},
    {boilerplate, "Read more"},
    {boilerplate, "Subscribe to our newsletter"},
    {boilerplate, "We use cookies to improve your experience on this site."},
    {boilerplate, "以上是河岸网為你收集整理的全部內容，希望文章能夠幫你解決所遇到的問題。"},
    {boilerplate, "如果覺得河岸网網站內容還不錯，歡迎將河岸网推薦給好友。"},
    {boilerplate, "版權聲明：本文為原創文章。"},
    {boilerplate, "首页 > 科技 > 正文"},
    {boilerplate, "Home | About | Contact"},
    {boilerplate, "阅读 1234 评论 5"},
    {boilerplate, "1,234 views · 12 likes"},
    {boilerplate, "2020-09-21 10:33:21"},
    {boilerplate, "5 min read"},
    {boilerplate, "* * *"},
    {boilerplate, "Привет, мир"},
    {paragraph, "Read more books about mills and you will sleep better"},
    {paragraph, "In 1971 the next article of the treaty was signed"},
    {paragraph, "Search is the first thing that people do when they have lost something."},
    {listItem, "1. Paper: $1.12, or 31% of the bill."},
    {listItem, "- It starts quickly."},
    {listItem, "• 它启动很快。"},
    {listItem, "（二）关好门"},
    {listItem, "三、关好门"},
    {paragraph, "3.5 million people live on the river"},
    {paragraph, "1984 was a dry year"},
    {code, "public static void main(String[] args) {"},
    {code, "let mill = open('river');"},
    {code, "// turns the wheel"},
    {paragraph, "The rule is simple (and old); nobody follows it."},
};

} // namespace

TEST(BlockRules, GiveALineItsKind) {
    for (const Row& row : rows)
        EXPECT_EQ(blockKindName(kindOf(row.line)), blockKindName(row.kind)) << row.line;
}

} // namespace duizhao
