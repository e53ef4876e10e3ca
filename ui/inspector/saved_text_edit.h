#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace duizhao {

/// A text field without a save button: what is typed is handed on after half a second of rest, and at once
/// when the focus leaves, on flush() and before other text is shown. It grows with its text, up to a limit.
class SavedTextEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit SavedTextEdit(QWidget* parent = nullptr);

    static constexpr int restMilliseconds = 500;

    /// Shows stored text. What the person is just typing stays.
    void setStored(const QString& text);
    /// Hands on what has been typed since.
    void flush();
    bool pending() const { return rest_.isActive(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The text to store. Texts of one visit to the field carry the same `visit`: one undo step.
    void edited(const QString& text, int visit);
    void pendingChanged();
    /// Escape was pressed.
    void left();

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void noteTyping();
    void fitHeight();
    int heightOfLines(int lines) const;

    QTimer rest_;
    QString stored_;
    bool showing_ = false; ///< while setStored changes the text
    int visit_ = 0;
    int lines_ = 2;
};

} // namespace duizhao
