#include "ui/score/score_words.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace duizhao {

namespace {

/// More kinds of errors do not fit into a tooltip.
constexpr std::size_t mostLines = 12;

QString translated(const char* text, int count = -1) {
    return QCoreApplication::translate("Score", text, nullptr, count);
}

QString pairsDone(std::size_t pairs) {
    //: How many pairs a score is computed over.
    return translated(QT_TRANSLATE_N_NOOP("Score", "%n pair(s) done"), static_cast<int>(pairs));
}

/// A sum for every 100 source words; source text without words has none.
QString rateWords(double penalty, std::size_t words, std::size_t pairs) {
    if (words == 0)
        //: %1 is "3 pairs done".
        return translated(QT_TRANSLATE_NOOP("Score", "No source words yet (%1)")).arg(pairsDone(pairs));
    //: %1 is a sum of penalties, %2 is "3 pairs done".
    return translated(QT_TRANSLATE_NOOP("Score", "%1 for every 100 source words (%2)"))
        .arg(scoreNumber(100 * penalty / static_cast<double>(words)), pairsDone(pairs));
}

} // namespace

QString scoreNumber(double value) {
    return QLocale().toString(std::round(value * 100) / 100, 'f', QLocale::FloatingPointShortest);
}

QString pairScoreWords(const PairScore& pair, bool done) {
    //: %1 is a sum of penalties: what the errors of this pair of sentences cost.
    QString words = translated(QT_TRANSLATE_NOOP("Score", "This pair: %1")).arg(scoreNumber(pair.penalty));
    if (pair.unclassified > 0)
        //: Appended to “This pair: 5”: flags that cost nothing because nobody has said what they are.
        words += translated(QT_TRANSLATE_N_NOOP("Score", ", %n flag(s) not described"),
                            static_cast<int>(pair.unclassified));
    if (!done)
        //: Appended to “This pair: 5”.
        words += translated(QT_TRANSLATE_NOOP("Score", " (counts when the pair is done)"));
    return words;
}

QStringList articleScoreWords(const ArticleScore& score, const std::string& annotator) {
    QStringList lines;
    const auto own = std::find_if(score.annotators.begin(), score.annotators.end(),
                                  [&](const AnnotatorScore& one) { return one.annotator == annotator; });
    if (own == score.annotators.end() || own->donePairs == 0) {
        lines << translated(QT_TRANSLATE_NOOP("Score", "You have marked no pair as done yet."));
    } else {
        lines << rateWords(own->penalty, own->sourceWords, own->donePairs);
        if (own->errorsElsewhere > 0)
            lines << translated(QT_TRANSLATE_N_NOOP("Score", "Not counted: %n flag(s) in pairs not done"),
                                static_cast<int>(own->errorsElsewhere));
    }
    const auto scoring = std::count_if(score.annotators.begin(), score.annotators.end(),
                                       [](const AnnotatorScore& one) { return one.donePairs > 0; });
    if (scoring > (own != score.annotators.end() && own->donePairs > 0 ? 1 : 0))
        //: The mean over all annotators; %1 is "12 for every 100 source words (3 pairs done)".
        lines << translated(QT_TRANSLATE_NOOP("Score", "All annotators: %1"))
                     .arg(rateWords(score.penalty, score.sourceWords, score.pairs));
    return lines;
}

QString differenceWords(const ProfileDifference& difference, const MqmTree& tree) {
    QStringList penalties;
    for (const double each : difference.penalties)
        penalties << scoreNumber(each);
    //: A kind of error that score profiles count differently: %1 its category, %2 its severity, %3 the
    //: penalties, "0 / 5 / 25".
    return translated(QT_TRANSLATE_NOOP("Score", "%1, %2: %3"))
        .arg(categoryWords(tree, difference.errors.category), severityWords(tree, difference.errors.severity),
             penalties.join(QStringLiteral(" / ")));
}

QString differencesWords(const std::vector<ProfileDifference>& differences, const MqmTree& tree) {
    QStringList names;
    for (const ScoreProfile& profile : scoreProfiles())
        names << fromUtf8(profile.name);
    //: Over a list of kinds of errors; %1 is "mt-metrics-eval / Marot / MQM 1-5-25".
    QStringList lines = {translated(QT_TRANSLATE_NOOP("Score", "One such error costs, by %1:"))
                             .arg(names.join(QStringLiteral(" / ")))};
    for (std::size_t at = 0; at < std::min(differences.size(), mostLines); ++at)
        lines << differenceWords(differences[at], tree);
    if (differences.size() > mostLines)
        lines << QString(QChar(0x2026));
    return lines.join(QLatin1Char('\n'));
}

} // namespace duizhao
