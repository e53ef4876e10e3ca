#include "core/number/chinese_numeral.h"

#include "core/number/digit_run.h"
#include "core/text/characters.h"

#include <algorithm>
#include <string>

namespace duizhao {

namespace {

char16_t unitAt(std::u16string_view text, std::size_t at) { return at < text.size() ? text[at] : u'\0'; }

bool isOneOf(char16_t unit, std::u16string_view set) { return set.find(unit) != std::u16string_view::npos; }

/// "More than", behind a round number: 二十多, 一百余.
bool isMore(char16_t unit) { return isOneOf(unit, u"多余餘"); }

bool isDecimalPoint(char16_t unit) { return unit == u'点' || unit == u'點'; }

/// 5千瓦, 兆赫: the magnitude belongs to the unit.
bool isUnitPrefix(std::u16string_view text, std::size_t at) {
    const char16_t next = unitAt(text, at + 1);
    if (unitAt(text, at) == u'兆')
        return isOneOf(next, u"瓦焦赫字位比帕欧歐伏");
    return unitAt(text, at) == u'千' && isOneOf(next, u"瓦米克赫卡帕伏焦字兆公");
}

/// Reads a quantity part by part: a coefficient, its magnitudes, the next smaller part. `total_` holds what
/// the last 万, 亿 or 兆 has closed, `section_` the part below it, `pending_` a coefficient without its
/// magnitude.
class QuantityReader {
public:
    QuantityReader(std::u16string_view text, std::size_t at) : text_(text), at_(at) {
        quantity_.span.begin = at;
    }

    std::optional<ChineseQuantity> read() {
        if (!takeVagueness() && !takeCoefficient())
            return std::nullopt;
        while (takeMagnitudes() && takeCoefficient()) {
        }
        if (quantity_.han && pending_ == 0 && section_ > 0 && takeDecimals()) // 二十点五亿
            takeMagnitudes();
        takeColloquialTail();
        quantity_.value = plusHeld(total_, plusHeld(section_, pending_));
        quantity_.high = plusHeld(quantity_.value, spread_);
        quantity_.approximate = quantity_.approximate || spread_ > 0;
        quantity_.span.end = at_;
        quantity_.single = quantity_.han && quantity_.span.length() == 1;
        quantity_.yearLike = quantity_.yearLike && quantity_.scale == 1 && !quantity_.approximate;
        return quantity_;
    }

private:
    /// 数 几 上 in front of a magnitude: 数十, 几百万, 上千. "上十" may be 早上十点, 人数十分 is no 数十.
    bool takeVagueness() {
        const char16_t unit = unitAt(text_, at_);
        const char16_t next = unitAt(text_, at_ + 1);
        if (!isOneOf(unit, u"数數几幾上") || hanMagnitude(next) == 0 || isOneOf(next, u"兆") ||
            unitAt(text_, at_ + 2) == u'分')
            return false;
        if ((unit == u'上' && next == u'十') ||
            (isOneOf(unit, u"数數") && at_ > 0 && isOneOf(text_[at_ - 1], u"人次总總指无無参參分函度")))
            return false;
        ++at_;
        pending_ = 1;
        quantity_.han = quantity_.approximate = true;
        return true;
    }

    bool takeCoefficient() {
        if (digitAt(text_, at_) >= 0)
            return takeDigits();
        return (started_ && !quantity_.han) ? false : takeHanDigits();
    }

    /// 1,750; behind a magnitude only what is smaller than it: 3万5千, 1亿2000万, 4万5000.
    bool takeDigits() {
        if (started_ && quantity_.han)
            return false;
        const DigitRun run = readDigitRun(text_, at_);
        if (started_ && (run.decimal || run.value >= lastMagnitude_ ||
                         (run.value < 10 && hanMagnitude(unitAt(text_, run.end)) == 0)))
            return false;
        quantity_.yearLike = run.isWhole() && run.digits == 4 && run.value >= 1000 && run.value <= 2999;
        const PowerOfTen power = powerOfTenBehind(text_, run.end);
        pending_ = timesHeld(run.value, power.factor);
        at_ = std::max(run.end, power.end);
        started_ = true;
        return true;
    }

    bool takeHanDigits() {
        std::size_t end = at_;
        while (hanDigit(unitAt(text_, end)) >= 0)
            ++end;
        // 二十两 are taels: behind a magnitude 两 is a number only in front of the next (一万两千).
        if (started_ && isOneOf(unitAt(text_, at_), u"两兩") && hanMagnitude(unitAt(text_, at_ + 1)) == 0)
            return false;
        const std::size_t length = end - at_;
        if (length == 0)
            return takeTens() || takeBareMagnitude();
        if (length == 2 && isNeighbourPair()) { // 两三千, 十四五
            pending_ = hanDigit(text_[at_]);
            spread_ = 1;
        } else if (length == 1) {
            pending_ = hanDigit(text_[at_]);
        } else if (started_ && length == 2 && hanDigit(text_[at_]) == 0) { // 一百零五
            pending_ = hanDigit(text_[end - 1]);
        } else if (started_) {
            return false;
        } else {
            takePositional(end);
        }
        at_ = end;
        started_ = quantity_.han = true;
        takeDecimals();
        return true;
    }

