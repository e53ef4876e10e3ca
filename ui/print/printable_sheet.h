#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/print/sheet.h"
#include "ui/print/sheet_pages.h"
#include "ui/print/sheet_style.h"

#include <QPainter>

#include <cstddef>
#include <vector>

namespace duizhao {

/// A sheet laid out on pages of a size. Rows are laid out a second time when they are painted, so that what
/// is kept of a long article are only the places of its lines. The sheet must outlive it; any one thread.
class PrintableSheet {
public:
    /// Errors: cancelled.
    static Result<PrintableSheet> layOut(const Sheet& sheet, QSize paper, const Progress& progress);

    std::size_t pageCount() const { return pages_.size(); }
    QSize paper() const { return style_.paper(); }
    const std::vector<SheetPage>& pages() const { return pages_; }
    /// Paints a page, 0-based, in sheet units from the paper's corner, with its footer.
    void paint(QPainter& painter, std::size_t page) const;

private:
    PrintableSheet(const Sheet& sheet, QSize paper) : sheet_(&sheet), style_(sheet, paper) {}
    void paintFooter(QPainter& painter, std::size_t page) const;

    const Sheet* sheet_;
    SheetStyle style_;
    std::vector<SheetPage> pages_;
};

} // namespace duizhao
