#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace duizhao {

/// A node of the category tree. All strings are UTF-8 and live as long as the program.
struct MqmCategory {
    std::string_view id;         ///< "Accuracy/Mistranslation": top and sub as the WMT releases write them
    std::string_view definition; ///< one English sentence; the window translates it
    std::string_view example;    ///< English → Chinese
    bool wholeSegment = false;   ///< marks the whole pair, not a span (Non-translation!)

    std::string_view top() const { return id.substr(0, id.find('/')); }
    /// The part behind '/', or the whole id of a category without sub-categories.
    std::string_view name() const {
        const auto slash = id.find('/');
        return slash == std::string_view::npos ? id : id.substr(slash + 1);
    }
};

/// The tree of the WMT evaluations (names as in the TED release of 2021) in display order, sub-categories
/// behind their top. Tops that only group (Accuracy, Fluency, …) are not in it.
std::span<const MqmCategory> wmtCategories();

/// Finds a category by its id or by an alias of another year ("Linguistic conventions/Punctuation",
/// "Accuracy/Source language fragment"), without regard to case, '_' and outer spaces.
std::optional<MqmCategory> wmtCategoryNamed(std::string_view name);

} // namespace duizhao
