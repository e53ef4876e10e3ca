#pragma once

#include "core/bitext/block.h"
#include "core/bitext/side.h"
#include "core/text/language.h"
#include "ui/parallel/columns.h"
#include "ui/parallel/reading_setting.h"

#include <QFont>

#include <array>

namespace duizhao {

/// How the text of a cell is set. Whole pixels.
struct CellStyle {
    QFont font;
    int pitch = 27;    ///< from baseline to baseline
    int baseline = 19; ///< of a line, below its top
    int indent = 0;
    int paragraphGap = 0; ///< between two blocks in one cell
    bool quiet = false;   ///< in quiet ink
};

/// White space around a row, outside its cells.
struct RowSpacing {
    int above = 0;
    int below = 0;
};

/// The typography of an article: a face and a size for each language and kind of block. Both columns share
/// the line pitch of a kind, so that lines stand side by side.
class Typography {
public:
    Typography(Language source, Language target, qreal zoom, const ReadingSetting& setting = {});

    const CellStyle& style(Side side, BlockKind kind) const;
    RowSpacing spacing(BlockKind kind) const;
    /// Between a source and its translation below it.
    int interleavedGap() const { return scaled(0.15); }
    /// Below a sentence that another one of the same paragraph follows.
    int sentenceGap() const { return scaled(0.3); }
    const CellStyle& leftOutLabel() const { return leftOutLabel_; }
    const CellStyle& leftOutText() const { return leftOutText_; }
    const QFont& caption() const { return caption_; }
    ColumnWishes wishes() const { return wishes_; }
    /// The pitch of running text.
    int pitch() const;
    Language language(Side side) const { return side == Side::source ? source_ : target_; }
    /// The mean advance of a letter of running text.
    qreal letterWidth(Side side) const;
    /// The size of running text in pixels.
    qreal letterHeight() const;

private:
    static constexpr std::size_t kinds = static_cast<std::size_t>(BlockKind::boilerplate) + 1;
    CellStyle makeStyle(Language language, BlockKind kind) const;
    int scaled(qreal pitches) const;

    Language source_;
    Language target_;
    qreal zoom_;
    ReadingSetting setting_;
    std::array<std::array<CellStyle, kinds>, 2> styles_;
    CellStyle leftOutLabel_;
    CellStyle leftOutText_;
    QFont caption_;
    ColumnWishes wishes_;
    std::array<qreal, 2> letterWidths_ = {};
};

} // namespace duizhao
