#pragma once

#include "core/store/database.h"
#include "core/store/library.h"

#include <filesystem>
#include <optional>

namespace duizhao::test {

/// Another program on the library of a window.
class AnotherProgram {
public:
    explicit AnotherProgram(const std::filesystem::path& library)
        : library_(*Library::open(library, Library::Creation::mustExist)) {}

    Library& library() { return library_; }
    /// From now on it is writing: nobody else can.
    void startWriting() { writing_.emplace(*Transaction::begin(library_.database())); }
    void stopWriting() { writing_.reset(); }

private:
    Library library_;
    std::optional<Transaction> writing_;
};

} // namespace duizhao::test
