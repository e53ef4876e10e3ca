#pragma once

#include "core/bitext/mqm_tree.h"
#include "core/bitext/score_profile.h"
#include "core/store/article_score.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace duizhao {

/// A sum of penalties as a person reads it: at most two decimals.
QString scoreNumber(double value);

/// What is shown of one pair.
QString pairScoreWords(const PairScore& pair, bool done);
/// What is shown of the pairs that are done, line by line: first the annotator's own, then all together where
/// there are several.
QStringList articleScoreWords(const ArticleScore& score, const std::string& annotator);
/// "Accuracy: Mistranslation, Critical: 0 / 5 / 25".
QString differenceWords(const ProfileDifference& difference, const MqmTree& tree);
/// Which kinds of errors the profiles count differently, one a line under a line that names the profiles.
QString differencesWords(const std::vector<ProfileDifference>& differences, const MqmTree& tree);

} // namespace duizhao
