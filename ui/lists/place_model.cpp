#include "ui/lists/place_model.h"

#include "ui/inspector/severity_icon.h"
#include "ui/words/words.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace duizhao {

namespace {

/// Of longer words (notes, evidence) only so many units decide.
constexpr qsizetype comparedLength = 64;

/// Sorted as a dictionary of the window's language does, numbers in them by value.
QStringList inOrder(const QStringList& all, const QLocale& locale) {
    QCollator collator(locale);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, QString>> keyed;
    keyed.reserve(static_cast<std::size_t>(all.size()));
    for (const QString& words : all)
        keyed.emplace_back(collator.sortKey(words.left(comparedLength)), words);
    std::sort(keyed.begin(), keyed.end(), [](const auto& one, const auto& other) {
        const int compared = one.first.compare(other.first);
        return compared != 0 ? compared < 0 : one.second < other.second;
    });
    QStringList sorted;
    for (const auto& [key, words] : keyed)
        sorted << words;
    return sorted;
}

/// Up to here the words of a column are put in order at once (measured: 6 µs a word).
constexpr std::size_t rowsAtOnce = 2000;

/// Each word of the cells, which may hold it many times, with its place in the order.
QHash<QString, std::int64_t> orderOf(const QStringList& cells, const QLocale& locale) {
    QHash<QString, std::int64_t> places;
    for (const QString& words : cells)
        places.insert(words, 0);
    std::int64_t place = 0;
    for (const QString& words : inOrder(places.keys(), locale))
        places[words] = place++;
    return places;
}

} // namespace

PlaceModel::PlaceModel(std::vector<PlaceColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), columns_(std::move(columns)) {
    for (std::size_t column = 0; column < columns_.size(); ++column)
        if (columns_[column].filterable)
            uses_.try_emplace(column);
}

/// What is alike at both ends is kept: of a list of many lines a change touches few.
void PlaceModel::setRows(std::vector<PlaceRow> rows) {
    const auto [kept, same] = std::mismatch(rows_.begin(), rows_.end(), rows.begin(), rows.end());
    const auto [keptBehind, sameBehind] = std::mismatch(rows_.rbegin(), std::reverse_iterator(kept),
                                                        rows.rbegin(), std::reverse_iterator(same));
    count(kept, keptBehind.base(), -1);
    count(same, sameBehind.base(), 1);
    rows_ = std::move(rows);
    prepare(rows_);
    ranks_.clear();
    show();
}

void PlaceModel::replaceRow(const std::string& id, const std::optional<PlaceRow>& row) {
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const PlaceRow& one) { return one.id == id; });
    if (found == rows_.end())
        return;
    count(found, found + 1, -1);
    if (row) {
        *found = *row;
        prepare(*found);
        count(found, found + 1, 1);
    } else {
        rows_.erase(found);
    }
    ranks_.clear();
    show();
}

/// Lines with the same value follow each other more often than not: each such run is looked up once.
void PlaceModel::count(Rows::const_iterator first, Rows::const_iterator last, int by) {
    for (auto& [column, uses] : uses_) {
        const auto cell = static_cast<qsizetype>(column);
        const auto rank = columns_[column].rank;
        for (auto run = first; run != last;) {
            const QString& value = run->cells[cell];
            const auto end =
                std::find_if(run, last, [&](const PlaceRow& row) { return row.cells[cell] != value; });
            if (!value.isEmpty()) {
                Use& use = uses[value];
                use = {use.count + by * static_cast<int>(end - run), rank ? rank(*run) : 0};
                if (use.count == 0)
                    uses.remove(value);
            }
            run = end;
        }
    }
}

void PlaceModel::setFilter(const QString& words, const std::map<int, QString>& values) {
    words_ = words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    values_ = values;
    show();
}

