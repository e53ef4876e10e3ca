#pragma once

#include "core/check/pair_reading.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace duizhao {

/// A quoted English word and its quoted Chinese rendering.
struct QuotedPlace {
    std::string stem; ///< of the word
    TextSpan source;  ///< inside the marks
    TextSpan target;
};

/// The quoted places of a pair that has one short quotation on either side. A quotation of several words has
/// a place for each of them.
std::vector<QuotedPlace> quotedPlaces(PairReading& pair);

/// The renderings of each quoted word of a document. Memory grows with the number of different ones.
class QuotedForms {
public:
    void learn(PairReading& pair);
    /// Two renderings of the word that have nothing to do with each other, or an empty list.
    std::vector<std::u16string> renderings(const std::string& stem) const;

private:
    std::map<std::string, std::vector<std::u16string>> forms_;
};

} // namespace duizhao
