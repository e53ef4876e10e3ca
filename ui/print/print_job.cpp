#include "ui/print/print_job.h"

#include "core/base/file.h"
#include "ui/print/printable_sheet.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>
#include <cmath>

namespace duizhao {

namespace {

/// Reading, laying out and painting take about a third of the time each; told as one.
Progress third(const Progress& progress, int number) {
    Progress part;
    part.stop = progress.stop;
    part.report = [&progress, number](Stage stage, double fraction) {
        progress.at(stage, (number + fraction) / 3);
    };
    return part;
}

Result<Sheet> read(const SheetRequest& request, const std::filesystem::path& library,
                   const Progress& progress) {
    DUIZHAO_TRY(opened, Library::open(library, Library::Creation::mustExist));
    return readSheet(opened, request, third(progress, 0));
}

struct PageRange {
    std::size_t first = 0;
    std::size_t end = 0;
};

/// Paints pages on a device whose origin is the corner of the paper. Errors: cancelled; fileUnwritable where
/// the device takes no page.
Result<void> paintPages(const PrintableSheet& sheet, PageRange range, QPagedPaintDevice& device,
                        const Progress& progress) {
    const Error refused{ErrorCode::fileUnwritable};
    QPainter painter;
    if (!painter.begin(&device))
        return refused;
    const double scale = static_cast<double>(device.logicalDpiX()) / sheetUnitsPerInch;
    painter.scale(scale, scale);
    for (std::size_t page = range.first; page < range.end; ++page) {
        if (progress.cancelled()) {
            if (auto* printer = dynamic_cast<QPrinter*>(&device))
                printer->abort(); // or else the pages painted so far would be printed
            return Error{ErrorCode::cancelled};
        }
        if (page > range.first && !device.newPage())
            return refused;
        sheet.paint(painter, page);
        progress.at(Stage::exporting, static_cast<double>(page + 1 - range.first) /
                                          static_cast<double>(range.end - range.first));
    }
    return painter.end() ? Result<void>() : refused;
}

PageRange chosenPages(const QPrinter& printer, std::size_t pages) {
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() < 1)
        return {0, pages};
    const std::size_t first = std::min(static_cast<std::size_t>(printer.fromPage()), pages) - 1;
    const auto last = static_cast<std::size_t>(std::max(printer.fromPage(), printer.toPage()));
    return {first, std::min(last, pages)};
}

QSize paperOf(const QPrinter& printer) {
    const QSizeF inches = printer.pageLayout().fullRect(QPageLayout::Inch).size();
    return {static_cast<int>(std::lround(inches.width() * sheetUnitsPerInch)),
            static_cast<int>(std::lround(inches.height() * sheetUnitsPerInch))};
}

} // namespace

Result<void> savePdf(const SheetRequest& request, const std::filesystem::path& library,
                     const std::filesystem::path& file, const Progress& progress) {
    DUIZHAO_TRY(sheet, read(request, library, progress));
    DUIZHAO_TRY(pages, PrintableSheet::layOut(sheet, a4, third(progress, 1)));
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&bytes);
        writer.setResolution(sheetUnitsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(sheet.title);
        writer.setCreator(QStringLiteral("Duizhao"));
        DUIZHAO_CHECK(paintPages(pages, {0, pages.pageCount()}, writer, third(progress, 2)));
    }
    return writeFileWhole(file, [&bytes](const ByteSink& sink) {
        return sink({bytes.data().constData(), static_cast<std::size_t>(bytes.data().size())});
    });
}

Result<void> printSheet(const SheetRequest& request, const std::filesystem::path& library, QPrinter& printer,
                        const Progress& progress) {
    DUIZHAO_TRY(sheet, read(request, library, progress));
    DUIZHAO_TRY(pages, PrintableSheet::layOut(sheet, paperOf(printer), third(progress, 1)));
    printer.setFullPage(true);
    printer.setDocName(sheet.title);
    auto printed = paintPages(pages, chosenPages(printer, pages.pageCount()), printer, third(progress, 2));
    if (!printed && printed.error().code == ErrorCode::fileUnwritable)
        return Error{ErrorCode::fileUnwritable, printer.printerName().toStdString()};
    return printed;
}

} // namespace duizhao
