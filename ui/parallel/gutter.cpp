#include "ui/parallel/gutter.h"

#include <QCoreApplication>

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
    std::size_t firstDoubtful() const {
        const auto found =
            std::find_if(pairs.begin(), pairs.end(), [](const PairMark* mark) { return mark->doubtful; });
        return (*found)->pair;
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

qreal captionPitch(const Typography& typography) { return 1.15 * typography.caption().pixelSize(); }

QString doubtfulCaption() {
    return QCoreApplication::translate("duizhao::ParallelView", "pairing\ndoubtful",
                                       "in the narrow gutter beside a pair, in two short lines");
}

std::vector<GutterItem> gutterItems(const RowLayout& layout, const RowMarks& marks,
                                    const Typography& typography) {
    std::vector<GutterItem> all;
    const qreal side = typography.caption().pixelSize();
    const qreal gap = side / 3;
    const qreal centre = layout.columns().gutterLeft + layout.columns().gutterWidth / 2.0;
    const qreal captionHeight =
        captionPitch(typography) * static_cast<qreal>(doubtfulCaption().count(u'\n') + 1);
    qreal used = 0; // down to here the gutter is taken
    for (const auto& [top, group] : groupByLine(layout, marks)) {
        std::vector<GutterItem> items = itemsOf(group);
        const bool doubtful = group.anyDoubtful();
        const qreal icons = items.empty() ? 0 : side;
        const qreal height = icons + (doubtful ? captionHeight : 0);
        const qreal middle =
            group.line.top() + layout.cell(Side::target).style().baseline - 0.33 * typography.letterHeight();
        const qreal y = std::max(used, middle - height / 2);
        qreal x = centre - (static_cast<qreal>(items.size()) * (side + gap) - gap) / 2;
        for (GutterItem& item : items) {
            item.box = QRectF(x, y, side, side);
            x += side + gap;
        }
        // Where doubtful sentences follow each other line by line, the words are said once.
        const bool hasRoom = y < middle + side / 2;
        if (doubtful && hasRoom) {
            const qreal width = layout.columns().gutterWidth;
            items.push_back({GutterItem::Kind::doubtful,
                             QRectF(centre - width / 2, y + icons, width, captionHeight),
                             group.firstDoubtful(),
                             {},
                             {}});
        }
        if (!items.empty())
            used = items.back().box.bottom();
        all.insert(all.end(), items.begin(), items.end());
    }
    return all;
}

} // namespace duizhao
