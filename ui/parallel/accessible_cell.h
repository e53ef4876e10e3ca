#pragma once

#include "core/bitext/side.h"
#include "ui/parallel/parallel_view.h"
#include "ui/parallel/row_layout.h"
#include "ui/parallel/row_list.h"

#include <QAccessible>
#include <QPointer>

#include <cstddef>
#include <memory>

namespace duizhao {

/// One cell of the parallel view for assistive technology: its text with caret, selection, the rectangles of
/// its characters, its language and where it is flagged. Text offsets are cell offsets. Invalid once the view
/// is gone or shows another article or other rows.
class AccessibleCell : public QAccessibleInterface,
                       public QAccessibleTextInterface,
                       public QAccessibleTableCellInterface {
public:
    AccessibleCell(ParallelView* view, const Row& row, Side side);

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* parent() const override { return table(); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int* begin, int* end) const override;
    int selectionCount() const override;
    void addSelection(int begin, int end) override { setSelection(0, begin, end); }
    void removeSelection(int index) override;
    void setSelection(int index, int begin, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int begin, int end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int* begin,
                         int* end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint& point) const override;
    void scrollToSubstring(int begin, int end) override;
    QString attributes(int offset, int* begin, int* end) const override;

    bool isSelected() const override { return selectionCount() > 0; }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override;
    int rowIndex() const override;
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override;

private:
    std::shared_ptr<const RowLayout> layout() const;
    QString shown() const;
    bool hasCaret() const;
    std::size_t clamped(int offset) const;
    QPoint globalOrigin() const;

    QPointer<ParallelView> view_;
    std::size_t setting_; ///< the view's setting this cell belongs to
    Row row_;
    Side side_;
};

/// The column of a side in the table: 0 for the only one.
int columnOf(PageLayout layout, Side side);

/// What a row is in words: "pair 4 of 68, done, pairing doubtful, 2 flags".
QString rowWords(const ParallelView& view, std::size_t row);

} // namespace duizhao
