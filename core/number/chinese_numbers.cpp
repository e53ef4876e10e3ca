#include "core/number/chinese_numbers.h"

#include "core/number/chinese_numeral.h"
#include "core/number/chinese_words.h"
#include "core/number/digit_run.h"
#include "core/number/english_quantity.h"
#include "core/text/characters.h"

#include <algorithm>

namespace duizhao {

namespace {

bool isOneOf(char16_t unit, std::u16string_view set) { return set.find(unit) != std::u16string_view::npos; }

/// Walks over the text once, from number to number.
class ChineseScanner {
public:
    explicit ChineseScanner(std::u16string_view text) : text_(text) {}

    std::vector<Number> scan() {
        while (at_ < text_.size()) {
            const char16_t unit = halfWidth(text_[at_]);
            const bool digit = isAsciiDigit(unit);
            if (digit || isLatinLetter(unit) || unit == u'@' || unit == u'#')
                scanRun(digit);
            else if (mayBeginNumber(text_[at_]))
                scanHan();
            else
                ++at_;
        }
        return std::move(numbers_);
    }

private:
    std::size_t behindThin(std::size_t at) const { return behindThinSpace(text_, at); }
    char16_t unitAt(std::size_t at) const { return at < text_.size() ? text_[at] : u'\0'; }

    static bool mayBeginNumber(char16_t unit) {
        return hanDigit(unit) >= 0 || hanMagnitude(unit) > 0 || isOneOf(unit, u"第数數几幾上成");
    }

    void add(Number number, std::size_t end) {
        numbers_.push_back(number);
        at_ = std::max(end, number.span.end);
    }

    /// Something that begins with a Latin letter or a digit.
    void scanRun(bool digit) {
        if (const auto end = opaqueAt(text_, at_)) {
            at_ = *end;
        } else if (!digit) {
            const std::size_t begin = at_;
            while (at_ < text_.size() && isLatinLetter(halfWidth(text_[at_])))
                ++at_;
            at_ = std::max(at_, begin + 1);
        } else if (!takeListNumber() && !takeEnglishWriting()) {
            scanQuantity();
        }
    }

    void scanHan() {
        if (const std::size_t idiom = chineseIdiomAt(text_, at_)) {
            at_ += idiom;
        } else if (const RoundPhrase round = roundPhraseAt(text_, at_); !round.phrase.empty()) {
            const TextSpan span{at_, at_ + round.phrase.size()};
            add({.low = round.value, .high = round.value, .approximate = true, .span = span}, span.end);
        } else if (text_[at_] == u'第') {
            scanOrdinal();
        } else if (!takeListNumber() && !takePerHundred()) {
            scanQuantity();
        }
    }

    /// 第3, 第355. 第一 gives none, 第三 is prose.
    void scanOrdinal() {
        const auto quantity = chineseQuantityAt(text_, at_ + 1);
        if (!quantity) {
            ++at_;
        } else if (quantity->value <= 1) {
            at_ = quantity->span.end;
        } else {
            add({.low = quantity->value,
                 .high = quantity->value,
                 .kind = NumberKind::ordinal,
                 .prose = quantity->single,
                 .span = {at_, quantity->span.end}},
                quantity->span.end);
        }
    }

    /// 百分之七点五, 千分之三
    bool takePerHundred() {
        if (!isOneOf(unitAt(at_), u"百千万萬") || unitAt(at_ + 1) != u'分' || unitAt(at_ + 2) != u'之')
            return false;
        const auto quantity = chineseQuantityAt(text_, at_ + 3);
        if (!quantity)
            return false;
        const bool hundredth = text_[at_] == u'百';
        const double whole = hundredth ? 1 : hanMagnitude(text_[at_]);
        Number number{.low = quantity->value / whole,
                      .high = quantity->high / whole,
                      .kind = hundredth ? NumberKind::percent : NumberKind::plain,
                      .approximate = quantity->approximate,
                      .span = {at_, quantity->span.end}};
        if (const auto second = rangeBehind(*quantity, quantity->span.end)) {
            number.high = second->value / whole;
            number.span.end = second->span.end;
        }
        add(number, number.span.end);
        return true;
    }

