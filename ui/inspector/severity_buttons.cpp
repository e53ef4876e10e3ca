#include "ui/inspector/severity_buttons.h"

#include "ui/inspector/severity_icon.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace duizhao {

SeverityButtons::SeverityButtons(QWidget* parent) : QWidget(parent), group_(this) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int value = 0; value < static_cast<int>(buttons_.size()); ++value) {
        auto* button = new QToolButton(this);
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

void SeverityButtons::setTree(const MqmTree& tree) {
    tree_ = &tree;
    for (std::size_t value = 0; value < buttons_.size(); ++value) {
        const auto severity = static_cast<Severity>(value);
        const MqmSeverity* known = severityOf(tree, severity);
        const QString name = severityWords(tree, severity);
        buttons_[value]->setText(name);
        buttons_[value]->setAccessibleName(name);
        //: Tool tip of a severity button; %1 is the severity, %2 the key that chooses it.
        buttons_[value]->setToolTip(known ? tr("%1 (key %2)").arg(name).arg(QLatin1Char(known->key)) : name);
    }
    showButtons(std::nullopt);
}

void SeverityButtons::showButtons(std::optional<Severity> severity) {
    for (std::size_t value = 0; value < buttons_.size(); ++value)
        buttons_[value]->setVisible(!tree_ || severityOf(*tree_, static_cast<Severity>(value)) ||
                                    severity == static_cast<Severity>(value));
}

void SeverityButtons::setSeverity(std::optional<Severity> severity, std::optional<Severity> only) {
    showButtons(severity);
    group_.setExclusive(false);
    for (int value = 0; value < static_cast<int>(buttons_.size()); ++value) {
        group_.button(value)->setChecked(severity && value == static_cast<int>(*severity));
        group_.button(value)->setEnabled(!only || value == static_cast<int>(*only));
    }
    group_.setExclusive(true);
}

void SeverityButtons::setTheme(const Theme& theme) {
    for (std::size_t value = 0; value < buttons_.size(); ++value)
        buttons_[value]->setIcon(severityIcon(static_cast<Severity>(value), theme));
}

void SeverityButtons::takeFocus() {
    QWidget* button = group_.checkedButton();
    if (!button) {
        const auto usable = [this](const QToolButton* one) { return one->isEnabledTo(this); };
        button = *std::find_if(buttons_.begin(), buttons_.end() - 1, usable);
    }
    button->setFocus(Qt::TabFocusReason);
}

void SeverityButtons::keyPressEvent(QKeyEvent* event) {
    const QString text = event->text();
    const MqmSeverity* chosenByKey =
        tree_ && text.size() == 1 ? severityWithKey(*tree_, text.front().toLower().toLatin1()) : nullptr;
    if (chosenByKey && event->modifiers() == Qt::NoModifier) {
        QAbstractButton* button = group_.button(static_cast<int>(chosenByKey->severity));
        button->setFocus();
        button->click(); // does nothing where it may not be chosen
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace duizhao
