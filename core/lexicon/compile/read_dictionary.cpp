#include "core/lexicon/compile/read_dictionary.h"

#include "core/lexicon/compile/classifiers.h"
#include "core/text/utf.h"

#include <algorithm>

namespace duizhao {

namespace {

/// "Trad Simp [pin1 yin1] /sense/sense/"; false if the line is none.
bool readLine(std::u16string_view line, DictionaryEntry& entry) {
    const std::size_t firstSpace = line.find(u' ');
    const std::size_t secondSpace = line.find(u' ', firstSpace + 1);
    const std::size_t open = line.find(u'[');
    const std::size_t close = line.find(u']', open);
    const std::size_t slash = line.find(u'/', close);
    const bool whole = firstSpace != 0 && firstSpace < secondSpace && secondSpace < open &&
                       secondSpace > firstSpace + 1 && open + 1 < close && slash != std::u16string_view::npos;
    if (!whole)
        return false;
    entry.traditional = line.substr(0, firstSpace);
    entry.simplified = line.substr(firstSpace + 1, secondSpace - firstSpace - 1);
    entry.pinyin = line.substr(open + 1, close - open - 1);
    std::u16string_view rest = line.substr(slash + 1);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(u'/'), rest.size());
        addSense(rest.substr(0, end), entry);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return true;
}

/// "#! date=2026-01-04T16:04:33Z" gives the date.
std::string dateOf(std::string_view remark) {
    constexpr std::string_view key = "#! date=";
    if (!remark.starts_with(key))
        return {};
    const std::string_view value = remark.substr(key.size());
    return std::string(value.substr(0, value.find_first_of(" \r")));
}

} // namespace

Dictionary readDictionaryText(std::string_view utf8) {
    Dictionary result;
    while (!utf8.empty()) {
        const std::size_t end = std::min(utf8.find('\n'), utf8.size());
        const std::string_view line = utf8.substr(0, end);
        utf8.remove_prefix(std::min(end + 1, utf8.size()));
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        if (line.front() == '#') {
            if (result.version.empty())
                result.version = dateOf(line);
            continue;
        }
        DictionaryEntry entry;
        if (readLine(toUtf16(line), entry))
            result.entries.push_back(std::move(entry));
        else
            ++result.skipped;
    }
    return result;
}

Result<Dictionary> readDictionary(std::string_view bytes, const std::string& name) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (bytes.starts_with(byteOrderMark))
        bytes.remove_prefix(byteOrderMark.size());
    constexpr std::string_view scriptStart = "export default";
    Dictionary result =
        bytes.starts_with(scriptStart) ? readDictionaryScript(bytes) : readDictionaryText(bytes);
    if (result.entries.empty())
        return Error{ErrorCode::dictionaryForeign, name};
    return result;
}

} // namespace duizhao