    /// "40 GB", "$4.6 million", "3D" inside Chinese: read as English.
    bool takeEnglishWriting() {
        const DigitRun run = readDigitRun(text_, at_);
        std::size_t word = run.end;
        if (unitAt(word) == u' ')
            ++word;
        if (!isLatinLetter(unitAt(word)) && unitAt(run.end) != u'/')
            return false;
        const bool money = currencySignBefore(at_);
        const auto quantity = digitQuantityAt(text_, at_, money);
        if (!quantity) {
            for (at_ = run.end; isLatinLetter(unitAt(at_)) || digitAt(text_, at_) >= 0;)
                ++at_;
            return true;
        }
        NumberKind kind = NumberKind::plain;
        if (money || quantity->money)
            kind = NumberKind::money;
        else if (quantity->ordinal)
            kind = NumberKind::ordinal;
        else if (quantity->decade)
            kind = NumberKind::year;
        add({.low = quantity->value,
             .high = quantity->value,
             .kind = kind,
             .approximate = quantity->approximate,
             .span = quantity->span},
            quantity->end);
        return true;
    }

    /// "1、", "一、", "2." at the beginning of the segment.
    bool takeListNumber() {
        if (behindSpace(text_, 0) != at_)
            return false;
        const auto quantity = chineseQuantityAt(text_, at_);
        if (!quantity || quantity->value > 99 || quantity->scale > 10 || quantity->approximate ||
            quantity->span.length() > 3)
            return false;
        const std::size_t mark = quantity->span.end;
        const bool listed = unitAt(mark) == u'、' || isOneOf(unitAt(mark), u"．）") ||
                            (isOneOf(unitAt(mark), u".)") && isSpaceUnit(unitAt(mark + 1)));
        if (!listed || mark + 1 >= text_.size() || digitAt(text_, mark + 1) >= 0)
            return false;
        add({.low = quantity->value,
             .high = quantity->value,
             .kind = NumberKind::ordinal,
             .span = quantity->span},
            mark + 1);
        return true;
    }

    void scanQuantity() {
        const auto quantity = chineseQuantityAt(text_, at_);
        if (!quantity)
            ++at_;
        else if (!takeFraction(*quantity) && !takeDate(*quantity) && !takeDecade(*quantity) &&
                 !takeTime(*quantity) && !takeTenths(*quantity))
            takeNumber(*quantity);
    }

    /// 三分之二
    bool takeFraction(const ChineseQuantity& divisor) {
        const std::size_t join = divisor.span.end;
        if (unitAt(join) != u'分' || unitAt(join + 1) != u'之' || divisor.value == 0)
            return false;
        const auto part = chineseQuantityAt(text_, join + 2);
        if (!part)
            return false;
        if (isRoundOfCompetition(part->span.end)) {
            at_ = part->span.end;
            return true;
        }
        add({.low = part->value / divisor.value,
             .high = part->high / divisor.value,
             .approximate = part->approximate,
             .span = {divisor.span.begin, part->span.end}},
            part->span.end);
        return true;
    }

    /// 四分之一决赛 is a quarter-final.
    bool isRoundOfCompetition(std::size_t at) const {
        const std::size_t mark = behindThin(at);
        return isOneOf(unitAt(mark), u"决決") && isOneOf(unitAt(mark + 1), u"赛賽");
    }

    /// 6月, 6月15日, 十二月
    bool takeDate(const ChineseQuantity& month) {
        const std::size_t mark = behindThin(month.span.end);
        if (unitAt(mark) != u'月' || isOneOf(unitAt(mark + 1), u"亮球饼餅") || month.approximate ||
            month.value < 1 || month.value > 12 || month.value != static_cast<int>(month.value))
            return false;
        Number date{.kind = NumberKind::date, .span = {month.span.begin, mark + 1}};
        double day = 0;
        if (const auto number = chineseQuantityAt(text_, behindOneSpace(mark + 1));
            number && isOneOf(unitAt(behindThin(number->span.end)), u"日号號") && number->value <= 31) {
            day = number->value;
            date.span.end = behindThin(number->span.end) + 1;
        }
        date.low = date.high = month.value * 100 + day;
        add(date, date.span.end);
        return true;
    }

