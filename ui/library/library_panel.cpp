#include "ui/library/library_panel.h"

#include "ui/library/library_delegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace duizhao {

LibraryPanel::LibraryPanel(QWidget* parent)
    : QWidget(parent), search_(new QLineEdit(this)), list_(new QListView(this)), empty_(new QLabel(this)) {
    build();
    filtered_.setSourceModel(&model_);
    filtered_.setFilterCaseSensitivity(Qt::CaseInsensitive);
    list_->setModel(&filtered_);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& words) {
        filtered_.setFilterFixedString(words);
        setCurrent(current_);
        showEmptiness();
    });
    connect(list_, &QListView::clicked, this, &LibraryPanel::open);
    connect(list_, &QListView::customContextMenuRequested, this, &LibraryPanel::showMenu);
    const auto followRows = [this] {
        setCurrent(current_);
        showEmptiness();
    };
    connect(&model_, &QAbstractItemModel::rowsInserted, this, followRows);
    connect(&model_, &QAbstractItemModel::rowsRemoved, this, followRows);
    // Queued: the field that could not be stored is about to close.
    connect(&model_, &LibraryModel::notRenamed, this, &LibraryPanel::renameAgain, Qt::QueuedConnection);
    showEmptiness();
}

void LibraryPanel::build() {
    search_->setPlaceholderText(tr("Find an article"));
    search_->setAccessibleName(tr("Find an article"));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    list_->setAccessibleName(tr("Articles"));
    auto* delegate = new LibraryDelegate(list_);
    list_->setItemDelegate(delegate);
    connect(delegate, &QAbstractItemDelegate::closeEditor, this, [this] {
        if (list_->hasFocus()) // not where a person went elsewhere meanwhile
            Q_EMIT left();
    });
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setResizeMode(QListView::Adjust);
    list_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    list_->setMouseTracking(true);
    list_->installEventFilter(this);
    list_->viewport()->setBackgroundRole(QPalette::Window);
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty_->setMargin(12);
    empty_->setForegroundRole(QPalette::PlaceholderText);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(10, 12, 10, 8);
    top->addWidget(search_);
    column->addLayout(top);
    column->addWidget(list_, 1);
    column->addWidget(empty_, 1);
}

void LibraryPanel::setCurrent(std::optional<std::int64_t> article) {
    current_ = article;
    if (renaming())
        return;
    const QModelIndex index = article ? filtered_.mapFromSource(model_.indexOf(*article)) : QModelIndex();
    if (index.isValid())
        list_->setCurrentIndex(index);
    else
        list_->clearSelection();
}

std::optional<std::int64_t> LibraryPanel::current() const {
    const QModelIndex index = list_->currentIndex();
    if (!index.isValid() || !list_->selectionModel()->isSelected(index))
        return std::nullopt;
    return index.data(LibraryModel::articleRole).toLongLong();
}

void LibraryPanel::startSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void LibraryPanel::startRenaming() {
    if (list_->currentIndex().isValid())
        list_->edit(list_->currentIndex());
}

bool LibraryPanel::renaming() const { return list_->indexWidget(list_->currentIndex()) != nullptr; }

/// What was typed is not lost: its field opens once more.
void LibraryPanel::renameAgain(std::int64_t article, const QString& title) {
    const QModelIndex index = filtered_.mapFromSource(model_.indexOf(article));
    if (!index.isValid())
        return;
    list_->setCurrentIndex(index);
    list_->edit(index);
    if (auto* line = qobject_cast<QLineEdit*>(list_->indexWidget(index))) {
        line->setText(title);
        line->setModified(true);
    }
}

bool LibraryPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_ && renaming())
        return false; // keys of the field that it had no use for
    if (event->type() == QEvent::KeyPress && keyPressed(watched, static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool LibraryPanel::keyPressed(const QObject* watched, int key) {
    const bool inSearch = watched == search_;
    switch (key) {
    case Qt::Key_Escape:
        if (inSearch && !search_->text().isEmpty())
            search_->clear();
        else
            Q_EMIT left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (inSearch && !list_->currentIndex().isValid())
            list_->setCurrentIndex(filtered_.index(0, 0));
        open(list_->currentIndex());
        return true;
    case Qt::Key_Down:
        if (!inSearch)
            return false;
        list_->setFocus(Qt::TabFocusReason);
        if (!list_->currentIndex().isValid())
            list_->setCurrentIndex(filtered_.index(0, 0));
        return true;
    case Qt::Key_Delete:
        if (inSearch || !current())
            return false;
        Q_EMIT removeWanted(*current());
        return true;
    default:
        return false;
    }
}

void LibraryPanel::showMenu(const QPoint& at) {
    const QModelIndex index = list_->indexAt(at);
    if (!index.isValid())
        return;
    const bool editable = index.flags().testFlag(Qt::ItemIsEditable);
    const std::int64_t article = index.data(LibraryModel::articleRole).toLongLong();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, article] { Q_EMIT opened(article); });
    menu->addAction(tr("Rename"), this, &LibraryPanel::startRenaming)->setEnabled(editable);
    menu->addAction(tr("Remove"), this, [this, article] { Q_EMIT removeWanted(article); })
        ->setEnabled(editable);
    menu->popup(list_->viewport()->mapToGlobal(at));
}

void LibraryPanel::showEmptiness() {
    const bool empty = filtered_.rowCount() == 0;
    empty_->setText(model_.rowCount() == 0 ? tr("No articles yet.") : tr("No title has these words."));
    empty_->setVisible(empty);
    list_->setVisible(!empty);
}

void LibraryPanel::open(const QModelIndex& index) {
    if (index.isValid())
        Q_EMIT opened(index.data(LibraryModel::articleRole).toLongLong());
}

} // namespace duizhao
