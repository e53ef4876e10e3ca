#include "ui/report/work_report_dialog.h"

#include "ui/inspector/field_label.h"
#include "ui/report/work_table.h"
#include "ui/tables/plain_table.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace duizhao {

namespace {

constexpr int textColumns = 2; ///< day and annotator; numbers follow

} // namespace

WorkReportDialog::WorkReportDialog(WorkQuestion question, QWidget* parent)
    : QDialog(parent),
      question_(std::move(question)),
      scope_(new QComboBox(this)),
      table_(new QTableWidget(this)),
      words_(newQuietLabel(this)),
      copy_(new QPushButton(tr("C&opy as a Table"), this)) {
    setWindowTitle(tr("Work done"));
    build();
    connect(scope_, &QComboBox::currentIndexChanged, this, &WorkReportDialog::read);
    connect(copy_, &QPushButton::clicked, this, &WorkReportDialog::copy);
    read();
}

void WorkReportDialog::build() {
    if (question_.article)
        scope_->addItem(tr("This article"), true);
    scope_->addItem(tr("The whole library"), false);
    scope_->setAccessibleName(tr("Report on"));
    setUpPlainTable(*table_, windowTitle());
    auto* buttons = new QDialogButtonBox(this);
    copy_->setAutoDefault(false);
    buttons->addButton(copy_, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(scope_, 0, Qt::AlignLeft);
    column->addWidget(words_);
    column->addWidget(table_, 1);
    column->addWidget(buttons);
    resize(900, 420);
}

void WorkReportDialog::read() {
    const bool articleOnly = scope_->currentData().toBool();
    copy_->setEnabled(false);
    words_->setText(tr("Counting…"));
    work_.ask<std::vector<WorkDay>>(
        [question = question_, articleOnly](const Progress& progress) {
            return workDays(question.library, articleOnly ? question.article : std::nullopt,
                            question.annotator, progress);
        },
        [this](Result<std::vector<WorkDay>> days) { show(std::move(days)); });
}

void WorkReportDialog::show(Result<std::vector<WorkDay>> days) {
    words_->setText(!days ? sentence(days.error())
                    : days->empty()
                        ? tr("Nobody has marked a pair as done or flagged anything yet.")
                        : tr("A pair counts on the day it was marked as done, an error on the day "
                             "it was flagged."));
    days_ = days ? std::move(*days) : std::vector<WorkDay>();
    const WorkTable shown = workTable(days_, true);
    fillPlainTable(*table_, shown.headings, shown.rows, textColumns);
    copy_->setEnabled(!days_.empty());
}

bool WorkReportDialog::copy() {
    if (days_.empty())
        return false;
    QGuiApplication::clipboard()->setText(workTable(days_, false).tsv());
    return true;
}

} // namespace duizhao
