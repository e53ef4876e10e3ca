#include "ui/window/score_commands.h"

#include "ui/score/difference_dialog.h"
#include "ui/score/score_job.h"
#include "ui/score/score_panel.h"
#include "ui/window/desk.h"
#include "ui/window/window_settings.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace duizhao {

namespace {

/// How long the article must rest before its score is computed again; a large one, which takes long to read,
/// as long as that took.
constexpr qint64 leastRest = 400;
constexpr qint64 longestRest = 10'000;

} // namespace

ScoreCommands::ScoreCommands(Desk& desk, WindowSettings& settings, ScorePanel& panel, QWidget& window)
    : QObject(&window), desk_(desk), settings_(settings), panel_(panel), window_(window) {
    panel_.setProfile(settings_.scoreProfile());
    rest_.setSingleShot(true);
    rest_.setInterval(static_cast<int>(leastRest));
    connect(&rest_, &QTimer::timeout, this, &ScoreCommands::compute);
    connect(&desk_, &Desk::changed, &rest_, qOverload<>(&QTimer::start));
    connect(&panel_, &ScorePanel::differencesWanted, this, &ScoreCommands::showDifferences);
}

const ScoreProfile& ScoreCommands::profile() const { return panel_.profile(); }

void ScoreCommands::setProfile(const ScoreProfile& profile) {
    settings_.setScoreProfile(profile);
    panel_.setProfile(profile);
    compute();
}

bool ScoreCommands::profilesDiffer() const {
    return desk_.session() && !desk_.session()->blind() && panel_.facts() &&
           !panel_.facts()->differences.empty();
}

void ScoreCommands::showDifferences() {
    if (!profilesDiffer())
        return;
    auto* dialog = new DifferenceDialog(panel_.facts()->differences, desk_.tree(), &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ScoreCommands::followArticle() {
    work_.forget();
    rest_.setInterval(static_cast<int>(leastRest));
    panel_.setFacts(std::nullopt);
    if (desk_.session())
        compute();
}

void ScoreCommands::compute() {
    rest_.stop();
    const ArticleSession* session = desk_.session();
    if (!session || session->blind()) {
        work_.forget();
        panel_.setFacts(std::nullopt);
        Q_EMIT changed();
        return;
    }
    QElapsedTimer taken;
    taken.start();
    work_.ask<ScoreFacts>(
        [file = desk_.library()->file(), article = session->summary().article, profile = &panel_.profile()](
            const Progress& progress) { return scoreFacts(file, article, *profile, progress); },
        [this, taken](Result<ScoreFacts> facts) {
            rest_.setInterval(static_cast<int>(std::clamp(taken.elapsed(), leastRest, longestRest)));
            panel_.setFacts(facts ? std::optional(std::move(*facts)) : std::nullopt);
            Q_EMIT changed();
        });
}

} // namespace duizhao
