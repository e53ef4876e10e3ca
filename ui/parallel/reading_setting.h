#pragma once

#include "ui/theme/fonts.h"

#include <algorithm>

namespace duizhao {

/// How running text is set, as a person likes it; the size is the view's zoom.
struct ReadingSetting {
    int lineHeight = 165;  ///< from baseline to baseline, in percent of the letters' size
    int latinMeasure = 70; ///< letters in a full line
    int hanMeasure = 33;   ///< characters in a full line of Chinese, which says about half as much again
    ReadingFaces faces;

    static constexpr int leastLineHeight = 130;
    static constexpr int greatestLineHeight = 240;
    static constexpr int leastLatinMeasure = 40;
    static constexpr int greatestLatinMeasure = 110;
    static constexpr int leastHanMeasure = 16;
    static constexpr int greatestHanMeasure = 60;

    bool operator==(const ReadingSetting&) const = default;
    /// Numbers from a file, kept in their bounds.
    ReadingSetting bounded() const {
        ReadingSetting setting = *this;
        setting.lineHeight = std::clamp(lineHeight, leastLineHeight, greatestLineHeight);
        setting.latinMeasure = std::clamp(latinMeasure, leastLatinMeasure, greatestLatinMeasure);
        setting.hanMeasure = std::clamp(hanMeasure, leastHanMeasure, greatestHanMeasure);
        return setting;
    }
};

} // namespace duizhao
