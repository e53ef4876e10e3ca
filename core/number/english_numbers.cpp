#include "core/number/english_numbers.h"

#include "core/number/digit_run.h"
#include "core/number/english_context.h"
#include "core/number/english_date.h"
#include "core/number/english_number_words.h"
#include "core/number/english_quantity.h"
#include "core/number/english_range.h"
#include "core/number/english_time.h"
#include "core/text/characters.h"

#include <algorithm>
#include <cmath>

namespace duizhao {

namespace {

using enum NumberWord;

/// Walks over the text once, from number to number, and remembers the word before.
class EnglishScanner {
public:
    explicit EnglishScanner(std::u16string_view text) : text_(text) {}

    std::vector<Number> scan() {
        while (at_ < text_.size()) {
            const char16_t unit = text_[at_];
            const bool letter = isLatinLetter(unit);
            const bool digit = digitAt(text_, at_) >= 0;
            if (unit == u'.' && digitAt(text_, at_ + 1) >= 0 &&
                (at_ == 0 || !isLatinLetter(text_[at_ - 1]))) {
                scanBarePoint();
            } else if (!letter && !digit && unit != u'@' && unit != u'#') {
                scanMark(unit);
            } else if (digit && (takeNumericDate() || takeDigitTime())) {
                continue;
            } else if (const auto end = opaqueAt(text_, at_)) {
                pass(*end);
            } else if (digit) {
                scanDigits();
            } else if (letter) {
                scanWord();
            } else {
                ++at_;
            }
        }
        return std::move(numbers_);
    }

private:
    void scanMark(char16_t unit) {
        if (vulgarFraction(unit) > 0 && (at_ == 0 || digitAt(text_, at_ - 1) < 0)) {
            const double value = vulgarFraction(unit);
            add({.low = value, .high = value, .span = {at_, at_ + 1}, .form = NumberForm::fraction}, at_ + 1);
            return;
        }
        if (unit == u'.' || unit == u',' || unit == u';')
            last_ = EnglishWord{.span = {at_, at_}};
        ++at_;
    }

    /// Goes on behind what holds no number.
    void pass(std::size_t end) {
        at_ = end;
        last_ = EnglishWord{.span = {at_, at_}};
    }

    void scanDigits() {
        if (takeListNumber())
            return;
        const bool money = moneyBefore(at_);
        const auto quantity = digitQuantityAt(text_, at_, money);
        if (!quantity) {
            skipGluedName();
            return;
        }
        if (!takeDayBeforeMonth(*quantity) && !takeShare(*quantity))
            takeQuantity(*quantity, money);
    }

    /// .5 is 0.5.
    void scanBarePoint() {
        const DigitRun run = readDigitRun(text_, at_ + 1);
        auto quantity = digitQuantityAt(text_, at_ + 1, false);
        if (!quantity || !run.isWhole() || run.digits > 15) {
            at_ = run.end;
            return;
        }
        quantity->value /= std::pow(10.0, static_cast<double>(run.digits));
        quantity->span.begin = at_;
        quantity->yearLike = quantity->decade = quantity->ordinal = false;
        takeQuantity(*quantity, moneyBefore(at_));
    }

    void scanWord() {
        const EnglishWord word = englishWordAt(text_, at_);
        const bool announced = last_.meaning == joinIn || last_.meaning == announcesYear ||
                               last_.meaning == of || text_.substr(0, at_).ends_with(u"mid-");
        if (word.capital && isMonthWord(word))
            if (const auto date = englishMonthAt(text_, word, announced)) {
                addDate(*date);
                if (const auto later = englishLaterDay(text_, *date))
                    addDate(*later);
                return;
            }
        if (const auto time = englishSpokenTimeAt(text_, word)) {
            addTime(*time);
            return;
        }
        const bool perSecond = word.meaning == ordinal && word.value == 2 && last_.span.of(text_) == u"per";
        const auto quantity = perSecond ? std::nullopt : wordQuantityAt(text_, word);
        if (quantity && (takeShare(*quantity) || (quantity->ordinal && takeDayBeforeMonth(*quantity))))
            return;
        if (quantity) {
            takeQuantity(*quantity, false);
            return;
        }
        if (!takeNumberWord(word) && !takeRoman(word) && !takeFold(word)) {
            last_ = word;
            at_ = word.span.end;
        }
    }

    /// Adds the number and goes on behind `end`.
    void add(Number number, std::size_t end) {
        number.negative = number.negative || isBelowZero(text_, number.span.begin, end);
        numbers_.push_back(number);
        pass(std::max(end, number.span.end));
    }

    void addTime(const ClockTime& time) {
        add({.low = time.minutes,
             .high = time.minutes,
             .kind = NumberKind::time,
             .span = time.span,
             .form = time.halfDay ? NumberForm::halfDay : NumberForm::usual},
            time.span.end);
    }

    bool takeDigitTime() {
        if (at_ > 0 && (text_[at_ - 1] == u'.' || text_[at_ - 1] == u':' || isLatinLetter(text_[at_ - 1])))
            return false;
        const auto time = englishDigitTimeAt(text_, at_);
        if (time)
            addTime(*time);
        return time.has_value();
    }

