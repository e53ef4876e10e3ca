#include "ui/keys/key_map_dialog.h"

#include "ui/inspector/field_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace duizhao {

namespace {

QString shownKeys(const QList<QKeySequence>& keys) {
    QStringList all;
    for (const QKeySequence& key : keys)
        all << key.toString(QKeySequence::NativeText);
    return all.join(QStringLiteral(", "));
}

} // namespace

KeyMapDialog::KeyMapDialog(KeyMap map, QWidget* parent)
    : QDialog(parent),
      map_(std::move(map)),
      filter_(new QLineEdit(this)),
      list_(new QTreeWidget(this)),
      keys_(new QKeySequenceEdit(this)),
      rivals_(newQuietLabel(this)),
      set_(new QPushButton(tr("Set"), this)),
      clear_(new QPushButton(tr("No Key"), this)),
      reset_(new QPushButton(tr("Default Key"), this)) {
    setWindowTitle(tr("Change Keys"));
    build();
    fill();
    connect(filter_, &QLineEdit::textChanged, this, &KeyMapDialog::narrow);
    connect(list_, &QTreeWidget::currentItemChanged, this, &KeyMapDialog::showChosen);
    connect(keys_, &QKeySequenceEdit::keySequenceChanged, this, &KeyMapDialog::sayRivals);
    connect(set_, &QPushButton::clicked, this, &KeyMapDialog::give);
    connect(clear_, &QPushButton::clicked, this, [this] {
        map_.set(*chosen(), {});
        tell();
    });
    connect(reset_, &QPushButton::clicked, this, [this] {
        map_.reset(*chosen());
        tell();
    });
    list_->setCurrentItem(list_->topLevelItem(0));
    resize(640, 620);
}

void KeyMapDialog::build() {
    filter_->setPlaceholderText(tr("Find a command or a key"));
    filter_->setAccessibleName(tr("Find a command or a key"));
    filter_->setClearButtonEnabled(true);
    list_->setHeaderLabels({tr("Command"), tr("Menu"), tr("Keys")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAccessibleName(tr("Commands and their keys"));
    keys_->setAccessibleName(tr("New keys"));
    auto* row = new QHBoxLayout;
    row->addWidget(keys_, 1);
    row->addWidget(set_);
    row->addWidget(clear_);
    row->addWidget(reset_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("C&lose"));
    QPushButton* all = buttons->addButton(tr("All Default Keys"), QDialogButtonBox::ResetRole);
    connect(all, &QPushButton::clicked, this, [this] {
        map_.resetAll();
        tell();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(filter_);
    column->addWidget(list_, 1);
    column->addWidget(newFieldLabel(tr("New keys: press them here"), keys_, this));
    column->addLayout(row);
    column->addWidget(rivals_);
    column->addWidget(buttons);
}

void KeyMapDialog::fill() {
    for (const ActionRow& row : actionRows()) {
        if (!row.id || !row.menu)
            continue;
        auto* item = new QTreeWidgetItem(list_);
        item->setText(0, actionWords(row));
        item->setText(1, menuWords(row));
        item->setData(0, Qt::UserRole, QVariant::fromValue(static_cast<const void*>(&row)));
    }
    showKeys();
    list_->header()->resizeSection(0, 290);
    list_->header()->resizeSection(1, 140);
}

void KeyMapDialog::showKeys() {
    for (int at = 0; at < list_->topLevelItemCount(); ++at) {
        QTreeWidgetItem* item = list_->topLevelItem(at);
        const ActionRow& row = *rowOf(*item);
        QFont font = list_->font();
        font.setBold(map_.isChanged(row));
        item->setText(2, shownKeys(map_.keys(row)));
        item->setFont(2, font);
    }
}

const ActionRow* KeyMapDialog::rowOf(const QTreeWidgetItem& item) {
    return static_cast<const ActionRow*>(item.data(0, Qt::UserRole).value<const void*>());
}

const ActionRow* KeyMapDialog::chosen() const { return rowOf(*list_->currentItem()); }

void KeyMapDialog::choose(const char* id) {
    for (int at = 0; at < list_->topLevelItemCount(); ++at)
        if (std::string_view(rowOf(*list_->topLevelItem(at))->id) == id)
            list_->setCurrentItem(list_->topLevelItem(at));
}

void KeyMapDialog::narrow(const QString& words) {
    for (int at = 0; at < list_->topLevelItemCount(); ++at) {
        QTreeWidgetItem* item = list_->topLevelItem(at);
        bool found = false;
        for (int column = 0; column < 3; ++column)
            found = found || item->text(column).contains(words, Qt::CaseInsensitive);
        item->setHidden(!found);
    }
}

void KeyMapDialog::showChosen() {
    const auto keys = map_.keys(*chosen());
    keys_->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.front());
    reset_->setEnabled(map_.isChanged(*chosen()));
    sayRivals();
}

void KeyMapDialog::sayRivals() {
    QStringList names;
    if (!keys_->keySequence().isEmpty())
        for (const ActionRow* rival : map_.rivals(*chosen(), {keys_->keySequence()}))
            names << actionWords(*rival);
    if (names.isEmpty())
        rivals_->setText(tr("This key is free."));
    else
        //: %1 is a list of commands that have this key now.
        rivals_->setText(tr("Will be taken from: %1").arg(names.join(QStringLiteral(", "))));
    rivals_->setVisible(!keys_->keySequence().isEmpty());
    set_->setEnabled(!keys_->keySequence().isEmpty());
}

void KeyMapDialog::give() {
    map_.set(*chosen(), {keys_->keySequence()});
    tell();
}

void KeyMapDialog::tell() {
    showKeys();
    showChosen();
    Q_EMIT changed(map_);
}

} // namespace duizhao
