#include "ui/lists/place_model.h"

#include "ui/inspector/severity_icon.h"

#include <QLocale>

#include <algorithm>
#include <set>
#include <tuple>

namespace duizhao {

namespace {

QString searchedText(const PlaceRow& row) { return row.cells.join(QChar(u'\n')).toCaseFolded(); }

} // namespace

PlaceModel::PlaceModel(std::vector<PlaceColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), columns_(std::move(columns)) {}

void PlaceModel::setRows(std::vector<PlaceRow> rows) {
    rows_ = std::move(rows);
    searched_.clear();
    searched_.reserve(rows_.size());
    for (const PlaceRow& row : rows_)
        searched_.push_back(searchedText(row));
    show();
}

void PlaceModel::replaceRow(const std::string& id, const std::optional<PlaceRow>& row) {
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const PlaceRow& one) { return one.id == id; });
    if (found == rows_.end())
        return;
    const auto at = found - rows_.begin();
    if (row) {
        *found = *row;
        searched_[static_cast<std::size_t>(at)] = searchedText(*row);
    } else {
        rows_.erase(found);
        searched_.erase(searched_.begin() + at);
    }
    show();
}

void PlaceModel::setFilter(const QString& words, const std::map<int, QString>& values) {
    words_ = words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    values_ = values;
    show();
}

void PlaceModel::setTheme(const Theme& theme) {
    theme_ = theme;
    if (!shown_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
}

bool PlaceModel::passes(std::size_t at) const {
    return std::all_of(words_.begin(), words_.end(),
                       [&](const QString& word) { return searched_[at].contains(word); }) &&
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

void PlaceModel::order() {
    const auto place = [this](std::size_t at) {
        const PlaceRow& row = rows_[at];
        return std::tuple(row.pair, row.place.side, row.place.span, at);
    };
    const auto less = [&](std::size_t one, std::size_t other) {
        if (sortColumn_ > 0) {
            const int column = sortColumn_ - 1;
            if (const int compared = rows_[one].cells[column].compare(rows_[other].cells[column]))
                return sortOrder_ == Qt::AscendingOrder ? compared < 0 : compared > 0;
            return place(one) < place(other);
        }
        return sortOrder_ == Qt::AscendingOrder ? place(one) < place(other) : place(other) < place(one);
    };
    std::sort(shown_.begin(), shown_.end(), less);
}

void PlaceModel::sort(int column, Qt::SortOrder sortOrder) {
    sortColumn_ = column;
    sortOrder_ = sortOrder;
    show();
}

QStringList PlaceModel::values(int column) const {
    std::set<QString> found;
    for (const PlaceRow& row : rows_)
        found.insert(row.cells.value(column));
    found.erase(QString());
    return {found.begin(), found.end()};
}

int PlaceModel::rowOf(const std::string& id) const {
    for (std::size_t at = 0; at < shown_.size(); ++at)
        if (rows_[shown_[at]].id == id)
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
            return severityIcon(place.severity, theme_);
        return {};
    }
    const QString& cell = place.cells[index.column() - 1];
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(cell) : QVariant();
}

QVariant PlaceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    //: Heading of a column with the numbers of pairs.
    return section == 0 ? tr("Pair") : columns_[static_cast<std::size_t>(section - 1)].title;
}

} // namespace duizhao
