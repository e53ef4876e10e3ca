#include "core/exchange/mqm_tree_file.h"

#include "core/base/file.h"
#include "core/base/names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>
#include <map>
#include <set>

namespace duizhao {

namespace {

using Json = nlohmann::json;

constexpr int formatVersion = 1;

std::string inQuotes(std::string_view text) { return "“" + std::string(text) + "”"; }

/// An object of the file, with the place where it stands ("categories[1]", empty for the whole).
class Field {
public:
    Field(const Json& value, std::string place, const std::string& file)
        : value_(&value), place_(std::move(place)), file_(&file) {}

    Error wrong(std::string_view name, const std::string& what) const {
        std::string place = place_;
        if (!place.empty() && !name.empty())
            place += '.';
        place += name;
        return {ErrorCode::treeBroken, *file_, place.empty() ? what : place + ": " + what};
    }

    bool has(std::string_view name) const { return value_->contains(name); }

    /// Refuses a value that is no object, and names that mean nothing: a slip would go unseen.
    Result<void> expectOnly(std::initializer_list<std::string_view> names) const {
        if (!value_->is_object())
            return wrong("", "not an object");
        for (const auto& [name, value] : value_->items())
            if (std::find(names.begin(), names.end(), name) == names.end())
                return wrong(name, "is not known here");
        return {};
    }

    Result<std::string> text(std::string_view name) const {
        if (!has(name))
            return wrong(name, "is missing");
        const Json& value = value_->at(std::string(name));
        if (!value.is_string() || value.get_ref<const std::string&>().empty())
            return wrong(name, "is not a text, or is empty");
        return value.get<std::string>();
    }