    /// 廿 卅 卌 are 20, 30, 40, with a digit that may follow: 廿五.
    bool takeTens() {
        const std::size_t place = std::u16string_view(u"廿卅卌").find(unitAt(text_, at_));
        if (place == std::u16string_view::npos || (started_ && lastMagnitude_ <= 10))
            return false;
        pending_ = static_cast<double>(place) + 2;
        started_ = quantity_.han = true;
        applyMagnitude(10);
        ++at_;
        if (const int digit = hanDigit(unitAt(text_, at_)); digit > 0) {
            pending_ = digit;
            ++at_;
        }
        return true;
    }

    /// 十 counts one ten, also inside (一百十五). 百万, 千亿, 万亿 at the beginning name a round value.
    bool takeBareMagnitude() {
        const char16_t unit = unitAt(text_, at_);
        const char16_t next = unitAt(text_, at_ + 1);
        const bool isTen = unit == u'十' && (!started_ || lastMagnitude_ > 10);
        const bool isRound = !started_ && ((unit == u'百' && isOneOf(next, u"万萬亿億")) ||
                                           (isOneOf(unit, u"千万萬") && isOneOf(next, u"亿億")) ||
                                           (unit == u'千' && isOneOf(next, u"万萬") &&
                                            isOneOf(unitAt(text_, at_ + 2), u"元美欧歐港英人名户戶吨噸")));
        if (!isTen && !isRound)
            return false;
        pending_ = 1;
        quantity_.approximate = quantity_.approximate || isRound;
        started_ = quantity_.han = true;
        return true;
    }

    bool isNeighbourPair() const {
        const int first = hanDigit(text_[at_]);
        return first > 0 && hanDigit(text_[at_ + 1]) == first + 1;
    }

    void takePositional(std::size_t end) {
        bool zero = false;
        for (std::size_t at = at_; at < end; ++at) {
            zero = zero || hanDigit(text_[at]) == 0;
            pending_ = plusHeld(timesHeld(pending_, 10), hanDigit(text_[at]));
        }
        quantity_.positional = true;
        quantity_.clearNumber = zero || end - at_ >= 4;
        quantity_.yearLike = end - at_ == 4 && pending_ >= 1000 && pending_ <= 2999;
    }

    /// 七点五, 三點一四萬. "三点二十" is a time.
    bool takeDecimals() {
        if (!isDecimalPoint(unitAt(text_, at_)) || hanDigit(unitAt(text_, at_ + 1)) < 0)
            return false;
        std::size_t end = at_ + 1;
        double fraction = 0;
        double place = 1;
        for (; hanDigit(unitAt(text_, end)) >= 0; ++end)
            if (place < 1e15) {
                fraction = fraction * 10 + hanDigit(text_[end]);
                place *= 10;
            }
        if (isOneOf(unitAt(text_, end), u"十百千分刻"))
            return false;
        pending_ = plusHeld(pending_, fraction / place);
        at_ = end;
        return true;
    }

    /// Magnitudes behind a coefficient: 百万, 多万, 万亿. True if a smaller part may follow.
    bool takeMagnitudes() {
        bool any = false;
        for (;;) {
            takeMore(any);
            const std::size_t place = magnitudePlace();
            const double magnitude = hanMagnitude(unitAt(text_, place));
            if (magnitude == 0 || (isUnitPrefix(text_, place) && (!quantity_.han || magnitude == 1e12)) ||
                !applyMagnitude(magnitude))
                return any && !endsWithMore_;
            any = true;
            at_ = place + 1;
        }
    }

    /// A space may stand between digits and 万, 亿, 百万; not in front of 百, 千, which begin many words.
    std::size_t magnitudePlace() const {
        const std::size_t place = quantity_.han ? at_ : behindThinSpace(text_, at_);
        const bool large =
            hanMagnitude(unitAt(text_, place)) >= 1e4 || hanMagnitude(unitAt(text_, place + 1)) >= 1e4;
        return large ? place : at_;
    }

    /// 多 behind a round number: 20多, 一百多万; 几 behind 十: 十几.
    void takeMore(bool behindMagnitude) {
        const std::size_t place = quantity_.han ? at_ : behindThinSpace(text_, at_);
        const char16_t unit = unitAt(text_, place);
        const bool few = isOneOf(unit, u"几幾") && behindMagnitude && lastMagnitude_ == 10;
        if (endsWithMore_ || !(few || (isMore(unit) && (behindMagnitude || pending_ >= 10))))
            return;
        quantity_.approximate = endsWithMore_ = true;
        at_ = place + 1;
    }

