#include "ui/words/words.h"

#include <QCoreApplication>

namespace duizhao {

namespace {

QString windowCode() {
    //: Not shown: the language of this translation as a code, zh-Hans or zh-Hant.
    return QCoreApplication::translate("Words", "en");
}

Language windowLanguage() {
    const QString code = windowCode();
    return code == QLatin1String("zh-Hans")   ? Language::chineseSimplified
           : code == QLatin1String("zh-Hant") ? Language::chineseTraditional
                                              : Language::english;
}

} // namespace

QLocale windowLocale() { return QLocale(windowCode()); }

QString localWords(const LocalWords& words) { return fromUtf8(words.in(windowLanguage())); }

QString categoryWords(const MqmTree& tree, const std::string& id) {
    if (id.empty())
        //: A flagged error whose category nobody has chosen yet.
        return QCoreApplication::translate("Words", "not classified");
    const MqmCategory* category = categoryNamed(tree, id);
    if (!category)
        return fromUtf8(id);
    const MqmGroup* group = groupNamed(tree, category->top());
    if (!group)
        return localWords(category->label);
    //: %1 is a group of errors, %2 the kind: "Accuracy: Mistranslation".
    return QCoreApplication::translate("Words", "%1: %2")
        .arg(localWords(group->label), localWords(category->label));
}

QString categoryExplanation(const MqmCategory& category) {
    const QString definition = localWords(category.definition);
    if (category.example.empty())
        return definition;
    //: Explains a category of errors. %1 is a sentence, %2 an example such as "three books → 三書".
    return QCoreApplication::translate("Words", "%1 For example: %2")
        .arg(definition, localWords(category.example));
}

QString severityWords(const MqmTree& tree, std::optional<Severity> severity) {
    const MqmSeverity* known = severity ? severityOf(tree, *severity) : nullptr;
    return known ? localWords(known->label) : severityWords(severity);
}

} // namespace duizhao
