#include "core/check/checks.h"

#include "core/check/byline_check.h"
#include "core/check/leftover_check.h"
#include "core/check/length_check.h"
#include "core/check/name_check.h"
#include "core/check/number_check.h"
#include "core/check/quoted_check.h"
#include "core/check/repetition_check.h"
#include "core/check/said_twice_check.h"
#include "core/check/stray_mark_check.h"
#include "core/check/term_check.h"
#include "core/check/width_check.h"
#include "core/check/wrong_script_check.h"

#include <algorithm>
#include <iterator>

namespace duizhao {

namespace {

void checkNumbersOf(PairReading& pair, const DocumentFacts&, std::vector<Issue>& found) {
    checkNumbers(pair.pair(), found);
}

// lupdate finds the descriptions by this macro's name; core itself knows nothing of translation.
#define QT_TRANSLATE_NOOP(context, text) text

constexpr Check table[] = {
    {.id = "number-magnitude",
     .description = QT_TRANSLATE_NOOP("Check", "A number is off by a power of ten."),
     .category = "Accuracy/Mistranslation",
     .severity = Severity::major,
     .eitherDirection = true,
     .precision = "24/24",
     .find = checkNumbersOf},
    {.id = "latin-fragment",
     .description = QT_TRANSLATE_NOOP("Check", "A piece of a source word is fused with Chinese characters."),
     .category = "Accuracy/Mistranslation",
     .severity = Severity::major,
     .precision = "16/18",
     .find = checkLeftoverWords},
    {.id = "untranslated-word",
     .description = QT_TRANSLATE_NOOP("Check", "A common word of the source was left as it is."),
     .category = "Accuracy/Untranslated text",
     .severity = Severity::major,
     .precision = "26/30",
     .find = checkLeftoverWords},
    {.id = "repetition",
     .description =
         QT_TRANSLATE_NOOP("Check", "A word occurs twice in a row where the source repeats nothing."),
     .category = "Fluency/Grammar",
     .severity = Severity::minor,
     .precision = "7/8",
     .find = checkRepetition},
    {.id = "said-twice",
     .description = QT_TRANSLATE_NOOP("Check", "A clause is said twice that the source says once."),
     .category = "Accuracy/Addition",
     .severity = Severity::major,
     .precision = "1/1",
     .find = checkSaidTwice},
    {.id = "wrong-script",
     .description = QT_TRANSLATE_NOOP("Check", "Characters belong to the other Chinese script."),
     .category = "Fluency/Spelling",
     .severity = Severity::minor,
     .grouped = true,
     .precision = "54/58",
     .find = checkScript,
     .learn = learnScript},
    {.id = "halfwidth-punctuation",
     .description = QT_TRANSLATE_NOOP("Check", "Half-width punctuation stands beside Chinese."),
     .category = "Fluency/Punctuation",
     .severity = Severity::minor,
     .grouped = true,
     .precision = ".80–.95",
     .find = checkHalfWidthMarks},
    {.id = "name-two-forms",
     .description =
         QT_TRANSLATE_NOOP("Check", "A name is left in Latin in one place and Chinese in another."),
     .category = "Fluency/Inconsistency",
     .severity = Severity::minor,
     .grouped = true,
     .precision = "23/24",
     .find = checkNames,
     .learn = learnNames},
    {.id = "stray-mark",
     .description = QT_TRANSLATE_NOOP(
         "Check", "A hyphen joins nothing, or a quotation is closed that was never opened."),
     .category = "Fluency/Punctuation",
     .severity = Severity::minor,
     .precision = "3/3",
     .find = checkStrayMarks},
    {.id = "too-long",
     .description =
         QT_TRANSLATE_NOOP("Check", "More than three Chinese characters stand for each word of the source."),
     .category = "Accuracy/Addition",
     .severity = Severity::major,
     .precision = "",
     .find = checkTooLong},
    {.id = "byline",
     .description =
         QT_TRANSLATE_NOOP("Check", "“By” in front of an author’s name is rendered as “by means of”."),
     .category = "Accuracy/Mistranslation",
     .severity = Severity::minor,
     .precision = "1/1",
     .find = checkByline},
    {.id = "number-mismatch",
     .description = QT_TRANSLATE_NOOP("Check", "A number differs from the source’s."),
     .level = CheckLevel::hint,
     .category = "Accuracy/Mistranslation",
     .severity = Severity::major,
     .eitherDirection = true,
     .precision = ".7",
     .find = checkNumbersOf},
    {.id = "number-repeated",
     .description = QT_TRANSLATE_NOOP("Check", "A number occurs more often than in the source."),
     .level = CheckLevel::hint,
     .category = "Accuracy/Addition",
     .severity = Severity::minor,
     .eitherDirection = true,
     .precision = "",
     .find = checkNumbersOf},
    {.id = "fewer-sentences",
     .description =
         QT_TRANSLATE_NOOP("Check", "The translation has at least two sentences fewer than the source."),
     .level = CheckLevel::hint,
     .category = "Accuracy/Omission",
     .severity = Severity::major,
     .precision = ".49",
     .find = checkFewerSentences},
    {.id = "quoted-two-renderings",
     .description = QT_TRANSLATE_NOOP("Check", "A word in quotation marks is rendered in two ways."),
     .level = CheckLevel::hint,
     .category = "Terminology/Inconsistent use of terminology",
     .severity = Severity::minor,
     .grouped = true,
     .precision = "1/1",
     .find = checkQuotedWords,
     .learn = learnQuotedWords},
    {.id = "term-two-renderings",
     .description = QT_TRANSLATE_NOOP("Check", "A word is rendered in two ways in one paragraph."),
     .level = CheckLevel::hint,
     .category = "Terminology/Inconsistent use of terminology",
     .severity = Severity::minor,
     .precision = "",
     .find = checkTermsOfParagraph},
    {.id = "number-missing",
     .description = QT_TRANSLATE_NOOP("Check", "A number of the source is not in the translation."),
     .level = CheckLevel::off,
     .category = "Accuracy/Omission",
     .severity = Severity::minor,
     .eitherDirection = true,
     .precision = "",
     .find = checkNumbersOf},
    {.id = "number-extra",
     .description = QT_TRANSLATE_NOOP("Check", "A number of the translation is not in the source."),
     .level = CheckLevel::off,
     .category = "Accuracy/Addition",
     .severity = Severity::minor,
     .eitherDirection = true,
     .precision = "",
     .find = checkNumbersOf},
    {.id = "term-other-rendering",
     .description = QT_TRANSLATE_NOOP("Check", "A word is rendered otherwise than nearly everywhere else."),
     .level = CheckLevel::off,
     .category = "Terminology/Inconsistent use of terminology",
     .severity = Severity::minor,
     .precision = "8/24",
     .find = checkTermsOfDocument,
     .learn = learnTerms},
    {.id = "repeated-pattern",
     .description = QT_TRANSLATE_NOOP("Check", "Several short words occur twice in a row."),
     .level = CheckLevel::off,
     .category = "Fluency/Grammar",
     .severity = Severity::minor,
     .precision = "",
     .find = checkRepetition},
    {.id = "straight-quotes",
     .description = QT_TRANSLATE_NOOP("Check", "Straight quotation marks stand beside Chinese."),
     .level = CheckLevel::off,
     .category = "Fluency/Punctuation",
     .severity = Severity::neutral,
     .grouped = true,
     .precision = "",
     .find = checkStraightQuotes},
    {.id = "fullwidth-space",
     .description = QT_TRANSLATE_NOOP("Check", "Spaces stand beside full-width marks."),
     .level = CheckLevel::off,
     .category = "Fluency/Punctuation",
     .severity = Severity::neutral,
     .grouped = true,
     .precision = "",
     .find = checkSpacesBesideMarks},
    {.id = "brackets",
     .description = QT_TRANSLATE_NOOP("Check", "A bracket has no counterpart of its kind."),
     .level = CheckLevel::off,
     .category = "Fluency/Punctuation",
     .severity = Severity::minor,
     .precision = "",
     .find = checkBrackets},
};

#undef QT_TRANSLATE_NOOP

constexpr bool strictestFirst() {
    for (std::size_t at = 1; at < std::size(table); ++at)
        if (table[at].level < table[at - 1].level)
            return false;
    return true;
}
static_assert(strictestFirst());

} // namespace

std::span<const Check> checks() { return table; }

const Check* checkNamed(std::string_view id) {
    const auto found =
        std::find_if(std::begin(table), std::end(table), [&](const Check& one) { return one.id == id; });
    return found == std::end(table) ? nullptr : found;
}

} // namespace duizhao
