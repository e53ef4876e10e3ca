#pragma once

#include <QFile>
#include <QString>

#include <filesystem>

namespace duizhao {

/// A file's name as the system has it, and as a person reads it.
inline std::filesystem::path toPath(const QString& file) { return QFile::encodeName(file).toStdString(); }
inline QString fromPath(const std::filesystem::path& file) {
    return QFile::decodeName(QByteArray::fromStdString(file.string()));
}

} // namespace duizhao
