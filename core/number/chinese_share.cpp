#include "core/number/chinese_share.h"

#include "core/number/chinese_range.h"
#include "core/number/english_quantity.h"
#include "core/text/characters.h"

namespace duizhao {

namespace {

char16_t unitAt(std::u16string_view text, std::size_t at) { return at < text.size() ? text[at] : u'\0'; }

bool isOneOf(char16_t unit, std::u16string_view set) { return set.find(unit) != std::u16string_view::npos; }

/// The numeral behind 分之.
std::optional<ChineseQuantity> partOf(std::u16string_view text, const ChineseQuantity& divisor) {
    const std::size_t join = divisor.span.end;
    if (unitAt(text, join) != u'分' || unitAt(text, join + 1) != u'之' || divisor.value == 0)
        return std::nullopt;
    return chineseQuantityAt(text, join + 2);
}

} // namespace

FoundNumbers chinesePerHundredAt(std::u16string_view text, std::size_t at) {
    if (!isOneOf(unitAt(text, at), u"百千万萬") || unitAt(text, at + 1) != u'分' ||
        unitAt(text, at + 2) != u'之')
        return {};
    const bool negative = isOneOf(unitAt(text, at + 3), u"负負");
    const auto quantity = chineseQuantityAt(text, at + (negative ? 4 : 3));
    if (!quantity)
        return {};
    const bool hundredth = text[at] == u'百';
    const double whole = hundredth ? 1 : hanMagnitude(text[at]);
    Number number{.low = quantity->value / whole,
                  .high = quantity->high / whole,
                  .kind = hundredth ? NumberKind::percent : NumberKind::plain,
                  .approximate = quantity->approximate,
                  .span = {at, quantity->span.end},
                  .negative = negative,
                  .form = hundredth ? NumberForm::usual : NumberForm::fraction,
                  .part = hundredth ? 0 : quantity->value,
                  .whole = hundredth ? 0 : whole};
    if (const auto second = chineseRangeBehind(text, *quantity, quantity->span.end)) {
        number.high = second->value / whole;
        number.span.end = second->span.end;
    }
    return {{number}, number.span.end};
}

FoundNumbers chineseFractionAt(std::u16string_view text, const ChineseQuantity& divisor) {
    const auto part = partOf(text, divisor);
    if (!part)
        return {};
    return {{{.low = part->value / divisor.value,
              .high = part->high / divisor.value,
              .approximate = part->approximate,
              .span = {divisor.span.begin, part->span.end},
              .form = NumberForm::fraction,
              .part = part->value,
              .whole = divisor.value}},
            part->span.end};
}

std::optional<std::size_t> roundOfCompetitionBehind(std::u16string_view text,
                                                    const ChineseQuantity& divisor) {
    const auto part = partOf(text, divisor);
    if (!part)
        return std::nullopt;
    const std::size_t mark = behindThinSpace(text, part->span.end);
    const bool round = isOneOf(unitAt(text, mark), u"决決") && isOneOf(unitAt(text, mark + 1), u"赛賽");
    return round ? std::optional(part->span.end) : std::nullopt;
}

FoundNumbers chineseTenthsAt(std::u16string_view text, const ChineseQuantity& tenths) {
    const std::size_t mark = behindThinSpace(text, tenths.span.end);
    const char16_t next = unitAt(text, mark + 1);
    const bool part = unitAt(text, mark) == u'成' && tenths.single && tenths.value > 0 &&
                      !isOneOf(next, u"为為功立员員本果绩績熟长長就都型套群不了");
    const bool discount = unitAt(text, mark) == u'折' && !isOneOf(next, u"腾騰磨断斷叠疊射返") &&
                          (tenths.value < 10 || tenths.positional) && !tenths.approximate;
    if (!part && !discount)
        return {};
    double percentage = tenths.positional ? tenths.value : tenths.value * 10;
    TextSpan span{tenths.span.begin, mark + 1};
    if (part && hanDigit(next) > 0) {
        percentage += hanDigit(next);
        ++span.end;
    } else if (part && next == u'半') {
        percentage += 5;
        ++span.end;
    }
    return {{{.low = percentage,
              .high = percentage,
              .kind = NumberKind::percent,
              .span = span,
              .form = discount ? NumberForm::discount : NumberForm::tenths}},
            span.end};
}

bool takeChinesePercent(std::u16string_view text, std::size_t& end) {
    const std::size_t sign = behindSpace(text, end);
    if (halfWidth(unitAt(text, sign)) == u'%') {
        end = sign + 1;
        return true;
    }
    const std::size_t mark = behindThinSpace(text, end);
    const std::size_t point = isOneOf(unitAt(text, mark), u"个個") ? mark + 1 : mark;
    if (unitAt(text, point) != u'百' || unitAt(text, point + 1) != u'分' ||
        !isOneOf(unitAt(text, point + 2), u"点點"))
        return false;
    end = point + 3;
    return true;
}

} // namespace duizhao
