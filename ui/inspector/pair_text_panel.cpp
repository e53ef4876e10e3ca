#include "ui/inspector/pair_text_panel.h"

#include "ui/inspector/correction_diff.h"
#include "ui/inspector/field_label.h"
#include "ui/inspector/saved_text_edit.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace duizhao {

namespace {

/// The same field of the same pair visited once: one undo step.
std::string mergeKeyFor(const char* field, const Pair& pair, const std::string& visit) {
    return std::string(field) + ':' + std::to_string(pair.source.begin) + ':' +
           std::to_string(pair.target.begin) + ':' + visit;
}

} // namespace

PairTextPanel::PairTextPanel(QWidget* parent)
    : QWidget(parent),
      note_(new SavedTextEdit(this)),
      corrected_(new SavedTextEdit(this)),
      difference_(newQuietLabel(this)) {
    difference_->setTextFormat(Qt::RichText);
    difference_->setObjectName(QStringLiteral("correctionDifference"));
    difference_->hide();
    note_->setAccessibleName(tr("Note on the pair"));
    corrected_->setObjectName(QStringLiteral("correctedTranslation"));
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
    column->addWidget(difference_);

    connect(corrected_, &SavedTextEdit::textChanged, this, &PairTextPanel::showDifference);
    for (const SavedTextEdit* field : {note_, corrected_}) {
        connect(field, &SavedTextEdit::pendingChanged, this, &PairTextPanel::pendingChanged);
        connect(field, &SavedTextEdit::left, this, &PairTextPanel::left);
    }
}

void PairTextPanel::setSession(std::shared_ptr<ArticleSession> session) {
    flush();
    note_->setRecord({}, {});
    corrected_->setRecord({}, {});
    session_ = std::move(session);
    pair_.reset();
}

void PairTextPanel::setPair(const std::optional<Pair>& pair) {
    const bool same = pair && pair_ && pair->source == pair_->source && pair->target == pair_->target;
    if (!same)
        flush();
    pair_ = pair;
    if (pair && session_)
        showPair(*pair, !same);
}

bool PairTextPanel::flush() {
    const bool noteSaved = note_->flush();
    return corrected_->flush() && noteSaved;
}

bool PairTextPanel::pending() const { return note_->pending() || corrected_->pending(); }

void PairTextPanel::startNote() { note_->setFocus(Qt::ShortcutFocusReason); }
void PairTextPanel::startCorrection() { corrected_->setFocus(Qt::ShortcutFocusReason); }

void PairTextPanel::showPair(const Pair& pair, bool another) {
    const PairReview review = session_->reviewOf(pair);
    const QString note = fromUtf8(review.note);
    const QString corrected = fromUtf8(review.corrected.value_or(""));
    setEnabled(session_->editable());
    if (!another) {
        note_->setStored(note);
        corrected_->setStored(corrected);
        showDifference();
        return;
    }
    // Into the article it was typed in, whichever is shown by then.
    note_->setRecord(note, [this, session = session_, pair](const QString& text, const std::string& visit) {
        return storeText(*session, pair, text, change::notePair, mergeKeyFor("pair-note", pair, visit),
                         [&](PairReview& changed) { changed.note = text.toStdString(); });
    });
    corrected_->setRecord(
        corrected, [this, session = session_, pair](const QString& text, const std::string& visit) {
            return storeText(*session, pair, text, change::correctPair,
                             mergeKeyFor("pair-corrected", pair, visit), [&](PairReview& changed) {
                                 changed.corrected =
                                     text.isEmpty() ? std::nullopt : std::optional(text.toStdString());
                             });
        });
    showDifference();
}

void PairTextPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showDifference();
}

void PairTextPanel::showDifference() {
    const QString now = corrected_->toPlainText();
    CorrectionDiff difference;
    if (pair_ && !now.isEmpty())
        difference = correctionDiff(QString::fromStdU16String(pair_->targetText), now,
                                    palette().color(QPalette::Highlight));
    difference_->setText(difference.html);
    difference_->setAccessibleName(difference.words);
    difference_->setVisible(!difference.html.isEmpty());
}

bool PairTextPanel::storeText(ArticleSession& session, const Pair& pair, const QString& text,
                              const char* changeName, const std::string& mergeKey,
                              const std::function<void(PairReview&)>& how) {
    PairReview review = session.reviewOf(pair);
    how(review);
    if (session.setReview(review, changeName, mergeKey))
        return true;
    if (!session.isGone())
        return false;
    Q_EMIT lost(text);
    return true;
}

} // namespace duizhao
