#pragma once

#include "core/store/work_report.h"
#include "ui/worker/latest_work.h"

#include <QDialog>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace duizhao {

/// What is reported of.
struct WorkQuestion {
    std::filesystem::path library;
    std::optional<std::int64_t> article; ///< the open one, if there is one
    std::string annotator;               ///< who sits at the window
};

/// Who did what on which day, in the open article or in the whole library; read on a thread of its own, and
/// copied as a table for a spreadsheet.
class WorkReportDialog : public QDialog {
    Q_OBJECT
public:
    explicit WorkReportDialog(WorkQuestion question, QWidget* parent = nullptr);

    QTableWidget& table() const { return *table_; }
    QComboBox& scope() const { return *scope_; }
    /// Copies the table with tabs between its cells; false while there is none.
    bool copy();

private:
    void build();
    void read();
    void show(Result<std::vector<WorkDay>> days);

    WorkQuestion question_;
    LatestWork work_;
    std::vector<WorkDay> days_;
    QComboBox* scope_;
    QTableWidget* table_;
    QLabel* words_;
    QPushButton* copy_;
};

} // namespace duizhao
