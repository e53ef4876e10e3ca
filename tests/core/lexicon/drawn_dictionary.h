#pragma once

#include "core/lexicon/compile/compile_lexicon.h"
#include "core/lexicon/lexicon.h"

#include <string>
#include <string_view>

namespace duizhao::test {

/// A small dictionary of our own sentences, as a CC-CEDICT text.
inline constexpr std::string_view drawnDictionary = "# drawn for the tests\n"
                                                    "#! date=2020-02-02T02:02:02Z\n"
                                                    "貓 猫 [mao1] /cat/CL:隻|只[zhi1]/\n"
                                                    "小貓 小猫 [xiao3 mao1] /kitten; small cat/\n"
                                                    "貓頭鷹 猫头鹰 [mao1 tou2 ying1] /owl/\n"
                                                    "頭 头 [tou2] /head/top; summit/\n"
                                                    "鷹 鹰 [ying1] /eagle (bird)/\n"
                                                    "狗 狗 [gou3] /dog/CL:隻|只[zhi1],條|条[tiao2]/\n"
                                                    "小狗 小狗 [xiao3 gou3] /puppy; small dog/\n"
                                                    "小 小 [xiao3] /small; little/\n"
                                                    "走 走 [zou3] /to walk; to go/\n"
                                                    "張 张 [Zhang1] /surname Zhang/\n"
                                                    "偉 伟 [wei3] /great/\n"
                                                    "民 民 [min2] /the people/\n"
                                                    "呂 吕 [Lu:3] /surname Lü/\n"
                                                    "研究 研究 [yan2 jiu1] /to study; research/\n"
                                                    "研究生 研究生 [yan2 jiu1 sheng1] /graduate student/\n"
                                                    "生命 生命 [sheng1 ming4] /life/\n"
                                                    "命 命 [ming4] /fate; life/order/command/instruction/\n"
                                                    "生 生 [sheng1] /to give birth/\n"
                                                    "發 发 [fa1] /to send out/\n"
                                                    "髮 发 [fa4] /hair/Taiwan pr. [fa3]/\n"
                                                    "貍 狸 [li2] /variant of 貓[mao1]/\n"
                                                    "唱歌 唱歌 [chang4 ge1] /to sing (a song)/\n"
                                                    "卡拉OK 卡拉OK [ka3 la1 O K] /karaoke/\n"
                                                    "卡拉 卡拉 [ka3 la1] /Kara/\n"
                                                    "\xF0\xA0\xAE\xB7 \xF0\xA0\xAE\xB7 [xx5] /rare one/\n";

inline Dictionary readDrawn() { return readDictionaryText(drawnDictionary); }

inline Lexicon drawnLexicon() {
    return Lexicon::read(compileLexicon(readDrawn(), cedictSource("2020-02-02"))).value();
}

} // namespace duizhao::test
