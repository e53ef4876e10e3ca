#include "core/lexicon/english_stop_words.h"

#include <algorithm>
#include <array>

namespace duizhao {

namespace {

// Ascending by stem. The figures are rounded by hand and need not be exact: they keep a function word from
// counting as rare only because glosses seldom use it.
constexpr std::array<StopWord, 143> stopWordTable = {
    {{"a", 25.0F},      {"about", 1.9F},    {"across", 0.2F},  {"after", 1.0F},    {"again", 0.6F},
     {"against", 0.5F}, {"all", 2.8F},      {"along", 0.3F},   {"also", 1.0F},     {"although", 0.3F},
     {"among", 0.2F},   {"and", 28.0F},     {"ani", 1.2F},     {"anoth", 0.5F},    {"anyon", 0.1F},
     {"anyth", 0.3F},   {"around", 0.4F},   {"as", 6.6F},      {"at", 5.0F},       {"away", 0.4F},
     {"be", 38.0F},     {"becaus", 0.9F},   {"befor", 0.9F},   {"behind", 0.2F},   {"besid", 0.1F},
     {"between", 0.6F}, {"both", 0.6F},     {"but", 4.8F},     {"by", 4.8F},       {"can", 3.6F},
     {"do", 5.0F},      {"down", 0.9F},     {"dure", 0.4F},    {"each", 0.6F},     {"either", 0.2F},
     {"els", 0.2F},     {"even", 0.9F},     {"ever", 0.4F},    {"everi", 0.5F},    {"everyon", 0.1F},
     {"few", 0.4F},     {"for", 8.5F},      {"from", 4.2F},    {"have", 13.0F},    {"he", 13.1F},
     {"here", 0.8F},    {"herself", 0.15F}, {"himself", 0.4F}, {"his", 5.0F},      {"how", 1.3F},
     {"howev", 0.3F},   {"i", 12.0F},       {"if", 2.5F},      {"in", 19.0F},      {"into", 1.7F},
     {"it", 12.6F},     {"itself", 0.2F},   {"just", 1.2F},    {"mani", 0.9F},     {"may", 0.9F},
     {"might", 0.6F},   {"more", 2.1F},     {"most", 0.9F},    {"much", 0.9F},     {"must", 0.8F},
     {"my", 3.0F},      {"myself", 0.25F},  {"neither", 0.1F}, {"no", 2.1F},       {"nor", 0.2F},
     {"not", 8.0F},     {"now", 1.5F},      {"of", 27.0F},     {"off", 0.6F},      {"on", 6.5F},
     {"one", 3.0F},     {"oneself", 0.01F}, {"onli", 1.4F},    {"onto", 0.1F},     {"or", 3.6F},
     {"other", 1.7F},   {"our", 1.2F},      {"out", 2.2F},     {"over", 1.2F},     {"own", 0.6F},
     {"per", 0.1F},     {"s", 0.5F},        {"same", 0.6F},    {"shall", 0.3F},    {"she", 8.1F},
     {"should", 0.9F},  {"sinc", 0.4F},     {"so", 2.6F},      {"some", 1.7F},     {"someon", 0.1F},
     {"someth", 0.4F},  {"still", 0.7F},    {"such", 0.9F},    {"t", 0.3F},        {"than", 1.5F},
     {"that", 12.1F},   {"the", 58.0F},     {"their", 2.5F},   {"themselv", 0.2F}, {"then", 1.6F},
     {"there", 2.8F},   {"therefor", 0.1F}, {"they", 7.1F},    {"this", 6.1F},     {"though", 0.4F},
     {"through", 0.8F}, {"thus", 0.1F},     {"till", 0.1F},    {"to", 26.0F},      {"too", 0.9F},
     {"toward", 0.3F},  {"under", 0.5F},    {"unless", 0.1F},  {"until", 0.4F},    {"up", 2.2F},
     {"upon", 0.3F},    {"veri", 1.0F},     {"via", 0.05F},    {"we", 5.1F},       {"what", 3.0F},
     {"when", 2.3F},    {"where", 0.9F},    {"whether", 0.3F}, {"whi", 0.4F},      {"which", 3.0F},
     {"while", 0.6F},   {"who", 2.4F},      {"whom", 0.2F},    {"whose", 0.2F},    {"will", 3.6F},
     {"with", 6.7F},    {"within", 0.3F},   {"without", 0.5F}, {"would", 2.9F},    {"yet", 0.3F},
     {"you", 9.0F},     {"your", 2.0F},     {"yourself", 0.1F}}};
static_assert(std::ranges::is_sorted(stopWordTable, {}, &StopWord::stem));

} // namespace

std::span<const StopWord> stopWords() { return stopWordTable; }

const StopWord* findStopWord(std::string_view stem) {
    const auto row = std::ranges::lower_bound(stopWordTable, stem, {}, &StopWord::stem);
    return row != stopWordTable.end() && row->stem == stem ? &*row : nullptr;
}

} // namespace duizhao
