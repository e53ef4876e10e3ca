// What the window says to the person over the text.

#include "ui/window/desk.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/window_dialogs.h"
#include "ui/words/words.h"

#include <QStringList>

namespace duizhao {

void MainWindow::showImported(const ImportOutcome& outcome) {
    QStringList sentences;
    for (const Error& error : outcome.errors)
        sentences << sentence(error);
    if (!sentences.isEmpty()) {
        const bool cancelled = outcome.errors.front().code == ErrorCode::cancelled;
        messages().say(cancelled ? MessageBar::Tone::notice : MessageBar::Tone::error,
                       sentences.join(QLatin1Char('\n')));
        return;
    }
    if (!desk_->session() || outcome.articles.empty())
        return;
    const ArticleSummary& summary = desk_->session()->summary();
    if (outcome.articles.back().existing)
        //: %1 is the title of an article.
        say(tr("“%1” was in the library already.").arg(fromUtf8(summary.title)));
    else if (summary.certainty == Certainty::doubtful)
        //: %1 is a text encoding. The menu path is File, Read Again As.
        say(tr("The encoding may not be %1. If the text looks wrong, choose another one under “Read Again "
               "As”.")
                .arg(fromUtf8(encodingName(summary.encoding))));
    else if (lexiconError_)
        sayLexiconError();
    else
        messages().hide();
}

void MainWindow::sayLexiconError() {
    //: %1 is a sentence that says why the dictionary cannot be read.
    const QString words = tr("%1 Articles are aligned without a dictionary, less exactly.");
    messages().say(MessageBar::Tone::error, words.arg(sentence(*lexiconError_)));
}

void MainWindow::say(const QString& words) {
    complaint_.reset();
    messages().say(MessageBar::Tone::notice, words);
}

void MainWindow::complain(const Error& error) {
    complaint_.reset();
    if (error.code == ErrorCode::libraryBusy)
        complaint_ = Complaint{error.detail, undo_, sentence(error)};
    messages().say(MessageBar::Tone::error, sentence(error));
}

/// Another change that goes through says nothing of the one that was refused.
void MainWindow::settleComplaint() {
    if (!complaint_ || undo_ == complaint_->latest)
        return;
    if (!complaint_->change.empty() && (!undo_ || undo_->name != complaint_->change))
        return;
    if (messages().text() == complaint_->words)
        messages().hide();
    complaint_.reset();
}

/// Says once, after the first flag, whose name it bears.
void MainWindow::introduceAnnotator() {
    if (settings_.annotatorAsked())
        return;
    settings_.setAnnotatorAsked();
    //: %1 is a person's name.
    messages().say(MessageBar::Tone::notice,
                   tr("Your flags bear the name “%1”.").arg(fromUtf8(desk_->editor().annotator)),
                   tr("Change the Name…"), [this] { askAnnotator(*this); });
}

} // namespace duizhao
