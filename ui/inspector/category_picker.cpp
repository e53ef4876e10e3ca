#include "ui/inspector/category_picker.h"

#include "ui/words/words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <map>
#include <string_view>

namespace duizhao {

namespace {

constexpr int idRole = Qt::UserRole;           ///< a category's id; groups have none
constexpr int searchedRole = Qt::UserRole + 1; ///< what the filter looks at
constexpr int rowsShown = 8;

/// "A M"
QString keys(const MqmCategory& category) {
    QStringList each;
    for (const char key : category.keys)
        each << QString(QLatin1Char(key)).toUpper();
    return each.join(QLatin1Char(' '));
}

QStandardItem* categoryItem(const MqmCategory& category) {
    //: A category in the tree: %1 its name, %2 its keys, "A M".
    auto* item =
        new QStandardItem(CategoryPicker::tr("%1  (%2)").arg(localWords(category.label), keys(category)));
    item->setData(fromUtf8(category.id), idRole);
    // The English name finds it too, whatever the window's language.
    item->setData(QStringLiteral("%1 %2").arg(item->text(), fromUtf8(category.id)), searchedRole);
    item->setToolTip(categoryExplanation(category));
    return item;
}

} // namespace

CategoryPicker::CategoryPicker(QWidget* parent)
    : QWidget(parent),
      filter_(new QLineEdit(this)),
      tree_(new QTreeView(this)),
      description_(new QLabel(this)) {
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
}

void CategoryPicker::setTree(const MqmTree& tree) {
    mqm_ = &tree;
    model_.clear();
    std::map<std::string_view, QStandardItem*> groups;
    for (const MqmCategory& category : tree.categories) {
        const MqmGroup* group = groupNamed(tree, category.top());
        if (!group) {
            model_.appendRow(categoryItem(category));
            continue;
        }
        QStandardItem*& item = groups[group->id];
        if (!item) {
            item = new QStandardItem(localWords(group->label));
            model_.appendRow(item);
        }
        item->appendRow(categoryItem(category));
    }
    setCategory(chosen_);
    fitTree();
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
    const MqmCategory* category =
        mqm_ ? categoryNamed(*mqm_, index.data(idRole).toString().toStdString()) : nullptr;
    description_->setText(category ? categoryExplanation(*category) : QString());
    description_->setVisible(category);
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
    const MqmCategory* category = mqm_ ? categoryNamed(*mqm_, id) : nullptr;
    const QString wanted = fromUtf8(category ? category->id : id);
    const QModelIndexList found =
        model_.match(model_.index(0, 0), idRole, wanted, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

} // namespace duizhao
