#pragma once

#include "ui/article/article_session.h"
#include "ui/theme/theme.h"

#include <QListWidget>

#include <string>
#include <vector>

namespace duizhao {

/// The flags of the pair, one line each: the mark of the severity, the words, the category. As high as its
/// lines, up to a limit.
class FlagList : public QListWidget {
    Q_OBJECT
public:
    explicit FlagList(QWidget* parent = nullptr);

    void setFlags(const std::vector<Annotation>& flags, const MqmTree& tree);
    void setTheme(const Theme& theme);
    void setActive(const std::string& id);

Q_SIGNALS:
    void chosen(const std::string& id);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitHeight();

    Theme theme_ = lightTheme();
    std::vector<Annotation> flags_;
    bool filling_ = false;
};

} // namespace duizhao
