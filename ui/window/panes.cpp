#include "ui/window/panes.h"

#include "ui/annotating/classify_bar.h"
#include "ui/inspector/inspector.h"
#include "ui/library/library_panel.h"
#include "ui/lists/lists_pane.h"
#include "ui/parallel/parallel_view.h"
#include "ui/theme/theme.h"
#include "ui/window/message_bar.h"
#include "ui/window/message_page.h"

#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace duizhao {

namespace {

constexpr int libraryWidth = 240;
constexpr int inspectorWidth = 320;
constexpr int listsHeight = 270;

} // namespace

Panes::Panes(QWidget* parent) : QSplitter(parent) {
    library_ = new LibraryPanel(this);
    auto* middle = new QWidget;
    messages_ = new MessageBar(middle);
    pages_ = new QStackedWidget(middle);
    view_ = new ParallelView(pages_);
    emptyPage_ = new MessagePage(pages_);
    problemPage_ = new MessagePage(pages_);
    for (QWidget* page : std::initializer_list<QWidget*>{view_, emptyPage_, problemPage_})
        pages_->addWidget(page);
    classifyBar_ = new ClassifyBar(middle);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(messages_);
    column->addWidget(pages_, 1);
    column->addWidget(classifyBar_);
    column_ = new QSplitter(Qt::Vertical, this);
    lists_ = new ListsPane(column_);
    column_->addWidget(middle);
    column_->addWidget(lists_);
    column_->setStretchFactor(0, 1);
    column_->setChildrenCollapsible(false);
    column_->setHandleWidth(1);
    column_->setSizes({2 * listsHeight, listsHeight});
    lists_->installEventFilter(this);
    connect(column_, &QSplitter::splitterMoved, this, [this] { divided_ = true; });
    inspector_ = new Inspector(this);

    setStretchFactor(1, 1);
    setCollapsible(1, false);
    setHandleWidth(1);
    view_->setAccessibleName(tr("Text"));
    problemPage_->setObjectName(QStringLiteral("problemPage"));
}

void Panes::showPage(Page page) {
    QWidget* shown = page == Page::text    ? static_cast<QWidget*>(view_)
                     : page == Page::empty ? emptyPage_
                                           : problemPage_;
    const QWidget* focus = window()->focusWidget();
    const bool textHadFocus = !focus || pages_->isAncestorOf(focus);
    pages_->setCurrentWidget(shown);
    if (textHadFocus)
        shown->setFocus(Qt::OtherFocusReason);
}

void Panes::focusNext() {
    const std::array<QWidget*, 4> panes = {library_, pages_, lists_, inspector_};
    const QWidget* focus = window()->focusWidget();
    std::size_t at = 0;
    for (std::size_t pane = 0; pane < panes.size(); ++pane)
        if (focus && panes[pane]->isAncestorOf(focus))
            at = pane + 1;
    for (std::size_t step = 0; step < panes.size(); ++step) {
        QWidget* pane = panes[(at + step) % panes.size()];
        if (pane->isHidden())
            continue;
        if (pane == pages_)
            pages_->currentWidget()->setFocus(Qt::TabFocusReason);
        else if (pane == library_)
            library_->startSearch();
        else if (pane == lists_)
            lists_->open(lists_->page());
        else
            inspector_->takeFocus();
        return;
    }
}

/// As the lists open, and when they do not fit any more; how a person has divided the room stays.
void Panes::keepTextHigh() {
    const QList<int> heights = column_->sizes();
    const int whole = heights.front() + heights.back();
    if (!divided_ && !lists_->isHidden() && heights.back() > whole / 2)
        column_->setSizes({whole - whole / 2, whole / 2});
}

bool Panes::eventFilter(QObject* watched, QEvent* event) {
    if (watched == lists_ && event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &Panes::keepTextHigh, Qt::QueuedConnection);
    return QSplitter::eventFilter(watched, event);
}

void Panes::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    if (event->size().height() < event->oldSize().height())
        keepTextHigh();
}

void Panes::setFirstWidths(int whole) {
    setSizes({libraryWidth, whole - libraryWidth - inspectorWidth, inspectorWidth});
}

void Panes::setTheme(const Theme& theme) {
    view_->setTheme(theme);
    inspector_->setTheme(theme);
    classifyBar_->setTheme(theme);
    lists_->setTheme(theme);
    messages_->setTheme(theme);
}

} // namespace duizhao
