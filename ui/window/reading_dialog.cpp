#include "ui/window/reading_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace duizhao {

namespace {

QFontDatabase::WritingSystem writingSystem(Language language) {
    switch (language) {
    case Language::chineseSimplified:
        return QFontDatabase::SimplifiedChinese;
    case Language::chineseTraditional:
        return QFontDatabase::TraditionalChinese;
    case Language::english:
        break;
    }
    return QFontDatabase::Latin;
}

} // namespace

ReadingDialog::ReadingDialog(const ReadingSetting& setting, qreal zoom, QWidget* parent)
    : QDialog(parent),
      size_(number(QStringLiteral("size"), 50, 300, 10, tr("%"))),
      lineHeight_(number(QStringLiteral("lineHeight"), ReadingSetting::leastLineHeight,
                         ReadingSetting::greatestLineHeight, 5, tr("%"))),
      //: Unit behind a number: letters in a line.
      latinMeasure_(number(QStringLiteral("latinMeasure"), ReadingSetting::leastLatinMeasure,
                           ReadingSetting::greatestLatinMeasure, 2, tr(" letters"))),
      //: Unit behind a number: Chinese characters in a line.
      hanMeasure_(number(QStringLiteral("hanMeasure"), ReadingSetting::leastHanMeasure,
                         ReadingSetting::greatestHanMeasure, 1, tr(" characters"))),
      latin_(face(QStringLiteral("latin"), Language::english)),
      simplified_(face(QStringLiteral("simplified"), Language::chineseSimplified)),
      traditional_(face(QStringLiteral("traditional"), Language::chineseTraditional)) {
    setWindowTitle(tr("How text is set"));
    build();
    show(setting, zoom);
}

void ReadingDialog::build() {
    auto* form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("&Size"), size_);
    form->addRow(tr("Line &height"), lineHeight_);
    //: Typography: how long a line may be.
    form->addRow(tr("Longest line, &English"), latinMeasure_);
    form->addRow(tr("Longest line, &Chinese"), hanMeasure_);
    form->addRow(tr("English &face"), latin_);
    form->addRow(tr("S&implified Chinese face"), simplified_);
    form->addRow(tr("&Traditional Chinese face"), traditional_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults, this);
    buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("&Default Setting"));
    buttons->button(QDialogButtonBox::Close)->setText(tr("C&lose"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        show({}, 1);
        Q_EMIT changed();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(buttons);
}

QSpinBox* ReadingDialog::number(const QString& name, int least, int greatest, int step, const QString& unit) {
    auto* box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(least, greatest);
    box->setSingleStep(step);
    box->setSuffix(unit);
    connect(box, &QSpinBox::valueChanged, this, [this] {
        if (!showing_)
            Q_EMIT changed();
    });
    return box;
}

/// The first entry is the designed face.
QComboBox* ReadingDialog::face(const QString& name, Language language) {
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    //: A choice of typefaces; %1 is the name of the one the program is designed with.
    box->addItem(tr("Default (%1)").arg(readingFamilies(language).front()), QString());
    for (const QString& family : QFontDatabase::families(writingSystem(language)))
        if (!QFontDatabase::isPrivateFamily(family))
            box->addItem(family, family);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        if (!showing_)
            Q_EMIT changed();
    });
    return box;
}

void ReadingDialog::show(const ReadingSetting& setting, qreal zoom) {
    showing_ = true;
    size_->setValue(static_cast<int>(std::lround(zoom * 100)));
    lineHeight_->setValue(setting.lineHeight);
    latinMeasure_->setValue(setting.latinMeasure);
    hanMeasure_->setValue(setting.hanMeasure);
    latin_->setCurrentIndex(std::max(0, latin_->findData(setting.faces.latin)));
    simplified_->setCurrentIndex(std::max(0, simplified_->findData(setting.faces.simplified)));
    traditional_->setCurrentIndex(std::max(0, traditional_->findData(setting.faces.traditional)));
    showing_ = false;
}

ReadingSetting ReadingDialog::setting() const {
    ReadingSetting setting;
    setting.lineHeight = lineHeight_->value();
    setting.latinMeasure = latinMeasure_->value();
    setting.hanMeasure = hanMeasure_->value();
    setting.faces = {latin_->currentData().toString(), simplified_->currentData().toString(),
                     traditional_->currentData().toString()};
    return setting;
}

qreal ReadingDialog::zoom() const { return size_->value() / 100.0; }

} // namespace duizhao
