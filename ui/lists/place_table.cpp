#include "ui/lists/place_table.h"

#include "ui/inspector/field_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace duizhao {

namespace {

constexpr int pairColumnWidth = 76;
constexpr int rowHeight = 26;
constexpr int leastFieldWidth = 100;
constexpr int leastChoiceWidth = 60;

} // namespace

PlaceTable::PlaceTable(const QString& name, std::vector<PlaceColumn> columns, QWidget* parent)
    : QWidget(parent),
      model_(std::move(columns)),
      tools_(new QHBoxLayout),
      filter_(new QLineEdit(this)),
      count_(newQuietLabel(this)),
      table_(new QTableView(this)),
      empty_(newQuietLabel(this)) {
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setAccessibleName(tr("Filter the list"));
    filter_->setClearButtonEnabled(true);
    filter_->setMinimumWidth(leastFieldWidth);
    filter_->setMaximumWidth(260);
    filter_->installEventFilter(this);
    tools_->addWidget(filter_);
    for (std::size_t column = 0; column < model_.columns().size(); ++column)
        if (model_.columns()[column].filterable) {
            auto* choice = new QComboBox(this);
            choice->setAccessibleName(model_.columns()[column].title);
            choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
            choice->setMinimumWidth(leastChoiceWidth); // a narrow window cuts it off
            connect(choice, &QComboBox::currentIndexChanged, this, &PlaceTable::filter);
            tools_->addWidget(choice);
            choices_.emplace(static_cast<int>(column), choice);
        }
    tools_->addStretch(1);
    count_->setWordWrap(false);
    count_->setMinimumWidth(1); // what does not fit is in its tool tip
    tools_->addWidget(count_);

    table_->setAccessibleName(name);
    buildTable();
    empty_->setAlignment(Qt::AlignCenter);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(tools_);
    column->addWidget(table_, 1);
    column->addWidget(empty_, 1);
    connect(filter_, &QLineEdit::textChanged, this, &PlaceTable::filter);
    connect(table_, &QTableView::clicked, this, &PlaceTable::choose);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!filling_ && table_->hasFocus() && current())
            Q_EMIT looked(*current());
    });
    showCount();
}

void PlaceTable::buildTable() {
    table_->setModel(&model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->setSortingEnabled(true);
    table_->sortByColumn(0, Qt::AscendingOrder);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(rowHeight);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->setColumnWidth(0, pairColumnWidth);
    // The last one takes what is left.
    for (std::size_t column = 0; column + 1 < model_.columns().size(); ++column)
        table_->setColumnWidth(static_cast<int>(column) + 1, model_.columns()[column].width);
    table_->installEventFilter(this);
}

void PlaceTable::setRows(std::vector<PlaceRow> rows) {
    if (rows != model_.allRows())
        change([&] { model_.setRows(std::move(rows)); });
}

void PlaceTable::replaceRow(const std::string& id, const std::optional<PlaceRow>& row) {
    change([&] { model_.replaceRow(id, row); });
}

/// The line that is marked stays so; if it goes, the one that takes its place.
void PlaceTable::change(const std::function<void()>& change) {
    filling_ = true;
    const std::string marked = current() ? current()->id : std::string();
    const int before = table_->currentIndex().row();
    change();
    fillChoices();
    int row = marked.empty() ? -1 : model_.rowOf(marked);
    if (row < 0 && before >= 0) // the line is gone: the one that took its place
        row = std::min(before, model_.rowCount() - 1);
    mark(row);
    showCount();
    filling_ = false;
    if (waiting_ && filter_->hasFocus() && model_.rowCount() > 0)
        takeFocus();
}

void PlaceTable::hideFilters() {
    filter_->hide();
    countShown_ = false;
    showCount();
}

void PlaceTable::setEmptyWords(const QString& words) { empty_->setText(words); }

void PlaceTable::setRemark(const QString& words) {
    remark_ = words;
    showCount();
}

void PlaceTable::fillChoices() {
    for (const auto& [column, choice] : choices_) {
        if (!countShown_)
            break;
        const QString before = choice->currentIndex() > 0 ? choice->currentText() : QString();
        const QSignalBlocker quiet(choice);
        choice->clear();
        //: First line of a choice of values that filters a list; %1 is the column, "Severity".
        choice->addItem(tr("%1: all").arg(model_.columns()[static_cast<std::size_t>(column)].title));
        choice->addItems(model_.values(column));
        const int known = before.isEmpty() ? 0 : choice->findText(before);
        choice->setCurrentIndex(std::max(known, 0));
        choice->setVisible(choice->count() > 2);
        if (known < 0)
            filter();
    }
}

void PlaceTable::filter() {
    std::map<int, QString> values;
    for (const auto& [column, choice] : choices_)
        if (choice->currentIndex() > 0)
            values.emplace(column, choice->currentText());
    model_.setFilter(filter_->text(), values);
    showCount();
}

void PlaceTable::showCount() {
    const auto all = static_cast<int>(model_.allRows().size());
    const QString lines = model_.rowCount() == all
                              ? tr("%n line(s)", nullptr, all)
                              //: %1 of all lines pass the filter.
                              : tr("%1 of %n line(s)", nullptr, all).arg(model_.rowCount());
    //: Above a list: %1 is "20 lines", %2 what else is to be said of it.
    count_->setText(remark_.isEmpty() ? lines : tr("%1 · %2").arg(lines, remark_));
    count_->setToolTip(count_->text());
    count_->setVisible(countShown_ && all > 0);
    table_->setVisible(all > 0);
    empty_->setVisible(all == 0);
}

const PlaceRow* PlaceTable::current() const {
    const QModelIndex index = table_->currentIndex();
    return index.isValid() && index.row() < model_.rowCount() ? &model_.row(index.row()) : nullptr;
}

void PlaceTable::mark(int row) {
    if (row >= 0 && row < model_.rowCount())
        table_->selectRow(row);
}

void PlaceTable::startFiltering() {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

void PlaceTable::takeFocus() {
    waiting_ = table_->isHidden();
    if (waiting_)
        return filter_->isHidden() ? void() : startFiltering();
    const int known = hereId_.empty() ? -1 : model_.rowOf(hereId_);
    if (here_ || !current())
        mark(known >= 0 ? known : model_.rowNear(here_.value_or(0)));
    here_.reset();
    hereId_.clear();
    table_->setFocus(Qt::ShortcutFocusReason);
}

void PlaceTable::choose() {
    if (current())
        Q_EMIT chosen(PlaceRow(*current()));
}

bool PlaceTable::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        if (watched == filter_ && !filter_->text().isEmpty())
            filter_->clear();
        else
            Q_EMIT left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (watched == table_)
            choose();
        else
            takeFocus();
        return true;
    case Qt::Key_Down:
        if (watched != filter_)
            break;
        takeFocus();
        return true;
    default:
        if (watched == table_ && current() && key->modifiers() == Qt::NoModifier && !key->text().isEmpty() &&
            key->text().front().isPrint()) {
            Q_EMIT keyPressed(key->key(), PlaceRow(*current()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace duizhao
