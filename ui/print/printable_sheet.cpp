#include "ui/print/printable_sheet.h"

#include "ui/print/sheet_row_layout.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <optional>

namespace duizhao {

Result<PrintableSheet> PrintableSheet::layOut(const Sheet& sheet, QSize paper, const Progress& progress) {
    PrintableSheet laidOut(sheet, paper);
    SheetPages pages(laidOut.style_.height());
    for (std::size_t at = 0; at < sheet.rows.size(); ++at) {
        if (progress.cancelled())
            return Error{ErrorCode::cancelled};
        pages.add(SheetRowLayout(sheet.rows[at], laidOut.style_).strips());
        progress.at(Stage::exporting, static_cast<double>(at + 1) / static_cast<double>(sheet.rows.size()));
    }
    laidOut.pages_ = pages.take();
    return laidOut;
}

void PrintableSheet::paint(QPainter& painter, std::size_t page) const {
    std::optional<SheetRowLayout> row;
    std::size_t laidOut = 0;
    for (const PlacedStrip& place : pages_[page]) {
        if (!row || laidOut != place.row)
            row.emplace(sheet_->rows[place.row], style_);
        laidOut = place.row;
        row->paint(painter, place.strip, style_.top() + place.top);
    }
    paintFooter(painter, page);
}

void PrintableSheet::paintFooter(QPainter& painter, std::size_t page) const {
    //: At the foot of a printed page: %1 is the article's title, %2 the page's number, %3 how many there are.
    const QString words = QCoreApplication::translate("Sheet", "%1 — page %2 of %3");
    const QFontMetricsF metrics(style_.footer());
    const qreal room = style_.width() - metrics.horizontalAdvance(words.arg(QString()).arg(99999).arg(99999));
    const QString title = metrics.elidedText(sheet_->title.simplified(), Qt::ElideRight, room);
    const QRectF foot(style_.left(), style_.footerTop(), style_.width(),
                      style_.paper().height() - style_.footerTop());
    painter.setFont(style_.footer());
    painter.setPen(Qt::black);
    painter.drawText(foot, Qt::AlignCenter | Qt::TextSingleLine,
                     words.arg(title, QString::number(page + 1), QString::number(pages_.size())));
}

} // namespace duizhao
