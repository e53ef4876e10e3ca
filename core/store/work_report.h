#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/severity.h"
#include "core/store/library.h"
#include "core/text/local_day.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

/// What an annotator did on one day.
struct WorkDay {
    std::string day; ///< "2026-03-29"
    std::string annotator;
    std::size_t donePairs = 0;              ///< pairs that are done now and were marked so on this day
    std::size_t sourceWords = 0;            ///< of these pairs, where the source is English: ICU's words
    std::size_t sourceCharacters = 0;       ///< where it is Chinese: Han characters
    std::array<std::size_t, 4> errors = {}; ///< made on this day and not removed, by severity
    std::size_t unclassified = 0;           ///< flags without category or severity

    bool operator==(const WorkDay&) const = default;
    std::size_t errorsOf(Severity severity) const { return errors[static_cast<std::size_t>(severity)]; }
};

/// The work on one article, or on all that are in the list, by day and then by annotator. Days without work
/// are left out. Errors: articleMissing, cancelled, libraryFailed.
Result<std::vector<WorkDay>> workReport(const Library& library, std::optional<std::int64_t> article,
                                        const LocalDays& days, const Progress& progress);

} // namespace duizhao
