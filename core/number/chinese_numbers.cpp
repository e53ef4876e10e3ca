#include "core/number/chinese_numbers.h"

#include "core/number/chinese_calendar.h"
#include "core/number/chinese_number_words.h"
#include "core/number/chinese_numeral.h"
#include "core/number/chinese_range.h"
#include "core/number/chinese_share.h"
#include "core/number/chinese_time.h"
#include "core/number/chinese_unit_parts.h"
#include "core/number/chinese_words.h"
#include "core/number/digit_run.h"
#include "core/number/english_date.h"
#include "core/number/english_quantity.h"
#include "core/text/characters.h"

#include <algorithm>
#include <cmath>
#include <utility>

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
            else if (mayBeginNumber(text_[at_]) || mayBeginNumberWord(text_[at_]))
                scanHan();
            else if (vulgarFraction(unit) > 0)
                addFractionSign(vulgarFraction(unit));
            else
                ++at_;
        }
        return std::move(numbers_);
    }

private:
    std::size_t behindThin(std::size_t at) const { return behindThinSpace(text_, at); }
    char16_t unitAt(std::size_t at) const { return at < text_.size() ? text_[at] : u'\0'; }

    static bool mayBeginNumber(char16_t unit) {
        return hanDigit(unit) >= 0 || hanMagnitude(unit) > 0 || isOneOf(unit, u"第数數几幾上成廿卅卌") ||
               isFormalNumeral(unit);
    }

    void add(Number number, std::size_t end) {
        number.negative = number.negative || minusBefore(number.span.begin);
        numbers_.push_back(number);
        at_ = std::max(end, number.span.end);
    }

    void addAll(const FoundNumbers& found) {
        for (const Number& number : found.numbers)
            add(number, found.end);
    }

    bool takeAll(const FoundNumbers& found) {
        addAll(found);
        return static_cast<bool>(found);
    }

    void addTime(const ClockTime& time, DayHalf::Which half) {
        add({.low = time.minutes,
             .high = time.minutes,
             .kind = NumberKind::time,
             .span = time.span,
             .form = time.halfDay ? NumberForm::halfDay : NumberForm::usual},
            time.span.end);
        dayHalf_ = half;
        dayHalfEnd_ = at_;
    }

    void addFractionSign(double value) {
        const bool behindDigit = at_ > 0 && digitAt(text_, at_ - 1) >= 0;
        const TextSpan span{at_, at_ + 1};
        if (behindDigit)
            ++at_;
        else
            add({.low = value, .high = value, .span = span, .form = NumberForm::fraction}, span.end);
    }

    /// 零下5度, 负3%, -5
    bool minusBefore(std::size_t begin) const {
        const std::size_t end = begin > 0 && text_[begin - 1] == u' ' ? begin - 1 : begin;
        if (end == 0)
            return false;
        const char16_t before = text_[end - 1];
        if (isOneOf(before, u"负負") || (before == u'下' && end > 1 && text_[end - 2] == u'零'))
            return true;
        if (before != u'-' && before != 0x2212 && before != 0xFF0D)
            return false;
        return end == begin && (end == 1 || isSpaceUnit(text_[end - 2]) ||
                                isOneOf(text_[end - 2], u"为為是达達到至（(，约約"));
    }

    /// Something that begins with a Latin letter or a digit.
    void scanRun(bool digit) {
        if (digit && (takeNumericDate() || takeDigitTime() || takeBarePoint()))
            return;
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

    /// 2020-01-15
    bool takeNumericDate() {
        if (at_ > 0 && (isLatinLetter(text_[at_ - 1]) || text_[at_ - 1] == u'/' || text_[at_ - 1] == u'-'))
            return false;
        const auto date = numericDateAt(text_, at_);
        if (!date)
            return false;
        Number year{.low = date->year, .high = date->year, .kind = NumberKind::year, .span = date->yearSpan};
        Number day{.low = date->value, .high = date->value, .kind = NumberKind::date, .span = date->span};
        if (day.span.begin < year.span.begin)
            std::swap(day, year);
        add(year, year.span.end);
        add(day, date->end);
        return true;
    }

    /// .341 is 0.341.
    bool takeBarePoint() {
        const bool point = at_ > 0 && text_[at_ - 1] == u'.' &&
                           (at_ == 1 || isSpaceUnit(text_[at_ - 2]) || isOneOf(text_[at_ - 2], u"/（("));
        const DigitRun run = readDigitRun(text_, at_);
        if (!point || !run.isWhole() || run.digits > 15)
            return false;
        const double value = run.value / std::pow(10.0, static_cast<double>(run.digits));
        add({.low = value, .high = value, .span = {at_ - 1, run.end}}, run.end);
        return true;
    }

    /// 10:30, 下午3:15
    bool takeDigitTime() {
        if (at_ > 0 && (text_[at_ - 1] == u'.' || text_[at_ - 1] == u':' || isLatinLetter(text_[at_ - 1])))
            return false;
        const auto time = englishDigitTimeAt(text_, at_);
        if (!time)
            return false;
        const DayHalf::Which own = chineseDayHalfBefore(text_, at_);
        const DayHalf::Which half = own != DayHalf::Which::none ? own : knownHalf(at_);
        const double hour = std::floor(time->minutes / 60);
        const auto placed = half == DayHalf::Which::none
                                ? time
                                : chineseClockTime(text_, hour, time->minutes - hour * 60, half, time->span);
        addTime(placed ? *placed : *time, half);
        return true;
    }

    /// The half of the day of a time that ends just before `at` (上午9点至11点).
    DayHalf::Which knownHalf(std::size_t at) const {
        constexpr std::size_t reach = 3;
        if (dayHalfEnd_ == 0 || at < dayHalfEnd_ || at - dayHalfEnd_ > reach)
            return DayHalf::Which::none;
        for (const char16_t unit : text_.substr(dayHalfEnd_, at - dayHalfEnd_))
            if (!isOneOf(unit, u"到至-–—~～ 和、"))
                return DayHalf::Which::none;
        return dayHalf_;
    }

    bool takeNumberWord() {
        const auto word = chineseNumberWordAt(text_, at_);
        if (word)
            add(*word, word->span.end);
        return word.has_value();
    }

    void scanHan() {
        if (takeNumberWord())
            return;
        if (const std::size_t idiom = chineseIdiomAt(text_, at_)) {
            at_ += idiom;
        } else if (const RoundPhrase round = roundPhraseAt(text_, at_); !round.phrase.empty()) {
            const TextSpan span{at_, at_ + round.phrase.size()};
            add({.low = round.value, .high = round.value, .approximate = true, .span = span}, span.end);
        } else if (text_[at_] == u'第') {
            scanOrdinal();
        } else if (const FoundNumbers share = chinesePerHundredAt(text_, at_)) {
            addAll(share);
        } else if (!takeListNumber()) {
            scanQuantity();
        }
    }

    /// 第3, 第355. 第三 is prose.
    void scanOrdinal() {
        const auto quantity = chineseQuantityAt(text_, at_ + 1);
        if (!quantity) {
            ++at_;
        } else {
            add({.low = quantity->value,
                 .high = quantity->value,
                 .kind = NumberKind::ordinal,
                 .prose = quantity->single,
                 .span = {at_, quantity->span.end}},
                quantity->span.end);
        }
    }

    /// "40 GB", "$4.6 million", "3D" inside Chinese: read as English.
    bool takeEnglishWriting() {
        const DigitRun run = readDigitRun(text_, at_);
        std::size_t word = run.end;
        if (unitAt(word) == u' ')
            ++word;
        const bool season = run.isWhole() && run.digits == 4 && digitAt(text_, run.end + 3) < 0; // 2020/21
        if (!isLatinLetter(unitAt(word)) && (unitAt(run.end) != u'/' || season))
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
             .span = quantity->span,
             .form = quantity->fraction ? NumberForm::fraction : NumberForm::usual,
             .part = quantity->part,
             .whole = quantity->whole},
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
        else if (const auto rounds = roundOfCompetitionBehind(text_, *quantity))
            at_ = *rounds;
        else if (!takeAll(chineseFractionAt(text_, *quantity)) && !takeAll(chineseDateAt(text_, *quantity)) &&
                 !takeAll(chineseDecadeAt(text_, *quantity)) && !takeTime(*quantity) &&
                 !takeAll(chineseTenthsAt(text_, *quantity)))
            takeNumber(*quantity);
    }

    bool takeTime(const ChineseQuantity& hour) {
        const auto time = chineseTimeAt(text_, hour, knownHalf(hour.span.begin));
        if (!time)
            return false;
        const DayHalf::Which own = chineseDayHalfBefore(text_, hour.span.begin);
        addTime(*time, own != DayHalf::Which::none ? own : knownHalf(hour.span.begin));
        return true;
    }

    /// The place behind one space, if one stands at `at`.
    std::size_t behindOneSpace(std::size_t at) const {
        return unitAt(at) == u' ' || unitAt(at) == 0xA0 ? at + 1 : at;
    }

    void takeNumber(const ChineseQuantity& first) {
        Number number{
            .low = first.value, .high = first.high, .approximate = first.approximate, .span = first.span};
        std::size_t end = first.span.end;
        bool percentage = takeChinesePercent(text_, end);
        const auto range = chineseRangeBehind(text_, first, end);
        if (range) {
            const bool share =
                first.scale == 1 && range->scale > 1 && first.value * range->scale <= range->value;
            number.low = share ? first.value * range->scale : first.value;
            number.high = range->high;
            if (isShortYear(first, *range)) // 2015–16
                number.high += first.value - std::fmod(first.value, 100);
            number.span.end = end = range->span.end;
            number.approximate = number.approximate || range->approximate;
            percentage = takeChinesePercent(text_, end) || percentage;
        }
        const bool halfMore = !range && (takeHalf(text_, number, end) || takeUnitInside(text_, number, end));
        const bool dozen = !range && !halfMore && takeDozen(text_, first, number, end);
        const bool money = chineseCurrencyAt(text_, behindThin(end)) || currencySignBefore(first.span.begin);
        const bool vagueAlone = first.han && first.high > first.value && first.scale == 1;
        const bool smallHan =
            (first.single || vagueAlone) && (!range || range->single) && !halfMore && !dozen;
        if (!range && !isNumberHere(first, smallHan) && !dozen) {
            at_ = first.span.end;
            return;
        }
        number.prose = smallHan && !percentage;
        number.faint = number.prose && first.single && first.value <= 1 && !range;
        if (percentage)
            number.kind = NumberKind::percent;
        else if (money || number.kind == NumberKind::money)
            number.kind = NumberKind::money;
        else
            number.kind = yearOrPlain(first, number, end);
        if (unitAt(behindThin(end)) == u'倍' && number.kind == NumberKind::plain) {
            number.form = formOfTimes(text_, number.span.begin);
            number.faint = false;
        }
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
        const char16_t second = quantity.span.begin > 1 ? text_[quantity.span.begin - 2] : u'\0';
        if (isOneOf(before, u"周週拜之") || (before == u'期' && second == u'星'))
            return false;
        if (quantity.single && quantity.value <= 1 && isOneOf(before, u"每任某哪这這那同另唯"))
            return false;
        return classifierAt(text_, end);
    }

    NumberKind yearOrPlain(const ChineseQuantity& first, Number& number, std::size_t end) const {
        const std::size_t mark = behindThin(end);
        if (unitAt(mark) != u'年' || unitAt(mark + 1) == u'多')
            return NumberKind::plain;
        if (const double era = eraBefore(text_, first.span.begin); era > 0 && first.value < 200) {
            number.low = number.high = first.value + era;
            number.prose = number.faint = false;
            return NumberKind::year;
        }
        number.negative = beforeOurEra(text_, first.span.begin);
        if (number.negative || inOurEra(text_, first.span.begin))
            return NumberKind::year;
        if (first.positional && first.value < 100) // 九八年
            number.low = number.high = first.value + (first.value >= 30 ? 1900 : 2000);
        return first.yearLike || first.positional ? NumberKind::year : NumberKind::plain;
    }

    bool currencySignBefore(std::size_t begin) const {
        if (begin > 0 && text_[begin - 1] == u' ')
            --begin;
        return begin > 0 && isOneOf(halfWidth(text_[begin - 1]), u"$£€¥￥");
    }

    std::u16string_view text_;
    std::size_t at_ = 0;
    std::vector<Number> numbers_;
    DayHalf::Which dayHalf_ = DayHalf::Which::none; ///< of the last time of day
    std::size_t dayHalfEnd_ = 0;                    ///< where it ended
};

} // namespace

std::vector<Number> findChineseNumbers(std::u16string_view text) { return ChineseScanner(text).scan(); }

} // namespace duizhao
