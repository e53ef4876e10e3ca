#pragma once

#include "core/bitext/mqm_tree.h"
#include "core/bitext/score_profile.h"

#include <QDialog>

#include <vector>

class QTableWidget;

namespace duizhao {

/// A table of the errors of an article that the score profiles count differently, with what each profile
/// makes of one such error and, at the end, of all of them.
class DifferenceDialog : public QDialog {
    Q_OBJECT
public:
    DifferenceDialog(const std::vector<ProfileDifference>& differences, const MqmTree& tree,
                     QWidget* parent = nullptr);

    const QTableWidget& table() const { return *table_; }

private:
    void fill(const std::vector<ProfileDifference>& differences, const MqmTree& tree);

    QTableWidget* table_;
};

} // namespace duizhao
