#include "core/number/english_cardinal.h"

#include "core/number/digit_run.h"

namespace duizhao {

namespace {

using enum NumberWord;

/// Reads a cardinal of several words. Its parts come in falling order: millions, thousands, hundreds, tens.
class CardinalReader {
public:
    CardinalReader(std::u16string_view text, const EnglishWord& first) : text_(text) {
        quantity_.words = quantity_.single = true;
        quantity_.span = first.span;
    }

    std::optional<EnglishQuantity> read(EnglishWord word) {
        if (!take(word))
            return std::nullopt;
        for (;;) {
            const std::size_t end = quantity_.end;
            EnglishWord next = englishWordBehind(text_, end);
            if (next.meaning == joinAnd && (lastWasMagnitude_ && !finished_)) {
                next = englishWordBehind(text_, next.span.end);
                if (next.meaning != unit && next.meaning != teen && next.meaning != ten)
                    break;
            }
            if (finished_ || !take(next))
                break;
            quantity_.single = false;
        }
        quantity_.value = plusHeld(total_, current_);
        return quantity_;
    }

private:
    bool take(const EnglishWord& word) {
        const bool taken = takeValue(word);
        if (taken) {
            lastWasMagnitude_ = isMagnitude(word.meaning);
            quantity_.end = quantity_.span.end = word.span.end;
        }
        return taken;
    }

    bool takeValue(const EnglishWord& word) {
        switch (word.meaning) {
        case unit:
            return takeUpTo(word.value, room_ == Room::ten || room_ == Room::hundred, Room::none);
        case teen:
            if (takeSecondHalfOfYear(word))
                return true;
            return takeUpTo(word.value, room_ == Room::hundred, Room::none);
        case ten:
            if (takeSecondHalfOfYear(word))
                return true;
            return takeUpTo(word.value, room_ == Room::hundred, Room::ten);
        case ordinal:
            return takeOrdinal(word, room_ == Room::ten || room_ == Room::hundred);
        case smallOrdinal:
            return takeOrdinal(word, room_ == Room::ten || (room_ == Room::hundred && begun_));
        case tenOrdinal:
            return takeOrdinal(word, room_ == Room::hundred);
        case hundred:
            if (current_ < 1 || current_ > 99 || quantity_.yearLike)
                return false;
            current_ *= 100;
            room_ = Room::hundred;
            if (total_ == 0)
                quantity_.scale *= 100;
            return true;
        case magnitude:
            return takeMagnitude(word.value);
        default:
            return false;
        }
    }

    bool takeUpTo(double value, bool fits, int roomLeft) {
        if (!fits)
            return false;
        current_ += value;
        room_ = roomLeft;
        begun_ = true;
        return true;
    }

    bool takeOrdinal(const EnglishWord& word, bool fits) {
        if (!fits)
            return false;
        current_ += word.value;
        quantity_.ordinal = finished_ = true;
        return true;
    }

    bool takeMagnitude(double value) {
        if (current_ == 0 || value >= smallestMagnitude_ || quantity_.yearLike)
            return false;
        if (total_ == 0)
            quantity_.scale *= value;
        total_ = plusHeld(total_, timesHeld(current_, value));
        current_ = 0;
        smallestMagnitude_ = value;
        room_ = Room::hundred;
        return true;
    }

    /// nineteen | forty: the first half is a number from 13 to 20, alone so far.
    bool takeSecondHalfOfYear(const EnglishWord& word) {
        if (total_ != 0 || current_ < 13 || current_ > 20 || quantity_.yearLike)
            return false;
        current_ = current_ * 100 + word.value;
        room_ = word.meaning == ten ? Room::ten : Room::none;
        quantity_.yearLike = true;
        return true;
    }

    /// What may still be added below the last part: nothing, a unit, or anything below a hundred.
    struct Room {
        static constexpr int none = 0, ten = 1, hundred = 2;
    };

    std::u16string_view text_;
    EnglishQuantity quantity_;
    double total_ = 0;
    double current_ = 0;
    double smallestMagnitude_ = 1e18;
    int room_ = Room::hundred;
    bool begun_ = false;
    bool lastWasMagnitude_ = false;
    bool finished_ = false;
};

} // namespace

std::optional<EnglishQuantity> readEnglishCardinal(std::u16string_view text, const EnglishWord& first,
                                                   const EnglishWord& value) {
    return CardinalReader(text, first).read(value);
}

} // namespace duizhao
