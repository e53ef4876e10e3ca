#include "core/check/script_count.h"

#include "core/text/chinese_script.h"

namespace duizhao {

void ScriptCount::add(std::u16string_view text) {
    for (const char16_t unit : text) {
        if (unit < 0x4E00)
            continue;
        const OnlyIn only = onlyIn(unit);
        simplified += only == OnlyIn::simplified ? 1 : 0;
        traditional += only == OnlyIn::traditional ? 1 : 0;
    }
}

Language ScriptCount::script(Language declared) const {
    if (simplified == traditional)
        return declared;
    return simplified > traditional ? Language::chineseSimplified : Language::chineseTraditional;
}

} // namespace duizhao
