#include "ui/window/tree_commands.h"

#include "core/exchange/wmt_tree.h"
#include "ui/window/desk.h"
#include "ui/window/file_path.h"
#include "ui/window/window_settings.h"
#include "ui/words/words.h"

#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace duizhao {

TreeCommands::TreeCommands(Desk& desk, WindowSettings& settings, QWidget& window)
    : QObject(&window),
      desk_(desk),
      settings_(settings),
      window_(window),
      files_(settings.configFolder() / "categories") {
    connect(&desk_, &Desk::changed, this, &TreeCommands::follow);
}

void TreeCommands::chooseFile() {
    auto* dialog = new QFileDialog(&window_, tr("Categories from a file"), settings_.folder(),
                                   tr("Trees of categories (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        settings_.setFolder(QFileInfo(file).absolutePath());
        take(toPath(file));
    });
    dialog->open();
}

void TreeCommands::take(const std::filesystem::path& file) {
    if (!desk_.session())
        return;
    auto tree = files_.add(file);
    if (!tree) {
        Q_EMIT failed(tree.error());
        return;
    }
    const std::string id = tree->id;
    const QString name = localWords(tree->name);
    // The file may say something new of the tree that the article has already.
    const bool again = desk_.session()->summary().tree == id;
    if (!again && !desk_.session()->chooseTree(id))
        return;
    shown_ = id;
    desk_.setTree(std::move(*tree));
    //: %1 is the name of a tree of error categories.
    Q_EMIT said(tr("Errors in this article are described with “%1”.").arg(name));
}

void TreeCommands::useDefault() {
    if (desk_.session())
        desk_.session()->chooseTree({});
}

bool TreeCommands::chosen() const { return desk_.session() && !desk_.session()->summary().tree.empty(); }

void TreeCommands::follow() {
    if (!desk_.session())
        return;
    const std::string wanted = desk_.session()->summary().tree;
    if (wanted == shown_)
        return;
    shown_ = wanted;
    if (wanted.empty()) {
        desk_.setTree(wmtTree());
        return;
    }
    auto tree = files_.tree(wanted);
    if (tree) {
        desk_.setTree(std::move(*tree));
        return;
    }
    desk_.setTree(wmtTree());
    if (tree.error().code == ErrorCode::fileMissing)
        //: %1 is the short name (id) of a tree of error categories.
        Q_EMIT warned(tr("The categories “%1” of this article are not on this machine. Errors are described "
                         "with the default ones.")
                          .arg(fromUtf8(wanted)));
    else
        Q_EMIT failed(tree.error());
}

} // namespace duizhao
