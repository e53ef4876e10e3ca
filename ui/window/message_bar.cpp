#include "ui/window/message_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace duizhao {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), text_(new QLabel(this)), button_(new QPushButton(this)), close_(new QToolButton(this)) {
    setAutoFillBackground(true);
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    close_->setText(QStringLiteral("✕"));
    close_->setAutoRaise(true);
    close_->setToolTip(tr("Close the message"));
    close_->setAccessibleName(tr("Close the message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->addWidget(text_, 1);
    row->addWidget(button_);
    row->addWidget(close_);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    connect(button_, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = act_) // a copy: what it does may say something else here
            act();
    });
    hide();
}

void MessageBar::say(Tone tone, const QString& text) { say(tone, text, {}, {}); }

void MessageBar::say(Tone tone, const QString& text, const QString& button, std::function<void()> act) {
    tone_ = tone;
    remark_.reset();
    act_ = std::move(act);
    text_->setText(text);
    button_->setText(button);
    button_->setVisible(!button.isEmpty());
    colour();
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::remark(About about, const QString& text) {
    say(Tone::notice, text);
    remark_ = about;
}

void MessageBar::endRemark(About about) {
    if (remark_ && *remark_ >= about)
        hide();
}

void MessageBar::setTheme(const Theme& theme) {
    theme_ = theme;
    colour();
}

QString MessageBar::text() const { return isHidden() ? QString() : text_->text(); }

void MessageBar::colour() {
    QPalette palette = paletteFor(theme_);
    palette.setColor(QPalette::Window,
                     tone_ == Tone::error ? theme_.severity(Severity::critical) : theme_.current);
    palette.setColor(QPalette::WindowText, tone_ == Tone::error ? theme_.paper : theme_.ink);
    setPalette(palette);
    text_->setPalette(palette); // below a style sheet it is not inherited
    QPalette closePalette = palette;
    closePalette.setColor(QPalette::ButtonText, palette.color(QPalette::WindowText));
    close_->setPalette(closePalette);
}

} // namespace duizhao