void PlaceModel::setTheme(const Theme& theme) {
    theme_ = theme;
    icons_.clear();
    if (!shown_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
}

bool PlaceModel::passes(std::size_t at) const {
    return std::all_of(words_.begin(), words_.end(),
                       [&](const QString& word) { return rows_[at].searched.text.contains(word); }) &&
           std::all_of(values_.begin(), values_.end(),
                       [&](const auto& value) { return rows_[at].cells.value(value.first) == value.second; });
}

void PlaceModel::show() {
    beginResetModel();
    shown_.clear();
    for (std::size_t at = 0; at < rows_.size(); ++at)
        if (passes(at))
            shown_.push_back(at);
    order();
    endResetModel();
}

/// Whoever marks a line finds it where it is then.
void PlaceModel::reorder() {
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<std::size_t> before = shown_;
    order();
    std::vector<int> now(rows_.size());
    for (std::size_t row = 0; row < shown_.size(); ++row)
        now[shown_[row]] = static_cast<int>(row);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& kept : from)
        to << index(now[before[static_cast<std::size_t>(kept.row())]], kept.column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void PlaceModel::order() {
    const auto place = [this](std::size_t at) {
        const PlaceRow& row = rows_[at];
        return std::tuple(row.pair, row.place.side, row.place.span, at);
    };
    const bool ascending = sortOrder_ == Qt::AscendingOrder;
    const auto sortUnlessSorted = [this](const auto& less) {
        if (!std::is_sorted(shown_.begin(), shown_.end(), less))
            std::sort(shown_.begin(), shown_.end(), less);
    };
    if (sortColumn_ <= 0)
        return sortUnlessSorted([&](std::size_t one, std::size_t other) {
            return ascending ? place(one) < place(other) : place(other) < place(one);
        });
    const std::vector<std::int64_t>& rank = ranks(static_cast<std::size_t>(sortColumn_ - 1));
    sortUnlessSorted([&](std::size_t one, std::size_t other) {
        if (rank[one] != rank[other])
            return ascending == (rank[one] < rank[other]);
        return place(one) < place(other);
    });
}

const std::vector<std::int64_t>& PlaceModel::ranks(std::size_t column) {
    const auto [known, isNew] = ranks_.try_emplace(column);
    if (!isNew)
        return known->second;
    if (const auto rank = columns_[column].rank)
        std::transform(rows_.begin(), rows_.end(), std::back_inserter(known->second), rank);
    else
        known->second = ranksOfWords(column);
    return known->second;
}

/// New words come last until all are in order again.
std::vector<std::int64_t> PlaceModel::ranksOfWords(std::size_t column) {
    const auto cell = static_cast<qsizetype>(column);
    const auto ranked = [&](const WordOrder& order) {
        std::vector<std::int64_t> ranks;
        ranks.reserve(rows_.size());
        for (const PlaceRow& row : rows_)
            ranks.push_back(order.value(row.cells[cell], order.size()));
        return ranks;
    };
    WordOrder& order = wordOrders_[column];
    if (rows_.size() > rowsAtOnce) {
        const std::vector<std::int64_t> ranks = ranked(order);
        if (std::find(ranks.begin(), ranks.end(), order.size()) != ranks.end())
            putWordsInOrder(column);
        return ranks;
    }
    order = orderOf(cellsOf(column), windowLocale());
    return ranked(order);
}

void PlaceModel::putWordsInOrder(std::size_t column) {
    orderWork_.ask<WordOrder>([cells = cellsOf(column), locale = windowLocale()](
                                  const Progress&) -> Result<WordOrder> { return orderOf(cells, locale); },
                              [this, column](Result<WordOrder> order) {
                                  wordOrders_[column] = std::move(*order);
                                  ranks_.erase(column);
                                  reorder();
                              });
}

QStringList PlaceModel::cellsOf(std::size_t column) const {
    QStringList cells;
    cells.reserve(static_cast<qsizetype>(rows_.size()));
    for (const PlaceRow& row : rows_)
        cells << row.cells[static_cast<qsizetype>(column)];
    return cells;
}

void PlaceModel::sort(int column, Qt::SortOrder sortOrder) {
    sortColumn_ = column;
    sortOrder_ = sortOrder;
    ranks_.clear(); // those of words may wait for an order that was given up for another column's
    reorder();
}

QStringList PlaceModel::values(int column) const {
    const QHash<QString, Use>& uses = uses_.at(static_cast<std::size_t>(column));
    QStringList values = inOrder(uses.keys(), windowLocale());
    std::stable_sort(values.begin(), values.end(), [&](const QString& one, const QString& other) {
        return uses[one].rank < uses[other].rank;
    });
    return values;
}

int PlaceModel::rowOf(const std::string& id) const {
    for (std::size_t at = 0; at < shown_.size(); ++at)
        if (rows_[shown_[at]].id == id)
            return static_cast<int>(at);
    return -1;
}

int PlaceModel::rowOf(const TextSelection& place) const {
    for (std::size_t at = 0; at < shown_.size(); ++at)
        if (rows_[shown_[at]].place == place)
            return static_cast<int>(at);
    return -1;
}

int PlaceModel::rowNear(std::size_t pair) const {
    // Places before the pair come behind all others, the last of them first.
    const auto rank = [&](std::size_t at) {
        const std::size_t place = rows_[at].pair;
        return place >= pair ? std::pair(0, place - pair) : std::pair(1, pair - place);
    };
    const auto nearest =
        std::min_element(shown_.begin(), shown_.end(),
                         [&](std::size_t one, std::size_t two) { return rank(one) < rank(two); });
    return nearest == shown_.end() ? -1 : static_cast<int>(nearest - shown_.begin());
}

int PlaceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int PlaceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size()) + 1;
}

QVariant PlaceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const PlaceRow& place = row(index.row());
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return QLocale().toString(static_cast<qulonglong>(place.pair + 1));
        if (role == Qt::DecorationRole && place.marked)
            return icon(place.severity);
        return {};
    }
    const QString& cell = place.cells[index.column() - 1];
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(cell) : QVariant();
}

/// Drawn once, not for each line at each repaint.
QIcon PlaceModel::icon(std::optional<Severity> severity) const {
    const auto [known, isNew] = icons_.try_emplace(severity);
    if (isNew)
        known->second = severityIcon(severity, theme_);
    return known->second;
}

QVariant PlaceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    //: Heading of a column with the numbers of pairs.
    return section == 0 ? tr("Pair") : columns_[static_cast<std::size_t>(section - 1)].title;
}

} // namespace duizhao