    bool applyMagnitude(double magnitude) {
        if (magnitude < 1e4) {
            if (pending_ == 0 || magnitude >= smallestInSection_)
                return false;
            if (total_ == 0 && section_ == 0)
                quantity_.scale = magnitude;
            section_ = plusHeld(section_, timesHeld(pending_, magnitude));
            smallestInSection_ = magnitude;
        } else {
            const double part = plusHeld(section_, pending_);
            if (part == 0 && total_ == 0)
                return false;
            if (part == 0 || magnitude > smallestClosed_) // 万亿, 一万二千亿: scales all before it
                total_ = timesHeld(plusHeld(total_, part), magnitude);
            else
                total_ = plusHeld(total_, timesHeld(part, magnitude));
            if (smallestClosed_ == unlimited || part == 0)
                quantity_.scale = timesHeld(quantity_.scale, magnitude);
            section_ = 0;
            smallestClosed_ = magnitude;
            smallestInSection_ = unlimited;
        }
        pending_ = 0;
        spread_ = timesHeld(spread_, magnitude);
        lastMagnitude_ = magnitude;
        endsWithMore_ = false;
        return true;
    }

    /// 三万五, 一百三: the last digit counts the next lower magnitude.
    void takeColloquialTail() {
        if (quantity_.han && pending_ >= 1 && pending_ < 10 && lastMagnitude_ >= 100 && spread_ == 0 &&
            at_ >= 2 && hanMagnitude(text_[at_ - 2]) > 0)
            pending_ = timesHeld(pending_, lastMagnitude_ / 10);
    }

    static constexpr double unlimited = 1e300;

    std::u16string_view text_;
    std::size_t at_;
    ChineseQuantity quantity_;
    double total_ = 0;
    double section_ = 0;
    double pending_ = 0;
    double spread_ = 0; ///< 1 for 两三, scaled with it
    double lastMagnitude_ = 0;
    double smallestInSection_ = unlimited;
    double smallestClosed_ = unlimited;
    bool started_ = false;
    bool endsWithMore_ = false;
};

constexpr std::u16string_view formal = u"壹贰貳叁參肆伍陆陸柒捌玖拾佰仟";
constexpr std::u16string_view everyday = u"一二二三三四五六六七八九十百千";

/// 叁佰万, 壹拾贰: read as everyday numerals. One alone is a name or a verb (伍, 陆, 拾).
std::optional<ChineseQuantity> formalQuantityAt(std::u16string_view text, std::size_t at) {
    constexpr std::size_t longest = 40;
    std::u16string plain;
    bool scaled = false;
    for (std::size_t i = at; i < text.size() && plain.size() < longest; ++i) {
        const std::size_t place = formal.find(text[i]);
        if (place == std::u16string_view::npos && !isOneOf(text[i], u"零万萬亿億"))
            break;
        plain.push_back(place == std::u16string_view::npos ? text[i] : everyday[place]);
        scaled = scaled || hanMagnitude(plain.back()) > 0;
    }
    if (plain.size() < 2 || !scaled)
        return std::nullopt;
    auto quantity = QuantityReader(plain, 0).read();
    if (quantity)
        quantity->span = quantity->span.shifted(at);
    return quantity;
}

} // namespace

bool isFormalNumeral(char16_t unit) { return isOneOf(unit, formal); }

int hanDigit(char16_t unit) {
    switch (unit) {
    case u'〇':
    case u'○':
    case u'零':
        return 0;
    case u'一':
        return 1;
    case u'二':
    case u'两':
    case u'兩':
        return 2;
    case u'三':
        return 3;
    case u'四':
        return 4;
    case u'五':
        return 5;
    case u'六':
        return 6;
    case u'七':
        return 7;
    case u'八':
        return 8;
    case u'九':
        return 9;
    default:
        return -1;
    }
}

double hanMagnitude(char16_t unit) {
    switch (unit) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    case u'万':
    case u'萬':
        return 1e4;
    case u'亿':
    case u'億':
        return 1e8;
    case u'兆':
        return 1e12;
    default:
        return 0;
    }
}

std::size_t behindThinSpace(std::u16string_view text, std::size_t at) {
    const bool space = at + 1 < text.size() && (text[at] == u' ' || text[at] == 0xA0 || text[at] == 0x2009);
    return space && isHanUnit(text[at + 1]) ? at + 1 : at;
}

std::optional<ChineseQuantity> chineseQuantityAt(std::u16string_view text, std::size_t at) {
    if (at < text.size() && isFormalNumeral(text[at]))
        return formalQuantityAt(text, at);
    return QuantityReader(text, at).read();
}

} // namespace duizhao
