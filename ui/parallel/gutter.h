#pragma once

#include "core/bitext/pair_review.h"
#include "core/bitext/severity.h"
#include "ui/parallel/row_layout.h"
#include "ui/parallel/row_marks.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace duizhao {

/// One thing that stands in the gutter beside a line. Boxes are in the row's coordinates.
struct GutterItem {
    enum class Kind { read, done, flag, doubtful };
    Kind kind = Kind::read;
    QRectF box;
    std::size_t pair = 0;
    std::string annotation; ///< of a flag
    std::optional<Severity> severity;
};

/// What the gutter of a row shows. Pairs that begin in the same line share their place: they are read or done
/// there if all of them are. Boxes do not overlap.
std::vector<GutterItem> gutterItems(const RowLayout& layout, const RowMarks& marks,
                                    const Typography& typography);

/// "pairing doubtful", in two lines, and the distance of the lines.
QString doubtfulCaption();
qreal captionPitch(const Typography& typography);

} // namespace duizhao
