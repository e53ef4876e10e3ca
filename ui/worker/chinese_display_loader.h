#pragma once

#include "core/text/chinese_display.h"
#include "ui/worker/background_task.h"

#include <QObject>

#include <map>
#include <memory>

namespace duizhao {

/// Reads the tables of a form of Chinese on a thread of its own, once for each form. Main thread only.
class ChineseDisplayLoader : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// loaded() comes with it, at once if it is there already; a later wish replaces an earlier one.
    void want(ChineseForm form);

Q_SIGNALS:
    /// Null for the form as written.
    void loaded(const std::shared_ptr<const duizhao::ChineseDisplay>& display);
    /// The form wanted last cannot be shown.
    void failed(const duizhao::Error& error);

private:
    void start();

    ChineseForm wanted_ = ChineseForm::asWritten;
    std::map<ChineseForm, std::shared_ptr<const ChineseDisplay>> known_;
    BackgroundTask task_;
};

} // namespace duizhao
