#pragma once

#include "ui/article/article_session.h"

#include <QWidget>

#include <functional>
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

    /// The session must outlive its place here. Texts still being typed belong to the pair shown until now.
    void setSession(ArticleSession* session);
    void setPair(const std::optional<Pair>& pair);
    /// Stores what is being typed; false if it could not be stored.
    bool flush();
    bool pending() const;

Q_SIGNALS:
    void pendingChanged();
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPair(const Pair& pair, bool another);
    void showDifference();
    bool change(const Pair& pair, const char* changeName, const std::string& mergeKey,
                const std::function<void(PairReview&)>& how);

    ArticleSession* session_ = nullptr;
    std::optional<Pair> pair_;
    SavedTextEdit* note_;
    SavedTextEdit* corrected_;
    QLabel* difference_;
};

} // namespace duizhao
