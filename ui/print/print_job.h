#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/print/sheet_reader.h"

#include <filesystem>

class QPrinter;

namespace duizhao {

// For a worker thread: each opens a connection of its own to the library in the file `library`.

/// Saves a sheet as PDF on A4, whole or not at all. Text can be searched and copied, but Qt names a glyph by
/// the first character that has it: some simple Han characters (一, 口) are copied as the radicals that look
/// alike (U+2F00 to U+2FD5). Errors: those of Library::open, readSheet and writeFileWhole.
Result<void> savePdf(const SheetRequest& request, const std::filesystem::path& library,
                     const std::filesystem::path& file, const Progress& progress);

/// Prints a sheet on the printer's paper, the pages that were chosen. The printer is used by nobody else
/// meanwhile. Errors: those of Library::open and readSheet; fileUnwritable if the printer refuses (subject:
/// its name).
Result<void> printSheet(const SheetRequest& request, const std::filesystem::path& library, QPrinter& printer,
                        const Progress& progress);

} // namespace duizhao
