#pragma once

#include "ui/print/set_text.h"
#include "ui/print/sheet.h"
#include "ui/print/sheet_pages.h"
#include "ui/print/sheet_style.h"
#include "ui/theme/theme.h"

#include <array>
#include <cstddef>
#include <vector>

namespace duizhao {

/// A row broken into strips: lines of both columns that stand side by side, lines of notes, empty ruled
/// lines. Any one thread.
class SheetRowLayout {
public:
    SheetRowLayout(const SheetRow& row, const SheetStyle& style);

    const std::vector<SheetStrip>& strips() const { return strips_; }
    /// Draws a strip, its top at `top`, in black.
    void paint(QPainter& painter, std::size_t strip, int top) const;

private:
    enum class Kind { label, text, note, ruled };
    /// What stands in a strip.
    struct Content {
        Kind kind;
        std::size_t line = 0;
        std::size_t note = 0;
    };
    void addLabel(const SheetRow& row);
    void addText(const SheetRow& row);
    void addNotes(const SheetRow& row);
    void addRuledLines(const SheetRow& row);
    void add(Content content, SheetStrip strip);
    void paintText(QPainter& painter, Side side, std::size_t line, int top) const;
    void paintNote(QPainter& painter, const Content& content, int top) const;

    const SheetStyle* style_;
    BlockKind kind_;
    SetText label_;
    std::array<SetText, 2> cells_;
    std::array<std::vector<SheetMark>, 2> marks_;
    std::array<int, 2> lanes_ = {1, 1};
    std::vector<SetText> numbers_;
    std::vector<SetText> notes_;
    std::vector<Content> contents_; ///< per strip
    std::vector<SheetStrip> strips_;
};

} // namespace duizhao
