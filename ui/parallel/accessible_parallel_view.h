#pragma once

#include "core/bitext/side.h"
#include "ui/parallel/parallel_view.h"
#include "ui/parallel/row_list.h"

#include <QAccessibleWidget>

#include <cstddef>
#include <map>
#include <utility>

namespace duizhao {

/// The parallel view as a table for assistive technology: a column for each side shown, source and target.
/// Cells are made when they are asked for; of many only the latest are kept.
class AccessibleParallelView : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit AccessibleParallelView(ParallelView* view);
    ~AccessibleParallelView() override;

    void* interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text kind) const override;

    QAccessibleInterface* cellAt(int row, int column) const override;
    int rowCount() const override;
    int columnCount() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    int selectedCellCount() const override;
    int selectedRowCount() const override { return 0; }
    int selectedColumnCount() const override { return 0; }
    QList<QAccessibleInterface*> selectedCells() const override;
    QList<int> selectedRows() const override { return {}; }
    QList<int> selectedColumns() const override { return {}; }
    bool isRowSelected(int) const override { return false; }
    bool isColumnSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override {}

    /// How many cells exist now.
    std::size_t keptCells() const { return cells_.size(); }

private:
    ParallelView* view() const;
    Side sideOf(int column) const;
    void forgetCells() const;

    mutable std::map<std::pair<Row, Side>, QAccessible::Id> cells_;
    mutable std::size_t setting_ = 0; ///< the view's setting that the cells belong to
};

/// Makes Qt find the interface for every ParallelView. Calling it again changes nothing.
void installParallelViewAccessibility();

} // namespace duizhao
