#include "ui/inspector/pair_text_panel.h"

#include "ui/inspector/field_label.h"
#include "ui/inspector/saved_text_edit.h"
#include "ui/words/words.h"

#include <QVBoxLayout>

namespace duizhao {

namespace {

/// The same field of the same pair visited once: one undo step.
std::string mergeKeyFor(const char* field, const Pair& pair, int visit) {
    return std::string(field) + ':' + std::to_string(pair.source.begin) + ':' +
           std::to_string(pair.target.begin) + ':' + std::to_string(visit);
}

} // namespace

PairTextPanel::PairTextPanel(QWidget* parent)
    : QWidget(parent), note_(new SavedTextEdit(this)), corrected_(new SavedTextEdit(this)) {
    note_->setAccessibleName(tr("Note on the pair"));
    corrected_->setAccessibleName(tr("Corrected translation of the pair"));
    corrected_->setPlaceholderText(tr("How the whole translation should read"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(newSectionLabel(tr("The whole pair"), this));
    column->addWidget(newFieldLabel(tr("Note"), note_, this));
    column->addWidget(note_);
    column->addWidget(newFieldLabel(tr("Corrected translation"), corrected_, this));
    column->addWidget(corrected_);

    connect(note_, &SavedTextEdit::edited, this, [this](const QString& text, int visit) {
        if (pair_)
            change(change::notePair, mergeKeyFor("pair-note", *pair_, visit),
                   [&](PairReview& review) { review.note = text.toStdString(); });
    });
    connect(corrected_, &SavedTextEdit::edited, this, [this](const QString& text, int visit) {
        if (pair_)
            change(change::correctPair, mergeKeyFor("pair-corrected", *pair_, visit),
                   [&](PairReview& review) {
                       review.corrected = text.isEmpty() ? std::nullopt : std::optional(text.toStdString());
                   });
    });
    for (const SavedTextEdit* field : {note_, corrected_}) {
        connect(field, &SavedTextEdit::pendingChanged, this, &PairTextPanel::pendingChanged);
        connect(field, &SavedTextEdit::left, this, &PairTextPanel::left);
    }
}

void PairTextPanel::setSession(ArticleSession* session) {
    flush();
    session_ = session;
    pair_.reset();
}

void PairTextPanel::setPair(const std::optional<Pair>& pair) {
    const bool same = pair && pair_ && pair->source == pair_->source && pair->target == pair_->target;
    if (!same)
        flush();
    pair_ = pair;
    if (!pair || !session_)
        return;
    const PairReview review = session_->reviewOf(*pair);
    note_->setStored(fromUtf8(review.note));
    corrected_->setStored(fromUtf8(review.corrected.value_or("")));
    setEnabled(session_->editable());
}

void PairTextPanel::flush() {
    note_->flush();
    corrected_->flush();
}

bool PairTextPanel::pending() const { return note_->pending() || corrected_->pending(); }

void PairTextPanel::change(const char* changeName, const std::string& mergeKey,
                           const std::function<void(PairReview&)>& how) {
    if (!session_)
        return;
    PairReview review = session_->reviewOf(*pair_);
    how(review);
    session_->setReview(review, changeName, mergeKey);
}

} // namespace duizhao