    /// 90年代, 20世纪, 二十世紀九十年代
    bool takeDecade(const ChineseQuantity& first) {
        const std::size_t end = behindThin(first.span.end);
        if (unitAt(end) == u'世' && isOneOf(unitAt(end + 1), u"纪紀")) {
            const auto decade = chineseQuantityAt(text_, behindOneSpace(end + 2));
            if (decade && decade->value < 100 && isDecadeMark(behindThin(decade->span.end)))
                add({.low = (first.value - 1) * 100 + decade->value,
                     .high = (first.value - 1) * 100 + decade->value,
                     .kind = NumberKind::year,
                     .approximate = true,
                     .span = {first.span.begin, decade->span.end}},
                    behindThin(decade->span.end) + 2);
            else
                add({.low = first.value,
                     .high = first.value,
                     .kind = NumberKind::ordinal,
                     .span = first.span},
                    end + 2);
            return true;
        }
        if (!isDecadeMark(end))
            return false;
        double value = first.value;
        if (value < 100)
            value += value >= 20 ? 1900 : 2000;
        add({.low = value, .high = value, .kind = NumberKind::year, .approximate = true, .span = first.span},
            end + 2);
        return true;
    }

    /// The place behind one space, if one stands at `at`.
    std::size_t behindOneSpace(std::size_t at) const {
        return unitAt(at) == u' ' || unitAt(at) == 0xA0 ? at + 1 : at;
    }

    bool isDecadeMark(std::size_t at) const { return unitAt(at) == u'年' && unitAt(at + 1) == u'代'; }

    /// 下午3点, 三点半, 10时30分: times of day give no number.
    bool takeTime(const ChineseQuantity& hour) {
        const std::size_t mark = behindThin(hour.span.end);
        if (!isOneOf(unitAt(mark), u"点點时時") || hour.value > 24 || hour.approximate)
            return false;
        std::size_t end = mark + 1;
        bool isTime = dayPartBefore(text_, hour.span.begin);
        if (isOneOf(unitAt(end), u"半钟鐘整")) {
            isTime = true;
            ++end;
        } else if (const auto minutes = chineseQuantityAt(text_, behindOneSpace(end));
                   minutes && minutes->value < 60) {
            const std::size_t behind = behindThin(minutes->span.end);
            if (unitAt(behind) == u'刻' || (unitAt(behind) == u'分' && unitAt(behind + 1) != u'之')) {
                isTime = true;
                end = behind + 1;
            }
        }
        if (isTime)
            at_ = end;
        return isTime;
    }

    /// 三成, 七成五, 八折, 9.5折
    bool takeTenths(const ChineseQuantity& tenths) {
        const std::size_t mark = behindThin(tenths.span.end);
        const bool part = unitAt(mark) == u'成' && tenths.single && tenths.value > 0 &&
                          !isOneOf(unitAt(mark + 1), u"为為功立员員本果绩績熟长長就都型套群不了");
        const bool discount = unitAt(mark) == u'折' && !isOneOf(unitAt(mark + 1), u"腾騰磨断斷叠疊射返") &&
                              (tenths.value < 10 || tenths.positional) && !tenths.approximate;
        if (!part && !discount)
            return false;
        double percentage = tenths.positional ? tenths.value : tenths.value * 10;
        TextSpan span{tenths.span.begin, mark + 1};
        if (part && hanDigit(unitAt(mark + 1)) > 0) {
            percentage += hanDigit(text_[mark + 1]);
            ++span.end;
        } else if (part && unitAt(mark + 1) == u'半') {
            percentage += 5;
            ++span.end;
        }
        add({.low = percentage, .high = percentage, .kind = NumberKind::percent, .span = span}, span.end);
        return true;
    }

