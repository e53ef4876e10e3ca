#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QTableWidget;

namespace duizhao {

/// A table that is only read, without grid and row numbers; `name` is for a screen reader.
void setUpPlainTable(QTableWidget& table, const QString& name);

/// Fills it anew: the first `textColumns` columns hold words and stand on the left, all others numbers on the
/// right, each heading over its column. Every row has as many cells as there are headings.
void fillPlainTable(QTableWidget& table, const QStringList& headings, const std::vector<QStringList>& rows,
                    int textColumns);

} // namespace duizhao
