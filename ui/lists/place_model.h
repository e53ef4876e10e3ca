#pragma once

#include "ui/lists/place_row.h"
#include "ui/theme/theme.h"
#include "ui/worker/latest_work.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace duizhao {

/// Lines of places, filtered and sorted. Filtering looks at each line once, at a text put together when the
/// lines were set; rows that do not pass are not in the model. Columns are sorted by what they mean; those of
/// words, where there are thousands of lines, as soon as a thread has put the words in order.
class PlaceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit PlaceModel(std::vector<PlaceColumn> columns, QObject* parent = nullptr);

    void setRows(std::vector<PlaceRow> rows);
    /// Another row, or none, in the place of the row with this id.
    void replaceRow(const std::string& id, const std::optional<PlaceRow>& row);
    /// Lines whose cells hold all the words, without regard to case, and have these values in these columns
    /// (0: the one behind the pair's number).
    void setFilter(const QString& words, const std::map<int, QString>& values);
    void setTheme(const Theme& theme);

    const std::vector<PlaceColumn>& columns() const { return columns_; }
    const std::vector<PlaceRow>& allRows() const { return rows_; }
    const PlaceRow& row(int number) const { return rows_[shown_[static_cast<std::size_t>(number)]]; }
    /// The values of a filterable column, each once, in its order.
    QStringList values(int column) const;
    /// The row of an id, or -1.
    int rowOf(const std::string& id) const;
    /// The first row that leads to this place, or -1.
    int rowOf(const TextSelection& place) const;
    /// The row of the first place in this pair or behind it, else of the last place; -1 where there is no
    /// row.
    int rowNear(std::size_t pair) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    /// How many lines have a value, and its place among the values where the column has an order of its own.
    struct Use {
        int count = 0;
        std::int64_t rank = 0;
    };
    using Rows = std::vector<PlaceRow>;
    void count(Rows::const_iterator first, Rows::const_iterator last, int by);
    void show();
    bool passes(std::size_t at) const;
    void order();
    void reorder();
    using WordOrder = QHash<QString, std::int64_t>;
    /// A number for each of all lines by which a column is sorted, made when it is first asked for.
    const std::vector<std::int64_t>& ranks(std::size_t column);
    std::vector<std::int64_t> ranksOfWords(std::size_t column);
    void putWordsInOrder(std::size_t column);
    QIcon icon(std::optional<Severity> severity) const;
    QStringList cellsOf(std::size_t column) const;

    std::vector<PlaceColumn> columns_;
    Rows rows_;
    std::map<std::size_t, std::vector<std::int64_t>> ranks_; ///< by column
    /// The words of a column with their places in the order of the language: to compare them by its rules
    /// each time would be slow. Words that came later are not in it until a thread has made it anew.
    std::map<std::size_t, WordOrder> wordOrders_;
    LatestWork orderWork_;
    std::map<std::size_t, QHash<QString, Use>> uses_; ///< of the values of filterable columns
    std::vector<std::size_t> shown_;
    QStringList words_;
    std::map<int, QString> values_;
    int sortColumn_ = 0;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
    Theme theme_ = lightTheme();
    mutable std::map<std::optional<Severity>, QIcon> icons_;
};

} // namespace duizhao
