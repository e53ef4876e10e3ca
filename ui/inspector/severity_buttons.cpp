#include "ui/inspector/severity_buttons.h"

#include "ui/inspector/severity_icon.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace duizhao {

SeverityButtons::SeverityButtons(QWidget* parent) : QWidget(parent), group_(this) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int value = 0; value < static_cast<int>(buttons_.size()); ++value) {
        auto* button = new QToolButton(this);
        const QString name = severityWords(static_cast<Severity>(value));
        button->setText(name);
        //: Tool tip of a severity button; %1 is the severity, %2 the key that chooses it.
        button->setToolTip(tr("%1 (key %2)").arg(name).arg(value + 1));
        button->setAccessibleName(name);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        group_.addButton(button, value);
        row->addWidget(button);
        buttons_[static_cast<std::size_t>(value)] = button;
    }
    setFocusProxy(buttons_.front());
    connect(&group_, &QButtonGroup::idClicked, this,
            [this](int value) { Q_EMIT chosen(static_cast<Severity>(value)); });
}

void SeverityButtons::setSeverity(std::optional<Severity> severity) {
    group_.setExclusive(false);
    for (int value = 0; value < static_cast<int>(buttons_.size()); ++value)
        group_.button(value)->setChecked(severity && value == static_cast<int>(*severity));
    group_.setExclusive(true);
}

void SeverityButtons::setTheme(const Theme& theme) {
    for (std::size_t value = 0; value < buttons_.size(); ++value)
        buttons_[value]->setIcon(severityIcon(static_cast<Severity>(value), theme));
}

void SeverityButtons::takeFocus() {
    QAbstractButton* checked = group_.checkedButton();
    (checked ? checked : buttons_.front())->setFocus(Qt::TabFocusReason);
}

void SeverityButtons::keyPressEvent(QKeyEvent* event) {
    const int value = event->key() - Qt::Key_1;
    if (value >= 0 && value < static_cast<int>(buttons_.size()) && event->modifiers() == Qt::NoModifier) {
        group_.button(value)->setFocus();
        group_.button(value)->click();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace duizhao
