#include "core/text/sentence.h"
#include "core/text/utf.h"

#include <gtest/gtest.h>

#include <string>

namespace duizhao {
namespace {

// clang-format off

/// Each row is a text with a '|' at every place where it should be cut.
const char* const englishRows[] = {
    // plain
    "The rain stopped. |We went out.",
    "Did it stop? |It did! |We went out.",
    "One sentence without a full stop",
    "  Leading blanks stay. |Trailing ones too.  ",
    "First.\n|Second.",
    "A line that\nis wrapped goes on. |The next\none too.",
    "A heading without a stop\n\n|A paragraph after an empty line.",
    "What?! |No way!!! |Yes.",
    "It ended.[12] |Then it began again.[3]",
    "He was born in 1984. |In 1999 he left.",
    "It cost 30. |40 people paid.",
    "She waved. |😀 was the answer.",
    "The end of a page.|The next one starts without a blank.",
    "They left. |Élan is a word. |Über too.",
    // initials
    "J. K. Rowling wrote it. |We read it.",
    "The book by J.K. Rowling sold well. |We read it.",
    "John F. Kennedy spoke. |George W. Bush listened.",
    "A. A. Milne invented the bear. |E. H. Shepard drew it.",
    "We chose plan B. |Mary agreed.",
    "He took vitamin C. |Then he slept.",
    "She is taller than I. |Mary is not.",
    "It was Samuel L. |But nobody knew.",
    "The prize went to I. M. Pei. |He smiled.",
    // abbreviations
    "Dr. Li met Mr. Wang and Mrs. Chen. |Prof. Zhou was late.",
    "Mr. No came. |Ms. The was there.",
    "Gen. Lee and Capt. Cook never met. |Sgt. Pepper did.",
    "St. Petersburg is cold. |St. John's is colder.",
    "He lives on Main St. |The house is green.",
    "Use a tool, e.g. a hammer, i.e. something hard. |It works.",
    "Fruit (e.g. Apples, pears, etc.) is sweet. |Bread is not.",
    "Cats vs. Dogs is an old match. |Smith v. Jones is another.",
    "Apples, pears, etc. |The list goes on.",
    "Apple Inc. announced it. |Foo Ltd. Chairman Bar did not.",
    "He works for Example Inc. |The pay is good.",
    "Foo Corp. and Bar Co. merged. |Baz Bros. Records did not.",
    "The U.S. Senate voted. |The U.K. Parliament did not.",
    "He moved to the U.S. |The visa took a year.",
    "They live in the U.S. |It is large.",
    "Washington, D.C. |We were there in May.",
    "He has a Ph.D. in physics. |She has an M.A. |They met there.",
    "Martin Luther King Jr. spoke first. |Sammy Davis Jr. |He sang.",
    "See No. 5 and Nos. 7 to 9. |Is it here? |No. |It is not.",
    "See Fig. 3 and Eq. 4. |Table 5 shows more.",
    "Read vol. 2, ch. 3, p. 14, pp. 20-30. |Then rest.",
    "At 5 p.m. he left. |At 6 a.m. |She came back.",
    "It starts at 9 a.m. Eastern time. |Be there.",
    "It ends at 11 p.m. |Then we go.",
    "It happened on Jan. 5 and on Dec. 12. |We were in Rome.",
    "Smith et al. Found nothing. |Jones et al. did.",
    "Anna (b. 1950, d. 2010) wrote it. |We read it.",
    "The cost (approx. 5 dollars) is low. |Pay it.",
    "The CEO of Acme Corp. said so. |He was right.",
    "Meet Dr. J. Smith, M.D., at noon. |Be kind.",
    "In Sept. 1999 it rained. |In Oct. |It did not.",
    "We won 3-0 vs. Spain. |Then we lost.",
    "It is the No. 1 song. |Listen.",
    "Acme Inc .  |The end .",
    // numbers and names
    "It took $4.6 million and 3.5 years. |Nobody cared.",
    "Version 2.0.1 is out. |Version 3 is not.",
    "Pi is 3.14159. |E is 2.71828.",
    "It fell by .5 percent. |It rose again.",
    "Go to https://www.example.com. |Then log in.",
    "Published at https://www.example.com/a.b?c=d!e. |Read it.",
    "Mail a.b@example.org. |We answer.",
    "Open README.md and main.cpp. |Compile them.",
    "We use Node.js and ASP.NET. |They are fine.",
    "1. Open the box. |2. Take it out. |3. Close it.",
    "1.2. Scope of the text. |It is small.",
    "a. First letter. |b. Second letter.",
    "iv. The fourth item. |It is short.",
    "(1) The first. |(2) The second.",
    "The phone was new. |iPhone sales rose. |eBay sold them.",
    "GPT-2 was small. |GPT-3 is large. |NASA uses neither.",
    "He calls. |1,000 people answer.",
    "It costs little. |$5 is enough. |€3 too.",
    "What is Yahoo!? |It was a portal.",
    "all small. |all here. |no capitals.",
    "It is in Proc. Natl. Acad. Sci. of 1990. |The rest is known.",
    "He moved to Washington, D.C. |My parents stayed in L.A. until 1990. |I did not.",
    "She loves \"Help!\" by the band. |They sang \"Yes!\" |Then they left.",
    "He asked \"Who is there?\" and left. |\"We regret it,\" John A. Smith, Jr., said. |\"It was hard.\"",
    "Capt. Kirk vs. Gen. Zod: who wins? |See pp. 12-15, Sec. 3.2, and Fig. 4a. |Also cf. the rest.",
    "[Applause.] |(Laughter.) |Thank you.",
    "Figure 1. The model. |It is small. |See Table 5. |Then stop.",
    "Step 2. Open the box. |Step 3. It is empty.",
    "He joined Yahoo! Inc. last year. |She left Yahoo! |They met.",
    "He watches Jeopardy! every day. |It is fun.",
    "We use C#. |C++ is older. |.NET runs it.",
    "• One item. |• Two items.",
    "Smith et al. (2019) showed it. |Jones et al. |The rest is known.",
    "Is it Apple Inc.’s? |It is the U.S.-based one's.",
    "J.R.R. Tolkien wrote it. |World War II. |The end.",
    "The file is at /usr/share/doc/a.txt. |Read it.",
    "Send 1.5 kg. |Keep 2.",
    "Is 3.5 > 2? |Yes.",
    "Ask @some.one or #topic.2. |Then wait.",
    "He said hi :) and left. |Then: silence.",
    // ellipses
    "I wonder ... whether it works. |It does.",
    "He waited... |Nobody came.",
    "He waited… |Nobody came.",
    "Well… I think so. |Perhaps.",
    "Do . . . you . . . hear me? |Yes.",
    "'It was late . . .' |'It was.'",
    "‘Then who . . .’ |Nobody knew.",
    "It was late . . . |The train had gone.",
    "I... I... cannot say. |Sorry.",
    "“But …” she began. |He left.",
    // quotations
    "“It is the one we used,” Li says. |“It works.”",
    "“Stop!” he said. |“Go!”",
    "“Stop!” Li said. |He stopped.",
    "“Is it true?” Marcus and Davis asked. |“It is.”",
    "“Who is there?” old Wang cried. |Nobody answered.",
    "'Get up!' cried Misty. |'Why?' asked the boy.",
    "'Really?' Mrs. Dalloway said. |'Yes.'",
    "He left. |“Why?” she asked. |“I…”",
    "“We left. |It was cold.” |They nodded.",
    "\"We left. |It was cold.\" |They nodded.",
    "\"Stop!\" he said. |\"Go on!\" she said.",
    "He said, \"Stop.\" |She stopped.",
    "She said, “I left.” |He knew nothing.",
    "He asked “why?” and left. |We stayed.",
    "‘It rains.’ |‘It does.’",
    "It’s James’. |He’s sure.",
    "He called it “odd.” |We called it “new.” |Fine.",
    "“He said ‘no.’” |We said yes.",
    "“Yes.” |“No.” |“Perhaps.”",
    "He wrote: “why not?” |And then: “because.”",
    // brackets
    "He left (she stayed. He knew.) and slept. |So did we.",
    "The tool (see Fig. 3. It is nice) works. |Use it.",
    "He left. |(She stayed. |He knew.) |They met again.",
    "It works (really!) and lasts. |Buy it.",
    "He went home (at last.) |The dog barked.",
    "It is done [sic]. |Good.",
    "He left. (see below) Then he came.",
    "Is it (or not)? |It is.",
    // dashes
    "He came—late. |We left – early.",
    "Really? — he asked. |Yes.",
    "It is a state-of-the-art tool. |It is text-say, a book.",
    "“But I—” |“Be quiet!” |He was.",
    "'Then we—' |'Go!' |She went.",
    "“But I—” Mary said. |“Go!”",
    "It is — as they say — “new.” |Fine.",
};

const char* const chineseRows[] = {
    // plain
    "雨停了。|我們出門。",
    "雨停了嗎？|停了！|走吧。",
    "真的？！|不會吧！！|是的。",
    "沒有句號的一句話",
    "雨停了。 |我們出門。 ",
    "雨停了。　|我們出門。",
    "　　雨停了。|我們出門。",
    "雨停了.|我們出門.",
    "雨停了. |我們出門. ",
    "雨停了!|我們出門吧?|好.",
    "雨停了｡|出門｡",
    "他住在北京 。 |她住在上海 。",
    "第一行\n第二行。|第三行。",
    "標題\n\n|正文。",
    "這是AI 。 |那是GPT-3。|都很大。",
    "版本是2.0。|下一版是3.5版。",
    "它增長了3.5倍。|價格是460萬美元。",
    "參見www.example.com。|謝謝。",
    "最初發布在https://www.example.com 。 |請看。",
    "他用GPT.|她用BERT.|都不錯.",
    "時間是12：30。|地點不變；人數不變。",
    "好！——他想。|走。",
    "𠮷野家開門了。|𠮷先生來了。",
    "他用BERT. |npm很好。",
    "太好了! |npm裝好了。",
    "第一，下雨；第二，刮風。|走吧。",
    "雨停了。[3]|我們出門。",
    "雨停了。［12］|我們出門。",
    "你好!|我是小明.|年薪10.5萬美元.|再見.",
    "(1)時間是金錢。|(2)金錢不是時間！|真的？？？|是。",
    "“這是什麼？”Li問道。|“是模型。” Davis在採訪中表示，它很大。|“很大。”Marcus補充說。",
    "“救命啊！！”他又喊。|“……”|她沉默了一會兒，說：“好吧……那就這樣。”|他走了。",
    "圖1. 模型。|步驟 2. 打開。|見表3.|完。",
    "我。。。我不知道。|他知道。",
    "走。。|好。",
    "共３．５倍。|完。",
    "他說,雨停了.[1] |我們走.",
    // names
    "J. K. 羅琳寫了書。|我們讀了。",
    "J.K.羅琳寫了書。|我們讀了。",
    "Dr. 王來了。|Mr. 李沒來。",
    "他在Example Inc. 工作。|她在Foo Ltd.工作。",
    "U.S.政府同意。|U.K. 政府不同意。",
    "他說很好。 -Maria的朋友，一位作家，也來了。|他們走了。",
    "這是“開放式”實驗室，他說：“很難。” -營利”公司。 |這變了。",
    "1. 打開盒子。|2. 拿出來。",
    "1.打開盒子。|2.拿出來。",
    "一. 總則。|二. 細則。",
    "Fig. 3 和 No. 5 都在這裡。|請看。",
    "由Node.js和ASP.NET寫成。|很快。",
    "生於1950年12月. |他是工程師.",
    "這是3.|那是4.",
    // quotations
    "他說：“走吧。”|她沒動。",
    "“走吧。”他說。|她沒動。",
    "「走吧！」他低聲說道，「我們遲到了。」|她點頭。",
    "“為什麼？”王先生問。|“因為下雨。”",
    "“為什麼？” 王先生無力地問。|沒人回答。",
    "“我不知道。”|他走了。",
    "“我不知道。”|陳明說：“我也是。”",
    "“第一句。|第二句。”|第三句。",
    "「他說：『走吧。』」|她沒動。",
    "“不公平。” Marcus和Davis在文章中寫道。 |“很奇怪。”",
    "他大喊“走吧！”然後離開了。|我們也走了。",
    "所謂的“為什麼？”其實是個好問題。|請回答。",
    "\"走吧。\"|\"好。\"",
    "\"走吧。\"他說。|\"好。\"",
    "她問：“你是誰？”|沒人回答。",
    "“你知道的。”|他知道她在看書。",
    "“這是問題。”|問題在於時間。",
    "他走了。 ” |她也走了。",
    "“你好！”。|我們走。",
    "“可是我——”|“別說了！”|他低頭。",
    "“你先走——”他說。|她走了。",
    "“走嗎？”|他沒說話。",
    "“是的。”老人笑着说。|“走吧。”",
    "“真奇怪。”|張三是一位老師。|沒人回答。",
    "他寫了“好？”兩個字。|我笑了。",
    "“雨停了。”|新聞說明天會晴。",
    "“好？”和“不好？”都對。|選吧。",
    "“走吧！”，他說。|她走了。",
    "俗語說：‘自己方便。 ’|我們走。",
    // brackets and titles
    "我讀了《你好！再見。》這本書。|很好看。",
    "《誰動了我的書？》很有名。|《下雨了。》也有名。",
    "他（真的！不騙你。是的）走了。|我們留下。",
    "他走了（真的）。|我們留下。",
    "他走了。|（全文完。）",
    "他走了。）|我們留下。",
    "【快訊】雨停了。|【快訊】天晴了。",
    // ellipses
    "我……我不知道。|他知道。",
    "“我…… 我頭痛。|真的。”",
    "蘋果、香蕉……都好吃。|買吧。",
    "不規則地閃爍著的燈光照在水面上……|他覺得冷。",
    "“難道那些傳說……”|她停住了。",
    "“難道……”他問。|她停住了。",
};

// clang-format on

/// The sentences of a text, a '|' between two of them.
std::string cut(const std::string& utf8, Language language) {
    const std::u16string text = toUtf16(utf8);
    std::string result;
    for (const TextSpan sentence : splitSentences(text, language)) {
        if (sentence.begin > 0)
            result += '|';
        result += toUtf8(sentence.of(text));
    }
    return result;
}

void expectCutAtTheBars(const std::string& row, Language language) {
    std::string text = row;
    std::erase(text, '|');
    EXPECT_EQ(cut(text, language), row);
}

} // namespace

TEST(Sentences, OfEnglishAreCutAtTheBars) {
    for (const char* row : englishRows)
        expectCutAtTheBars(row, Language::english);
}

TEST(Sentences, OfChineseAreCutAtTheBars) {
    for (const char* row : chineseRows)
        expectCutAtTheBars(row, Language::chineseTraditional);
}

} // namespace duizhao
