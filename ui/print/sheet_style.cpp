#include "ui/print/sheet_style.h"

#include "ui/theme/fonts.h"

namespace duizhao {

namespace {

constexpr double pointsPerInch = 72;
constexpr double runningTextPoints = 10.5;
constexpr int latinShare = 56; ///< of the two columns, in percent

double inUnits(double points) { return points * sheetUnitsPerInch / pointsPerInch; }

ReadingSetting settingFor(SheetKind kind) {
    ReadingSetting setting;
    setting.lineHeight = kind == SheetKind::exercise ? 200 : 155; // room to write between the lines
    return setting;
}

Typography typographyFor(const Sheet& sheet) {
    const ReadingSetting setting = settingFor(sheet.kind);
    const Typography screen(sheet.source, sheet.target, 1, setting);
    return {sheet.source, sheet.target, inUnits(runningTextPoints) / screen.letterHeight(), setting};
}

CellStyle mixedStyle(Language han, double points, bool bold) {
    CellStyle style;
    style.font = readingFont(Language::english, han, inUnits(points));
    style.font.setBold(bold);
    style.pitch = static_cast<int>(inUnits(points) * 1.45);
    style.baseline = static_cast<int>(style.pitch / 2.0 + 0.37 * inUnits(points));
    return style;
}

} // namespace

SheetStyle::SheetStyle(const Sheet& sheet, QSize paper)
    : paper_(paper),
      margin_(std::min(sheetUnits(18), paper.width() / 10)),
      chineseSource_(isChinese(sheet.source)),
      typography_(typographyFor(sheet)) {
    const Language han = isChinese(sheet.target) ? sheet.target : sheet.source;
    note_ = mixedStyle(han, 9, false);
    label_ = mixedStyle(han, 9, true);
    keyTitle_ = mixedStyle(han, 14, true);
    footer_ = mixedStyle(han, 8, false).font;
}

int SheetStyle::footerTop() const { return paper_.height() - margin_; }

int SheetStyle::noteIndent() const { return sheetUnits(8); }

int SheetStyle::columnLeft(Side side) const {
    return side == Side::source ? left() : left() + width() - columnWidth(side);
}

int SheetStyle::columnWidth(Side side) const {
    const int both = width() - sheetUnits(7);
    const bool chinese = (side == Side::source) == chineseSource_;
    return both * (chinese ? 100 - latinShare : latinShare) / 100;
}

} // namespace duizhao