    /// A name that begins with digits: 3D, 5G, 737MAX.
    void skipGluedName() {
        while (at_ < text_.size() && (isLatinLetter(text_[at_]) || digitAt(text_, at_) >= 0))
            ++at_;
    }

    void takeQuantity(const EnglishQuantity& first, bool moneySign) {
        Number number{
            .low = first.value, .high = first.value, .approximate = first.approximate, .span = first.span};
        std::size_t end = first.end;
        bool percentage = takePercent(text_, end);
        bool money = moneySign || first.money;
        bool isYear = first.yearLike && !moneySign && !percentage;
        auto range = first.ordinal || first.fraction || first.decade
                         ? std::nullopt
                         : englishRangeBehind(text_, first, end, money, last_.meaning == between);
        if (std::size_t behind = range ? range->second.end : 0;
            range && percentage && !takePercent(text_, behind))
            range.reset(); // grew 3% to 5 million
        if (range) {
            number.low = range->low;
            number.high = range->second.value;
            number.span.end = range->second.span.end;
            number.approximate = number.approximate || range->second.approximate;
            end = range->second.end;
            percentage = takePercent(text_, end) || percentage;
            money = money || range->money || range->second.money;
            isYear = isYear && range->second.scale == 1;
        }
        if (!first.ordinal && first.scale == 1 && takeHours(first, range ? &range->second : nullptr, end))
            return;
        if (range && takeDays(first, range->second))
            return;
        money = money || englishWordBehind(text_, end).meaning == currencyBehind;
        number.prose = first.single && first.value <= 10 && !range && !percentage && !money;
        number.kind = kindOf(first, percentage, money, isYear && (range || isYearHere(first)));
        if (first.fraction)
            number.form = NumberForm::fraction;
        if (first.ordinal && englishWordBehind(text_, end).meaning == century)
            number.form = NumberForm::century;
        number.part = first.part;
        number.whole = first.whole;
        if (first.fraction)
            takeMeasureOf(text_, number, end);
        takeEra(text_, number, end);
        if (percentage && isTakenOff(text_, end))
            number.form = NumberForm::off;
        if (const PartsPer parts = partsPerAt(text_, end); parts.whole > 0 && !range) {
            number.part = first.value;
            number.whole = parts.whole;
            number.low = number.high = first.value / parts.whole;
            number.form = NumberForm::fraction;
            number.prose = false;
            end = number.span.end = parts.end;
        }
        if (first.decade)
            resolveDecade(first, number);
        if (isShortYear(first) && !range) {
            number.kind = NumberKind::year;
            number.low = number.high = first.value + (first.value < 40 ? 2000 : 1900);
        }
        add(number, end);
    }

    NumberKind kindOf(const EnglishQuantity& first, bool percentage, bool money, bool year) const {
        if (percentage)
            return NumberKind::percent;
        if (money)
            return NumberKind::money;
        if (first.ordinal)
            return NumberKind::ordinal;
        return year ? NumberKind::year : NumberKind::plain;
    }

    /// '98
    bool isShortYear(const EnglishQuantity& quantity) const {
        const std::size_t begin = quantity.span.begin;
        const bool mark = begin > 0 && (text_[begin - 1] == u'\'' || text_[begin - 1] == 0x2019);
        return mark && !quantity.words && quantity.span.length() == 2 && quantity.scale == 1 &&
               (begin == 1 || isSpaceUnit(text_[begin - 2]));
    }

    /// 1990s and "the nineties" are decades; "his sixties" is an age.
    void resolveDecade(const EnglishQuantity& quantity, Number& number) const {
        const bool apostrophe = quantity.span.begin > 0 && (text_[quantity.span.begin - 1] == u'\'' ||
                                                            text_[quantity.span.begin - 1] == 0x2019);
        const bool decade = apostrophe || last_.meaning == the || last_.meaning == announcesYear;
        if (quantity.value < 1000 && !decade)
            return;
        number.kind = NumberKind::year;
        number.form = NumberForm::decade;
        if (quantity.value < 1000)
            number.low = number.high = 1900 + quantity.value;
    }

    bool isYearHere(const EnglishQuantity& quantity) const {
        if (quantity.words || last_.meaning == announcesYear || last_.meaning == joinIn ||
            afterDate_ == at_ || isMonthWord(last_))
            return true;
        const std::size_t next = behindSpace(text_, quantity.end);
        const bool wordFollows = next < text_.size() && text_[next] >= u'a' && text_[next] <= u'z';
        return quantity.value >= 1800 && quantity.value < 2040 && !wordFollows;
    }

    bool moneyBefore(std::size_t begin) const {
        std::size_t at = begin;
        if (at > 0 && text_[at - 1] == u' ')
            --at;
        if (at > 0 && isCurrencySign(text_[at - 1]))
            return true;
        return last_.meaning == currencyBefore && last_.span.end == at;
    }

