#pragma once

#include "core/base/error.h"
#include "ui/categories/tree_files.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <string>

class QWidget;

namespace duizhao {

class Desk;
class WindowSettings;

/// Which categories errors are described with: each article remembers its tree, and the desk gets it when the
/// article is opened or the choice changes, here, by undo or in another window.
class TreeCommands : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    TreeCommands(Desk& desk, WindowSettings& settings, QWidget& window);

    /// Another article is open, or none, or it has changed.
    void follow();

    /// Opens a dialog and leaves it alone.
    void chooseFile();
    /// Gives the open article the tree of a file.
    void take(const std::filesystem::path& file);
    void useDefault();
    /// Whether the open article has another tree than the default one.
    bool chosen() const;

Q_SIGNALS:
    void said(const QString& words);
    /// Something that holds as long as the article is open; already in words.
    void warned(const QString& words);
    void failed(const duizhao::Error& error);

private:
    Desk& desk_;
    WindowSettings& settings_;
    QWidget& window_;
    TreeFiles files_;
    std::string shown_; ///< id of the tree on the desk; empty: the default one
};

} // namespace duizhao
