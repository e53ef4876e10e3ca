#include "ui/inspector/issue_panel.h"

#include "ui/inspector/field_label.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace duizhao {

IssuePanel::IssuePanel(QWidget* parent)
    : QWidget(parent),
      title_(new QLabel(this)),
      evidence_(new QLabel(this)),
      proposal_(newQuietLabel(this)),
      //: Button: the issue becomes a flag.
      accept_(new QPushButton(tr("Accept"), this)),
      dismiss_(new QPushButton(this)),
      //: Button: a check finds nothing in this article any more.
      mute_(new QPushButton(tr("Mute"), this)),
      row_(new QHBoxLayout),
      below_(new QHBoxLayout) {
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    for (QLabel* label : {title_, evidence_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    evidence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    accept_->setToolTip(tr("Makes a flag of it"));
    mute_->setToolTip(tr("This check finds nothing in this article any more"));
    row_->setSpacing(4);
    for (QPushButton* button : {accept_, dismiss_, mute_})
        row_->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(newSectionLabel(tr("Issue"), this));
    column->addWidget(title_);
    column->addWidget(evidence_);
    column->addWidget(proposal_);
    column->addLayout(row_);
    column->addLayout(below_);
    connect(accept_, &QPushButton::clicked, this, &IssuePanel::acceptWanted);
    connect(dismiss_, &QPushButton::clicked, this, &IssuePanel::dismissWanted);
    connect(mute_, &QPushButton::clicked, this, &IssuePanel::muteWanted);
    hide();
}

void IssuePanel::setIssue(const std::optional<StoredIssue>& issue, const MqmTree& tree, int places,
                          bool editable) {
    setVisible(issue.has_value());
    if (!issue)
        return;
    title_->setText(checkWords(issue->check));
    title_->setToolTip(checkDescription(issue->check));
    evidence_->setText(evidenceWords(issue->evidence));
    //: What an issue would become: %1 the category, %2 the severity.
    QString proposal = tr("Proposes: %1, %2")
                           .arg(categoryWords(tree, issue->category), severityWords(tree, issue->severity));
    if (places > 1)
        proposal += QChar(u'\n') + tr("One note for %n place(s) in the article.", nullptr, places);
    if (issue->level == CheckLevel::hint)
        proposal += QChar(u'\n') + tr("A hint to look, not an error by itself.");
    proposal_->setText(proposal);
    nameDismiss(places);
    for (QPushButton* button : {accept_, dismiss_, mute_})
        button->setEnabled(editable);
}

/// Longer words need a line of their own.
void IssuePanel::nameDismiss(int places) {
    const bool several = places > 1;
    //: Button: the issue is none; and the same for a note of several places.
    dismiss_->setText(several ? tr("Dismiss at all %n place(s)", nullptr, places) : tr("Dismiss"));
    dismiss_->setAccessibleName(dismiss_->text());
    dismiss_->setToolTip(several
                             ? tr("They are no errors at any of the %n place(s); remembered also when the "
                                  "article is aligned again",
                                  nullptr, places)
                             : tr("It is no error; remembered also when the article is aligned again"));
    if (several)
        below_->addWidget(dismiss_);
    else
        row_->insertWidget(1, dismiss_);
}

} // namespace duizhao
