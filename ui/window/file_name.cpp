#include "ui/window/file_name.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace duizhao {

QString fileNameFrom(const std::string& title) {
    static const QRegularExpression disliked(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    const QString name = fromUtf8(title).replace(disliked, QStringLiteral(" ")).simplified().left(80);
    return name.isEmpty() ? QCoreApplication::translate("duizhao::FileCommands", "article") : name;
}

} // namespace duizhao
