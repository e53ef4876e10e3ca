#include "ui/inspector/flag_editor.h"

#include "ui/annotating/classification.h"
#include "ui/inspector/category_picker.h"
#include "ui/inspector/field_label.h"
#include "ui/inspector/saved_text_edit.h"
#include "ui/inspector/severity_buttons.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace duizhao {

namespace {
/// A quote of so many units can be read whole in the list of flags.
constexpr std::size_t shownInList = 12;
} // namespace

FlagEditor::FlagEditor(QWidget* parent)
    : QWidget(parent),
      quote_(new QLabel(this)),
      category_(new CategoryPicker(this)),
      severity_(new SeverityButtons(this)),
      note_(new SavedTextEdit(this)),
      correction_(new SavedTextEdit(this)),
      place_(newQuietLabel(this)),
      setPlace_(new QPushButton(tr("Set missing place at caret"), this)),
      clearPlace_(new QPushButton(tr("Clear"), this)) {
    build();
    connectFields();
}

void FlagEditor::build() {
    quote_->setWordWrap(true);
    quote_->setTextFormat(Qt::PlainText);
    quote_->setAccessibleName(tr("Flagged words"));
    note_->setAccessibleName(tr("Note"));
    note_->setPlaceholderText(tr("What is wrong?"));
    correction_->setAccessibleName(tr("Correction"));
    correction_->setPlaceholderText(tr("What should stand here instead?"));
    setPlace_->setToolTip(
        tr("For an omission: put the caret in the other column, where the words are missing"));
    clearPlace_->setToolTip(tr("Forget the place where the words are missing"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(quote_);
    column->addSpacing(2);
    column->addWidget(category_);
    column->addSpacing(4);
    column->addWidget(severity_);
    column->addSpacing(4);
    column->addWidget(newFieldLabel(tr("Note"), note_, this));
    column->addWidget(note_);
    column->addWidget(newFieldLabel(tr("Correction"), correction_, this));
    column->addWidget(correction_);
    column->addWidget(place_);
    auto* row = new QHBoxLayout;
    row->addWidget(setPlace_, 1);
    row->addWidget(clearPlace_);
    column->addLayout(row);
}

void FlagEditor::connectFields() {
    connect(category_, &CategoryPicker::picked, this, [this](const std::string& id) {
        if (id != flag_.category)
            change(change::setCategory,
                   [&](Annotation& flag) { describe(flag, session_->tree(), id, flag.severity); });
    });
    connect(category_, &CategoryPicker::passedOn, severity_, &SeverityButtons::takeFocus);
    connect(category_, &CategoryPicker::left, this, &FlagEditor::left);
    connect(severity_, &SeverityButtons::chosen, this, &FlagEditor::setSeverity);
    connect(severity_, &SeverityButtons::left, this, &FlagEditor::left);
    for (const SavedTextEdit* field : {note_, correction_}) {
        connect(field, &SavedTextEdit::pendingChanged, this, &FlagEditor::pendingChanged);
        connect(field, &SavedTextEdit::left, this, &FlagEditor::left);
    }
    connect(setPlace_, &QPushButton::clicked, this, &FlagEditor::placeWanted);
    connect(clearPlace_, &QPushButton::clicked, this, [this] {
        if (session_)
            session_->clearPlace(flag_);
    });
}

void FlagEditor::setSession(std::shared_ptr<ArticleSession> session) {
    flush();
    note_->setRecord({}, {});
    correction_->setRecord({}, {});
    session_ = std::move(session);
    flag_ = {};
}

void FlagEditor::setFlag(const std::string& id) {
    if (id == flag_.id)
        return;
    flush();
    show(id, true);
}

void FlagEditor::refresh() { show(flag_.id, false); }

void FlagEditor::setTree(const MqmTree& tree) {
    category_->setTree(tree);
    severity_->setTree(tree);
    refresh();
}

void FlagEditor::setTheme(const Theme& theme) { severity_->setTheme(theme); }

bool FlagEditor::flush() {
    const bool noteSaved = note_->flush();
    return correction_->flush() && noteSaved;
}

bool FlagEditor::pending() const { return note_->pending() || correction_->pending(); }

void FlagEditor::setSeverity(Severity severity) {
    if (flag_.severity != severity)
        change(change::setSeverity,
               [&](Annotation& flag) { describe(flag, session_->tree(), flag.category, severity); });
}

void FlagEditor::startCategory() { category_->startTyping(); }
void FlagEditor::startNote() { note_->setFocus(Qt::ShortcutFocusReason); }
void FlagEditor::startCorrection() { correction_->setFocus(Qt::ShortcutFocusReason); }

void FlagEditor::show(const std::string& id, bool another) {
    const auto flag = session_ && !id.empty() ? session_->annotation(id) : std::nullopt;
    flag_ = flag.value_or(Annotation());
    showTexts(another || !flag);
    if (!flag)
        return;
    quote_->setText(quoteText(*flag));
    quote_->setVisible(!flag->wholePair && flag->anchors.front().quote.size() > shownInList);
    category_->setCategory(flag->category);
    const MqmCategory* category = categoryNamed(session_->tree(), flag->category);
    severity_->setSeverity(flag->severity, category ? category->forcedSeverity : std::nullopt);
    showPlace(*flag);
    setEnabled(session_->editable());
}

void FlagEditor::showTexts(bool another) {
    const QString note = fromUtf8(flag_.note);
    const QString correction = fromUtf8(flag_.correction);
    if (!another) {
        note_->setStored(note);
        correction_->setStored(correction);
        return;
    }
    if (flag_.id.empty()) {
        note_->setRecord({}, {});
        correction_->setRecord({}, {});
        return;
    }
    // Into the article it was typed in, whichever is shown by then.
    const auto saver = [this](std::string Annotation::*field, const char* changeName, const char* key) {
        return [this, session = session_, id = flag_.id, field, changeName, key](const QString& text,
                                                                                 const std::string& visit) {
            return storeText(*session, id, field, text, changeName,
                             std::string(key) + ':' + id + ':' + visit);
        };
    };
    note_->setRecord(note, saver(&Annotation::note, change::editNote, "note"));
    correction_->setRecord(correction, saver(&Annotation::correction, change::editCorrection, "correction"));
}

void FlagEditor::showPlace(const Annotation& flag) {
    const bool placed = flag.anchors.size() > 1;
    if (placed) {
        const Anchor& place = flag.anchors[1];
        constexpr qsizetype shown = 10;
        //: Where words are missing: %1 stands before the place, %2 behind it.
        place_->setText(tr("Missing here: …%1 ▲ %2…")
                            .arg(QString::fromStdU16String(place.prefix).right(shown).simplified(),
                                 QString::fromStdU16String(place.suffix).left(shown).simplified()));
    }
    place_->setVisible(placed);
    clearPlace_->setVisible(placed);
}

QString FlagEditor::quoteText(const Annotation& flag) const {
    constexpr qsizetype most = 160;
    const QString words = flaggedWords(flag, most);
    //: Quotation marks around flagged words.
    return flag.wholePair ? words : tr("“%1”").arg(words);
}

void FlagEditor::change(const char* changeName, const std::function<void(Annotation&)>& how) {
    // The stored flag, not the one shown: another window may have changed its other fields.
    auto flag = session_ && !flag_.id.empty() ? session_->annotation(flag_.id) : std::nullopt;
    if (!flag)
        return;
    how(*flag);
    session_->update(*flag, changeName);
}

bool FlagEditor::storeText(ArticleSession& session, const std::string& id, std::string Annotation::*field,
                           const QString& text, const char* changeName, const std::string& mergeKey) {
    auto flag = session.annotation(id);
    if (flag) {
        (*flag).*field = text.toStdString();
        if (session.update(*flag, changeName, mergeKey))
            return true;
        if (!session.isGone())
            return false;
    }
    Q_EMIT lost(text);
    return true;
}

} // namespace duizhao
