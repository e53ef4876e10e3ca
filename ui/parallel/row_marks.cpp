#include "ui/parallel/row_marks.h"

#include "ui/parallel/error_lanes.h"

#include <algorithm>

namespace duizhao {

namespace {

bool touches(TextSpan one, TextSpan other) {
    if (one.empty() || other.empty())
        return one.begin <= other.end && other.begin <= one.end;
    return one.overlaps(other);
}

/// The pair of the row that an anchor lies in.
PairMark* pairOf(RowMarks& marks, const RowContent& content, const Anchor& anchor) {
    for (PairMark& mark : marks.pairs) {
        const Pair* pair = content.pair(mark.pair);
        if (pair && touches(pair->span(anchor.side), anchor.span))
            return &mark;
    }
    return nullptr;
}

void addSpan(RowMarks& marks, const RowContent& content, const Annotation& annotation, const Anchor& anchor) {
    const CellText& cell = content.cell(anchor.side);
    const auto inCell = [&](const CellPiece& piece) { return touches(piece.span, anchor.span); };
    if (std::none_of(cell.pieces().begin(), cell.pieces().end(), inCell))
        return;
    const TextSpan span = cell.toCell(anchor.span);
    if (span.empty() && !anchor.span.empty())
        return;
    marks.spans.push_back({annotation.id, anchor.side, span, annotation.severity, 0});
}

void assignLanes(RowMarks& marks, Side side) {
    std::vector<TextSpan> spans;
    for (const SpanMark& mark : marks.spans)
        if (mark.side == side)
            spans.push_back(mark.cell);
    const std::vector<int> lanes = stackInLanes(spans);
    std::size_t next = 0;
    for (SpanMark& mark : marks.spans)
        if (mark.side == side)
            mark.lane = lanes[next++];
}

} // namespace

const SpanMark* RowMarks::spanAt(Side side, TextSpan cell) const {
    const SpanMark* found = nullptr;
    for (const SpanMark& mark : spans) {
        if (mark.side != side || !touches(mark.cell, cell))
            continue;
        if (!found || mark.cell.length() < found->cell.length())
            found = &mark;
    }
    return found;
}

RowMarks marksOf(const std::vector<Annotation>& annotations, const RowContent& content) {
    RowMarks marks;
    for (const Pair& pair : content.pairs)
        marks.pairs.push_back({pair.number, PairState::unread, pair.confidence < doubtfulConfidence, {}});
    for (const Annotation& annotation : annotations) {
        if (annotation.wholePair) {
            if (PairMark* pair = pairOf(marks, content, annotation.anchors.front()))
                pair->flags.push_back({annotation.id, annotation.severity});
            continue;
        }
        for (const Anchor& anchor : annotation.anchors)
            addSpan(marks, content, annotation, anchor);
    }
    assignLanes(marks, Side::source);
    assignLanes(marks, Side::target);
    return marks;
}

RowMarks readMarks(const ArticleSession& session, const RowContent& content) {
    if (content.pairs.empty())
        return {};
    std::vector<Annotation> annotations;
    for (const Side side : {Side::source, Side::target}) {
        TextSpan range = content.pairs.front().span(side);
        for (const Pair& pair : content.pairs)
            range = {std::min(range.begin, pair.span(side).begin), std::max(range.end, pair.span(side).end)};
        for (const Annotation& annotation : session.annotationsIn(side, range)) {
            const auto same = [&](const Annotation& one) { return one.id == annotation.id; };
            if (std::none_of(annotations.begin(), annotations.end(), same))
                annotations.push_back(annotation);
        }
    }
    RowMarks marks = marksOf(annotations, content);
    for (PairMark& mark : marks.pairs)
        mark.state = session.reviewOf(*content.pair(mark.pair)).state;
    return marks;
}

} // namespace duizhao
