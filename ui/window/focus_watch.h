#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace duizhao {

/// Tells when the widget that keys go to in a window is about to disappear. Left alone, the focus would fall
/// to whatever stands next, and what a person goes on typing would be stored there or press its buttons.
class FocusWatch : public QObject {
    Q_OBJECT
public:
    /// `window` must outlive this.
    explicit FocusWatch(QWidget& window);

Q_SIGNALS:
    /// The focus still is where it was: whoever takes it now, has it.
    void losing();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* focus);

    QWidget& window_;
    QPointer<QWidget> focus_; ///< stays also while another window is active
};

} // namespace duizhao