    Result<char> key() const {
        DUIZHAO_TRY(key, text("key"));
        const char c = key.front();
        if (key.size() != 1 || !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')))
            return wrong("key", inQuotes(key) + " is not one lower-case letter or digit");
        return c;
    }

    Result<bool> flag(std::string_view name) const {
        if (!has(name))
            return false;
        const Json& value = value_->at(std::string(name));
        if (!value.is_boolean())
            return wrong(name, "is not true or false");
        return value.get<bool>();
    }

    Result<LocalWords> words(std::string_view name) const {
        if (!has(name))
            return wrong(name, "is missing");
        const Field field = at(name);
        DUIZHAO_CHECK(field.expectOnly({"en", "zh-Hans", "zh-Hant"}));
        DUIZHAO_TRY(english, field.text("en"));
        LocalWords words{std::move(english), {}, {}};
        if (field.has("zh-Hans")) {
            DUIZHAO_TRY(chinese, field.text("zh-Hans"));
            words.chineseSimplified = std::move(chinese);
        }
        if (field.has("zh-Hant")) {
            DUIZHAO_TRY(chinese, field.text("zh-Hant"));
            words.chineseTraditional = std::move(chinese);
        }
        return words;
    }

    /// The elements of a list; an error where it is none or empty.
    Result<std::vector<Field>> list(std::string_view name) const {
        if (!has(name))
            return wrong(name, "is missing");
        const Json& value = value_->at(std::string(name));
        if (!value.is_array() || value.empty())
            return wrong(name, "is not a list, or is empty");
        std::vector<Field> fields;
        for (std::size_t number = 0; number < value.size(); ++number)
            fields.emplace_back(value[number], at(name).place_ + "[" + std::to_string(number) + "]", *file_);
        return fields;
    }

    Result<std::string> itself() const {
        if (!value_->is_string() || value_->get_ref<const std::string&>().empty())
            return wrong("", "is not a text, or is empty");
        return value_->get<std::string>();
    }

    bool is(std::string_view name, const Json& wanted) const {
        return has(name) && value_->at(std::string(name)) == wanted;
    }

private:
    Field at(std::string_view name) const {
        return {value_->at(std::string(name)), (place_.empty() ? "" : place_ + ".") + std::string(name),
                *file_};
    }

    const Json* value_;
    std::string place_;
    const std::string* file_;
};

/// What has been taken, so that nothing is taken twice.
class Taken {
public:
    Result<void> name(const Field& field, std::string_view at, const std::string& name) {
        std::string plain;
        for (const char c : name)
            plain += c == '_' ? ' ' : lowerAscii(c);
        if (!names_.insert(plain).second)
            return field.wrong(at, inQuotes(name) + " is there twice");
        return {};
    }
    Result<void> keys(const Field& field, const std::string& keys) {
        if (!keys_.insert(keys).second)
            return field.wrong("key", inQuotes(keys.substr(keys.size() - 1)) + " is taken");
        return {};
    }

private:
    std::set<std::string> names_;
    std::set<std::string> keys_;
};

Result<Severity> severityAt(const Field& field, std::string_view name) {
    DUIZHAO_TRY(text, field.text(name));
    const std::optional<Severity> severity = severityNamed(text);
    if (!severity)
        return field.wrong(name, inQuotes(text) + " is not neutral, minor, major or critical");
    return *severity;
}

Result<void> readSeverities(const Field& top, MqmTree& tree) {
    DUIZHAO_TRY(fields, top.list("severities"));
    Taken taken;
    for (const Field& field : fields) {
        DUIZHAO_CHECK(field.expectOnly({"id", "key", "label"}));
        DUIZHAO_TRY(severity, severityAt(field, "id"));
        DUIZHAO_TRY(key, field.key());
        DUIZHAO_TRY(label, field.words("label"));
        DUIZHAO_CHECK(taken.name(field, "id", std::string(severityName(severity))));
        DUIZHAO_CHECK(taken.keys(field, {key}));
        tree.severities.push_back({severity, std::move(label), key});
    }
    return {};
}

/// The last part of an id: '/' stands between group and category only.
Result<std::string> partOfId(const Field& field) {
    DUIZHAO_TRY(id, field.text("id"));
    if (id.find('/') != std::string::npos || id.front() == ' ' || id.back() == ' ')
        return field.wrong("id", inQuotes(id) + " has “/” in it, or spaces at its ends");
    return std::move(id);
}

Result<void> readCategory(const Field& field, const MqmGroup* group, MqmTree& tree, Taken& taken) {
    DUIZHAO_CHECK(field.expectOnly({"id", "key", "label", "definition", "example", "aliases", "whole_segment",
                                    "forced_severity", "needs_note"}));
    MqmCategory category;
    DUIZHAO_TRY(part, partOfId(field));
    category.id = group ? group->id + "/" + part : part;
    DUIZHAO_CHECK(taken.name(field, "id", category.id));
    DUIZHAO_TRY(key, field.key());
    category.keys = (group ? group->keys : "") + key;
    DUIZHAO_CHECK(taken.keys(field, category.keys));
    DUIZHAO_TRY(label, field.words("label"));
    category.label = std::move(label);
    DUIZHAO_TRY(definition, field.words("definition"));
    category.definition = std::move(definition);
    if (field.has("example")) {
        DUIZHAO_TRY(example, field.words("example"));
        category.example = std::move(example);
    }
    DUIZHAO_TRY(whole, field.flag("whole_segment"));
    category.wholeSegment = whole;
    DUIZHAO_TRY(note, field.flag("needs_note"));
    category.needsNote = note;
    if (field.has("forced_severity")) {
        DUIZHAO_TRY(forced, severityAt(field, "forced_severity"));
        if (!severityOf(tree, forced))
            return field.wrong("forced_severity",
                               "the tree has no severity " + inQuotes(severityName(forced)));
        category.forcedSeverity = forced;
    }
    tree.categories.push_back(std::move(category));
    return {};
}

/// Behind the ids, so that an alias can be held against all of them.
Result<void> readAliases(const Field& field, MqmCategory& category, Taken& taken) {
    if (!field.has("aliases"))
        return {};
    DUIZHAO_TRY(aliases, field.list("aliases"));
    for (const Field& each : aliases) {
        DUIZHAO_TRY(alias, each.itself());
        DUIZHAO_CHECK(taken.name(each, "", alias));
        category.aliases.push_back(std::move(alias));
    }
    return {};
}

Result<void> readGroup(const Field& field, std::vector<Field>& inOrder, MqmTree& tree, Taken& taken) {
    DUIZHAO_CHECK(field.expectOnly({"id", "key", "label", "categories"}));
    MqmGroup group;
    DUIZHAO_TRY(id, partOfId(field));
    group.id = std::move(id);
    DUIZHAO_CHECK(taken.name(field, "id", group.id));
    DUIZHAO_TRY(key, field.key());
    group.keys = {key};
    DUIZHAO_CHECK(taken.keys(field, group.keys));
    DUIZHAO_TRY(label, field.words("label"));
    group.label = std::move(label);
    DUIZHAO_TRY(categories, field.list("categories"));
    for (const Field& each : categories) {
        DUIZHAO_CHECK(readCategory(each, &group, tree, taken));
        inOrder.push_back(each);
    }
    tree.groups.push_back(std::move(group));
    return {};
}

Result<void> readCategories(const Field& top, MqmTree& tree) {
    DUIZHAO_TRY(fields, top.list("categories"));
    std::vector<Field> inOrder; // of tree.categories
    Taken taken;
    for (const Field& field : fields) {
        if (field.has("categories")) {
            DUIZHAO_CHECK(readGroup(field, inOrder, tree, taken));
            continue;
        }
        DUIZHAO_CHECK(readCategory(field, nullptr, tree, taken));
        inOrder.push_back(field);
    }
    for (std::size_t at = 0; at < inOrder.size(); ++at)
        DUIZHAO_CHECK(readAliases(inOrder[at], tree.categories[at], taken));
    return {};
}

/// Error: treeNotJson.
Result<Json> parsed(std::string_view json, const std::string& name) {
    try {
        return Json::parse(json);
    } catch (const Json::parse_error& error) {
        const std::size_t read = std::min(error.byte, json.size());
        const auto line =
            1 + std::count(json.begin(), json.begin() + static_cast<std::ptrdiff_t>(read), '\n');
        return Error{ErrorCode::treeNotJson, name, std::to_string(line)};
    }
}

} // namespace

Result<MqmTree> mqmTreeFrom(std::string_view json, const std::string& name) {
    DUIZHAO_TRY(value, parsed(json, name));
    const Field top(value, "", name);
    DUIZHAO_CHECK(top.expectOnly({"format", "version", "id", "name", "severities", "categories"}));
    if (!top.is("format", "duizhao-mqm-tree"))
        return top.wrong("format", "is not “duizhao-mqm-tree”");
    if (!top.is("version", formatVersion))
        return top.wrong("version", "is not " + std::to_string(formatVersion));
    MqmTree tree;
    DUIZHAO_TRY(id, top.text("id"));
    tree.id = std::move(id);
    DUIZHAO_TRY(words, top.words("name"));
    tree.name = std::move(words);
    DUIZHAO_CHECK(readSeverities(top, tree));
    DUIZHAO_CHECK(readCategories(top, tree));
    return tree;
}

Result<MqmTree> readMqmTree(const std::filesystem::path& path) {
    DUIZHAO_TRY(bytes, readFile(path));
    return mqmTreeFrom(bytes, path.string());
}

} // namespace duizhao
