#pragma once

#include <functional>
#include <string>

namespace duizhao::test {

/// Runs `work` in a process of its own, as a user who owns nothing here if the tests run as root (root may
/// read and write everything), and answers with what it returns.
std::string asOtherUser(const std::function<std::string()>& work);

/// Runs `work` in a process of its own; it should end in dieHere(), so that nothing is closed or flushed.
void inKilledProcess(const std::function<void()>& work);

/// SIGKILL for this process.
void dieHere();

} // namespace duizhao::test
