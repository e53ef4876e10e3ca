#include "ui/report/work_table.h"

#include "core/store/articles.h"
#include "core/store/library.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace duizhao {

namespace {

constexpr std::array severities = {Severity::neutral, Severity::minor, Severity::major, Severity::critical};

QString translated(const char* text) { return QCoreApplication::translate("WorkReport", text); }

void add(WorkDay& sum, const WorkDay& more) {
    sum.donePairs += more.donePairs;
    sum.sourceWords += more.sourceWords;
    sum.sourceCharacters += more.sourceCharacters;
    for (std::size_t at = 0; at < sum.errors.size(); ++at)
        sum.errors[at] += more.errors[at];
    sum.unclassified += more.unclassified;
}

QString plainCell(QString text) {
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

Result<std::vector<WorkDay>> workDays(const std::filesystem::path& file, std::optional<std::int64_t> article,
                                      const std::string& annotator, const Progress& progress) {
    const auto calendar = LocalDays::in({});
    if (!calendar)
        return Error{ErrorCode::libraryFailed, file.string(), "no time zone"};
    DUIZHAO_TRY(library, Library::open(file, Library::Creation::mustExist));
    DUIZHAO_TRY(articles, listArticles(library));
    std::map<std::pair<std::string, std::string>, WorkDay> sums; // by day and annotator
    for (const ArticleSummary& summary : articles) {
        if (article && summary.article != *article)
            continue;
        DUIZHAO_TRY(days, workReport(library, summary.article, *calendar, progress));
        for (const WorkDay& day : days) {
            if (summary.blind && day.annotator != annotator)
                continue;
            const auto [known, fresh] = sums.try_emplace({day.day, day.annotator}, day);
            if (!fresh)
                add(known->second, day);
        }
    }
    std::vector<WorkDay> all;
    for (auto& [key, day] : sums)
        all.push_back(std::move(day));
    return all;
}

QString WorkTable::tsv() const {
    QString text = headings.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const QStringList& row : rows)
        text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return text;
}

WorkTable workTable(const std::vector<WorkDay>& days, bool grouped) {
    const bool characters =
        std::any_of(days.begin(), days.end(), [](const WorkDay& day) { return day.sourceCharacters > 0; });
    const QLocale locale = grouped ? QLocale() : QLocale::c();
    const auto number = [&](std::size_t value) { return locale.toString(static_cast<qulonglong>(value)); };
    WorkTable table;
    table.headings << translated(QT_TRANSLATE_NOOP("WorkReport", "Day"))
                   << translated(QT_TRANSLATE_NOOP("WorkReport", "Annotator"))
                   << translated(QT_TRANSLATE_NOOP("WorkReport", "Pairs done"))
                   << translated(QT_TRANSLATE_NOOP("WorkReport", "Source words"));
    if (characters)
        //: Heading of a column: Han characters of sources that are Chinese.
        table.headings << translated(QT_TRANSLATE_NOOP("WorkReport", "Source characters"));
    for (const Severity severity : severities)
        table.headings << severityWords(severity);
    //: Heading of a column: flags that have no category or no severity yet.
    table.headings << translated(QT_TRANSLATE_NOOP("WorkReport", "Not described"));
    for (const WorkDay& day : days) {
        QStringList row = {fromUtf8(day.day), plainCell(fromUtf8(day.annotator)), number(day.donePairs),
                           number(day.sourceWords)};
        if (characters)
            row << number(day.sourceCharacters);
        for (const Severity severity : severities)
            row << number(day.errorsOf(severity));
        row << number(day.unclassified);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace duizhao
