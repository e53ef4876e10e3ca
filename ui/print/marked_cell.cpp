#include "ui/print/marked_cell.h"

#include "ui/parallel/error_lanes.h"

#include <QStringList>

#include <map>

namespace duizhao {

namespace {

constexpr char16_t wordJoiner = 0x2060;
constexpr char16_t missingSign = 0x2038;

/// What is put into the text at one offset.
struct Insertion {
    QStringList numbers; ///< of words that end here
    QStringList missing; ///< of what is missing here

    qsizetype length() const {
        return (numbers.isEmpty() ? 0 : 1 + joined().size()) +
               (missing.isEmpty() ? 0 : 2 + missing.join(u',').size());
    }
    QString joined() const { return numbers.join(u','); }
};
using Insertions = std::map<std::size_t, Insertion>;

Insertions insertionsOf(const std::vector<NumberedMark>& marks) {
    Insertions insertions;
    for (const NumberedMark& mark : marks) {
        Insertion& insertion = insertions[mark.span.end];
        QStringList& list = mark.span.empty() && mark.lined ? insertion.missing : insertion.numbers;
        list << QString::number(mark.number);
    }
    return insertions;
}

void raise(SheetCell& cell, const QString& numbers) {
    const auto begin = static_cast<std::size_t>(cell.text.size());
    cell.text += numbers;
    cell.raised.push_back({begin, static_cast<std::size_t>(cell.text.size())});
}

void insert(SheetCell& cell, const Insertion& insertion) {
    if (!insertion.numbers.isEmpty()) {
        cell.text += QChar(wordJoiner);
        raise(cell, insertion.joined());
    }
    if (!insertion.missing.isEmpty()) {
        cell.text += QChar(missingSign);
        cell.text += QChar(wordJoiner);
        raise(cell, insertion.missing.join(u','));
    }
}

/// Where an offset has gone; what was put in at the offset itself stands before it or behind it.
std::size_t moved(const Insertions& insertions, std::size_t offset, bool behindInsertion) {
    std::size_t result = offset;
    for (const auto& [at, insertion] : insertions) {
        if (at > offset || (at == offset && !behindInsertion))
            break;
        result += static_cast<std::size_t>(insertion.length());
    }
    return result;
}

} // namespace

SheetCell markedCell(const QString& text, const std::vector<NumberedMark>& marks) {
    SheetCell cell;
    const Insertions insertions = insertionsOf(marks);
    std::size_t reached = 0;
    for (const auto& [at, insertion] : insertions) {
        cell.text +=
            QStringView(text).mid(static_cast<qsizetype>(reached), static_cast<qsizetype>(at - reached));
        insert(cell, insertion);
        reached = at;
    }
    cell.text += QStringView(text).mid(static_cast<qsizetype>(reached));

    std::vector<TextSpan> spans;
    for (const NumberedMark& mark : marks) {
        if (mark.span.empty() || !mark.lined)
            continue;
        spans.push_back({moved(insertions, mark.span.begin, true), moved(insertions, mark.span.end, false)});
        cell.marks.push_back({spans.back(), mark.severity});
    }
    const std::vector<int> lanes = stackInLanes(spans);
    for (std::size_t at = 0; at < lanes.size(); ++at)
        cell.marks[at].lane = lanes[at];
    return cell;
}

} // namespace duizhao
