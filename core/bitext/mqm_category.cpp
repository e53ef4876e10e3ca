#include "core/bitext/mqm_category.h"

#include "core/base/names.h"

#include <array>
#include <string>
#include <utility>

namespace duizhao {

namespace {

// lupdate finds the definitions by this macro's name; core itself knows nothing of translation.
#define QT_TRANSLATE_NOOP(context, text) text

// Names: Freitag et al. 2021, "Experts, Errors, and Context", as written in the released WMT files.
constexpr std::array<MqmCategory, 25> categories = {{
    {"Accuracy/Addition",
     QT_TRANSLATE_NOOP("MqmCategory", "The translation says something that the source does not."),
     "She left. → 她傷心地離開了。"},
    {"Accuracy/Omission",
     QT_TRANSLATE_NOOP("MqmCategory", "Something the source says is missing from the translation."),
     "a cold, clear night → 一個寒冷的夜晚"},
    {"Accuracy/Mistranslation",
     QT_TRANSLATE_NOOP("MqmCategory", "The translation does not say what the source says."),
     "the bank of the river → 河流銀行"},
    {"Accuracy/Untranslated text",
     QT_TRANSLATE_NOOP("MqmCategory", "Words of the source were left as they are."),
     "a hurricane → 一場hurricane"},
    {"Fluency/Punctuation",
     QT_TRANSLATE_NOOP("MqmCategory", "A mark is missing, wrong or of the wrong width."),
     "No, thanks. → 不,謝謝."},
    {"Fluency/Spelling", QT_TRANSLATE_NOOP("MqmCategory", "A character is wrong or misspelt."),
     "the station → 車占"},
    {"Fluency/Grammar", QT_TRANSLATE_NOOP("MqmCategory", "The sentence breaks a rule of the language."),
     "three books → 三書"},
    {"Fluency/Register",
     QT_TRANSLATE_NOOP("MqmCategory", "The tone is wrong for the text: too formal or too familiar."),
     "Dear Sir → 嘿，老兄"},
    {"Fluency/Inconsistency", QT_TRANSLATE_NOOP("MqmCategory", "The text contradicts itself in form."),
     "the mayor … the mayor → 市長……鎮長"},
    {"Fluency/Character encoding", QT_TRANSLATE_NOOP("MqmCategory", "Characters were damaged on the way."),
     "tea → èŒ¶"},
    {"Terminology/Inappropriate for context",
     QT_TRANSLATE_NOOP("MqmCategory", "The term is not the one used in this field."),
     "a memory leak → 記憶洩密"},
    {"Terminology/Inconsistent use of terminology",
     QT_TRANSLATE_NOOP("MqmCategory", "One term is rendered in more than one way."),
     "training … training → 訓練……培訓"},
    {"Style/Awkward", QT_TRANSLATE_NOOP("MqmCategory", "Understandable, but no writer would put it so."),
     "He is a man of few words. → 他是一個少言語的人。"},
    {"Locale convention/Address format",
     QT_TRANSLATE_NOOP("MqmCategory", "The address is not written as the readers write it."),
     "10 Park Road, Leeds → 10公園路，利茲"},
    {"Locale convention/Currency format",
     QT_TRANSLATE_NOOP("MqmCategory", "The amount is not written as the readers write it."), "$5 → $5元"},
    {"Locale convention/Date format",
     QT_TRANSLATE_NOOP("MqmCategory", "The date is not written as the readers write it."),
     "May 3, 1998 → 5月3日，1998年"},
    {"Locale convention/Name format",
     QT_TRANSLATE_NOOP("MqmCategory", "The name is not written as the readers write it."),
     "Jane Smith → 史密斯珍"},
    {"Locale convention/Telephone format",
     QT_TRANSLATE_NOOP("MqmCategory", "The number is not written as the readers write it."),
     "(020) 7946 0000 → 02079460000"},
    {"Locale convention/Time format",
     QT_TRANSLATE_NOOP("MqmCategory", "The time is not written as the readers write it."),
     "3:30 p.m. → 3:30下午"},
    {"Other", QT_TRANSLATE_NOOP("MqmCategory", "Anything else; the note says what."), ""},
    {"Non-translation!", QT_TRANSLATE_NOOP("MqmCategory", "The whole pair is no translation at all."),
     "Good morning. → 點擊此處", true},
    {"Source error", QT_TRANSLATE_NOOP("MqmCategory", "The source itself is wrong."),
     "He go home. → 他回家。"},
    {"Accuracy/Creative reinterpretation",
     QT_TRANSLATE_NOOP("MqmCategory", "The translation tells it differently on purpose."),
     "raining cats and dogs → 天像漏了一樣"},
    {"Accuracy/Gender mismatch", QT_TRANSLATE_NOOP("MqmCategory", "The person's gender is wrong."),
     "the nurse … he → 護士……她"},
    {"Fluency/Text-breaking",
     QT_TRANSLATE_NOOP("MqmCategory", "Lines or paragraphs break in the wrong place."),
     "a two-line heading → 標\n題"},
}};

#undef QT_TRANSLATE_NOOP

// Spellings of other years and tools (left, normalised) for a category of the tree.
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> aliases = {{
    {"accuracy/source language fragment", "Accuracy/Untranslated text"},
    {"accuracy/untranslated", "Accuracy/Untranslated text"},
    {"linguistic conventions/punctuation", "Fluency/Punctuation"},
    {"linguistic conventions/spelling", "Fluency/Spelling"},
    {"linguistic conventions/grammar", "Fluency/Grammar"},
    {"linguistic conventions/register", "Fluency/Register"},
    {"linguistic conventions/inconsistency", "Fluency/Inconsistency"},
    {"linguistic conventions/character encoding", "Fluency/Character encoding"},
    {"linguistic conventions/text-breaking", "Fluency/Text-breaking"},
    {"terminology/inconsistent", "Terminology/Inconsistent use of terminology"},
    {"style/unnatural or awkward", "Style/Awkward"},
    {"style/bad sentence structure", "Style/Awkward"},
    {"style/archaic or obscure word choice", "Style/Awkward"},
    {"non-translation", "Non-translation!"},
    {"source issue", "Source error"},
    {"other/other", "Other"},
}};

std::string normalised(std::string_view name) {
    const auto outer = [](char c) { return c == ' ' || c == '\t'; };
    while (!name.empty() && outer(name.front()))
        name.remove_prefix(1);
    while (!name.empty() && outer(name.back()))
        name.remove_suffix(1);
    std::string result;
    for (const char c : name)
        result += c == '_' ? ' ' : lowerAscii(c);
    return result;
}

} // namespace

std::span<const MqmCategory> wmtCategories() { return categories; }

std::optional<MqmCategory> wmtCategoryNamed(std::string_view name) {
    std::string wanted = normalised(name);
    for (const auto& [alias, id] : aliases)
        if (wanted == alias)
            wanted = normalised(id);
    for (const MqmCategory& category : categories)
        if (normalised(category.id) == wanted)
            return category;
    return std::nullopt;
}

} // namespace duizhao
