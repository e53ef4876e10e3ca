#pragma once

#include "ui/print/print_job.h"

#include <QObject>

#include <filesystem>
#include <memory>

class QPrinter;
class QWidget;

namespace duizhao {

class Desk;
class WindowSettings;

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
    /// What a person asked for when the dialog opened; behind it another article may come to be open.
    struct Order {
        SheetRequest request;
        std::filesystem::path library;
        QString title;
    };

    Order order(SheetKind kind) const;
    void startPrinting(const Order& order, const std::shared_ptr<QPrinter>& printer);
    void startSaving(const Order& order, const QString& file);

    Desk& desk_;
    WindowSettings& settings_;
    QWidget& window_;
};

} // namespace duizhao
