#pragma once

#include "ui/print/sheet.h"

#include <QObject>

#include <memory>

class QPrinter;
class QWidget;

namespace duizhao {

class Desk;
class WindowSettings;
struct SheetRequest;

/// Puts the open article on paper, or into a PDF file. Dialogs are opened and left alone; sheets are made on
/// the desk's worker, which tells how far it is and can be stopped.
class PrintCommands : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    PrintCommands(Desk& desk, WindowSettings& settings, QWidget& window);

    void print(SheetKind kind);
    void saveAsPdf(SheetKind kind);

Q_SIGNALS:
    void said(const QString& words);

private:
    SheetRequest request(SheetKind kind) const;
    void startPrinting(SheetKind kind, const std::shared_ptr<QPrinter>& printer);
    void startSaving(SheetKind kind, const QString& file);

    Desk& desk_;
    WindowSettings& settings_;
    QWidget& window_;
};

} // namespace duizhao
