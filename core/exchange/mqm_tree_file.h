#pragma once

#include "core/base/result.h"
#include "core/bitext/mqm_tree.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace duizhao {

/// Reads a tree of categories from a JSON file (format: exchange/README.md). Errors: those of readFile;
/// treeNotJson (detail: the line), treeBroken (detail: the field and what is wrong with it,
/// "categories[1].key: “ab” is not one letter or digit").
Result<MqmTree> readMqmTree(const std::filesystem::path& path);
/// The same of bytes already read; `name` is the subject of errors.
Result<MqmTree> mqmTreeFrom(std::string_view json, const std::string& name);

} // namespace duizhao
