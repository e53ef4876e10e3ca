#pragma once

#include "ui/article/article_session.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <string>

class QLabel;
class QPushButton;

namespace duizhao {

class CategoryPicker;
class SavedTextEdit;
class SeverityButtons;

/// Describes one flag: category, severity, note, correction, and the place where something is missing. Every
/// change goes to the session at once, texts after a rest.
class FlagEditor : public QWidget {
    Q_OBJECT
public:
    explicit FlagEditor(QWidget* parent = nullptr);

    /// Texts still being typed belong to the flag shown until now; its session is held until they are stored.
    void setSession(std::shared_ptr<ArticleSession> session);
    void setFlag(const std::string& id);
    const std::string& flag() const { return flag_.id; }
    /// Reads the flag again.
    void refresh();
    /// What a flag is described with; it must outlive its place here.
    void setTree(const MqmTree& tree);
    void setTheme(const Theme& theme);

    /// Stores what is being typed; false if it could not be stored.
    bool flush();
    bool pending() const;
    void setSeverity(Severity severity);
    void startCategory();
    void startNote();
    void startCorrection();

Q_SIGNALS:
    void pendingChanged();
    /// The person wants the place where the caret stands.
    void placeWanted();
    /// Escape: back to the text.
    void left();
    /// What was typed for a flag that is not there any more.
    void lost(const QString& text);

private:
    void build();
    void connectFields();
    void show(const std::string& id, bool another);
    void showPlace(const Annotation& flag);
    QString quoteText(const Annotation& flag) const;
    /// Changes the flag shown, as it is stored now.
    void change(const char* changeName, const std::function<void(Annotation&)>& how);
    /// Stores what was typed for a flag; false where it must be tried again.
    bool storeText(ArticleSession& session, const std::string& id, std::string Annotation::*field,
                   const QString& text, const char* changeName, const std::string& mergeKey);
    void showTexts(bool another);

    std::shared_ptr<ArticleSession> session_;
    Annotation flag_;
    QLabel* quote_;
    CategoryPicker* category_;
    SeverityButtons* severity_;
    SavedTextEdit* note_;
    SavedTextEdit* correction_;
    QLabel* place_;
    QPushButton* setPlace_;
    QPushButton* clearPlace_;
};

} // namespace duizhao
