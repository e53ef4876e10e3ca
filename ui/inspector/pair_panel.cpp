#include "ui/inspector/pair_panel.h"

#include "ui/inspector/field_label.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace duizhao {

namespace {

QString pairingWords(const Pair& pair) {
    if (pair.target.empty())
        return PairPanel::tr("The translation has nothing for it.");
    if (pair.source.empty())
        return PairPanel::tr("The source has nothing for it.");
    return evidenceWords(pair.evidence);
}

QString kindWords(const Pair& pair) {
    const bool oneSided = pair.source.empty() || pair.target.empty();
    if (oneSided || (pair.sourceSegments == 1 && pair.targetSegments == 1))
        return blockKindWords(pair.kind);
    //: %1 is a kind of text (paragraph, heading); %2 and %3 count the sentences of the source and of the
    //: translation that make the pair.
    return PairPanel::tr("%1, sentences %2 : %3")
        .arg(blockKindWords(pair.kind))
        .arg(pair.sourceSegments)
        .arg(pair.targetSegments);
}

const char* nameOfChange(PairState state) {
    switch (state) {
    case PairState::unread:
        return change::markUnread;
    case PairState::read:
        return change::markRead;
    case PairState::done:
        return change::markDone;
    }
    return change::markRead;
}

} // namespace

PairPanel::PairPanel(QWidget* parent)
    : QWidget(parent),
      title_(newSectionLabel({}, this)),
      kind_(newQuietLabel(this)),
      doubt_(new QLabel(this)),
      evidence_(newQuietLabel(this)),
      states_(new QWidget(this)) {
    doubt_->setText(tr("Pairing doubtful"));
    doubt_->setToolTip(tr("Little suggests that these sentences translate each other"));
    QFont font = doubt_->font();
    font.setItalic(true);
    doubt_->setFont(font);

    auto* row = new QHBoxLayout(states_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const PairState state : {PairState::unread, PairState::read, PairState::done}) {
        auto* button = new QToolButton(states_);
        button->setText(stateWords(state));
        button->setAccessibleName(stateWords(state));
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        stateGroup_.addButton(button, static_cast<int>(state));
        row->addWidget(button);
    }
    states_->setAccessibleName(tr("State of the pair"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(title_);
    column->addWidget(kind_);
    column->addWidget(states_);
    column->addWidget(doubt_);
    column->addWidget(evidence_);
    connect(&stateGroup_, &QButtonGroup::idClicked, this,
            [this](int state) { setState(static_cast<PairState>(state)); });
}

void PairPanel::setSession(ArticleSession* session) {
    session_ = session;
    pair_.reset();
}

void PairPanel::setPair(const std::optional<Pair>& pair) {
    pair_ = pair;
    if (!pair || !session_)
        return;
    const QLocale locale;
    //: Heading of the panel: which pair of sentences this is.
    title_->setText(tr("Pair %1 of %2")
                        .arg(locale.toString(static_cast<qulonglong>(pair->number + 1)),
                             locale.toString(static_cast<qulonglong>(session_->reader().pairCount()))));
    kind_->setText(kindWords(*pair));
    showPairing(*pair);
    stateGroup_.button(static_cast<int>(session_->reviewOf(*pair).state))->setChecked(true);
    states_->setEnabled(session_->editable());
}

bool PairPanel::setState(PairState state) {
    if (!session_ || !pair_)
        return false;
    PairReview review = session_->reviewOf(*pair_);
    if (review.state == state)
        return true;
    review.state = state;
    const bool stored = session_->setReview(review, nameOfChange(state));
    if (!stored)
        setPair(pair_); // shows what is stored
    return stored;
}

void PairPanel::showPairing(const Pair& pair) {
    const bool oneSided = pair.source.empty() || pair.target.empty();
    doubt_->setVisible(!oneSided && pair.confidence < doubtfulConfidence);
    evidence_->setText(pairingWords(pair));
}

} // namespace duizhao
