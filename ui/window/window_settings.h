#pragma once

#include "core/bitext/score_profile.h"
#include "ui/keys/key_map.h"
#include "ui/parallel/parallel_view.h"
#include "ui/translations/language_choice.h"
#include "ui/window/theme_choice.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace duizhao {

/// What a window remembers over restarts. Geometry belongs to the window's slot, the place in an article to
/// the article, all else to the person.
class WindowSettings {
public:
    /// The settings must outlive this.
    WindowSettings(QSettings& settings, int slot);

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    QByteArray panes() const;
    void setPanes(const QByteArray& panes);

    /// The library chosen last in a window, if any.
    std::optional<std::filesystem::path> library() const;
    void setLibrary(const std::filesystem::path& file);

    /// The article open last in this library.
    std::optional<std::int64_t> lastArticle(const std::filesystem::path& library) const;
    void setLastArticle(const std::filesystem::path& library, std::int64_t article);

    std::optional<ReadingPosition> position(const std::string& contentHash) const;
    void setPosition(const std::string& contentHash, const ReadingPosition& position);

    RowMode rowMode() const;
    void setRowMode(RowMode mode);
    PageLayout pageLayout() const;
    void setPageLayout(PageLayout layout);
    qreal zoom() const;
    void setZoom(qreal zoom);
    ChineseForm chineseForm() const;
    void setChineseForm(ChineseForm form);
    ReadingSetting reading() const;
    void setReading(const ReadingSetting& setting);
    LanguageChoice language() const;
    void setLanguage(LanguageChoice choice);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// Whether a resting pointer looks words up.
    bool hoverDictionary() const;
    void setHoverDictionary(bool on);

    /// By which profile errors become a number.
    const ScoreProfile& scoreProfile() const;
    void setScoreProfile(const ScoreProfile& profile);

    /// The folder that holds the settings and what a person has added to the program.
    std::filesystem::path configFolder() const;

    /// The keys a person has changed.
    KeyMap keyMap() const;
    void setKeyMap(const KeyMap& map);

    /// Whether a person has chosen a name or has been asked for one.
    bool annotatorAsked() const;
    void setAnnotatorAsked();
    /// The name that stands in annotations: chosen, or the user's login name.
    std::string annotator() const;
    void setAnnotator(const QString& name);

    /// The folder of the files opened or written last.
    QString folder() const;
    void setFolder(const QString& folder);

private:
    QString inSlot(const char* key) const;

    QSettings& settings_;
    int slot_;
};

} // namespace duizhao
