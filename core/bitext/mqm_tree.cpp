#include "core/bitext/mqm_tree.h"

#include "core/base/names.h"

#include <algorithm>

namespace duizhao {

namespace {

std::string_view withoutOuterSpaces(std::string_view name) {
    const auto outer = [](char c) { return c == ' ' || c == '\t' || c == '_'; };
    while (!name.empty() && outer(name.front()))
        name.remove_prefix(1);
    while (!name.empty() && outer(name.back()))
        name.remove_suffix(1);
    return name;
}

char plain(char c) { return c == '_' ? ' ' : lowerAscii(c); }

template <typename Element, typename Condition>
const Element* first(const std::vector<Element>& elements, const Condition& condition) {
    const auto found = std::find_if(elements.begin(), elements.end(), condition);
    return found == elements.end() ? nullptr : &*found;
}

bool isKey(std::string_view keys, char key) { return keys.size() == 1 && keys.front() == key; }

} // namespace

bool sameCategoryName(std::string_view a, std::string_view b) {
    a = withoutOuterSpaces(a);
    b = withoutOuterSpaces(b);
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char left, char right) { return plain(left) == plain(right); });
}

const MqmCategory* categoryNamed(const MqmTree& tree, std::string_view name) {
    const MqmCategory* byId = first(
        tree.categories, [&](const MqmCategory& category) { return sameCategoryName(category.id, name); });
    if (byId)
        return byId;
    return first(tree.categories, [&](const MqmCategory& category) {
        return first(category.aliases,
                     [&](const std::string& alias) { return sameCategoryName(alias, name); }) != nullptr;
    });
}

const MqmCategory* categoryWithKeys(const MqmTree& tree, std::string_view keys) {
    return first(tree.categories, [&](const MqmCategory& category) { return category.keys == keys; });
}

const MqmGroup* groupNamed(const MqmTree& tree, std::string_view id) {
    return first(tree.groups, [&](const MqmGroup& group) { return sameCategoryName(group.id, id); });
}

const MqmGroup* groupWithKey(const MqmTree& tree, char key) {
    return first(tree.groups, [&](const MqmGroup& group) { return isKey(group.keys, key); });
}

const MqmSeverity* severityOf(const MqmTree& tree, Severity severity) {
    return first(tree.severities, [&](const MqmSeverity& each) { return each.severity == severity; });
}

const MqmSeverity* severityWithKey(const MqmTree& tree, char key) {
    return first(tree.severities, [&](const MqmSeverity& each) { return each.key == key; });
}

} // namespace duizhao
