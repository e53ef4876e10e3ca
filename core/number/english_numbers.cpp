#include "core/number/english_numbers.h"

#include "core/number/digit_run.h"
#include "core/number/english_quantity.h"
#include "core/text/characters.h"

#include <algorithm>
#include <cmath>

namespace duizhao {

namespace {

using enum NumberWord;

bool isCurrencySign(char16_t unit) {
    return unit == u'$' || unit == 0xA3 || unit == 0x20AC || unit == 0xA5 || unit == 0xFFE5 ||
           unit == 0xFF04 || unit == 0x20A9 || unit == 0x20B9;
}

bool isDash(char16_t unit) {
    return unit == u'-' || unit == 0x2013 || unit == 0x2014 || unit == u'~' || unit == 0xFF5E ||
           unit == 0x2010 || unit == 0x2011;
}

bool isPercentSign(char16_t unit) { return unit == u'%' || unit == 0xFF05; }

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
                if (unit == u'.' || unit == u',' || unit == u';')
                    last_ = EnglishWord{.span = {at_, at_}};
                ++at_;
            } else if (const auto end = opaqueAt(text_, at_)) {
                at_ = *end;
                last_ = EnglishWord{.span = {at_, at_}};
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
    void scanDigits() {
        if (takeIsoDate() || takeListNumber())
            return;
        const bool money = moneyBefore(at_);
        const auto quantity = digitQuantityAt(text_, at_, money);
        if (!quantity) {
            skipGluedName();
            return;
        }
        if (takeDayBeforeMonth(*quantity))
            return;
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
        const bool isMonth = word.meaning == month || word.meaning == mayMonth || word.meaning == shortMonth;
        if (isMonth && word.capital && takeMonth(word))
            return;
        const auto quantity = wordQuantityAt(text_, word);
        if (quantity && !(quantity->single && quantity->value <= 1)) {
            if (!(quantity->ordinal && takeDayBeforeMonth(*quantity)))
                takeQuantity(*quantity, false);
            return;
        }
        if (quantity && takeOneIn(*quantity))
            return;
        if (!takeFold(word)) {
            last_ = word;
            at_ = word.span.end;
        }
    }

    /// Adds the number and goes on behind `end`.
    void add(Number number, std::size_t end) {
        numbers_.push_back(number);
        at_ = std::max(end, number.span.end);
        last_ = EnglishWord{.span = {at_, at_}};
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
        bool percentage = takePercent(end);
        bool money = moneySign || first.money;
        bool isYear = first.yearLike && !moneySign && !percentage;
        const auto range =
            first.ordinal || first.fraction || first.decade ? std::nullopt : rangeBehind(first, end, money);
        if (range) {
            number.low = range->low;
            number.high = range->second.value;
            number.span.end = range->second.span.end;
            number.approximate = number.approximate || range->second.approximate;
            end = range->second.end;
            percentage = takePercent(end) || percentage;
            money = money || range->money || range->second.money;
            isYear = isYear && range->second.scale == 1;
        }
        if (!range && !first.ordinal && first.scale == 1 && takeTimeOfDay(end))
            return;
        money = money || englishWordBehind(text_, end).meaning == currencyBehind;
        number.prose = first.single && first.value <= 10 && !range && !percentage && !money;
        number.kind = kindOf(first, percentage, money, isYear && (range || isYearHere(first)));
        if (first.decade)
            resolveDecade(first, number);
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

    /// 1990s and "the nineties" are decades; "his sixties" is an age.
    void resolveDecade(const EnglishQuantity& quantity, Number& number) const {
        const bool apostrophe = quantity.span.begin > 0 && (text_[quantity.span.begin - 1] == u'\'' ||
                                                            text_[quantity.span.begin - 1] == 0x2019);
        if (quantity.value >= 1000) {
            number.kind = NumberKind::year;
        } else if (apostrophe || last_.meaning == the || last_.meaning == announcesYear) {
            number.kind = NumberKind::year;
            number.low = number.high = 1900 + quantity.value;
        }
    }

    bool isYearHere(const EnglishQuantity& quantity) const {
        if (quantity.words || last_.meaning == announcesYear || last_.meaning == joinIn ||
            afterDate_ == at_ || last_.meaning == month || last_.meaning == mayMonth ||
            last_.meaning == shortMonth)
            return true;
        const std::size_t next = behindSpace(text_, quantity.end);
        const bool wordFollows = next < text_.size() && text_[next] >= u'a' && text_[next] <= u'z';
        return quantity.value >= 1800 && quantity.value < 2040 && !wordFollows;
    }

    bool takePercent(std::size_t& end) const {
        const std::size_t sign = behindSpace(text_, end);
        if (sign < text_.size() && isPercentSign(text_[sign])) {
            end = sign + 1;
            return true;
        }
        const EnglishWord word = englishWordBehind(text_, end);
        if (word.meaning == percent) {
            end = word.span.end;
            return true;
        }
        const std::u16string_view per = word.span.of(text_);
        if (per == u"per") {
            const EnglishWord cent = englishWordBehind(text_, word.span.end);
            if (cent.span.of(text_) == u"cent") {
                end = cent.span.end;
                return true;
            }
        }
        return false;
    }

    bool moneyBefore(std::size_t begin) const {
        std::size_t at = begin;
        if (at > 0 && text_[at - 1] == u' ')
            --at;
        if (at > 0 && isCurrencySign(text_[at - 1]))
            return true;
        return last_.meaning == currencyBefore && last_.span.end == at;
    }

    struct Range {
        double low = 0;
        EnglishQuantity second;
        bool money = false;
    };

    /// Where the second half of a range would begin: behind a dash, "to", or "and" after "between".
    std::optional<std::size_t> rangeJoin(const EnglishQuantity& first, std::size_t end) const {
        std::size_t at = behindSpace(text_, end);
        if (at < text_.size() && isDash(text_[at]) && !(first.words && text_[at] == u'-')) {
            const bool spaced = at > end;
            const std::size_t next = behindSpace(text_, at + 1);
            if ((next > at + 1) == spaced && !(spaced && text_[at] == u'-') && text_[at] != 0x2014)
                return next;
            return std::nullopt;
        }
        if (at == end)
            return std::nullopt;
        const EnglishWord word = englishWordAt(text_, at);
        if (word.meaning == joinTo || (word.meaning == joinAnd && last_.meaning == between))
            return behindSpace(text_, word.span.end);
        return std::nullopt;
    }

    std::optional<Range> rangeBehind(const EnglishQuantity& first, std::size_t end, bool money) const {
        const auto join = rangeJoin(first, end);
        if (!join || *join >= text_.size())
            return std::nullopt;
        Range range;
        std::size_t at = *join;
        range.money = isCurrencySign(text_[at]);
        if (range.money)
            ++at;
        std::optional<EnglishQuantity> second;
        if (digitAt(text_, at) >= 0 && !opaqueAt(text_, at))
            second = digitQuantityAt(text_, at, money || range.money);
        else if (const EnglishWord word = englishWordAt(text_, at);
                 word.meaning != article && word.meaning != several)
            second = wordQuantityAt(text_, word);
        if (!second || second->ordinal || second->fraction || second->decade)
            return std::nullopt;
        range.low = first.value;
        range.second = *second;
        const bool hundreds = first.scale == 100 && (second->scale == 1e5 || second->scale == 1e8);
        const double share = second->scale / first.scale;
        if ((first.scale == 1 || hundreds) && share > 1 && first.value * share <= second->value)
            range.low = first.value * share;
        if (first.yearLike && second->value < 100 && second->value > 9 && second->scale == 1) { // 2015-18
            const double century = first.value - static_cast<int>(first.value) % 100;
            range.second.value += century;
        }
        if (range.low >= range.second.value)
            return std::nullopt;
        return range;
    }

    /// 6 p.m., 6pm, 9 o'clock
    bool takeTimeOfDay(std::size_t end) {
        const EnglishWord word = englishWordBehind(text_, end);
        const std::u16string_view letters = word.span.of(text_);
        const std::size_t behind = word.span.end;
        const bool dotted = (letters == u"a" || letters == u"p") && text_.substr(behind, 2) == u".m";
        const bool oclock = letters == u"o" && behind < text_.size() &&
                            (text_[behind] == u'\'' || text_[behind] == 0x2019) &&
                            text_.substr(behind + 1, 5) == u"clock";
        if (word.meaning != timeOfDay && !dotted && !oclock)
            return false;
        at_ = dotted ? behind + 2 : oclock ? behind + 6 : behind;
        return true;
    }

    /// "15 June", "15th of June": the day stands first.
    bool takeDayBeforeMonth(const EnglishQuantity& day) {
        if (day.scale != 1 || day.value < 1 || day.value > 31 || day.fraction ||
            day.value != static_cast<int>(day.value))
            return false;
        EnglishWord word = englishWordBehind(text_, day.end);
        if (word.meaning == of)
            word = englishWordBehind(text_, word.span.end);
        if (!word.capital ||
            (word.meaning != month && word.meaning != mayMonth && word.meaning != shortMonth))
            return false;
        addDate(word.value, day.value, {day.span.begin, word.span.end});
        return true;
    }

    void addDate(double monthValue, double day, TextSpan span) {
        const double value = monthValue * 100 + day;
        add({.low = value, .high = value, .kind = NumberKind::date, .span = span}, span.end);
        afterDate_ = behindSpace(text_, at_ < text_.size() && text_[at_] == u',' ? at_ + 1 : at_);
    }

    /// June, June 15, Jan. 3; "May" and "March" need a sign that the month is meant.
    bool takeMonth(const EnglishWord& word) {
        std::size_t next = word.span.end;
        if (word.meaning == shortMonth && next < text_.size() && text_[next] == u'.')
            ++next;
        next = behindSpace(text_, next);
        double day = 0;
        std::size_t end = word.span.end;
        bool sure = word.meaning == month;
        if (digitAt(text_, next) >= 0 && !opaqueAt(text_, next) && next > word.span.end)
            if (const auto number = digitQuantityAt(text_, next, false)) {
                const bool isDay = number->value >= 1 && number->value <= 31 && number->scale == 1 &&
                                   number->span.length() <= 4;
                sure = sure || isDay || number->yearLike;
                if (isDay) {
                    day = number->value;
                    end = number->span.end;
                }
            }
        const bool announced =
            last_.meaning == joinIn || last_.meaning == announcesYear || last_.meaning == of;
        if (!sure && !(word.meaning == mayMonth && announced))
            return false;
        addDate(word.value, day, {word.span.begin, end});
        return true;
    }

    /// 2020-01-15: a year and a date.
    bool takeIsoDate() {
        const DigitRun year = readDigitRun(text_, at_);
        if (!year.isWhole() || year.digits != 4 || year.end >= text_.size() || text_[year.end] != u'-' ||
            digitAt(text_, year.end + 1) < 0)
            return false;
        const DigitRun monthRun = readDigitRun(text_, year.end + 1);
        if (monthRun.digits != 2 || !monthRun.isWhole() || monthRun.value > 12 || monthRun.value < 1 ||
            monthRun.end >= text_.size() || text_[monthRun.end] != u'-' ||
            digitAt(text_, monthRun.end + 1) < 0)
            return false;
        const DigitRun day = readDigitRun(text_, monthRun.end + 1);
        if (day.digits > 2 || day.value > 31)
            return false;
        numbers_.push_back(
            {.low = year.value, .high = year.value, .kind = NumberKind::year, .span = {at_, year.end}});
        addDate(monthRun.value, day.value, {year.end + 1, day.end});
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

    /// one in four, one out of ten: `one` is the numerator.
    bool takeOneIn(const EnglishQuantity& one) {
        if (one.value != 1)
            return false;
        EnglishWord join = englishWordBehind(text_, one.end);
        if (join.meaning == out)
            join = englishWordBehind(text_, join.span.end);
        if (join.meaning != joinIn && join.meaning != of)
            return false;
        const bool outOf = join.meaning == of;
        if (outOf && englishWordBehind(text_, one.end).meaning != out)
            return false;
        const std::size_t begin = behindSpace(text_, join.span.end);
        const auto whole = digitAt(text_, begin) >= 0 ? digitQuantityAt(text_, begin, false)
                                                      : wordQuantityAt(text_, englishWordAt(text_, begin));
        if (!whole || whole->value < 2 || whole->yearLike || whole->ordinal || whole->approximate)
            return false;
        add({.low = 1 / whole->value, .high = 1 / whole->value, .span = {one.span.begin, whole->span.end}},
            whole->end);
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
