#include "ui/parallel/flag_words.h"

#include "core/text/boundaries.h"
#include "ui/parallel/parallel_page.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace duizhao {

namespace {

constexpr std::size_t mostSpoken = 12;
constexpr qsizetype longestQuote = 80;

QString translated(const char* text, int count = -1) {
    return QCoreApplication::translate("duizhao::ParallelView", text, nullptr, count);
}

/// Words of a cell as they are said: on one line, and not too many.
QString spoken(const QString& words) {
    const QString line = words.simplified();
    return line.size() > longestQuote ? line.left(longestQuote) + QChar(0x2026) : line;
}

/// The word a place stands before; empty at the end of the cell.
QString wordBehind(const CellText& cell, std::size_t place) {
    if (place >= cell.text().size())
        return {};
    const TextSpan word = Boundaries(cell.text()).wordAt(place);
    return cell.shown().mid(static_cast<qsizetype>(place), static_cast<qsizetype>(word.end - place));
}

QString placeWords(const CellText& cell, const Annotation& flag, std::size_t place) {
    const QString missing = spoken(QString::fromStdU16String(flag.anchors.front().quote));
    const QString behind = spoken(wordBehind(cell, place));
    if (behind.isEmpty())
        //: Said by a screen reader where an omission stands; %1 are the words left out.
        return translated(QT_TRANSLATE_NOOP("duizhao::ParallelView", "“%1” is missing at the end"))
            .arg(missing);
    //: Said by a screen reader where an omission stands; %1 are the words left out, %2 the word behind the
    //: place.
    return translated(QT_TRANSLATE_NOOP("duizhao::ParallelView", "“%1” is missing before “%2”"))
        .arg(missing, behind);
}

QString words(const ParallelPage& page, const CellText& cell, const SpanMark& mark, const Annotation& flag) {
    const MqmTree& tree = page.session().tree();
    const QString place =
        mark.cell.empty() ? placeWords(cell, flag, mark.cell.begin)
                          : translated(QT_TRANSLATE_NOOP("duizhao::ParallelView", "“%1”"))
                                .arg(spoken(cell.shown().mid(static_cast<qsizetype>(mark.cell.begin),
                                                             static_cast<qsizetype>(mark.cell.length()))));
    //: Said by a screen reader of a flag: %1 what is flagged, %2 the category, %3 the severity.
    return translated(QT_TRANSLATE_NOOP("duizhao::ParallelView", "%1: %2, %3"))
        .arg(place, categoryWords(tree, flag.category), severityWords(tree, flag.severity));
}

} // namespace

QStringList flagWords(ParallelPage& page, std::size_t row, Side side) {
    const auto marks = page.marks(row);
    std::vector<const SpanMark*> here;
    for (const SpanMark& mark : marks->spans)
        if (mark.side == side)
            here.push_back(&mark);
    std::stable_sort(here.begin(), here.end(),
                     [](const SpanMark* one, const SpanMark* two) { return one->cell < two->cell; });
    const auto layout = page.layout(row);
    const CellText& cell = layout->content().cell(side);
    QStringList spokenFlags;
    for (std::size_t at = 0; at < std::min(here.size(), mostSpoken); ++at)
        if (const auto flag = page.session().annotation(here[at]->annotation))
            spokenFlags << words(page, cell, *here[at], *flag);
    if (here.size() > mostSpoken)
        //: Said by a screen reader behind a list of flags.
        spokenFlags << translated(QT_TRANSLATE_N_NOOP("duizhao::ParallelView", "and %n more"),
                                  static_cast<int>(here.size() - mostSpoken));
    return spokenFlags;
}

} // namespace duizhao
