#include "tests/ui/window/window_fixture.h"

#include "core/import/import_article.h"
#include "core/store/annotations.h"
#include "core/store/article_reader.h"
#include "ui/resources/resources.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/file_path.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <fstream>

namespace duizhao::test {

std::string bilingualPage() {
    return "The Lighthouse Keeper\n"
           "燈塔看守人\n"
           "\n"
           "The keeper lit the lamp at dusk. He counted 42 ships before midnight.\n"
           "看守人在黃昏時點亮了燈。他在午夜前數了42艘船。\n"
           "\n"
           "Nobody wrote to him in winter. The mail boat stayed in the harbour.\n"
           "冬天沒有人給他寫信。郵船一直停在港口。\n"
           "\n"
           "In spring the birds came back, and with them the letters.\n"
           "春天鳥兒回來了，信也跟著回來了。\n";
}

std::string englishPage() {
    return "The keeper lit the lamp at dusk. He counted 42 ships before midnight.\n\n"
           "Nobody wrote to him in winter. The mail boat stayed in the harbour.\n";
}

std::string chinesePage() {
    return "看守人在黃昏時點亮了燈。他在午夜前數了42艘船。\n\n冬天沒有人給他寫信。郵船一直停在港口。\n";
}

WindowTest::WindowTest()
    : library_(folder_ / "library.db"), settings_(fromPath(folder_ / "settings.ini"), QSettings::IniFormat) {
    useResources();
    settings_.setValue(QStringLiteral("annotator"), QStringLiteral("Ann"));
}

WindowTest::~WindowTest() = default;

void WindowTest::openWindow(const std::vector<std::filesystem::path>& files) {
    window_ = std::make_unique<MainWindow>(
        WindowSetup{settings_, slot_, uuid_, QPalette(), lexicon_, lexiconError_});
    if (WindowSettings(settings_, slot_).geometry().isEmpty())
        window_->resize(window_->sizeHint()); // whatever screen there is
    window_->show();
    window_->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window_.get()));
    WindowStart start;
    start.library = library_;
    start.files = files;
    window_->start(start);
}

void WindowTest::closeWindow() {
    window_->close();
    window_.reset();
}

void WindowTest::openWindowOnPage() {
    openWindow({write("page.txt", bilingualPage())});
    ASSERT_TRUE(waitForArticle());
    ASSERT_TRUE(waitForWork());
    window_->view().setFocus();
    window_->view().setCurrentPair(0);
}

void WindowTest::storePairs(const std::string& lines) {
    auto library = Library::open(library_, Library::Creation::createIfMissing);
    ASSERT_TRUE(library);
    ImportOptions options;
    options.pairs = true;
    ASSERT_TRUE(importArticle({{"pairs.tsv", lines}}, options, *library, {}));
}

std::filesystem::path WindowTest::write(const std::string& name, std::string_view bytes) {
    const std::filesystem::path file = folder_ / name;
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}

bool WindowTest::waitUntil(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, 20'000);
}

bool WindowTest::waitForArticle() {
    return waitUntil([this] { return window_->desk().session() != nullptr; });
}

bool WindowTest::waitForWork() {
    return waitUntil([this] { return !window_->desk().working(); });
}

QAction* WindowTest::action(const char* name) { return window_->actions().action(name); }

void WindowTest::trigger(const char* name) {
    ASSERT_NE(action(name), nullptr) << name;
    ASSERT_TRUE(action(name)->isEnabled()) << name;
    action(name)->trigger();
}

void WindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* focus = QApplication::focusWidget();
    ASSERT_NE(focus, nullptr) << "no widget has the focus";
    QTest::keyClick(focus, key, modifiers);
}

void WindowTest::keys(const char* text) {
    for (; *text; ++text)
        QTest::keyClick(QApplication::focusWidget(), *text);
}

void WindowTest::typeInto(QWidget* widget, const QString& text) {
    widget->setFocus();
    QTest::keyClicks(widget, text);
}

void WindowTest::select(Side side, std::u16string_view words) {
    const ArticleReader& reader = session().reader();
    const std::u16string text = *reader.text(side, {0, reader.textLength(side)});
    const std::size_t at = text.find(words);
    ASSERT_NE(at, std::u16string::npos);
    window_->view().setSelection({side, {at, at + words.size()}});
    ASSERT_TRUE(window_->view().selection());
}

void WindowTest::keepPicture(const char* name) {
    const QString folder = QStringLiteral(DUIZHAO_SCREENSHOTS);
    QDir().mkpath(folder);
    QCoreApplication::sendPostedEvents(); // layouts that wait
    EXPECT_TRUE(window_->grab().save(folder + QStringLiteral("/window-%1.png").arg(QLatin1String(name))));
}

std::vector<ArticleSummary> WindowTest::articles() {
    auto library = Library::open(library_, Library::Creation::mustExist);
    return *listArticles(*library, "Ann");
}

std::vector<Annotation> WindowTest::flags() {
    auto library = Library::open(library_, Library::Creation::mustExist);
    std::vector<Annotation> all;
    for (const ArticleSummary& article : *listArticles(*library))
        for (Annotation& flag : *allAnnotations(*library, article.bitext))
            all.push_back(std::move(flag));
    return all;
}

} // namespace duizhao::test
