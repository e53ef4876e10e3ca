#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QHBoxLayout;

namespace duizhao {

/// A page in place of the text: a heading, a few words, and buttons for what can be done now.
class MessagePage : public QWidget {
    Q_OBJECT
public:
    explicit MessagePage(QWidget* parent = nullptr);

    void setWords(const QString& heading, const QString& words);
    void addButton(const QString& text, std::function<void()> act);
    QString words() const;

private:
    QLabel* heading_;
    QLabel* words_;
    QHBoxLayout* buttons_;
};

} // namespace duizhao
