#pragma once

#include "core/base/progress.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace duizhao {

/// The line under the panes: where the reader is, and long work with its cancel button.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;
    void startWork(const QString& title);
    void setProgress(Stage stage, double fraction);
    void endWork();

Q_SIGNALS:
    void cancelWanted();

private:
    QLabel* text_;
    QLabel* stage_;
    QProgressBar* bar_;
    QPushButton* cancel_;
};

} // namespace duizhao
