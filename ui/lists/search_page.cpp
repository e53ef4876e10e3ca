#include "ui/lists/search_page.h"

#include "ui/inspector/field_label.h"
#include "ui/lists/place_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace duizhao {

namespace {

constexpr int leastFieldWidth = 120; ///< some words that are looked for can be read
constexpr int leastChoiceWidth = 60;

} // namespace

SearchPage::SearchPage(QWidget* parent)
    : QWidget(parent),
      text_(new QLineEdit(this)),
      //: Signs on three small buttons beside the search field: match case, whole words, regular expression.
      matchCase_(newOption(tr("Aa"), tr("Match case"))),
      wholeWord_(newOption(tr("“w”"), tr("Whole words"))),
      expression_(newOption(tr(".*"), tr("Regular expression"))),
      side_(new QComboBox(this)),
      remark_(newQuietLabel(this)),
      hits_(new PlaceTable(tr("Places found"), hitColumns(), this)) {
    text_->setPlaceholderText(tr("Find in the article"));
    text_->setAccessibleName(tr("Find in the article"));
    text_->setClearButtonEnabled(true);
    text_->installEventFilter(this);
    side_->addItems({tr("Both columns"), tr("Source only"), tr("Translation only")});
    side_->setAccessibleName(tr("Where to look"));
    text_->setMinimumWidth(leastFieldWidth);
    // A narrow window cuts them off.
    side_->setMinimumWidth(leastChoiceWidth);
    remark_->setMinimumWidth(1);
    remark_->setWordWrap(false);
    hits_->hideFilters();

    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 0);
    row->setSpacing(6);
    row->addWidget(text_, 1);
    for (QToolButton* option : {matchCase_, wholeWord_, expression_})
        row->addWidget(option);
    row->addWidget(side_);
    row->addWidget(remark_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(hits_, 1);

    const auto ask = [this] {
        hits_->setEmptyWords({}); // nobody knows yet
        Q_EMIT wanted(query());
    };
    connect(text_, &QLineEdit::textChanged, this, ask);
    for (const QToolButton* option : {matchCase_, wholeWord_, expression_})
        connect(option, &QToolButton::toggled, this, ask);
    connect(side_, &QComboBox::currentIndexChanged, this, ask);
    connect(hits_, &PlaceTable::left, this, &SearchPage::left);
}

QToolButton* SearchPage::newOption(const QString& sign, const QString& words) {
    auto* option = new QToolButton(this);
    option->setText(sign);
    option->setToolTip(words);
    option->setAccessibleName(words);
    option->setCheckable(true);
    option->setFocusPolicy(Qt::StrongFocus);
    return option;
}

SearchQuery SearchPage::query() const {
    SearchQuery query;
    query.text = text_->text().toStdU16String();
    query.matchCase = matchCase_->isChecked();
    query.wholeWord = wholeWord_->isChecked();
    query.regularExpression = expression_->isChecked();
    if (side_->currentIndex() > 0)
        query.side = side_->currentIndex() == 1 ? Side::source : Side::target;
    return query;
}

void SearchPage::startTyping(const QString& words) {
    if (!words.isEmpty())
        text_->setText(words);
    text_->setFocus(Qt::ShortcutFocusReason);
    text_->selectAll();
}

void SearchPage::showHits(std::vector<PlaceRow> rows, bool more) {
    const auto count = static_cast<int>(rows.size());
    hits_->setEmptyWords(tr("Nothing found."));
    hits_->setRows(std::move(rows));
    remark_->setText(more ? tr("More than %n place(s)", nullptr, count) : tr("%n place(s)", nullptr, count));
}

void SearchPage::showNothing() {
    hits_->setEmptyWords({});
    hits_->setRows({});
    remark_->clear();
}

void SearchPage::showError(const QString& words) {
    showNothing();
    remark_->setText(words);
}

bool SearchPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers().testFlag(Qt::ShiftModifier))
            Q_EMIT previousWanted();
        else
            Q_EMIT nextWanted();
        return true;
    case Qt::Key_Down:
        hits_->takeFocus();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace duizhao
