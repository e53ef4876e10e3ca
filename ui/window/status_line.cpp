#include "ui/window/status_line.h"

#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace duizhao {

namespace {
constexpr int steps = 1000;
}

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent),
      text_(new QLabel(this)),
      stage_(new QLabel(this)),
      bar_(new QProgressBar(this)),
      cancel_(new QPushButton(tr("Cancel"), this)) {
    text_->setAccessibleName(tr("Status"));
    text_->setTextFormat(Qt::PlainText);
    text_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    stage_->setForegroundRole(QPalette::PlaceholderText);
    bar_->setRange(0, steps);
    bar_->setTextVisible(false);
    bar_->setFixedWidth(160);
    bar_->setMaximumHeight(8);
    bar_->setAccessibleName(tr("Progress"));
    cancel_->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(10);
    row->addWidget(text_, 1);
    row->addWidget(stage_);
    row->addWidget(bar_);
    row->addWidget(cancel_);
    setMinimumHeight(cancel_->sizeHint().height() + 8);
    connect(cancel_, &QPushButton::clicked, this, &StatusLine::cancelWanted);
    endWork();
}

void StatusLine::setText(const QString& text) {
    text_->setText(text);
    text_->setToolTip(text);
}

QString StatusLine::text() const { return text_->text(); }

void StatusLine::startWork(const QString& title) {
    stage_->setText(title);
    bar_->setRange(0, 0);
    for (QWidget* part :
         {static_cast<QWidget*>(stage_), static_cast<QWidget*>(bar_), static_cast<QWidget*>(cancel_)})
        part->show();
}

void StatusLine::setProgress(Stage stage, double fraction) {
    stage_->setText(stageWords(stage));
    bar_->setRange(0, steps);
    bar_->setValue(static_cast<int>(std::clamp(fraction, 0.0, 1.0) * steps));
}

void StatusLine::endWork() {
    for (QWidget* part :
         {static_cast<QWidget*>(stage_), static_cast<QWidget*>(bar_), static_cast<QWidget*>(cancel_)})
        part->hide();
}

} // namespace duizhao
