#pragma once

#include "core/lexicon/lexicon.h"
#include "core/store/articles.h"
#include "tests/support/corpus.h"
#include "ui/article/article_session.h"
#include "ui/window/desk.h"
#include "ui/window/main_window.h"

#include <QSettings>
#include <QTest>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duizhao::test {

/// A short bilingual page of our own: a title, three paragraphs with six sentence pairs, one number.
std::string bilingualPage();
/// The two sides of it as files of their own.
std::string englishPage();
std::string chinesePage();

/// A window on a library in a folder of the test, used by keys and mouse, and the library looked at beside
/// it.
class WindowTest : public testing::Test {
protected:
    WindowTest();
    ~WindowTest() override;

    /// Opens the window as the program does; waits until it is active.
    void openWindow(const std::vector<std::filesystem::path>& files = {});
    void closeWindow();
    /// Opens the window on a library that holds the page, shown at its first pair.
    void openWindowOnPage();

    /// Puts a list of pairs, one in a line, into the library.
    void storePairs(const std::string& lines);
    std::filesystem::path write(const std::string& name, std::string_view bytes);
    bool waitUntil(const std::function<bool()>& condition);
    bool waitForArticle();
    bool waitForWork();

    MainWindow& window() { return *window_; }
    ArticleSession& session() { return *window_->desk().session(); }
    void trigger(const char* action);
    QAction* action(const char* name);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void typeInto(QWidget* widget, const QString& text);
    /// Presses the keys of a text one by one, wherever the focus is.
    void keys(const char* text);
    /// Chooses the first place where the words stand.
    void select(Side side, std::u16string_view words);
    /// A screenshot of the window, as an artefact to look at.
    void keepPicture(const char* name);

    /// The library as another program sees it.
    std::vector<ArticleSummary> articles();
    std::vector<Annotation> flags();

    TemporaryFolder folder_;
    std::filesystem::path library_;
    QSettings settings_;
    int slot_ = 0;
    std::optional<Error> lexiconError_; ///< for the next window, as is the dictionary
    const Lexicon* lexicon_ = nullptr;
    std::string uuid_ = "6f9c2f0e-0000-4000-8000-000000000001";
    std::unique_ptr<MainWindow> window_;
};

} // namespace duizhao::test
