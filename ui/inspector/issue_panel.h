#pragma once

#include "core/bitext/mqm_tree.h"
#include "core/store/issues.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace duizhao {

/// The issue a person is at: what the check found, the evidence, what it would become, and what can be done
/// with it.
class IssuePanel : public QWidget {
    Q_OBJECT
public:
    explicit IssuePanel(QWidget* parent = nullptr);

    /// `places`: how many places the note has. Nothing: hides.
    void setIssue(const std::optional<StoredIssue>& issue, const MqmTree& tree, int places, bool editable);

Q_SIGNALS:
    void acceptWanted();
    void dismissWanted();
    void muteWanted();

private:
    void nameDismiss(int places);

    QLabel* title_;
    QLabel* evidence_;
    QLabel* proposal_;
    QPushButton* accept_;
    QPushButton* dismiss_;
    QPushButton* mute_;
    QHBoxLayout* row_;   ///< the buttons
    QHBoxLayout* below_; ///< the one that has a line of its own where its words are long
};

} // namespace duizhao
