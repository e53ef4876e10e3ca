#pragma once

#include "tests/support/number_facts.h"

#include <functional>
#include <utility>
#include <vector>

namespace duizhao::test {

// What the kinds of number facts are made of.

/// Sentences in both languages with {} for the phrase.
using Frames = std::vector<std::pair<const char*, const char*>>;

template <typename T>
const T& pick(Dice& dice, const std::vector<T>& all) {
    return all[static_cast<std::size_t>(roll(dice, 0, static_cast<long long>(all.size()) - 1))];
}

/// The fact in one of the frames; mistakes that are none are dropped.
NumberFact fact(Dice& dice, const char* kind, std::string english, std::string chinese,
                std::vector<NumberFact::Mistake> mistakes, const Frames& frames);

/// One digit of a number changed, dropped, or swapped with its neighbour; ten times and a tenth of it.
struct Wrong {
    const char* name;
    long long value;
};
std::vector<Wrong> wrongValues(Dice& dice, long long value);

/// The same, written.
using Writer = std::function<std::string(long long)>;
std::vector<NumberFact::Mistake> rewritten(Dice& dice, long long value, const Writer& writer);

/// Facts of the calendar and the clock.
NumberFact yearFact(Dice& dice);
NumberFact dateFact(Dice& dice);
NumberFact decadeFact(Dice& dice);
NumberFact centuryFact(Dice& dice);
NumberFact clockFact(Dice& dice);

} // namespace duizhao::test
