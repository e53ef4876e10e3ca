#include "ui/worker/chinese_display_loader.h"

namespace duizhao {

void ChineseDisplayLoader::want(ChineseForm form) {
    wanted_ = form;
    if (form == ChineseForm::asWritten)
        Q_EMIT loaded(nullptr);
    else if (const auto known = known_.find(form); known != known_.end())
        Q_EMIT loaded(known->second);
    else if (!task_.running())
        start();
}

void ChineseDisplayLoader::start() {
    using Display = std::shared_ptr<const ChineseDisplay>;
    task_.start<Display>(
        [form = wanted_](const Progress&) -> Result<Display> {
            DUIZHAO_TRY(display, ChineseDisplay::open(form));
            return std::make_shared<const ChineseDisplay>(std::move(display));
        },
        [this, form = wanted_](const Result<Display>& display) {
            if (display)
                known_[form] = *display;
            if (form != wanted_)
                want(wanted_); // another one has been asked for meanwhile
            else if (display)
                Q_EMIT loaded(*display);
            else
                Q_EMIT failed(display.error());
        });
}

} // namespace duizhao
