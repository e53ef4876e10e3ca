#pragma once

#include "core/store/articles.h"

#include <QWidget>

class QLabel;

namespace duizhao {

/// How the text was understood: its languages, the guess of its encoding, what could not be decoded, what was
/// left out; who translated it, unless it is annotated blind.
class ArticlePanel : public QWidget {
    Q_OBJECT
public:
    explicit ArticlePanel(QWidget* parent = nullptr);
    void setSummary(const ArticleSummary& summary);

private:
    QLabel* facts_;
};

} // namespace duizhao
