#pragma once

#include "core/bitext/mqm_tree.h"
#include "core/bitext/severity.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QWidget>

#include <array>
#include <optional>

class QToolButton;

namespace duizhao {

/// A button for each severity of the tree, one chosen at most. The tree's keys choose while one of them has
/// the focus; elsewhere the window's own actions do.
class SeverityButtons : public QWidget {
    Q_OBJECT
public:
    explicit SeverityButtons(QWidget* parent = nullptr);

    /// Shows the severities the tree has; a severity it has not appears only while it is set.
    void setTree(const MqmTree& tree);
    /// `only`: where the category of the error allows no other, nothing else can be chosen.
    void setSeverity(std::optional<Severity> severity, std::optional<Severity> only = std::nullopt);
    void setTheme(const Theme& theme);
    void takeFocus();

Q_SIGNALS:
    void chosen(duizhao::Severity severity);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showButtons(std::optional<Severity> severity);

    QButtonGroup group_;
    const MqmTree* tree_ = nullptr;
    std::array<QToolButton*, 4> buttons_{};
};

} // namespace duizhao
