#pragma once

#include "core/exchange/export.h"
#include "core/text/encoding.h"

#include <QObject>

#include <functional>
#include <optional>

class QFileDialog;
class QMimeData;
class QWidget;

namespace duizhao {

class Desk;
class WindowSettings;

/// What a person does with files: open, paste, drop, read again, export, choose a library. Dialogs are opened
/// and left alone; nothing waits for them.
class FileCommands : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    FileCommands(Desk& desk, WindowSettings& settings, QWidget& window);

    void openFiles();
    void openPairs();
    void paste();
    static bool canTake(const QMimeData& data);
    /// Imports the files or the text of a drop or of the clipboard.
    void take(const QMimeData& data);
    /// Imports the open article's bytes again; nothing: the encoding is guessed.
    void readAgain(std::optional<Encoding> encoding);
    void swapDirection();
    void exportAs(ExportFormat format);
    void chooseLibrary();
    void createLibrary();

Q_SIGNALS:
    void libraryChosen(const QString& file, bool create);
    void said(const QString& words);

private:
    QFileDialog* newDialog(const QString& title, const QString& filter);
    void importFiles(const QStringList& files, bool pairs);
    void reimport(std::optional<Encoding> encoding, bool swapped);

    Desk& desk_;
    WindowSettings& settings_;
    QWidget& window_;
};

} // namespace duizhao
