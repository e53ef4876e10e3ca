#include "core/number/chinese_words.h"

#include <algorithm>
#include <array>
#include <span>

namespace duizhao {

namespace {

using View = std::u16string_view;

constexpr std::array<View, 54> idioms{
    u"万一",     u"萬一",     u"十足",     u"十字",       u"十全十美",   u"百万富翁", u"百萬富翁",
    u"亿万富翁", u"億萬富翁", u"三三两两", u"三三兩兩",   u"七七八八",   u"千千万万", u"千千萬萬",
    u"一五一十", u"五五开",   u"五四",     u"八九不离十", u"八九不離十", u"九牛一毛", u"三心二意",
    u"四面八方", u"五花八门", u"五花八門", u"七上八下",   u"乱七八糟",   u"亂七八糟", u"千方百计",
    u"千方百計", u"百分百",   u"千篇一律", u"一清二楚",   u"接二连三",   u"接二連三", u"四分五裂",
    u"三言两语", u"三番五次", u"三番两次", u"三番兩次",   u"两次三番",   u"兩次三番", u"三年五载",
    u"三年五載", u"三天两头", u"三天兩頭", u"十万八千里", u"十萬八千里", u"十万火急", u"十萬火急",
    u"五颜六色", u"五顏六色", u"三长两短", u"三長兩短",   u"十有八九",
};

constexpr std::array<RoundPhrase, 10> roundPhrases{{{u"成千上万", 1e4},
                                                    {u"成千上萬", 1e4},
                                                    {u"成百上千", 100},
                                                    {u"数以百计", 100},
                                                    {u"數以百計", 100},
                                                    {u"数以千计", 1e3},
                                                    {u"數以千計", 1e3},
                                                    {u"数以万计", 1e4},
                                                    {u"數以萬計", 1e4},
                                                    {u"数以百万计", 1e6}}};

/// One-character classifiers and units.
constexpr View classifiers =
    u"个個項项名位人次年天周週种種家座條条篇部件場场輪轮倍岁歲秒代級级層层章節节期届屆步隻"
    u"只支台臺輛辆張张塊块頭头匹枝顆颗口道份套組组班隊队群對对雙双句頁页卷集回趟遍番声聲"
    u"里尺寸吨噸米克升元美日月号號刻打间間幢栋棟户戶艘架列封幅首曲杯瓶盒箱袋包盘盤碗桌排根株朵束批副把扇面盏"
    u"盞期笔筆股宗起例局门門款本册冊集幕阶階类類票分球枚斤磅码碼吋呎哩亩畝";
constexpr std::array<View, 18> longClassifiers{u"分钟", u"分鐘", u"小时", u"小時", u"世纪", u"世紀",
                                               u"公里", u"公斤", u"公尺", u"英里", u"英尺", u"英寸",
                                               u"平方", u"立方", u"季度", u"星期", u"美元", u"种"};

constexpr std::array<View, 24> currencies{u"美元", u"美金",   u"元",     u"欧元",   u"歐元",   u"英镑",
                                          u"英鎊", u"日元",   u"日圆",   u"日圓",   u"港元",   u"港币",
                                          u"港幣", u"块钱",   u"塊錢",   u"人民币", u"人民幣", u"圆",
                                          u"圓",   u"新台币", u"新臺幣", u"台币",   u"卢比",   u"卢布"};
/// 元 in these is no currency.
constexpr View notBehindYuan = u"素件组組祖月旦宵朝老帅帥首";

bool standsAt(View text, std::size_t at, View word) { return text.substr(at, word.size()) == word; }

bool anyStandsAt(View text, std::size_t at, std::span<const View> words) {
    return std::any_of(words.begin(), words.end(), [&](View word) { return standsAt(text, at, word); });
}

} // namespace

std::size_t chineseIdiomAt(View text, std::size_t at) {
    for (const View idiom : idioms)
        if (standsAt(text, at, idiom))
            return idiom.size();
    // 十分 is "very", but 十分钟 are minutes and 十分之一 is a tenth.
    if (standsAt(text, at, u"十分")) {
        const View next = text.substr(at + 2, 1);
        if (next.empty() || View(u"之钟鐘").find(next.front()) == View::npos)
            return 2;
    }
    return 0;
}

RoundPhrase roundPhraseAt(View text, std::size_t at) {
    for (const RoundPhrase& entry : roundPhrases)
        if (standsAt(text, at, entry.phrase))
            return entry;
    return {};
}

bool classifierAt(View text, std::size_t at) {
    return at < text.size() &&
           (classifiers.find(text[at]) != View::npos || anyStandsAt(text, at, longClassifiers));
}

bool chineseCurrencyAt(View text, std::size_t at) {
    if (at >= text.size() || !anyStandsAt(text, at, currencies))
        return false;
    return text[at] != u'元' || at + 1 >= text.size() || notBehindYuan.find(text[at + 1]) == View::npos;
}

} // namespace duizhao
