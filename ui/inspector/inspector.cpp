#include "ui/inspector/inspector.h"

#include "ui/dictionary/dictionary_panel.h"
#include "ui/inspector/article_panel.h"
#include "ui/inspector/field_label.h"
#include "ui/inspector/flag_editor.h"
#include "ui/inspector/flag_list.h"
#include "ui/inspector/issue_panel.h"
#include "ui/inspector/pair_panel.h"
#include "ui/inspector/pair_text_panel.h"
#include "ui/score/score_panel.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace duizhao {

namespace {

QFrame* newHairline(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

Inspector::Inspector(QWidget* parent)
    : QScrollArea(parent),
      content_(new QWidget(this)),
      pairPanel_(new PairPanel(content_)),
      flagsTitle_(newSectionLabel(tr("Flags"), content_)),
      noFlags_(newQuietLabel(content_)),
      flags_(new FlagList(content_)),
      editor_(new FlagEditor(content_)),
      issues_(new IssuePanel(content_)),
      pairTexts_(new PairTextPanel(content_)),
      dictionary_(new DictionaryPanel(content_)),
      score_(new ScorePanel(content_)),
      article_(new ArticlePanel(content_)) {
    setAccessibleName(tr("Inspector"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
    connect(flags_, &FlagList::chosen, this, &Inspector::flagChosen);
    connect(flags_, &FlagList::left, this, &Inspector::left);
    connect(editor_, &FlagEditor::placeWanted, this, &Inspector::placeWanted);
    connect(editor_, &FlagEditor::pendingChanged, this, &Inspector::pendingChanged);
    connect(editor_, &FlagEditor::left, this, &Inspector::left);
    connect(editor_, &FlagEditor::lost, this, &Inspector::lost);
    connect(pairTexts_, &PairTextPanel::pendingChanged, this, &Inspector::pendingChanged);
    connect(pairTexts_, &PairTextPanel::left, this, &Inspector::left);
    connect(pairTexts_, &PairTextPanel::lost, this, &Inspector::lost);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { keepInView(now); });
    content_->hide();
}

/// A scroll area asks its content for a least height without regard to its width; wrapped labels need more,
/// and the controls between them would be squeezed.
void Inspector::fitContent() {
    content_->setMinimumHeight(content_->layout()->totalMinimumHeightForWidth(viewport()->width()));
}

bool Inspector::eventFilter(QObject* watched, QEvent* event) {
    if (watched == content_ && event->type() == QEvent::LayoutRequest)
        fitContent();
    return QScrollArea::eventFilter(watched, event);
}

void Inspector::resizeEvent(QResizeEvent* event) {
    fitContent();
    QScrollArea::resizeEvent(event);
}

void Inspector::build() {
    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(8);
    column->addWidget(pairPanel_);
    column->addWidget(newHairline(content_));
    column->addWidget(issues_);
    column->addWidget(flagsTitle_);
    column->addWidget(noFlags_);
    column->addWidget(flags_);
    column->addWidget(editor_);
    column->addWidget(newHairline(content_));
    column->addWidget(pairTexts_);
    column->addWidget(dictionary_);
    column->addWidget(newHairline(content_));
    column->addWidget(score_);
    column->addWidget(newHairline(content_));
    column->addWidget(article_);
    column->addStretch(1);
    setWidget(content_);
    setMinimumWidth(content_->minimumSizeHint().width());
}

void Inspector::setSession(const std::shared_ptr<ArticleSession>& session) {
    flush(); // while all still show the former article
    pairPanel_->setSession(session.get());
    editor_->setSession(session);
    pairTexts_->setSession(session);
    score_->setSession(session.get());
    if (session_)
        session_->disconnect(this);
    session_ = session;
    pair_.reset();
    active_.clear();
    if (session_)
        connect(session_.get(), &ArticleSession::changed, this, &Inspector::refresh);
    refresh();
}

void Inspector::setPair(const std::optional<Pair>& pair) {
    const bool another = pair && (!pair_ || pair_->number != pair->number);
    pair_ = pair;
    refresh();
    // Another pair is read from its top, but not under the hands of a person who is here.
    const QWidget* focus = window()->focusWidget();
    if (another && !(focus && content_->isAncestorOf(focus)))
        verticalScrollBar()->setValue(0);
}

void Inspector::setActiveFlag(const std::string& id) {
    active_ = id;
    showFlags();
}

void Inspector::setTree(const MqmTree& tree) {
    editor_->setTree(tree);
    score_->setPair(pair_);
    showFlags();
}

void Inspector::setTheme(const Theme& theme) {
    flags_->setTheme(theme);
    editor_->setTheme(theme);
}

void Inspector::setFlagKey(const QString& key) {
    noFlags_->setText(
        key.isEmpty()
            ? tr("None yet. Mark the words in the text and flag them; without a mark the whole pair is "
                 "flagged.")
            //: %1 is a key, "F".
            : tr("None yet. Mark the words in the text and press %1; without a mark the whole pair is "
                 "flagged.")
                  .arg(key));
}

bool Inspector::flush() {
    const bool flagSaved = editor_->flush();
    return pairTexts_->flush() && flagSaved;
}

bool Inspector::pending() const { return editor_->pending() || pairTexts_->pending(); }

void Inspector::takeFocus() {
    QWidget* first = content_->nextInFocusChain();
    while (first != content_ && !(content_->isAncestorOf(first) && first->isVisible() && first->isEnabled() &&
                                  (first->focusPolicy() & Qt::TabFocus)))
        first = first->nextInFocusChain();
    if (first != content_)
        first->setFocus(Qt::TabFocusReason);
}

void Inspector::refresh() {
    const bool shown = session_ && pair_;
    pairPanel_->setPair(pair_);
    pairTexts_->setPair(pair_);
    score_->setPair(pair_);
    if (shown) {
        article_->setSummary(session_->summary());
        showFlags();
    }
    content_->setVisible(shown);
}

void Inspector::showFlags() {
    if (!session_ || !pair_)
        return;
    const std::vector<Annotation> found = session_->annotationsOf(*pair_);
    const bool activeHere = std::any_of(found.begin(), found.end(),
                                        [this](const Annotation& flag) { return flag.id == active_; });
    flags_->setFlags(found, session_->tree());
    flags_->setActive(active_);
    flags_->setVisible(!found.empty());
    noFlags_->setVisible(found.empty());
    editor_->setFlag(activeHere ? active_ : std::string());
    if (activeHere)
        editor_->refresh();
    editor_->setVisible(activeHere);
}

void Inspector::keepInView(QWidget* now) {
    if (now && content_->isAncestorOf(now))
        ensureWidgetVisible(now, 0, 24);
}

} // namespace duizhao
