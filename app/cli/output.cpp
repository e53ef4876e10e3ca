#include "app/cli/output.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>
#include <utility>

namespace duizhao::cli {

namespace {

constexpr std::size_t pieceSize = std::size_t{1} << 16;

Error writeError(int number) {
    const std::string subject = "standard output";
    if (number == ENOSPC || number == EDQUOT)
        return {ErrorCode::diskFull, subject};
    return {ErrorCode::fileUnwritable, subject, std::strerror(number)};
}

} // namespace

Result<void> Output::write(std::string_view text) {
    waiting_ += text;
    return waiting_.size() < pieceSize ? Result<void>() : flush();
}

Result<void> Output::flush() {
    const std::string text = std::exchange(waiting_, {});
    std::string_view rest = text;
    while (!rest.empty()) {
        const ssize_t put = ::write(STDOUT_FILENO, rest.data(), rest.size());
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0) {
            closed_ = closed_ || errno == EPIPE;
            return writeError(errno);
        }
        rest.remove_prefix(static_cast<std::size_t>(put));
    }
    return {};
}

} // namespace duizhao::cli
