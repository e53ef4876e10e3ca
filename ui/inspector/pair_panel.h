#pragma once

#include "ui/article/article_session.h"

#include <QButtonGroup>
#include <QWidget>

#include <optional>

class QLabel;

namespace duizhao {

/// What a pair is and why it is one: its number and kind, the state, and what speaks for the pairing.
class PairPanel : public QWidget {
    Q_OBJECT
public:
    explicit PairPanel(QWidget* parent = nullptr);

    /// The session must outlive its place here.
    void setSession(ArticleSession* session);
    void setPair(const std::optional<Pair>& pair);
    /// Sets the state of the pair shown; false if it could not be stored.
    bool setState(PairState state);

private:
    void showPairing(const Pair& pair);

    ArticleSession* session_ = nullptr;
    std::optional<Pair> pair_;
    QLabel* title_;
    QLabel* kind_;
    QLabel* doubt_;
    QLabel* evidence_;
    QWidget* states_;
    QButtonGroup stateGroup_;
};

} // namespace duizhao
