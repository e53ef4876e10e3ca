#include "ui/parallel/gutter.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <map>

namespace duizhao {

namespace {

/// The pairs that begin in one line.
struct LineGroup {
    std::vector<const PairMark*> pairs;
    QRectF line;

    bool all(PairState state) const {
        return std::all_of(pairs.begin(), pairs.end(),
                           [&](const PairMark* mark) { return mark->state == state; });
    }
    bool anyDoubtful() const {
        return std::any_of(pairs.begin(), pairs.end(), [](const PairMark* mark) { return mark->doubtful; });
    }
};

std::map<int, LineGroup> groupByLine(const RowLayout& layout, const RowMarks& marks) {
    std::map<int, LineGroup> groups;
    for (const PairMark& mark : marks.pairs) {
        const QRectF line = layout.firstLineOf(mark.pair);
        LineGroup& group = groups[qRound(line.top())];
        group.pairs.push_back(&mark);
        group.line = line;
    }
    return groups;
}

constexpr std::size_t mostFlags = 3; ///< side by side; more stand behind the last one

/// Everything of one line but for the boxes.
std::vector<GutterItem> itemsOf(const LineGroup& group) {
    std::vector<GutterItem> items;
    const std::size_t pair = group.pairs.front()->pair;
    if (group.all(PairState::done))
        items.push_back({GutterItem::Kind::done, {}, pair, {}, {}});
    else if (std::none_of(group.pairs.begin(), group.pairs.end(),
                          [](const PairMark* mark) { return mark->state == PairState::unread; }))
        items.push_back({GutterItem::Kind::read, {}, pair, {}, {}});
    std::size_t flags = 0;
    for (const PairMark* mark : group.pairs)
        for (const FlagMark& flag : mark->flags)
            if (flags++ < mostFlags)
                items.push_back({GutterItem::Kind::flag, {}, mark->pair, flag.annotation, flag.severity});
    return items;
}

} // namespace

QString doubtfulCaption() {
    return QCoreApplication::translate("duizhao::ParallelView", "pairing\ndoubtful",
                                       "in the narrow gutter beside a pair, in two short lines");
}

std::vector<GutterItem> gutterItems(const RowLayout& layout, const RowMarks& marks,
                                    const Typography& typography) {
    std::vector<GutterItem> all;
    const qreal side = typography.caption().pixelSize();
    const Columns& columns = layout.columns();
    for (const auto& [top, group] : groupByLine(layout, marks)) {
        std::vector<GutterItem> items = itemsOf(group);
        const qreal icons = static_cast<qreal>(items.size()) * (side + 4);
        QSizeF caption(0, 0);
        if (group.anyDoubtful())
            caption = QFontMetricsF(typography.caption())
                          .boundingRect(QRectF(0, 0, 1000, 1000), 0, doubtfulCaption())
                          .size();
        const qreal centre = columns.gutterLeft + columns.gutterWidth / 2.0;
        const qreal middle =
            group.line.top() + layout.cell(Side::target).style().baseline - 0.33 * typography.letterHeight();
        qreal x = centre - (icons + caption.width()) / 2;
        for (GutterItem& item : items) {
            item.box = QRectF(x + 2, middle - side / 2, side, side);
            x += side + 4;
        }
        if (group.anyDoubtful()) {
            const auto doubtful = std::find_if(group.pairs.begin(), group.pairs.end(),
                                               [](const PairMark* mark) { return mark->doubtful; });
            items.push_back({GutterItem::Kind::doubtful,
                             QRectF(QPointF(x, middle - caption.height() / 2), caption),
                             (*doubtful)->pair,
                             {},
                             {}});
        }
        all.insert(all.end(), items.begin(), items.end());
    }
    return all;
}

} // namespace duizhao
