#include "ui/parallel/accessible_parallel_view.h"

#include "ui/parallel/accessible_cell.h"
#include "ui/parallel/parallel_page.h"
#include "ui/parallel/text_caret.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace duizhao {

namespace {

constexpr std::size_t mostCells = 512;

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    auto* view = className == QLatin1String(ParallelView::staticMetaObject.className())
                     ? qobject_cast<ParallelView*>(object)
                     : nullptr;
    return view ? new AccessibleParallelView(view) : nullptr; // owned by QAccessible
}

} // namespace

void installParallelViewAccessibility() { QAccessible::installFactory(makeInterface); }

AccessibleParallelView::AccessibleParallelView(ParallelView* view)
    : QAccessibleWidget(view, QAccessible::Table), setting_(view->setting()) {}

AccessibleParallelView::~AccessibleParallelView() { forgetCells(); }

ParallelView* AccessibleParallelView::view() const { return static_cast<ParallelView*>(widget()); }

void AccessibleParallelView::forgetCells() const {
    for (const auto& [place, id] : cells_)
        QAccessible::deleteAccessibleInterface(id);
    cells_.clear();
}

void* AccessibleParallelView::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

int AccessibleParallelView::rowCount() const {
    const std::size_t rows = view()->page() ? view()->page()->rowCount() : 0;
    return static_cast<int>(std::min<std::size_t>(rows, std::numeric_limits<int>::max() / 2));
}

int AccessibleParallelView::columnCount() const { return showsBoth(view()->pageLayout()) ? 2 : 1; }

Side AccessibleParallelView::sideOf(int column) const {
    const bool source = column == 0 && shows(view()->pageLayout(), Side::source);
    return source ? Side::source : Side::target;
}

int AccessibleParallelView::childCount() const { return columnCount() * rowCount(); }

QAccessibleInterface* AccessibleParallelView::child(int index) const {
    return index < 0 ? nullptr : cellAt(index / columnCount(), index % columnCount());
}

QAccessibleInterface* AccessibleParallelView::cellAt(int row, int column) const {
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return nullptr;
    if (setting_ != view()->setting() || cells_.size() >= mostCells) {
        forgetCells();
        setting_ = view()->setting();
    }
    const Row at = view()->page()->row(static_cast<std::size_t>(row));
    // Left-out lines are laid out in the source's cell whichever sides are shown.
    const bool label = at.kind == Row::Kind::leftOut && column == 0;
    const std::pair<Row, Side> place(at, label ? Side::source : sideOf(column));
    const auto known = cells_.find(place);
    if (known != cells_.end())
        return QAccessible::accessibleInterface(known->second);
    auto* cell = new AccessibleCell(view(), place.first, place.second); // owned by QAccessible
    cells_[place] = QAccessible::registerAccessibleInterface(cell);
    return cell;
}

QAccessibleInterface* AccessibleParallelView::childAt(int x, int y) const {
    if (!view()->page())
        return nullptr;
    const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const auto row = view()->page()->rowAtY(point.y());
    if (!row || !view()->viewport()->rect().contains(point))
        return nullptr;
    const auto top = static_cast<qreal>(view()->page()->scroll().topOf(*row));
    const Side side = view()->page()->layout(*row)->sideAt(point - QPointF(0, top));
    return cellAt(static_cast<int>(*row), columnOf(view()->pageLayout(), side));
}

QAccessibleInterface* AccessibleParallelView::focusChild() const {
    const TextCaret* caret = view()->textCaret();
    if (!view()->hasFocus() || !caret || !caret->valid())
        return nullptr;
    return cellAt(static_cast<int>(caret->row()), columnOf(view()->pageLayout(), caret->side()));
}

int AccessibleParallelView::indexOfChild(const QAccessibleInterface* child) const {
    if (!child || !child->isValid() || child->role() != QAccessible::Cell)
        return -1;
    const auto* cell = static_cast<const AccessibleCell*>(child);
    return columnCount() * cell->rowIndex() + cell->columnIndex();
}

QString AccessibleParallelView::text(QAccessible::Text kind) const {
    if (kind == QAccessible::Value && view()->session())
        return fromUtf8(view()->session()->summary().title);
    return QAccessibleWidget::text(kind);
}

QString AccessibleParallelView::columnDescription(int column) const {
    if (!view()->page() || column < 0 || column >= columnCount())
        return {};
    return languageWords(view()->page()->typography().language(sideOf(column)));
}

QString AccessibleParallelView::rowDescription(int row) const {
    return row < 0 || row >= rowCount() ? QString() : rowWords(*view(), static_cast<std::size_t>(row));
}

int AccessibleParallelView::selectedCellCount() const {
    const TextCaret* caret = view()->textCaret();
    return caret && caret->hasSelection() ? 1 : 0;
}

QList<QAccessibleInterface*> AccessibleParallelView::selectedCells() const {
    const TextCaret* caret = view()->textCaret();
    if (!caret || !caret->hasSelection())
        return {};
    return {cellAt(static_cast<int>(caret->row()), columnOf(view()->pageLayout(), caret->side()))};
}

void ParallelView::tellAssistiveTechnology() {
    if (!QAccessible::isActive() || !page() || !textCaret()->valid())
        return;
    auto* table = QAccessible::queryAccessibleInterface(this);
    auto* rows = table ? table->tableInterface() : nullptr;
    auto* cell =
        rows ? rows->cellAt(static_cast<int>(textCaret()->row()), columnOf(pageLayout(), activeSide()))
             : nullptr;
    if (!cell)
        return;
    if (hasFocus()) {
        QAccessibleEvent focus(cell, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
    const TextSpan chosen = textCaret()->selectedCell();
    QAccessibleTextCursorEvent moved(cell, static_cast<int>(textCaret()->offset()));
    QAccessibleTextSelectionEvent selected(cell, static_cast<int>(chosen.begin),
                                           static_cast<int>(chosen.end));
    selected.setCursorPosition(static_cast<int>(textCaret()->offset()));
    QAccessible::updateAccessibility(chosen.empty() ? &moved : &selected);
}

} // namespace duizhao
