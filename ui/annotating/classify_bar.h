#pragma once

#include "ui/annotating/classification.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;

namespace duizhao {

/// The codes of the categories and severities on screen, while an error is being described with keys: first
/// the groups, then the categories of the one begun, with definition and example. A click does what the key
/// does. Takes no focus: the keys stay with the text.
class ClassifyBar : public QFrame {
    Q_OBJECT
public:
    explicit ClassifyBar(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// `words`: what is being described; `left`: how many more wait behind it, or none to say nothing.
    void present(const MqmTree& tree, const Classification& state, const QString& words,
                 std::optional<int> left);
    /// Labels stand over the words now, or over the places between them.
    enum class Choosing { firstWord, lastWord, place };
    void present(Choosing what);

Q_SIGNALS:
    /// A code was clicked.
    void keyClicked(QChar key);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    QString groupsHtml(const MqmTree& tree, const Classification& state) const;
    QString categoriesHtml(const MqmTree& tree, const MqmGroup& group) const;
    QString severitiesHtml(const MqmTree& tree, const Classification& state) const;
    QString keyHtml(const QString& key, const QString& words, bool chosen) const;

    Theme theme_ = lightTheme();
    QLabel* head_;
    QLabel* codes_;
};

} // namespace duizhao
