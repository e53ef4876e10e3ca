#pragma once

#include "core/bitext/score_profile.h"
#include "ui/worker/latest_work.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace duizhao {

class Desk;
class ScorePanel;
class WindowSettings;

/// Keeps the score of the open article in its panel: computed on a thread of its own when the article has
/// rested after a change, by the profile that a person has chosen.
class ScoreCommands : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    ScoreCommands(Desk& desk, WindowSettings& settings, ScorePanel& panel, QWidget& window);

    /// Another article is open, or none.
    void followArticle();

    const ScoreProfile& profile() const;
    void setProfile(const ScoreProfile& profile);
    /// Whether there are errors that the profiles count differently, and the article is not annotated blind.
    bool profilesDiffer() const;
    void showDifferences();

Q_SIGNALS:
    /// What can be done is different now.
    void changed();

private:
    void compute();

    Desk& desk_;
    WindowSettings& settings_;
    ScorePanel& panel_;
    QWidget& window_;
    LatestWork work_;
    QTimer rest_;
};

} // namespace duizhao
