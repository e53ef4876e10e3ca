#pragma once

#include "ui/article/article_session.h"
#include "ui/score/score_job.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace duizhao {

/// What the errors come to by one named profile: in this pair, and for every 100 source words of the pairs
/// that are done. Silent while the article is annotated blind. It computes nothing of an article: whoever
/// owns it hands the facts over.
class ScorePanel : public QWidget {
    Q_OBJECT
public:
    explicit ScorePanel(QWidget* parent = nullptr);

    /// The session must outlive its place here; the facts of the former one are forgotten.
    void setSession(ArticleSession* session);
    void setPair(const std::optional<Pair>& pair);
    /// The facts of the former profile are forgotten.
    void setProfile(const ScoreProfile& profile);
    void setFacts(std::optional<ScoreFacts> facts);

    const ScoreProfile& profile() const { return *profile_; }
    const std::optional<ScoreFacts>& facts() const { return facts_; }
    /// Everything that is shown, line by line.
    QString words() const;

Q_SIGNALS:
    void differencesWanted();

private:
    void refresh();
    QString pairWords() const;

    ArticleSession* session_ = nullptr;
    std::optional<Pair> pair_;
    const ScoreProfile* profile_;
    std::optional<ScoreFacts> facts_;
    QLabel* by_;
    QLabel* lines_;
    QPushButton* differences_;
};

} // namespace duizhao
