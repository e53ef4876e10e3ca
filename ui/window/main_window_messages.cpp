// What the window says to the person over the text.

#include "ui/window/annotating_keys.h"
#include "ui/window/desk.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/reading_commands.h"
#include "ui/window/window_dialogs.h"
#include "ui/words/words.h"

#include <QStringList>

namespace duizhao {

namespace {

QString alreadyThere(const std::string& title) {
    //: %1 is the title of an article.
    return MainWindow::tr("“%1” was in the library already.").arg(fromUtf8(title));
}

} // namespace

/// Who writes, or chooses words or codes, goes on in this article.
bool MainWindow::atWork() const { return desk_->session() && (writing() || annotating_->active()); }

void MainWindow::showImported(const ImportOutcome& outcome) {
    if (!outcome.articles.empty() && !desk_->isOpen(outcome.articles.back().article)) {
        if (atWork() || !leaveArticle())
            return offerImported(outcome);
        if (!desk_->openImported(outcome))
            return;
    }
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
        say(alreadyThere(summary.title));
    else if (summary.certainty == Certainty::doubtful)
        //: %1 is a text encoding. The menu path is File, Read Again As.
        messages().remark(
            MessageBar::About::article,
            tr("The encoding may not be %1. If the text looks wrong, choose another one under “Read Again "
               "As”.")
                .arg(fromUtf8(encodingName(summary.encoding))));
    else if (lexiconError_)
        sayLexiconError();
    else
        messages().hide();
}

void MainWindow::offerImported(const ImportOutcome& outcome) {
    const ImportedArticle& last = outcome.articles.back();
    const auto summary = articleSummary(*desk_->library(), last.article);
    if (!summary)
        return complain(summary.error());
    QStringList sentences;
    for (const Error& error : outcome.errors)
        sentences << sentence(error);
    //: %1 is the title of an article.
    sentences << (last.existing ? alreadyThere(summary->title)
                                : tr("“%1” was imported.").arg(fromUtf8(summary->title)));
    complaint_.reset();
    messages().say(outcome.errors.empty() ? MessageBar::Tone::notice : MessageBar::Tone::error,
                   //: Button: opens the article that was imported.
                   sentences.join(QLatin1Char('\n')), tr("Open"), [this, outcome] {
                       reading_->backToText();
                       showImported(outcome);
                   });
}

void MainWindow::sayLost(const QString& text) {
    if (text.isEmpty())
        return;
    complaint_.reset();
    //: %1 is what a person typed into a note or a correction.
    messages().say(MessageBar::Tone::error, tr("What you typed was not saved, for what it was about has been "
                                               "removed: “%1”")
                                                .arg(text));
}

void MainWindow::sayLexiconError() {
    //: %1 is a sentence that says why the dictionary cannot be read.
    const QString words = tr("%1 Articles are aligned without a dictionary, less exactly.");
    messages().say(MessageBar::Tone::error, words.arg(sentence(*lexiconError_)));
}

/// About what is being done now: the next change, or another article, takes it away.
void MainWindow::say(const QString& words) {
    complaint_.reset();
    messages().remark(MessageBar::About::change, words);
}

void MainWindow::complain(const Error& error) {
    complaint_.reset();
    if (error.code == ErrorCode::changeGoingOn) {
        goingOn_ = sentence(error);
        return messages().say(MessageBar::Tone::notice, goingOn_);
    }
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

void MainWindow::sayGoingOn(const std::string& change) {
    //: %1 is the name of a change, "Flag all places alike", which is being made or undone.
    goingOn_ = tr("“%1” takes a moment. You can read on meanwhile.").arg(changeWords(change));
    say(goingOn_);
}

void MainWindow::endGoingOn() {
    if (messages().text() == goingOn_)
        messages().hide();
    goingOn_.clear();
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
