#include "ui/score/score_panel.h"

#include "ui/inspector/field_label.h"
#include "ui/score/score_words.h"
#include "ui/words/words.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace duizhao {

ScorePanel::ScorePanel(QWidget* parent)
    : QWidget(parent),
      profile_(&defaultScoreProfile()),
      by_(newQuietLabel(this)),
      lines_(new QLabel(this)),
      //: Button: shows which errors the score profiles count differently in this article.
      differences_(new QPushButton(tr("Profiles Differ Here…"), this)) {
    lines_->setWordWrap(true);
    lines_->setTextFormat(Qt::PlainText);
    lines_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    differences_->setAutoDefault(false);
    connect(differences_, &QPushButton::clicked, this, &ScorePanel::differencesWanted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(newSectionLabel(tr("Score"), this));
    column->addWidget(by_);
    column->addWidget(lines_);
    column->addWidget(differences_, 0, Qt::AlignLeft);
    refresh();
}

void ScorePanel::setSession(ArticleSession* session) {
    session_ = session;
    pair_.reset();
    facts_.reset();
    refresh();
}

void ScorePanel::setPair(const std::optional<Pair>& pair) {
    pair_ = pair;
    refresh();
}

void ScorePanel::setProfile(const ScoreProfile& profile) {
    profile_ = &profile;
    facts_.reset();
    refresh();
}

void ScorePanel::setFacts(std::optional<ScoreFacts> facts) {
    facts_ = std::move(facts);
    refresh();
}

QString ScorePanel::words() const { return by_->text() + QLatin1Char('\n') + lines_->text(); }

void ScorePanel::refresh() {
    const bool blind = session_ && session_->blind();
    differences_->setVisible(!blind && facts_ && !facts_->differences.empty());
    lines_->setVisible(!blind && session_);
    if (blind || !session_) {
        by_->setText(blind ? tr("Hidden while you annotate blind.") : QString());
        by_->setToolTip({});
        lines_->clear();
        return;
    }
    //: %1 is the name of a way to turn errors into a number.
    by_->setText(tr("By %1; less is better").arg(fromUtf8(profile_->name)));
    by_->setToolTip(profile_->printedNegative
                        //: %1 is the name of a program.
                        ? tr("%1 prints the same numbers with a minus sign").arg(fromUtf8(profile_->name))
                        : QString());
    QStringList lines;
    if (const QString words = pairWords(); !words.isEmpty())
        lines << words;
    if (facts_)
        lines << articleScoreWords(facts_->score, session_->editor().annotator);
    lines_->setText(lines.join(QLatin1Char('\n')));
    if (facts_)
        differences_->setToolTip(differencesWords(facts_->differences, session_->tree()));
}

QString ScorePanel::pairWords() const {
    if (!pair_)
        return {};
    const auto score =
        scorePair(session_->library(), session_->reader(), *pair_, session_->editor().annotator, *profile_);
    // What cannot be read is told of by those who show the flags.
    return score ? pairScoreWords(*score, session_->reviewOf(*pair_).state == PairState::done) : QString();
}

} // namespace duizhao
