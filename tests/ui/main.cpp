#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <gtest/gtest.h>

/// All UI tests share one QApplication, without a display, with settings and data in the test's own folders.
int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("duizhao-test"));
    QApplication::setApplicationName(QStringLiteral("duizhao-test"));
    QStandardPaths::setTestModeEnabled(true);
    return RUN_ALL_TESTS();
}
