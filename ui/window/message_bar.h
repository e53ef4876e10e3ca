#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace duizhao {

/// A line over the text that says what happened, and stays until it is closed or something else is said; a
/// remark about what was just done also goes when something else is done. It never takes the focus.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Tone { notice, error };

    explicit MessageBar(QWidget* parent = nullptr);

    void say(Tone tone, const QString& text);
    /// With a button that does something about it.
    void say(Tone tone, const QString& text, const QString& button, std::function<void()> act);
    /// What a remark is about, and how long it holds for.
    enum class About { article, change };
    /// A notice that holds only until endRemark().
    void remark(About about, const QString& text);
    /// Takes a remark away that is about this, or about less; whatever else is said stays.
    void endRemark(About about);
    void setTheme(const Theme& theme);
    QString text() const;

private:
    void colour();

    Theme theme_ = lightTheme();
    Tone tone_ = Tone::notice;
    std::optional<About> remark_;
    std::function<void()> act_;
    QLabel* text_;
    QPushButton* button_;
    QToolButton* close_;
};

} // namespace duizhao
