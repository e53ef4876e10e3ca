#include "ui/inspector/article_panel.h"

#include "ui/inspector/field_label.h"
#include "ui/words/words.h"

#include <QStringList>
#include <QVBoxLayout>

namespace duizhao {

ArticlePanel::ArticlePanel(QWidget* parent) : QWidget(parent), facts_(newQuietLabel(this)) {
    facts_->setTextFormat(Qt::PlainText);
    facts_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts_->setAccessibleName(tr("About this text"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(newSectionLabel(tr("This text"), this));
    column->addWidget(facts_);
}

void ArticlePanel::setSummary(const ArticleSummary& summary) {
    QStringList facts;
    //: %1 is the language of the source, %2 that of the translation.
    facts << tr("%1 → %2").arg(languageWords(summary.sourceLanguage), languageWords(summary.targetLanguage));
    //: %1 is a text encoding and how sure its guess is: "Big5 (likely)".
    facts << tr("Encoding: %1").arg(encodingWords(summary.encoding, summary.certainty));
    if (summary.replaced > 0)
        facts << tr("%n place(s) could not be decoded", nullptr, static_cast<int>(summary.replaced));
    if (summary.leftOut > 0)
        facts << tr("%n piece(s) of the page left out", nullptr, static_cast<int>(summary.leftOut));
    if (!summary.system.empty() && !summary.blind)
        //: %1 is the name of the person or program that translated.
        facts << tr("Translated by %1").arg(fromUtf8(summary.system));
    if (!summary.url.empty())
        facts << fromUtf8(summary.url);
    facts_->setText(facts.join(QLatin1Char('\n')));
}

} // namespace duizhao
