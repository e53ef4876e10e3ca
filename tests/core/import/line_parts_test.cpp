#include "core/import/line_parts.h"
#include "core/text/utf.h"

#include <gmock/gmock.h>

namespace duizhao {
namespace {

std::vector<std::string> partsOf(const std::string& line) {
    const std::u16string text = toUtf16(line);
    std::vector<std::string> parts;
    for (const LinePart& part : findLineParts(text, {0, text.size()}).parts)
        parts.push_back(toUtf8(part.span.of(text)));
    return parts;
}

struct Line {
    std::string text;
    std::vector<std::string> parts;
};

const Line bilingualLines[] = {
    {"盐的代价 (The Price of Salt)", {"盐的代价", "The Price of Salt"}},
    {"Lesson 2: Keep the door shut（把门关上）", {"Lesson 2: Keep the door shut", "把门关上"}},
    {"**门为什么会响? (Why Does the Door Creak?)**", {"门为什么会响?", "Why Does the Door Creak?"}},
    {"GPT-3的门 (The Door of GPT-3):", {"GPT-3的门", "The Door of GPT-3"}},
    {"Node.js和npm (Node.js and npm)", {"Node.js和npm", "Node.js and npm"}},
    {"引言 (Introduction)", {"引言", "Introduction"}},
    {"致谢【Acknowledgements】", {"致谢", "Acknowledgements"}},
    {"让水流动 / Let the water flow", {"让水流动", "Let the water flow"}},
    {"Let the water flow — 让水流动", {"Let the water flow", "让水流动"}},
    {"Let the water flow | 让水流动", {"Let the water flow", "让水流动"}},
    {"Where to Begin 从哪里开始", {"Where to Begin", "从哪里开始"}},
    {"从哪里开始 Where to Begin", {"从哪里开始", "Where to Begin"}},
    {"**A Last Word** **最后一句话**", {"A Last Word", "最后一句话"}},
    {"The well is dry. 井干了。", {"The well is dry.", "井干了。"}},
    {"井干了。The well is dry.", {"井干了。", "The well is dry."}},
    {"The well is dry. 井干了。 Nobody comes here now. 现在没有人来这里了。",
     {"The well is dry.", "井干了。", "Nobody comes here now.", "现在没有人来这里了。"}},
};

const char* const linesInOneLanguage[] = {
    "埃隆·马斯克(Elon Musk)",
    "其创始人包括特斯拉首席执行官埃隆·马斯克(Elon Musk)。",
    "该公司发布了应用程序编程接口(API)",
    "The Chinese call it 关系 and seldom talk about it.",
    "A friend of mine calls this kind of friendship a debt (关系).",
    "《纽约时报》(The New York Times)报道了此事。",
    "GPT-3是一个大型模型。",
    "The well is dry.",
    "井干了。",
    "English | 中文",
    "他说：“To be or not to be.” 然后离开了。",
};

} // namespace

TEST(LineParts, LeavesToTheSearchWhatDoesNotComeTwoByTwo) {
    const std::u16string text = u"The well is dry. 井干了。现在没有人来这里了。 Nobody comes here now.";
    const LineParts found = findLineParts(text, {0, text.size()});
    EXPECT_EQ(found.parts.size(), 3u);
    EXPECT_FALSE(found.paired);
    const std::u16string alone =
        u"The well is dry. 井干了。 Nobody has come here for many years, not even the goats.";
    EXPECT_THAT(findLineParts(alone, {0, alone.size()}).parts, testing::IsEmpty())
        << "too much of one language";
}

TEST(LineParts, FindsTheSentencesOfAVeryLongLine) {
    std::u16string text;
    for (int pair = 0; pair < 5'000; ++pair)
        text += u"The well is dry. 井干了。 Nobody comes here now. 现在没有人来这里了。 ";
    const LineParts found = findLineParts(text, {0, text.size()});
    EXPECT_EQ(found.parts.size(), 20'000u);
    EXPECT_TRUE(found.paired);
}

TEST(LineParts, SplitsALineInBothLanguages) {
    for (const Line& line : bilingualLines)
        EXPECT_THAT(partsOf(line.text), testing::ElementsAreArray(line.parts)) << line.text;
}

TEST(LineParts, LeavesALineWithAForeignNameWhole) {
    for (const char* line : linesInOneLanguage)
        EXPECT_THAT(partsOf(line), testing::IsEmpty()) << line;
}

} // namespace duizhao
