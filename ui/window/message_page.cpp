#include "ui/window/message_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace duizhao {

namespace {
constexpr int widest = 460;
}

MessagePage::MessagePage(QWidget* parent)
    : QWidget(parent), heading_(new QLabel(this)), words_(new QLabel(this)), buttons_(new QHBoxLayout) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont font = heading_->font();
    font.setPointSizeF(font.pointSizeF() * 1.7);
    heading_->setFont(font);
    for (QLabel* label : {heading_, words_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMaximumWidth(widest);
        label->setForegroundRole(label == heading_ ? QPalette::Text : QPalette::PlaceholderText);
    }
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout;
    column->setSpacing(14);
    column->addStretch(2);
    column->addWidget(heading_);
    column->addWidget(words_);
    column->addSpacing(6);
    column->addLayout(buttons_);
    column->addStretch(3);
    buttons_->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(32, 24, 32, 24);
    row->addStretch(1);
    row->addLayout(column, 8);
    row->addStretch(1);
}

void MessagePage::setWords(const QString& heading, const QString& words) {
    heading_->setText(heading);
    words_->setText(words);
}

void MessagePage::addButton(const QString& text, std::function<void()> act) {
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(true);
    buttons_->insertWidget(buttons_->count() - 1, button);
    if (!focusProxy())
        setFocusProxy(button); // the page itself has nothing to type into
    connect(button, &QPushButton::clicked, this, std::move(act));
}

QString MessagePage::words() const { return words_->text(); }

} // namespace duizhao
