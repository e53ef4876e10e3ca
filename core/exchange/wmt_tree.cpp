#include "core/exchange/wmt_tree.h"

#include "core/exchange/mqm_tree_file.h"

namespace duizhao {

extern const std::string_view wmtTreeJson; // made of wmt_tree.json by CMake

const MqmTree& wmtTree() {
    static const MqmTree tree = mqmTreeFrom(wmtTreeJson, "wmt_tree.json").value(); // a test reads it
    return tree;
}

std::span<const MqmCategory> wmtCategories() { return wmtTree().categories; }

std::optional<MqmCategory> wmtCategoryNamed(std::string_view name) {
    const MqmCategory* category = categoryNamed(wmtTree(), name);
    return category ? std::optional(*category) : std::nullopt;
}

} // namespace duizhao
