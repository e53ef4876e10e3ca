#include "core/number/chinese_numeral.h"
#include "core/number/unit.h"

#include <array>

namespace duizhao {

namespace {

using enum Dimension;

struct UnitEntry {
    std::u16string_view name;
    Unit unit;
};

constexpr Unit fahrenheit{temperature, 5.0 / 9, -160.0 / 9};

/// A longer name stands before one that it begins with.
constexpr std::array<UnitEntry, 143> units{{
    {u"平方公里", {area, 1e6}},
    {u"平方千米", {area, 1e6}},
    {u"平方英里", {area, 2.589988e6}},
    {u"平方哩", {area, 2.589988e6}},
    {u"平方英尺", {area, 0.092903}},
    {u"平方呎", {area, 0.092903}},
    {u"平方码", {area, 0.836127}},
    {u"平方碼", {area, 0.836127}},
    {u"平方米", {area, 1}},
    {u"平方公尺", {area, 1}},
    {u"平米", {area, 1}},
    {u"立方米", {volume, 1000}},
    {u"立方公尺", {volume, 1000}},
    {u"立方英尺", {volume, 28.3168}},
    {u"千瓦时", {energy, 1}},
    {u"千瓦時", {energy, 1}},
    {u"千瓦小时", {energy, 1}},
    {u"兆瓦时", {energy, 1e3}},
    {u"兆瓦時", {energy, 1e3}},
    {u"百万千瓦", {power, 1e9}},
    {u"千瓦", {power, 1e3}},
    {u"兆瓦", {power, 1e6}},
    {u"百万瓦", {power, 1e6}},
    {u"吉瓦", {power, 1e9}},
    {u"瓦", {power, 1}},
    {u"毫米", {length, 0.001}},
    {u"公釐", {length, 0.001}},
    {u"厘米", {length, 0.01}},
    {u"釐米", {length, 0.01}},
    {u"公分", {length, 0.01}},
    {u"公里", {length, 1000}},
    {u"千米", {length, 1000}},
    {u"公尺", {length, 1}},
    {u"英里", {length, 1609.344}},
    {u"英哩", {length, 1609.344}},
    {u"哩", {length, 1609.344}},
    {u"海里", {length, 1852}},
    {u"海浬", {length, 1852}},
    {u"浬", {length, 1852}},
    {u"英尺", {length, 0.3048}},
    {u"英呎", {length, 0.3048}},
    {u"呎", {length, 0.3048}},
    {u"英寸", {length, 0.0254}},
    {u"英吋", {length, 0.0254}},
    {u"吋", {length, 0.0254}},
    {u"码", {length, 0.9144}},
    {u"碼", {length, 0.9144}},
    {u"米", {length, 1}},
    {u"里", {length, 500, 0, true}},
    {u"尺", {length, 0.3333, 0, true}},
    {u"寸", {length, 0.0333, 0, true}},
    {u"节", {length, 1852, 0, true}},
    {u"節", {length, 1852, 0, true}},
    {u"英亩", {area, 4046.86}},
    {u"英畝", {area, 4046.86}},
    {u"公顷", {area, 1e4}},
    {u"公頃", {area, 1e4}},
    {u"亩", {area, 666.67, 0, true}},
    {u"畝", {area, 666.67, 0, true}},
    {u"坪", {area, 3.3058}},
    {u"毫升", {volume, 0.001}},
    {u"公升", {volume, 1}},
    {u"升", {volume, 1}},
    {u"加仑", {volume, 3.785, 0, true}},
    {u"加侖", {volume, 3.785, 0, true}},
    {u"毫克", {mass, 1e-6}},
    {u"公斤", {mass, 1}},
    {u"千克", {mass, 1}},
    {u"公克", {mass, 0.001}},
    {u"克", {mass, 0.001}},
    {u"公吨", {mass, 1000}},
    {u"公噸", {mass, 1000}},
    {u"吨", {mass, 1000, 0, true}},
    {u"噸", {mass, 1000, 0, true}},
    {u"盎司", {mass, 0.02835}},
    {u"磅", {mass, 0.45359}},
    {u"英石", {mass, 6.35}},
    {u"斤", {mass, 0.5, 0, true}},
    {u"摄氏度", {temperature, 1}},
    {u"攝氏度", {temperature, 1}},
    {u"华氏度", fahrenheit},
    {u"華氏度", fahrenheit},
    {u"°C", {temperature, 1}},
    {u"°F", fahrenheit},
    {u"℃", {temperature, 1}},
    {u"℉", fahrenheit},
    {u"度", {temperature, 1, 0, true}},
    {u"个基点", {share, 0.01}},
    {u"個基點", {share, 0.01}},
    {u"基点", {share, 0.01}},
    {u"基點", {share, 0.01}},
    {u"个百分点", {share, 1}},
    {u"個百分點", {share, 1}},
    {u"秒", {duration, 1.0 / 86400}},
    {u"分钟", {duration, 1.0 / 1440}},
    {u"分鐘", {duration, 1.0 / 1440}},
    {u"刻钟", {duration, 15.0 / 1440}},
    {u"刻鐘", {duration, 15.0 / 1440}},
    {u"个小时", {duration, 1.0 / 24}},
    {u"個小時", {duration, 1.0 / 24}},
    {u"小时", {duration, 1.0 / 24}},
    {u"小時", {duration, 1.0 / 24}},
    {u"个钟头", {duration, 1.0 / 24}},
    {u"個鐘頭", {duration, 1.0 / 24}},
    {u"天", {duration, 1}},
    {u"晚", {duration, 1, 0, true}},
    {u"夜", {duration, 1, 0, true}},
    {u"周年", {duration, 365.25}},
    {u"週年", {duration, 365.25}},
    {u"周岁", {duration, 365.25}},
    {u"週歲", {duration, 365.25}},
    {u"周", {duration, 7}},
    {u"週", {duration, 7}},
    {u"个星期", {duration, 7}},
    {u"個星期", {duration, 7}},
    {u"个礼拜", {duration, 7}},
    {u"個禮拜", {duration, 7}},
    {u"星期", {duration, 7}},
    {u"个月", {duration, 30.4375}},
    {u"個月", {duration, 30.4375}},
    {u"个季度", {duration, 91.3125}},
    {u"個季度", {duration, 91.3125}},
    {u"季度", {duration, 91.3125}},
    {u"年", {duration, 365.25}},
    {u"像素", {pixels, 1}},
    {u"畫素", {pixels, 1}},
    {u"个小時", {duration, 1.0 / 24}},
    {u"倍", {multiple, 1}},
    {u"日", {calendar, 1}},
    {u"号", {calendar, 1}},
    {u"號", {calendar, 1}},
    {u"旬", {duration, 10, 0, true}},
    {u"岁", {duration, 365.25}},
    {u"歲", {duration, 365.25}},
    {u"个世纪", {duration, 36525}},
    {u"個世紀", {duration, 36525}},
    {u"个年头", {duration, 365.25}},
    {u"個年頭", {duration, 365.25}},
    {u"个多月", {duration, 30.4375}},
    {u"個多月", {duration, 30.4375}},
    {u"个多小时", {duration, 1.0 / 24}},
    {u"個多小時", {duration, 1.0 / 24}},
    {u"个千年", {duration, 365250}},
}};

bool endsWith(std::u16string_view text, std::size_t end, std::u16string_view word) {
    return end >= word.size() && text.substr(end - word.size(), word.size()) == word;
}

} // namespace

Unit chineseUnitAround(std::u16string_view text, std::size_t begin, std::size_t at) {
    Unit found;
    const std::size_t mark = behindThinSpace(text, at);
    const char16_t first = mark < text.size() ? text[mark] : u'\0';
    for (const UnitEntry& entry : units)
        if (entry.name.front() == first && text.substr(mark, entry.name.size()) == entry.name) {
            found = entry.unit;
            break;
        }
    if (!found)
        return englishUnitBehind(text, at);
    if (found.dimension == temperature && found.loose) {
        for (const std::u16string_view name : {u"华氏", u"華氏"})
            if (endsWith(text, begin, name))
                return fahrenheit;
        for (const std::u16string_view name : {u"摄氏", u"攝氏"})
            if (endsWith(text, begin, name))
                return {temperature, 1};
    }
    return found;
}

} // namespace duizhao
