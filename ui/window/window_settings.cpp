#include "ui/window/window_settings.h"

#include "ui/window/file_path.h"
#include "ui/words/words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStringList>

#include <algorithm>
#include <array>

namespace duizhao {

namespace {

/// Places are kept for so many articles, those read last.
constexpr qsizetype mostPositions = 300;

const QString libraryKey = QStringLiteral("library");
const QString positionsKey = QStringLiteral("positions");
const QString rowModeKey = QStringLiteral("rowMode");
const QString zoomKey = QStringLiteral("zoom");
const QString themeKey = QStringLiteral("theme");
const QString hoverDictionaryKey = QStringLiteral("hoverDictionary");
const QString languageKey = QStringLiteral("language");
constexpr std::array<const char*, 4> languageNames = {"system", "en", "zh_CN", "zh_TW"};
const QString annotatorKey = QStringLiteral("annotator");
const QString annotatorAskedKey = QStringLiteral("annotatorAsked");
const QString scoreProfileKey = QStringLiteral("scoreProfile");
const QString folderKey = QStringLiteral("folder");

const QString chineseFormKey = QStringLiteral("chinese");
const QString lineHeightKey = QStringLiteral("reading/lineHeight");
const QString latinMeasureKey = QStringLiteral("reading/latinMeasure");
const QString hanMeasureKey = QStringLiteral("reading/hanMeasure");
const QString latinFaceKey = QStringLiteral("reading/latinFace");
const QString simplifiedFaceKey = QStringLiteral("reading/simplifiedFace");
const QString traditionalFaceKey = QStringLiteral("reading/traditionalFace");
const QString pageLayoutKey = QStringLiteral("pageLayout");

constexpr std::array<const char*, 4> pageLayoutNames = {"sideBySide", "interleaved", "sourceOnly",
                                                        "translationOnly"};
constexpr std::array<const char*, 4> chineseFormNames = {"asWritten", "simplified", "traditional", "taiwan"};
constexpr std::array<const char*, 4> themeNames = {"system", "light", "dark", "contrast"};

QString lastArticleKey(const std::filesystem::path& library) {
    const QByteArray path = QByteArray::fromStdString(library.string());
    return QStringLiteral("lastArticle/") +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}

} // namespace

WindowSettings::WindowSettings(QSettings& settings, int slot) : settings_(settings), slot_(slot) {}

QByteArray WindowSettings::geometry() const { return settings_.value(inSlot("geometry")).toByteArray(); }
void WindowSettings::setGeometry(const QByteArray& geometry) {
    settings_.setValue(inSlot("geometry"), geometry);
}

QByteArray WindowSettings::panes() const { return settings_.value(inSlot("panes")).toByteArray(); }
void WindowSettings::setPanes(const QByteArray& panes) { settings_.setValue(inSlot("panes"), panes); }

std::optional<std::filesystem::path> WindowSettings::library() const {
    const QString file = settings_.value(libraryKey).toString();
    if (file.isEmpty())
        return std::nullopt;
    return std::filesystem::path(file.toStdString());
}

void WindowSettings::setLibrary(const std::filesystem::path& file) {
    settings_.setValue(libraryKey, QString::fromStdString(file.string()));
}

std::optional<std::int64_t> WindowSettings::lastArticle(const std::filesystem::path& library) const {
    bool known = false;
    const qlonglong article = settings_.value(lastArticleKey(library)).toLongLong(&known);
    return known ? std::optional<std::int64_t>(article) : std::nullopt;
}

void WindowSettings::setLastArticle(const std::filesystem::path& library, std::int64_t article) {
    settings_.setValue(lastArticleKey(library), static_cast<qlonglong>(article));
}

// The places are a list of "hash place", the article read last in front.

std::optional<ReadingPosition> WindowSettings::position(const std::string& contentHash) const {
    const QString prefix = fromUtf8(contentHash) + QLatin1Char(' ');
    for (const QString& entry : settings_.value(positionsKey).toStringList())
        if (entry.startsWith(prefix))
            return readingPositionFrom(entry.mid(prefix.size()));
    return std::nullopt;
}

void WindowSettings::setPosition(const std::string& contentHash, const ReadingPosition& position) {
    const QString prefix = fromUtf8(contentHash) + QLatin1Char(' ');
    QStringList entries = settings_.value(positionsKey).toStringList();
    entries.removeIf([&](const QString& entry) { return entry.startsWith(prefix); });
    entries.prepend(prefix + readingPositionText(position));
    settings_.setValue(positionsKey, entries.mid(0, mostPositions));
}

RowMode WindowSettings::rowMode() const {
    return settings_.value(rowModeKey).toString() == QLatin1String("sentences") ? RowMode::sentences
                                                                                : RowMode::paragraphs;
}

void WindowSettings::setRowMode(RowMode mode) {
    settings_.setValue(rowModeKey, mode == RowMode::sentences ? QStringLiteral("sentences")
                                                              : QStringLiteral("paragraphs"));
}

PageLayout WindowSettings::pageLayout() const {
    const QString name = settings_.value(pageLayoutKey).toString();
    for (std::size_t value = 0; value < pageLayoutNames.size(); ++value)
        if (name == QLatin1String(pageLayoutNames[value]))
            return static_cast<PageLayout>(value);
    return PageLayout::sideBySide;
}

void WindowSettings::setPageLayout(PageLayout layout) {
    settings_.setValue(pageLayoutKey, QString::fromLatin1(pageLayoutNames[static_cast<std::size_t>(layout)]));
}

qreal WindowSettings::zoom() const { return std::clamp(settings_.value(zoomKey, 1.0).toDouble(), 0.5, 3.0); }
void WindowSettings::setZoom(qreal zoom) { settings_.setValue(zoomKey, zoom); }

ChineseForm WindowSettings::chineseForm() const {
    const QString name = settings_.value(chineseFormKey).toString();
    for (std::size_t value = 0; value < chineseFormNames.size(); ++value)
        if (name == QLatin1String(chineseFormNames[value]))
            return static_cast<ChineseForm>(value);
    return ChineseForm::asWritten;
}

void WindowSettings::setChineseForm(ChineseForm form) {
    settings_.setValue(chineseFormKey, QString::fromLatin1(chineseFormNames[static_cast<std::size_t>(form)]));
}

ReadingSetting WindowSettings::reading() const {
    ReadingSetting setting;
    setting.lineHeight = settings_.value(lineHeightKey, setting.lineHeight).toInt();
    setting.latinMeasure = settings_.value(latinMeasureKey, setting.latinMeasure).toInt();
    setting.hanMeasure = settings_.value(hanMeasureKey, setting.hanMeasure).toInt();
    setting.faces = {settings_.value(latinFaceKey).toString(), settings_.value(simplifiedFaceKey).toString(),
                     settings_.value(traditionalFaceKey).toString()};
    return setting.bounded();
}

void WindowSettings::setReading(const ReadingSetting& setting) {
    settings_.setValue(lineHeightKey, setting.lineHeight);
    settings_.setValue(latinMeasureKey, setting.latinMeasure);
    settings_.setValue(hanMeasureKey, setting.hanMeasure);
    settings_.setValue(latinFaceKey, setting.faces.latin);
    settings_.setValue(simplifiedFaceKey, setting.faces.simplified);
    settings_.setValue(traditionalFaceKey, setting.faces.traditional);
}

LanguageChoice WindowSettings::language() const {
    const QString name = settings_.value(languageKey).toString();
    for (std::size_t value = 0; value < languageNames.size(); ++value)
        if (name == QLatin1String(languageNames[value]))
            return static_cast<LanguageChoice>(value);
    return LanguageChoice::system;
}

void WindowSettings::setLanguage(LanguageChoice choice) {
    settings_.setValue(languageKey, QString::fromLatin1(languageNames[static_cast<std::size_t>(choice)]));
}

ThemeChoice WindowSettings::theme() const {
    const QString name = settings_.value(themeKey).toString();
    for (std::size_t value = 0; value < themeNames.size(); ++value)
        if (name == QLatin1String(themeNames[value]))
            return static_cast<ThemeChoice>(value);
    return ThemeChoice::system;
}

void WindowSettings::setTheme(ThemeChoice choice) {
    settings_.setValue(themeKey, QString::fromLatin1(themeNames[static_cast<std::size_t>(choice)]));
}

const ScoreProfile& WindowSettings::scoreProfile() const {
    const ScoreProfile* known = scoreProfileNamed(settings_.value(scoreProfileKey).toString().toStdString());
    return known ? *known : defaultScoreProfile();
}

void WindowSettings::setScoreProfile(const ScoreProfile& profile) {
    settings_.setValue(scoreProfileKey, fromUtf8(profile.id));
}

std::filesystem::path WindowSettings::configFolder() const {
    return toPath(settings_.fileName()).parent_path();
}

KeyMap WindowSettings::keyMap() const { return KeyMap::from(settings_); }

void WindowSettings::setKeyMap(const KeyMap& map) { map.save(settings_); }

bool WindowSettings::annotatorAsked() const {
    return settings_.contains(annotatorKey) || settings_.value(annotatorAskedKey).toBool();
}

void WindowSettings::setAnnotatorAsked() { settings_.setValue(annotatorAskedKey, true); }

bool WindowSettings::hoverDictionary() const { return settings_.value(hoverDictionaryKey, true).toBool(); }
void WindowSettings::setHoverDictionary(bool on) { settings_.setValue(hoverDictionaryKey, on); }

std::string WindowSettings::annotator() const {
    QString name = settings_.value(annotatorKey).toString();
    for (const char* variable : {"USER", "LOGNAME"})
        if (name.isEmpty())
            name = qEnvironmentVariable(variable);
    return name.isEmpty() ? std::string("annotator") : name.toStdString();
}

void WindowSettings::setAnnotator(const QString& name) {
    settings_.setValue(annotatorKey, name.simplified());
}

QString WindowSettings::folder() const { return settings_.value(folderKey, QDir::homePath()).toString(); }
void WindowSettings::setFolder(const QString& folder) { settings_.setValue(folderKey, folder); }

QString WindowSettings::inSlot(const char* key) const {
    return QStringLiteral("window-%1/%2").arg(slot_).arg(QLatin1String(key));
}

} // namespace duizhao
