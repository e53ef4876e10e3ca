#include "core/check/checks.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace duizhao {

QString checkWords(const std::string& id) {
    static constexpr auto names = std::to_array<std::pair<std::string_view, const char*>>({
        //: Name of a check that looks for faults of a translation, as the title of what it found.
        {"number-magnitude", QT_TRANSLATE_NOOP("CheckName", "Number off by a power of ten")},
        {"number-mismatch", QT_TRANSLATE_NOOP("CheckName", "Numbers differ")},
        {"number-repeated", QT_TRANSLATE_NOOP("CheckName", "Number repeated")},
        {"number-missing", QT_TRANSLATE_NOOP("CheckName", "Number missing")},
        {"number-extra", QT_TRANSLATE_NOOP("CheckName", "Number added")},
        {"latin-fragment", QT_TRANSLATE_NOOP("CheckName", "Piece of a source word")},
        {"untranslated-word", QT_TRANSLATE_NOOP("CheckName", "Untranslated word")},
        {"repetition", QT_TRANSLATE_NOOP("CheckName", "Word doubled")},
        {"said-twice", QT_TRANSLATE_NOOP("CheckName", "Clause said twice")},
        {"wrong-script", QT_TRANSLATE_NOOP("CheckName", "Other Chinese script")},
        {"halfwidth-punctuation", QT_TRANSLATE_NOOP("CheckName", "Half-width punctuation")},
        {"name-two-forms", QT_TRANSLATE_NOOP("CheckName", "Name in two forms")},
        {"stray-mark", QT_TRANSLATE_NOOP("CheckName", "Stray mark")},
        {"too-long", QT_TRANSLATE_NOOP("CheckName", "Much longer than the source")},
        {"byline", QT_TRANSLATE_NOOP("CheckName", "Byline")},
        {"fewer-sentences", QT_TRANSLATE_NOOP("CheckName", "Fewer sentences")},
        {"quoted-two-renderings", QT_TRANSLATE_NOOP("CheckName", "Quoted word in two renderings")},
        {"term-two-renderings", QT_TRANSLATE_NOOP("CheckName", "Term in two renderings")},
        {"term-other-rendering", QT_TRANSLATE_NOOP("CheckName", "Unusual rendering")},
        {"repeated-pattern", QT_TRANSLATE_NOOP("CheckName", "Words doubled")},
        {"straight-quotes", QT_TRANSLATE_NOOP("CheckName", "Straight quotation marks")},
        {"fullwidth-space", QT_TRANSLATE_NOOP("CheckName", "Space beside full-width mark")},
        {"brackets", QT_TRANSLATE_NOOP("CheckName", "Brackets")},
    });
    for (const auto& [known, words] : names)
        if (known == id)
            return QCoreApplication::translate("CheckName", words);
    return fromUtf8(id);
}

QString checkDescription(const std::string& id) {
    const Check* check = checkNamed(id);
    return check ? QCoreApplication::translate("Check", check->description) : QString();
}

QString evidenceWords(const Evidence& evidence) {
    const QString pattern = QCoreApplication::translate("Evidence", evidence.pattern.c_str());
    return fromUtf8(evidenceText({pattern.toStdString(), evidence.facts}));
}

} // namespace duizhao
