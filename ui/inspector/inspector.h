#pragma once

#include "ui/article/article_session.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

#include <memory>
#include <optional>
#include <string>

class QLabel;

namespace duizhao {

class ArticlePanel;
class DictionaryPanel;
class FlagEditor;
class FlagList;
class IssuePanel;
class PairPanel;
class PairTextPanel;
class ScorePanel;

/// The right pane: this pair, its flags, the chosen flag being described, and what is known of the text.
/// Everything is edited in place, nothing asks.
class Inspector : public QScrollArea {
    Q_OBJECT
public:
    explicit Inspector(QWidget* parent = nullptr);

    /// Held as long as the article has its place here, or something typed for it could not be stored yet.
    void setSession(const std::shared_ptr<ArticleSession>& session);
    void setPair(const std::optional<Pair>& pair);
    /// The flag being described; empty for none.
    void setActiveFlag(const std::string& id);
    /// What flags are described with; it must outlive its place here.
    void setTree(const MqmTree& tree);
    void setTheme(const Theme& theme);
    /// The key that flags, as people read it; empty for none.
    void setFlagKey(const QString& key);

    /// Stores what is being typed; false if it could not be stored.
    bool flush();
    bool pending() const;
    void takeFocus();
    FlagEditor& flagEditor() const { return *editor_; }
    PairPanel& pairPanel() const { return *pairPanel_; }
    PairTextPanel& pairTexts() const { return *pairTexts_; }
    IssuePanel& issuePanel() const { return *issues_; }
    ScorePanel& score() const { return *score_; }
    DictionaryPanel& dictionary() const { return *dictionary_; }

Q_SIGNALS:
    void flagChosen(const std::string& id);
    void placeWanted();
    void pendingChanged();
    void left();
    /// What was typed for something that has been removed since.
    void lost(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitContent();
    void build();
    void refresh();
    void showFlags();
    void keepInView(QWidget* now);

    std::shared_ptr<ArticleSession> session_;
    std::optional<Pair> pair_;
    std::string active_;
    QWidget* content_;
    PairPanel* pairPanel_;
    QLabel* flagsTitle_;
    QLabel* noFlags_;
    FlagList* flags_;
    FlagEditor* editor_;
    IssuePanel* issues_;
    PairTextPanel* pairTexts_;
    DictionaryPanel* dictionary_;
    ScorePanel* score_;
    ArticlePanel* article_;
};

} // namespace duizhao
