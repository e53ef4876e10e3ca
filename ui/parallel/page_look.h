#pragma once

#include "core/text/chinese_display.h"
#include "ui/parallel/page_layout.h"
#include "ui/parallel/reading_setting.h"

#include <memory>

namespace duizhao {

/// How a page looks, as its reader likes it.
struct PageLook {
    PageLayout layout = PageLayout::sideBySide;
    ReadingSetting reading;
    std::shared_ptr<const ChineseDisplay> chinese; ///< null: as written
    bool corrected = false;                        ///< the translation with its corrections

    bool operator==(const PageLook&) const = default;
    /// The language a side is shown in.
    Language shown(Language written) const {
        return chinese && isChinese(written) ? chinese->language() : written;
    }
};

} // namespace duizhao
