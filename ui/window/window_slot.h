#pragma once

#include <QString>

#include <memory>
#include <string>

class QLockFile;

namespace duizhao {

/// The place of a window among those that are open at the same time: 0, 1, 2, … Each place keeps its UUID, so
/// that a window opened again takes back its own changes, and its own settings. Held as long as the object
/// lives; places of programs that were killed are free again. Where nothing can be written in the folder the
/// place is 0 with a new UUID.
class WindowSlot {
public:
    /// `folder` is created if needed.
    static WindowSlot take(const QString& folder);

    WindowSlot(WindowSlot&&) noexcept;
    WindowSlot& operator=(WindowSlot&&) noexcept;
    ~WindowSlot();

    int number() const { return number_; }
    const std::string& uuid() const { return uuid_; }

private:
    WindowSlot(int number, std::string uuid, std::unique_ptr<QLockFile> lock);

    int number_;
    std::string uuid_;
    std::unique_ptr<QLockFile> lock_;
};

} // namespace duizhao
