#pragma once

#include "core/text/chinese_conversion.h"
#include "core/text/language.h"

#include <string_view>
#include <vector>

namespace duizhao {

/// How Chinese is shown to a reader. `taiwan`: in Traditional characters with Taiwan's forms and words.
enum class ChineseForm { asWritten, simplified, traditional, taiwan };

/// A text as it is shown.
struct ShownChinese {
    ConvertedText converted;
    std::vector<TextSpan> reworded; ///< of the original: pieces shown in other words, not only characters

    bool operator==(const ShownChinese&) const = default;
};

/// Shows Chinese in a form that a reader prefers; the text itself stays as it is. What is written in the
/// form's own script is not converted into it: 后 of a Traditional text stays 后. Immutable: any number of
/// threads may use one.
class ChineseDisplay {
public:
    /// Reads the tables, in some tenths of a second; not for asWritten. Error: conversionUnavailable.
    static Result<ChineseDisplay> open(ChineseForm form);

    ChineseForm form() const { return form_; }
    /// The script that is shown.
    Language language() const {
        return form_ == ChineseForm::simplified ? Language::chineseSimplified : Language::chineseTraditional;
    }

    /// `written` is the article's script; a text that is plainly in the other one is taken as such.
    ShownChinese show(std::u16string_view text, Language written) const;

private:
    explicit ChineseDisplay(ChineseForm form) : form_(form) {}
    ShownChinese showInTaiwan(std::u16string_view text, bool simplified) const;

    ChineseForm form_;
    std::vector<ChineseConverter> converters_; ///< those the form needs, in the order of open()
};

/// The script of a text by the characters that only one script has; `otherwise` where they do not tell.
Language writtenScript(std::u16string_view text, Language otherwise);

} // namespace duizhao