    /// 6 p.m., 6pm, 9 o'clock, 9-11 a.m.
    bool takeHours(const EnglishQuantity& first, const EnglishQuantity* second, std::size_t end) {
        const DayHalf half = englishDayHalfAt(text_, end);
        if (half.which == DayHalf::Which::none)
            return false;
        if (second != nullptr)
            if (const auto time = clockTime(first.value, 0, half.which, first.span))
                addTime(*time);
        const EnglishQuantity& last = second != nullptr ? *second : first;
        const auto time = clockTime(last.value, 0, half.which, {last.span.begin, half.end});
        if (time)
            addTime(*time);
        else
            pass(half.end);
        return true;
    }

    /// 12 to 14 June
    bool takeDays(const EnglishQuantity& first, const EnglishQuantity& second) {
        const auto last = englishDayBeforeMonth(text_, second);
        if (!last || first.scale != 1 || first.value < 1 || first.value != static_cast<int>(first.value))
            return false;
        const double value = std::floor(last->value / 100) * 100 + first.value;
        add({.low = value, .high = value, .kind = NumberKind::date, .span = first.span}, first.span.end);
        addDate(*last);
        return true;
    }

    bool takeDayBeforeMonth(const EnglishQuantity& day) {
        const auto date = englishDayBeforeMonth(text_, day);
        if (date)
            addDate(*date);
        return date.has_value();
    }

    void addDate(const WrittenDate& date) {
        add({.low = date.value,
             .high = date.value,
             .kind = NumberKind::date,
             .span = date.span,
             .form = date.open ? NumberForm::openDate : NumberForm::usual},
            date.end);
        afterDate_ = behindSpace(text_, at_ < text_.size() && text_[at_] == u',' ? at_ + 1 : at_);
    }

    /// 2020-01-15: a year and a date, in the order they are written.
    bool takeNumericDate() {
        if (at_ > 0 && (isLatinLetter(text_[at_ - 1]) || text_[at_ - 1] == u'/' || text_[at_ - 1] == u'-'))
            return false;
        const auto date = numericDateAt(text_, at_);
        if (!date)
            return false;
        const Number year{
            .low = date->year, .high = date->year, .kind = NumberKind::year, .span = date->yearSpan};
        const bool first = date->yearSpan.begin < date->span.begin;
        if (first)
            numbers_.push_back(year);
        addDate(*date);
        if (!first)
            add(year, date->end);
        return true;
    }

    /// "1. Text", "2) Text" at the beginning of the segment.
    bool takeListNumber() {
        if (behindSpace(text_, 0) != at_)
            return false;
        const DigitRun run = readDigitRun(text_, at_);
        const std::size_t mark = run.end;
        if (!run.isWhole() || run.digits > 2 || mark + 1 >= text_.size() || !isSpaceUnit(text_[mark + 1]) ||
            (text_[mark] != u'.' && text_[mark] != u')'))
            return false;
        add({.low = run.value, .high = run.value, .kind = NumberKind::ordinal, .span = {at_, mark}},
            mark + 1);
        return true;
    }

    bool takeShare(const EnglishQuantity& part) {
        const auto share = englishShareAt(text_, part);
        if (share)
            add(*share, share->span.end);
        return share.has_value();
    }

    /// both, doubled, noon, a decade
    bool takeNumberWord(const EnglishWord& word) {
        const bool counted = !numbers_.empty() && numbers_.back().span.end + 1 == word.span.begin;
        const auto number = englishNumberWordAt(text_, word);
        if (!number || (counted && number->unit)) // two decades
            return false;
        add(*number, number->span.end);
        return number.has_value();
    }

    /// Chapter IV, World War II
    bool takeRoman(const EnglishWord& word) {
        const int value = clearRomanNumeral(word.span.of(text_), last_.span.of(text_));
        if (value <= 0)
            return false;
        const double number = value;
        add({.low = number, .high = number, .kind = NumberKind::ordinal, .prose = true, .span = word.span},
            word.span.end);
        return true;
    }

    /// twofold, tenfold, hundredfold
    bool takeFold(const EnglishWord& word) {
        const std::u16string_view letters = word.span.of(text_);
        if (letters.size() < 7 || !letters.ends_with(u"fold"))
            return false;
        const NumberWordEntry entry = numberWord(letters.substr(0, letters.size() - 4));
        if (entry.meaning != unit && entry.meaning != teen && entry.meaning != ten &&
            entry.meaning != hundred)
            return false;
        add({.low = entry.value, .high = entry.value, .span = {word.span.begin, word.span.end - 4}},
            word.span.end);
        return true;
    }

    std::u16string_view text_;
    std::size_t at_ = 0;
    std::vector<Number> numbers_;
    EnglishWord last_; ///< the word before at_, if no number stands between
    std::size_t afterDate_ = static_cast<std::size_t>(-1); ///< where a year would belong to a date
};

} // namespace

std::vector<Number> findEnglishNumbers(std::u16string_view text) { return EnglishScanner(text).scan(); }

} // namespace duizhao
