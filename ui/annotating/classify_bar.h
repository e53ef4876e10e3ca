#pragma once

#include "ui/annotating/classification.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QScrollArea;

namespace duizhao {

/// The codes of the categories and severities on screen, while an error is being described with keys: first
/// the groups, then the categories of the one begun, with definition and example. A click does what the key
/// does. Takes no focus: the keys stay with the text. At most half as high as its parent, whose layout it
/// never makes larger: with less room the codes stand closer, without definitions, and scroll as the last
/// resort.
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

    bool hasHeightForWidth() const override { return false; } // what is wrapped in it does not count
    QSize minimumSizeHint() const override { return {0, 0}; }
    QSize sizeHint() const override { return {0, height_}; }

Q_SIGNALS:
    /// A code was clicked.
    void keyClicked(QChar key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& words, const QString& afterWords, const QStringList& settings);
    void fit();
    QStringList groupKeys(const MqmTree& tree, const Classification& state) const;
    QStringList severityKeys(const MqmTree& tree, const Classification& state) const;
    QStringList categoryKeys(const MqmTree& tree, const MqmGroup& group) const;
    QString definitionsHtml(const MqmTree& tree, const MqmGroup& group) const;
    QString keyHtml(const QString& key, const QString& words, bool chosen) const;

    Theme theme_ = lightTheme();
    QLabel* head_;
    QScrollArea* scroll_;
    QLabel* codes_;
    int height_ = 0;
    QString words_;        ///< in bold, shortened to a line
    QString afterWords_;   ///< as HTML
    QStringList settings_; ///< the codes as HTML, the roomiest setting first
};

} // namespace duizhao
