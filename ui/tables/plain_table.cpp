#include "ui/tables/plain_table.h"

#include <QHeaderView>
#include <QTableWidget>

namespace duizhao {

namespace {

constexpr int rowHeight = 28;
constexpr int columnRoom = 14; ///< between two columns

} // namespace

void setUpPlainTable(QTableWidget& table, const QString& name) {
    table.setAccessibleName(name);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.horizontalHeader()->setHighlightSections(false);
}

void fillPlainTable(QTableWidget& table, const QStringList& headings, const std::vector<QStringList>& rows,
                    int textColumns) {
    const auto newCell = [&](const QString& text, int column) {
        auto* cell = new QTableWidgetItem(text);
        cell->setTextAlignment(Qt::AlignVCenter | (column < textColumns ? Qt::AlignLeft : Qt::AlignRight));
        return cell;
    };
    const auto columns = static_cast<int>(headings.size());
    table.clear();
    table.setColumnCount(columns);
    table.setRowCount(static_cast<int>(rows.size()));
    for (int column = 0; column < columns; ++column) {
        table.setHorizontalHeaderItem(column, newCell(headings[column], column));
        for (int row = 0; row < table.rowCount(); ++row)
            table.setItem(row, column, newCell(rows[static_cast<std::size_t>(row)][column], column));
    }
    table.resizeColumnsToContents();
    for (int column = 0; column < columns; ++column)
        table.setColumnWidth(column, table.columnWidth(column) + columnRoom);
}

} // namespace duizhao
