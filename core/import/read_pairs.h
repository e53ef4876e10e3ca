#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bitext/article.h"

#include <optional>

namespace duizhao {

/// Reads the one text of an article as a list of pairs, a line each: source TAB target. Each is kept exactly
/// as it stands: a link with one bead, one segment a side. The first column is the source; its language is
/// the one most of its cells are in, or as `chineseIsSource` says. Cells are taken as they are, quotes and
/// spaces included; one of the two may be empty. Blank lines are skipped; a first line that names the columns
/// ("source" TAB "target", "en" TAB "zh") is kept as a left-out block. Lines end at LF, CR LF and CR only.
/// Fills article.bitext. Errors: pairsBroken (detail: the 1-based line without exactly one tab, or with two
/// empty cells), onlyEnglish, onlyChinese, noText, cancelled; `subject` is the file's name.
Result<void> readPairs(Article& article, std::optional<bool> chineseIsSource, const Progress& progress);

} // namespace duizhao
