#pragma once

#include "core/lexicon/compile/compile_lexicon.h"
#include "core/lexicon/lexicon.h"

#include <string_view>

namespace duizhao::test {

/// What the tests of the checks need of a dictionary.
inline constexpr std::string_view smallDictionary =
    "#! date=2020-02-02T02:02:02Z\n"
    "一蹴而就 一蹴而就 [yi1 cu4 er2 jiu4] /to succeed at once/\n"
    "磨損 磨损 [mo2 sun3] /wear and tear/\n"
    "燈塔 灯塔 [deng1 ta3] /lighthouse/\n"
    "錨 锚 [mao2] /anchor/\n"
    "船錨 船锚 [chuan2 mao2] /ship's anchor/\n"
    "讀者 读者 [du2 zhe3] /reader/\n"
    "律師 律师 [lu:4 shi1] /lawyer/\n"
    "皇后 皇后 [huang2 hou4] /empress/\n"
    "以後 以后 [yi3 hou4] /after/later/\n"
    "繩索 绳索 [sheng2 suo3] /rope/\n"
    "繩子 绳子 [sheng2 zi5] /rope/cord/\n"
    "訓練 训练 [xun4 lian4] /to train/to drill/training/\n"
    "培訓 培训 [pei2 xun4] /to train/training/\n"
    "倫敦 伦敦 [Lun2 dun1] /London, capital of the UK/\n"
    "是不是 是不是 [shi4 bu4 shi4] /is or isn't/\n"
    "的 的 [de5] /of/\n"
    "和 和 [he2] /and/\n"
    "是 是 [shi4] /is/\n"
    "卡 卡 [ka3] /card/\n"
    "羅 罗 [luo2] /gauze/\n"
    "韋 韦 [wei2] /leather/\n"
    "爾 尔 [er3] /thus/\n"
    "頓 顿 [dun4] /to stop/\n"
    "沃 沃 [wo4] /fertile/\n"
    "馬 马 [ma3] /horse/\n"
    "庫 库 [ku4] /warehouse/\n"
    "斯 斯 [si1] /this/\n"
    "里 里 [li3] /mile/\n"
    "奇 奇 [qi2] /odd/\n"
    "曼 曼 [man4] /graceful/\n";

inline const Lexicon& smallLexicon() {
    static const Lexicon lexicon =
        Lexicon::read(compileLexicon(readDictionaryText(smallDictionary), cedictSource("2020-02-02")))
            .value();
    return lexicon;
}

} // namespace duizhao::test
