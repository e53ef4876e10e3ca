#pragma once

#include "ui/parallel/cell_style.h"
#include "ui/print/sheet.h"

#include <QSize>

namespace duizhao {

/// Sheets are laid out in units of 1/600 inch, whatever they are printed on.
inline constexpr int sheetUnitsPerInch = 600;
constexpr int sheetUnits(double millimetres) {
    return static_cast<int>(millimetres * sheetUnitsPerInch / 25.4 + 0.5);
}
inline constexpr QSize a4{sheetUnits(210), sheetUnits(297)};

/// How a sheet is set on paper of a size: margins, two columns and their gutter, faces. Chinese needs less
/// room for the same words and has the narrower column. All in sheet units.
class SheetStyle {
public:
    SheetStyle(const Sheet& sheet, QSize paper);

    QSize paper() const { return paper_; }
    int left() const { return margin_; }
    int top() const { return margin_; }
    int width() const { return paper_.width() - 2 * margin_; }
    int height() const { return footerTop() - margin_; }
    int footerTop() const;
    int columnLeft(Side side) const;
    int columnWidth(Side side) const;

    const Typography& typography() const { return typography_; }
    const CellStyle& cell(Side side, BlockKind kind) const { return typography_.style(side, kind); }
    /// Of notes, of what stands above them, and of the title of the key. Their faces hold both languages.
    const CellStyle& note() const { return note_; }
    const CellStyle& label() const { return label_; }
    const CellStyle& keyTitle() const { return keyTitle_; }
    const QFont& footer() const { return footer_; }
    int noteIndent() const; ///< of a note's words behind its number
    int hairline() const { return sheetUnits(0.15); }

private:
    QSize paper_;
    int margin_;
    bool chineseSource_;
    Typography typography_;
    CellStyle note_;
    CellStyle label_;
    CellStyle keyTitle_;
    QFont footer_;
};

} // namespace duizhao
