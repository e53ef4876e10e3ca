#include "ui/dictionary/dictionary_panel.h"

#include "ui/dictionary/entry_text.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace duizhao {

DictionaryPanel::DictionaryPanel(QWidget* parent) : QWidget(parent), text_(new EntryText(this)) {
    setObjectName(QStringLiteral("dictionaryPanel"));
    auto* title = new QLabel(tr("Dictionary"), this);
    QFont bold = title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.05);
    title->setFont(bold);
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("unpin"));
    close->setAutoRaise(true);
    //: Button: takes the pinned dictionary entry away.
    close->setText(tr("Unpin"));
    connect(close, &QToolButton::clicked, this, &DictionaryPanel::unpin);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(close);
    text_->setAccessibleName(tr("Dictionary entry"));
    text_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    text_->setStyleSheet(QStringLiteral("QTextBrowser { background: transparent; border: none; }"));
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(line);
    column->addLayout(head);
    column->addWidget(text_);
    hide();
}

void DictionaryPanel::pin(const QString& html) {
    text_->setHtml(html);
    pinned_ = true;
    show();
    fitText();
}

void DictionaryPanel::unpin() {
    pinned_ = false;
    hide();
}

QString DictionaryPanel::words() const { return pinned_ ? text_->toPlainText() : QString(); }

void DictionaryPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitText();
}

/// The inspector scrolls as a whole: the entries are as high as they are.
void DictionaryPanel::fitText() { text_->setFixedHeight(text_->heightAt(std::max(60, text_->width())) + 2); }

} // namespace duizhao
