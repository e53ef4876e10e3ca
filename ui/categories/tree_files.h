#pragma once

#include "core/base/result.h"
#include "core/bitext/mqm_tree.h"

#include <filesystem>
#include <string>

namespace duizhao {

/// The trees of categories that a person has brought to this machine: copies of their files in one folder, so
/// that an article keeps its tree when the file it came from is moved away.
class TreeFiles {
public:
    explicit TreeFiles(std::filesystem::path folder);

    /// Reads a tree and keeps a copy of its file, in place of an older one with the same id. Errors: those of
    /// readMqmTree and writeFileWhole; treeBroken for a tree that bears the id of the default one.
    Result<MqmTree> add(const std::filesystem::path& file) const;
    /// The tree with this id. Errors: fileMissing if it is not on this machine, those of readMqmTree.
    Result<MqmTree> tree(const std::string& id) const;

private:
    std::filesystem::path fileOf(const std::string& id) const;

    std::filesystem::path folder_;
};

} // namespace duizhao