    void takeNumber(const ChineseQuantity& first) {
        Number number{
            .low = first.value, .high = first.high, .approximate = first.approximate, .span = first.span};
        std::size_t end = first.span.end;
        bool percentage = takePercent(end);
        const auto range = rangeBehind(first, end);
        if (range) {
            const bool share =
                first.scale == 1 && range->scale > 1 && first.value * range->scale <= range->value;
            number.low = share ? first.value * range->scale : first.value;
            number.high = range->high;
            number.span.end = end = range->span.end;
            number.approximate = number.approximate || range->approximate;
            percentage = takePercent(end) || percentage;
        }
        const bool halfMore = !range && takeHalf(number, end);
        const bool money = chineseCurrencyAt(text_, behindThin(end)) || currencySignBefore(first.span.begin);
        const bool vagueAlone = first.han && first.high > first.value && first.scale == 1;
        const bool smallHan = (first.single || vagueAlone) && (!range || range->single) && !halfMore;
        if (!range && !isNumberHere(first, smallHan)) {
            at_ = first.span.end;
            return;
        }
        number.prose = smallHan && !percentage;
        if (percentage)
            number.kind = NumberKind::percent;
        else if (money)
            number.kind = NumberKind::money;
        else
            number.kind = yearOrPlain(first, number, end);
        add(number, end);
    }

    /// One Han numeral needs a classifier and must not be 一; 三五 is a number only with 年.
    bool isNumberHere(const ChineseQuantity& quantity, bool smallHan) const {
        const std::size_t end = behindThin(quantity.span.end);
        if (!quantity.clearNumber)
            return unitAt(end) == u'年';
        if (!smallHan)
            return true;
        const char16_t before = quantity.span.begin > 0 ? text_[quantity.span.begin - 1] : u'\0';
        if (isOneOf(before, u"期周週拜之") || (quantity.single && quantity.value <= 1))
            return false;
        return classifierAt(text_, end);
    }

    NumberKind yearOrPlain(const ChineseQuantity& first, Number& number, std::size_t end) const {
        const std::size_t mark = behindThin(end);
        if (unitAt(mark) != u'年' || unitAt(mark + 1) == u'多')
            return NumberKind::plain;
        if (first.positional && first.value < 100) // 九八年
            number.low = number.high = first.value + (first.value >= 30 ? 1900 : 2000);
        return first.yearLike || first.positional ? NumberKind::year : NumberKind::plain;
    }

    /// 两年半, 三个半小时
    bool takeHalf(Number& number, std::size_t& end) const {
        const std::size_t mark = behindThin(end);
        if (!isOneOf(unitAt(mark), u"年天倍米里岁歲斤磅尺个個") || unitAt(mark + 1) != u'半' ||
            number.low < 1)
            return false;
        number.low += 0.5;
        number.high += 0.5;
        end = mark + 2;
        return true;
    }

    bool takePercent(std::size_t& end) const {
        const std::size_t sign = behindSpace(text_, end);
        if (halfWidth(unitAt(sign)) == u'%') {
            end = sign + 1;
            return true;
        }
        const std::size_t mark = behindThin(end);
        const std::size_t point = isOneOf(unitAt(mark), u"个個") ? mark + 1 : mark;
        if (unitAt(point) == u'百' && unitAt(point + 1) == u'分' && isOneOf(unitAt(point + 2), u"点點")) {
            end = point + 3;
            return true;
        }
        return false;
    }

    bool currencySignBefore(std::size_t begin) const {
        if (begin > 0 && text_[begin - 1] == u' ')
            --begin;
        return begin > 0 && isOneOf(halfWidth(text_[begin - 1]), u"$£€¥￥");
    }

    /// The second half of a range behind 到, 至 or a dash.
    std::optional<ChineseQuantity> rangeBehind(const ChineseQuantity& first, std::size_t end) const {
        const std::size_t join = behindThin(end);
        const bool joined = isOneOf(unitAt(join), u"到至~～—–-－");
        if (!joined || first.positional || first.approximate)
            return std::nullopt;
        const auto second = chineseQuantityAt(text_, join == end ? end + 1 : behindOneSpace(join + 1));
        if (!second || second->positional || second->approximate)
            return std::nullopt;
        const bool share =
            first.scale == 1 && second->scale > 1 && first.value * second->scale <= second->value;
        return (share ? first.value * second->scale : first.value) < second->value ? second : std::nullopt;
    }

    std::u16string_view text_;
    std::size_t at_ = 0;
    std::vector<Number> numbers_;
};

} // namespace

std::vector<Number> findChineseNumbers(std::u16string_view text) { return ChineseScanner(text).scan(); }

} // namespace duizhao
