#pragma once

#include "core/bitext/severity.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QWidget>

#include <array>
#include <optional>

class QToolButton;

namespace duizhao {

/// Four buttons, one chosen at most. The keys 1 to 4 choose while one of them has the focus; elsewhere the
/// window's own actions do.
class SeverityButtons : public QWidget {
    Q_OBJECT
public:
    explicit SeverityButtons(QWidget* parent = nullptr);

    void setSeverity(std::optional<Severity> severity);
    void setTheme(const Theme& theme);
    void takeFocus();

Q_SIGNALS:
    void chosen(duizhao::Severity severity);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QButtonGroup group_;
    std::array<QToolButton*, 4> buttons_{};
};

} // namespace duizhao
