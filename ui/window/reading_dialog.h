#pragma once

#include "ui/parallel/reading_setting.h"

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace duizhao {

/// How text is set: size, line height, measure, a face for each script. Every change holds at once, so that
/// the text behind shows it.
class ReadingDialog : public QDialog {
    Q_OBJECT
public:
    /// `zoom`: 1 is the usual size.
    ReadingDialog(const ReadingSetting& setting, qreal zoom, QWidget* parent = nullptr);

    ReadingSetting setting() const;
    qreal zoom() const;

Q_SIGNALS:
    void changed();

private:
    QSpinBox* number(const QString& name, int least, int greatest, int step, const QString& unit);
    QComboBox* face(const QString& name, Language language);
    void build();
    void show(const ReadingSetting& setting, qreal zoom);

    QSpinBox* size_;
    QSpinBox* lineHeight_;
    QSpinBox* latinMeasure_;
    QSpinBox* hanMeasure_;
    QComboBox* latin_;
    QComboBox* simplified_;
    QComboBox* traditional_;
    bool showing_ = false; ///< being filled, not changed by a person
};

} // namespace duizhao
