#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/bitext/annotation.h"
#include "core/bitext/bead.h"
#include "core/bitext/block.h"
#include "core/bitext/issue.h"
#include "core/bitext/mqm_tree.h"
#include "core/bitext/pair_review.h"
#include "core/bitext/severity.h"
#include "core/text/encoding.h"
#include "core/text/language.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <string>

namespace duizhao {

// The values of core in the words of the window's language.

/// Of the window's language: the order of its words.
QLocale windowLocale();

/// The sentence for an error.
QString sentence(const Error& error);
/// The name of a change ("Flag"); any other words as they are.
QString changeWords(const std::string& name);
QString stageWords(Stage stage);

QString severityWords(std::optional<Severity> severity); ///< "not rated" for none
QString stateWords(PairState state);
QString blockKindWords(BlockKind kind);
QString languageWords(Language language);
/// "Big5 (likely)".
QString encodingWords(Encoding encoding, Certainty certainty);

/// What speaks for a pairing: "2 numbers, 1 Latin word and the length agree", or that only the order does.
QString evidenceWords(const BeadEvidence& evidence);

/// What a flag is about, in one line: the flagged words, at most so many units of them (all for 0), or that
/// it is the whole pair.
QString flaggedWords(const Annotation& flag, qsizetype most = 0);

/// Words that a file has in the languages of the program, in the window's.
QString localWords(const LocalWords& words);
/// "Accuracy: Mistranslation"; "not classified" for an empty id, the id itself for one the tree has not.
QString categoryWords(const MqmTree& tree, const std::string& id);
/// Definition and example in one.
QString categoryExplanation(const MqmCategory& category);
/// As the tree calls it, or else as the program does.
QString severityWords(const MqmTree& tree, std::optional<Severity> severity);

/// The name of a check, and the sentence that says what it looks for.
QString checkWords(const std::string& id);
QString checkDescription(const std::string& id);
/// What speaks for an issue.
QString evidenceWords(const Evidence& evidence);

inline QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace duizhao
