#include "core/text/character_likelihood.h"

#include "core/text/byte_decoder.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <array>
#include <string>

namespace duizhao {

namespace {

/// The commonest characters of modern Chinese prose, with their traditional forms.
constexpr std::u16string_view commonHan =
    u"的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用"
    u"道行所然家种事成方多经么"
    u"去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第"
    u"公此已工使情明性知全三"
    u"又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信"
    u"表化老给世位次度门任常"
    u"先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受"
    u"目太量再感建务做接必场"
    u"件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象"
    u"完设式色路记南品住告类"
    u"求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运"
    u"這個們來為國說時會對過發後裡麼經學現當沒動還進樣從實軍無與長機關點業將兩間問並應戰向頭體見產話給門東聲"
    u"員論處義幾認條氣題爾"
    u"別變總電數報務場計資統區隊決馬書則聽達強難權設記類據邊張該規萬覺術領確傳師觀讓識帶導爭運於種";

constexpr std::u16string_view chinesePunctuation = u"，。、：；？！“”‘’「」『』《》（）—…·　";
constexpr std::u16string_view typographicMarks = u"–―•©®°€£¥→×§";

constexpr double blank = -3.0;
constexpr double smallLetter = -4.2;
constexpr double otherAscii = -6.2;
constexpr double common = -7.2;      ///< Han of the list above, Chinese punctuation
constexpr double westernMark = -9.0; ///< letters with accents, typographic signs
constexpr double unusual = -10.5;    ///< Greek, Cyrillic, kana, full-width forms
constexpr double undecodable = -10.0;
constexpr double usualHan = -11.5; ///< level 1 of GB 2312 or of Big5
constexpr double control = -12.0;
constexpr double otherLetter = -15.0;
constexpr double rareHan = -16.0;
constexpr double nothing = -18.0; ///< private use, unassigned, C1 controls, symbols

constexpr std::size_t planeSize = 0x10000;
using Table = std::array<float, planeSize>;

double logOfAscii(char32_t c) {
    if (c == ' ' || c == '\n' || c == '\r')
        return blank;
    if (c >= 'a' && c <= 'z')
        return smallLetter;
    return isStrayControl(c) || c == 0x1B ? control : otherAscii;
}

double logByProperty(char32_t c) {
    if (c < 0x80)
        return logOfAscii(c);
    if (c == 0xFFFD)
        return undecodable;
    const auto character = static_cast<UChar32>(c);
    if (u_hasBinaryProperty(character, UCHAR_UNIFIED_IDEOGRAPH))
        return rareHan;
    if (c < 0xA0 || !u_isdefined(character) || u_charType(character) == U_PRIVATE_USE_CHAR)
        return nothing;
    if (c < 0x250)
        return westernMark;
    if (c < 0x700 || (c >= 0x3040 && c < 0x3100) || (c >= 0xFF00 && c < 0xFF60))
        return unusual;
    return u_isalpha(character) ? otherLetter : nothing;
}

void put(Table& table, std::u16string_view characters, double log) {
    for (const char16_t character : characters)
        table[character] = static_cast<float>(log);
}

/// Marks the Han characters between two codes of a two-byte encoding.
void putLevel(Table& table, Encoding encoding, unsigned first, unsigned last) {
    std::string bytes;
    for (unsigned code = first; code <= last; ++code) {
        const unsigned trail = code & 0xFF;
        const bool inBig5 = encoding == Encoding::big5 && trail >= 0x40 && trail <= 0x7E;
        if (inBig5 || (trail >= 0xA1 && trail <= 0xFE))
            bytes += {static_cast<char>(code >> 8), static_cast<char>(trail)};
    }
    const auto decoded = decodeBytes(bytes, encoding, {});
    if (!decoded)
        return;
    for (const char16_t character : decoded->content)
        if (u_hasBinaryProperty(character, UCHAR_UNIFIED_IDEOGRAPH))
            table[character] = static_cast<float>(usualHan);
}

Table makeTable() {
    Table table{};
    for (std::size_t unit = 0; unit < planeSize; ++unit)
        table[unit] = static_cast<float>(logByProperty(static_cast<char32_t>(unit)));
    putLevel(table, Encoding::gb18030, 0xB0A1, 0xD7F9);
    putLevel(table, Encoding::big5, 0xA440, 0xC67E);
    put(table, commonHan, common);
    put(table, chinesePunctuation, common);
    put(table, typographicMarks, westernMark);
    return table;
}

} // namespace

double logLikelihood(std::u16string_view text) {
    static const Table table = makeTable();
    double sum = 0;
    for (std::size_t at = 0; at < text.size();) {
        char32_t character = 0;
        U16_NEXT(text, at, text.size(), character);
        sum += character < planeSize ? static_cast<double>(table[character]) : logByProperty(character);
    }
    return sum;
}

} // namespace duizhao
