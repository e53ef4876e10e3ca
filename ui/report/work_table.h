#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/work_report.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace duizhao {

/// The work on one article, or on all of a library, by day and annotator, days as they are on this machine.
/// Of articles that are annotated blind only what `annotator` did. Read over a connection of its own; for a
/// worker thread. Errors: those of opening a library, articleMissing, cancelled, libraryFailed.
Result<std::vector<WorkDay>> workDays(const std::filesystem::path& library,
                                      std::optional<std::int64_t> article, const std::string& annotator,
                                      const Progress& progress);

/// A report as a table of texts.
struct WorkTable {
    QStringList headings;
    std::vector<QStringList> rows; ///< as many cells as headings; numbers from the third one on

    bool operator==(const WorkTable&) const = default;
    /// Lines parted by line ends, cells by tabs, the headings first.
    QString tsv() const;
};
/// `grouped`: numbers as the window's language writes them, for a person; else plain digits, for a program.
/// Characters of Chinese sources have a column only where there are some.
WorkTable workTable(const std::vector<WorkDay>& days, bool grouped);

} // namespace duizhao
