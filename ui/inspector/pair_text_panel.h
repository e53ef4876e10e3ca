#pragma once

#include "ui/article/article_session.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <string>

class QLabel;

namespace duizhao {

class SavedTextEdit;

/// What the annotator says of the whole pair: a note and the corrected translation, with what the correction
/// changes.
class PairTextPanel : public QWidget {
    Q_OBJECT
public:
    explicit PairTextPanel(QWidget* parent = nullptr);

    /// Texts still being typed belong to the pair shown until now; its session is held until they are stored.
    void setSession(std::shared_ptr<ArticleSession> session);
    void setPair(const std::optional<Pair>& pair);
    /// Stores what is being typed; false if it could not be stored.
    bool flush();
    bool pending() const;
    void startNote();
    void startCorrection();

Q_SIGNALS:
    void pendingChanged();
    void left();
    /// What was typed for a pair of an article that is not there any more.
    void lost(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPair(const Pair& pair, bool another);
    void showDifference();
    /// Stores what was typed for a pair; false where it must be tried again.
    bool storeText(ArticleSession& session, const Pair& pair, const QString& text, const char* changeName,
                   const std::string& mergeKey, const std::function<void(PairReview&)>& how);

    std::shared_ptr<ArticleSession> session_;
    std::optional<Pair> pair_;
    SavedTextEdit* note_;
    SavedTextEdit* corrected_;
    QLabel* difference_;
};

} // namespace duizhao
