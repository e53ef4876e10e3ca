#include "ui/inspector/category_picker.h"

#include "ui/words/words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace duizhao {

namespace {

constexpr int idRole = Qt::UserRole;           ///< a category's id; groups have none
constexpr int searchedRole = Qt::UserRole + 1; ///< what the filter looks at
constexpr int rowsShown = 8;

QString explanation(const MqmCategory& category) {
    const QString definition = categoryDefinition(category);
    if (category.example.empty())
        return definition;
    //: Explains a category of errors. %1 is a sentence, %2 an example such as "three books → 三書".
    return CategoryPicker::tr("%1 For example: %2").arg(definition, fromUtf8(category.example.english));
}

QStandardItem* categoryItem(const MqmCategory& category) {
    auto* item = new QStandardItem(categoryPartWords(category.name()));
    item->setData(fromUtf8(category.id), idRole);
    // The English name finds it too, whatever the window's language.
    item->setData(QStringLiteral("%1 %2").arg(item->text(), fromUtf8(category.id)), searchedRole);
    item->setToolTip(explanation(category));
    return item;
}

} // namespace

CategoryPicker::CategoryPicker(QWidget* parent)
    : QWidget(parent),
      filter_(new QLineEdit(this)),
      tree_(new QTreeView(this)),
      description_(new QLabel(this)) {
    fillModel();
    narrowed_.setSourceModel(&model_);
    narrowed_.setRecursiveFilteringEnabled(true);
    narrowed_.setAutoAcceptChildRows(false);
    narrowed_.setFilterRole(searchedRole);
    narrowed_.setFilterCaseSensitivity(Qt::CaseInsensitive);

    filter_->setPlaceholderText(tr("Find a category"));
    filter_->setAccessibleName(tr("Find a category"));
    filter_->setClearButtonEnabled(true);
    filter_->installEventFilter(this);
    tree_->setModel(&narrowed_);
    tree_->setAccessibleName(tr("Category of the error"));
    tree_->header()->hide();
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree_->setExpandsOnDoubleClick(false);
    tree_->setUniformRowHeights(true);
    tree_->setIndentation(16);
    tree_->installEventFilter(this);
    description_->setWordWrap(true);
    description_->setForegroundRole(QPalette::PlaceholderText);
    description_->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(filter_);
    column->addWidget(tree_);
    column->addWidget(description_);

    connect(filter_, &QLineEdit::textChanged, this, &CategoryPicker::narrow);
    connect(tree_, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(idRole).isNull())
            tree_->setExpanded(index, !tree_->isExpanded(index));
        else
            pick(index);
    });
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CategoryPicker::describe);
    fitTree();
}

void CategoryPicker::fillModel() {
    QStandardItem* group = nullptr;
    for (const MqmCategory& category : wmtCategories()) {
        if (category.top() == category.name()) {
            model_.appendRow(categoryItem(category));
            continue;
        }
        const QString top = fromUtf8(category.top());
        group = nullptr;
        for (int row = 0; row < model_.rowCount() && !group; ++row)
            if (model_.item(row)->data(Qt::UserRole + 2) == top)
                group = model_.item(row);
        if (!group) {
            group = new QStandardItem(categoryPartWords(category.top()));
            group->setData(top, Qt::UserRole + 2);
            model_.appendRow(group);
        }
        group->appendRow(categoryItem(category));
    }
}

void CategoryPicker::setCategory(const std::string& id) {
    chosen_ = id;
    if (!filter_->text().isEmpty())
        return;
    tree_->collapseAll();
    const QModelIndex index = narrowed_.mapFromSource(indexOf(id));
    if (index.isValid()) {
        tree_->expand(index.parent());
        tree_->setCurrentIndex(index);
        tree_->scrollTo(index);
    } else {
        tree_->selectionModel()->clear();
    }
    describe(index);
}

void CategoryPicker::startTyping() {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

bool CategoryPicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        if (filter_->text().isEmpty())
            Q_EMIT left();
        else
            filter_->clear();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QModelIndex index = tree_->currentIndex();
        if (index.data(idRole).isNull()) {
            tree_->setExpanded(index, !tree_->isExpanded(index));
        } else {
            pick(index);
            Q_EMIT passedOn();
        }
        return true;
    }
    if (watched == filter_ && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        const QModelIndex index = tree_->currentIndex();
        const QModelIndex next = !index.isValid()      ? firstCategory()
                                 : key == Qt::Key_Down ? tree_->indexBelow(index)
                                                       : tree_->indexAbove(index);
        if (next.isValid())
            tree_->setCurrentIndex(next);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CategoryPicker::narrow(const QString& words) {
    narrowed_.setFilterFixedString(words);
    if (words.isEmpty()) {
        setCategory(chosen_);
        return;
    }
    tree_->expandAll();
    const QModelIndex first = firstCategory();
    if (first.isValid())
        tree_->setCurrentIndex(first);
    describe(first);
}

void CategoryPicker::pick(const QModelIndex& index) {
    chosen_ = index.data(idRole).toString().toStdString();
    Q_EMIT picked(chosen_);
    if (filter_->text().isEmpty())
        setCategory(chosen_);
    else
        filter_->clear(); // narrow() shows the choice
}

void CategoryPicker::describe(const QModelIndex& index) {
    const auto category = wmtCategoryNamed(index.data(idRole).toString().toStdString());
    description_->setText(category ? explanation(*category) : QString());
    description_->setVisible(category.has_value());
}

void CategoryPicker::fitTree() {
    const int row = tree_->sizeHintForRow(0);
    tree_->setFixedHeight(rowsShown * row + 2 * tree_->frameWidth());
}

QModelIndex CategoryPicker::firstCategory(const QModelIndex& parent) const {
    for (int row = 0; row < narrowed_.rowCount(parent); ++row) {
        const QModelIndex index = narrowed_.index(row, 0, parent);
        if (!index.data(idRole).isNull())
            return index;
        if (const QModelIndex child = firstCategory(index); child.isValid())
            return child;
    }
    return {};
}

QModelIndex CategoryPicker::indexOf(const std::string& id) const {
    if (id.empty())
        return {};
    const auto category = wmtCategoryNamed(id);
    const QString wanted = fromUtf8(category ? category->id : id);
    const QModelIndexList found =
        model_.match(model_.index(0, 0), idRole, wanted, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

} // namespace duizhao
