#include "ui/window/window_slot.h"

#include "core/base/uuid.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

#include <utility>

namespace duizhao {

namespace {

constexpr int mostWindows = 100;

/// The UUID in the file, or a new one that is written there.
std::string uuidIn(const QString& path) {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QUuid known = QUuid::fromString(QString::fromUtf8(file.readAll().trimmed()));
        if (!known.isNull())
            return known.toString(QUuid::WithoutBraces).toStdString();
    }
    const std::string uuid = randomUuid();
    QSaveFile written(path);
    if (written.open(QIODevice::WriteOnly)) {
        written.write(uuid.data(), static_cast<qint64>(uuid.size()));
        written.commit();
    }
    return uuid;
}

} // namespace

WindowSlot WindowSlot::take(const QString& folder) {
    QDir().mkpath(folder);
    for (int number = 0; number < mostWindows; ++number) {
        const QString base = QDir(folder).filePath(QStringLiteral("window-%1").arg(number));
        auto lock = std::make_unique<QLockFile>(base + QStringLiteral(".lock"));
        lock->setStaleLockTime(0); // stale only when its program is gone
        if (lock->tryLock(0))
            return {number, uuidIn(base + QStringLiteral(".uuid")), std::move(lock)};
        if (lock->error() != QLockFile::LockFailedError)
            break;
    }
    return {0, randomUuid(), nullptr};
}

WindowSlot::WindowSlot(int number, std::string uuid, std::unique_ptr<QLockFile> lock)
    : number_(number), uuid_(std::move(uuid)), lock_(std::move(lock)) {}
WindowSlot::WindowSlot(WindowSlot&&) noexcept = default;
WindowSlot& WindowSlot::operator=(WindowSlot&&) noexcept = default;
WindowSlot::~WindowSlot() = default;

} // namespace duizhao
