#include "ui/score/difference_dialog.h"

#include "ui/inspector/field_label.h"
#include "ui/score/score_words.h"
#include "ui/tables/plain_table.h"
#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace duizhao {

namespace {

constexpr int textColumns = 2; ///< category and severity

QStringList headings() {
    QStringList titles = {DifferenceDialog::tr("Category"), DifferenceDialog::tr("Severity"),
                          //: Heading of a column: how often an error occurs.
                          DifferenceDialog::tr("How many")};
    for (const ScoreProfile& profile : scoreProfiles())
        titles << fromUtf8(profile.name);
    return titles;
}

} // namespace

DifferenceDialog::DifferenceDialog(const std::vector<ProfileDifference>& differences, const MqmTree& tree,
                                   QWidget* parent)
    : QDialog(parent), table_(new QTableWidget(this)) {
    setWindowTitle(tr("Where score profiles differ"));
    QLabel* words = newQuietLabel(this);
    words->setText(
        tr("These errors of the article do not cost the same in each profile. The numbers are what one of "
           "them costs; all other errors cost the same everywhere."));
    setUpPlainTable(*table_, windowTitle());
    fill(differences, tree);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(table_, 1);
    column->addWidget(buttons);
    resize(680, 360);
}

void DifferenceDialog::fill(const std::vector<ProfileDifference>& differences, const MqmTree& tree) {
    const QLocale locale;
    std::vector<QStringList> rows;
    std::vector<double> sums(scoreProfiles().size());
    for (const ProfileDifference& each : differences) {
        QStringList row = {categoryWords(tree, each.errors.category),
                           severityWords(tree, each.errors.severity),
                           locale.toString(static_cast<qulonglong>(each.errors.count))};
        for (std::size_t profile = 0; profile < sums.size(); ++profile) {
            sums[profile] += each.penalties[profile] * static_cast<double>(each.errors.count);
            row << scoreNumber(each.penalties[profile]);
        }
        rows.push_back(std::move(row));
    }
    //: The last row of a table: what all these errors cost together.
    QStringList together = {tr("All of these together"), {}, {}};
    for (const double sum : sums)
        together << scoreNumber(sum);
    rows.push_back(std::move(together));
    fillPlainTable(*table_, headings(), rows, textColumns);
    QFont bold = table_->font();
    bold.setBold(true);
    for (int column = 0; column < table_->columnCount(); ++column)
        table_->item(table_->rowCount() - 1, column)->setFont(bold);
}

} // namespace duizhao
