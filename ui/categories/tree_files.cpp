#include "ui/categories/tree_files.h"

#include "core/base/file.h"
#include "core/exchange/mqm_tree_file.h"
#include "core/exchange/wmt_tree.h"

#include <QByteArray>

#include <system_error>
#include <utility>

namespace duizhao {

TreeFiles::TreeFiles(std::filesystem::path folder) : folder_(std::move(folder)) {}

Result<MqmTree> TreeFiles::add(const std::filesystem::path& file) const {
    DUIZHAO_TRY(bytes, readFile(file));
    DUIZHAO_TRY(tree, mqmTreeFrom(bytes, file.string()));
    if (tree.id == wmtTree().id)
        return Error{ErrorCode::treeBroken, file.string(),
                     "id: “" + tree.id + "” is that of the default categories"};
    std::error_code failure;
    std::filesystem::create_directories(folder_, failure);
    if (failure)
        return Error{ErrorCode::fileUnwritable, folder_.string(), failure.message()};
    DUIZHAO_CHECK(writeFileWhole(fileOf(tree.id), [&](const ByteSink& sink) { return sink(bytes); }));
    return std::move(tree);
}

Result<MqmTree> TreeFiles::tree(const std::string& id) const { return readMqmTree(fileOf(id)); }

/// An id may hold anything; percent signs make a plain file name of it that can still be read.
std::filesystem::path TreeFiles::fileOf(const std::string& id) const {
    return folder_ / (QByteArray::fromStdString(id).toPercentEncoding().toStdString() + ".json");
}

} // namespace duizhao
