#include "core/exchange/wmt_tree.h"

#include "core/exchange/mqm_tree_file.h"

namespace duizhao {

extern const std::string_view wmtTreeJson; // made of wmt_tree.json by CMake

const MqmTree& wmtTree() {
    static const MqmTree tree = mqmTreeFrom(wmtTreeJson, "wmt_tree.json").value(); // a test reads it
    return tree;
}

} // namespace duizhao
