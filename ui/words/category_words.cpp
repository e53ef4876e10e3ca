#include "ui/words/words.h"

#include <QCoreApplication>

#include <array>

namespace duizhao {

QString categoryPartWords(std::string_view part) {
    // The parts of the ids in core/exchange/wmt_tree.json; the ids themselves are never translated.
    [[maybe_unused]] static constexpr std::array parts = {
        //: Group of translation errors.
        QT_TRANSLATE_NOOP("MqmCategory", "Accuracy"),
        QT_TRANSLATE_NOOP("MqmCategory", "Fluency"),
        QT_TRANSLATE_NOOP("MqmCategory", "Terminology"),
        QT_TRANSLATE_NOOP("MqmCategory", "Style"),
        QT_TRANSLATE_NOOP("MqmCategory", "Locale convention"),
        QT_TRANSLATE_NOOP("MqmCategory", "Other"),
        QT_TRANSLATE_NOOP("MqmCategory", "Non-translation!"),
        QT_TRANSLATE_NOOP("MqmCategory", "Source error"),
        //: Kind of translation error.
        QT_TRANSLATE_NOOP("MqmCategory", "Addition"),
        QT_TRANSLATE_NOOP("MqmCategory", "Omission"),
        QT_TRANSLATE_NOOP("MqmCategory", "Mistranslation"),
        QT_TRANSLATE_NOOP("MqmCategory", "Untranslated text"),
        QT_TRANSLATE_NOOP("MqmCategory", "Punctuation"),
        QT_TRANSLATE_NOOP("MqmCategory", "Spelling"),
        QT_TRANSLATE_NOOP("MqmCategory", "Grammar"),
        QT_TRANSLATE_NOOP("MqmCategory", "Register"),
        QT_TRANSLATE_NOOP("MqmCategory", "Inconsistency"),
        QT_TRANSLATE_NOOP("MqmCategory", "Character encoding"),
        QT_TRANSLATE_NOOP("MqmCategory", "Inappropriate for context"),
        QT_TRANSLATE_NOOP("MqmCategory", "Inconsistent use of terminology"),
        QT_TRANSLATE_NOOP("MqmCategory", "Awkward"),
        QT_TRANSLATE_NOOP("MqmCategory", "Address format"),
        QT_TRANSLATE_NOOP("MqmCategory", "Currency format"),
        QT_TRANSLATE_NOOP("MqmCategory", "Date format"),
        QT_TRANSLATE_NOOP("MqmCategory", "Name format"),
        QT_TRANSLATE_NOOP("MqmCategory", "Telephone format"),
        QT_TRANSLATE_NOOP("MqmCategory", "Time format"),
        QT_TRANSLATE_NOOP("MqmCategory", "Creative reinterpretation"),
        QT_TRANSLATE_NOOP("MqmCategory", "Gender mismatch"),
        QT_TRANSLATE_NOOP("MqmCategory", "Text-breaking"),
    };
    return QCoreApplication::translate("MqmCategory", std::string(part).c_str());
}

QString categoryWords(const std::string& id) {
    if (id.empty())
        //: A flagged error whose category nobody has chosen yet.
        return QCoreApplication::translate("Words", "not classified");
    const auto category = wmtCategoryNamed(id);
    if (!category)
        return fromUtf8(id);
    if (category->top() == category->name())
        return categoryPartWords(category->top());
    //: %1 is a group of errors, %2 the kind: "Accuracy: Mistranslation".
    return QCoreApplication::translate("Words", "%1: %2")
        .arg(categoryPartWords(category->top()), categoryPartWords(category->name()));
}

QString categoryDefinition(const MqmCategory& category) {
    return QCoreApplication::translate("MqmCategory", category.definition.english.c_str());
}

} // namespace duizhao
