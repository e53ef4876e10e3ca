#pragma once

#include <QPlainTextEdit>
#include <QTimer>

#include <functional>
#include <string>
#include <vector>

namespace duizhao {

/// A text field without a save button: what is typed is stored after half a second of rest, and at once when
/// the focus leaves, on flush() and before another record is shown. What cannot be stored is tried again
/// until it can. It grows with its text, up to a limit.
class SavedTextEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    /// Stores a text and says whether that is done with. Texts of one visit to the field carry the same
    /// `visit`, a UUID: one undo step.
    using Saver = std::function<bool(const QString& text, const std::string& visit)>;

    explicit SavedTextEdit(QWidget* parent = nullptr);

    static constexpr int restMilliseconds = 500;

    /// Shows the text of another record, which `saver` will store.
    void setRecord(const QString& text, Saver saver);
    /// Shows the text as it is stored now for the same record. What the person is just typing stays.
    void setStored(const QString& text);
    /// Stores what has been typed since; false if something could not be stored.
    bool flush();
    bool pending() const { return rest_.isActive() || !unsaved_.empty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
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
    /// A text of a record that is no longer shown and could not be stored yet.
    struct Unsaved {
        Saver saver;
        QString text;
        std::string visit;
    };

    void showText(const QString& text);
    void noteTyping();
    void fitHeight();
    int heightOfLines(int lines) const;

    QTimer rest_;
    Saver saver_;
    QString stored_;
    std::vector<Unsaved> unsaved_;
    bool showing_ = false; ///< while the program changes the text
    std::string visit_;    ///< never that of another field, nor of another day
    int lines_ = 2;
};

} // namespace duizhao
