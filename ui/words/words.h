#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/bitext/bead.h"
#include "core/bitext/block.h"
#include "core/bitext/pair_review.h"
#include "core/bitext/severity.h"
#include "core/exchange/wmt_tree.h"
#include "core/text/encoding.h"
#include "core/text/language.h"

#include <QString>

#include <optional>
#include <string>

namespace duizhao {

// The values of core in the words of the window's language.

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

/// A part of a category's id, "Accuracy" or "Mistranslation".
QString categoryPartWords(std::string_view part);
/// "Accuracy: Mistranslation"; "not classified" for an empty id, the id itself for an unknown one.
QString categoryWords(const std::string& id);
QString categoryDefinition(const MqmCategory& category);

inline QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace duizhao
