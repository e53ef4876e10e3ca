#include "core/text/chinese_conversion.h"

#include "core/text/characters.h"
#include "core/text/phrase_table.h"
#include "core/text/utf.h"

#include <algorithm>
#include <exception>
#include <opencc/Config.hpp>
#include <opencc/Conversion.hpp>
#include <opencc/ConversionChain.hpp>
#include <opencc/Converter.hpp>
#include <opencc/DictGroup.hpp>
#include <opencc/Exception.hpp>
#include <opencc/Lexicon.hpp>
#include <opencc/MaxMatchSegmentation.hpp>
#include <utility>

namespace duizhao {

// OpenCC reads configurations and dictionaries; the conversion itself is done here, in the same way, because
// OpenCC tells neither where a piece of its output comes from nor is it fast enough to check a document.

namespace {

/// The dictionaries of a step, in the order they are asked: the first with a match wins.
using Dictionaries = std::vector<std::shared_ptr<const PhraseTable>>;

std::optional<PhraseTable::Match> longest(const Dictionaries& dictionaries, std::u16string_view text) {
    for (const auto& dictionary : dictionaries)
        if (auto match = dictionary->longest(text))
            return match;
    return std::nullopt;
}

/// The dictionaries of a configuration that were read already, since several steps may use the same.
class DictionaryReader {
public:
    Dictionaries read(const opencc::DictPtr& dictionary) {
        Dictionaries tables;
        if (const auto group = std::dynamic_pointer_cast<opencc::DictGroup>(dictionary)) {
            for (const opencc::DictPtr& member : group->GetDicts())
                for (auto& table : read(member))
                    tables.push_back(std::move(table));
            return tables;
        }
        for (const auto& [known, table] : known_)
            if (known == dictionary.get())
                return {table};
        std::vector<std::pair<std::u16string, std::u16string>> phrases;
        const opencc::LexiconPtr entries = dictionary->GetLexicon();
        phrases.reserve(entries->Length());
        for (const auto& entry : *entries)
            phrases.emplace_back(toUtf16(entry->Key()), toUtf16(entry->GetDefault()));
        known_.emplace_back(dictionary.get(), std::make_shared<const PhraseTable>(std::move(phrases)));
        return {known_.back().second};
    }

private:
    std::vector<std::pair<const opencc::Dict*, std::shared_ptr<const PhraseTable>>> known_;
};

std::size_t characterLength(std::u16string_view text, std::size_t at) {
    return at + 1 < text.size() && text[at] >= 0xD800 && text[at] < 0xDC00 && isLowSurrogate(text[at + 1])
               ? 2
               : 1;
}

/// Replaces the words of one step and says which. `result` keeps its memory from call to call.
void replaceWords(std::u16string_view text, const Dictionaries& dictionaries, ConvertedText& result) {
    result.text.clear();
    result.changed.clear();
    for (std::size_t at = 0; at < text.size();) {
        const auto match = longest(dictionaries, text.substr(at));
        const std::size_t length = match ? match->length : characterLength(text, at);
        const std::u16string_view word = text.substr(at, length);
        const std::u16string_view put = match ? match->replacement : word;
        if (put != word)
            result.changed.push_back(
                {{at, at + length}, {result.text.size(), result.text.size() + put.size()}});
        result.text += put;
        at += length;
    }
}

/// How much longer a piece has become.
std::ptrdiff_t growthOf(const ChangedPiece& piece) {
    return static_cast<std::ptrdiff_t>(piece.converted.length()) -
           static_cast<std::ptrdiff_t>(piece.original.length());
}

std::size_t moved(std::size_t offset, std::ptrdiff_t by) {
    return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(offset) + by);
}

/// The pieces of `chained`. `between` is a stretch of the text between that no piece of either reaches over.
std::vector<ChangedPiece> chainedPieces(const std::vector<ChangedPiece>& first,
                                        const std::vector<ChangedPiece>& second) {
    if (first.empty())
        return second;
    std::vector<ChangedPiece> pieces;
    auto one = first.begin();
    auto other = second.begin();
    std::ptrdiff_t firstGrowth = 0; // of all pieces passed
    std::ptrdiff_t secondGrowth = 0;
    while (one != first.end() || other != second.end()) {
        const bool takesOne =
            other == second.end() || (one != first.end() && one->converted.begin <= other->original.begin);
        TextSpan between = takesOne ? one->converted : other->original;
        const std::size_t begin = moved(between.begin, -firstGrowth);
        const std::size_t convertedBegin = moved(between.begin, secondGrowth);
        const auto takeOne = [&] {
            between.end = std::max(between.end, one->converted.end);
            firstGrowth += growthOf(*one++);
        };
        const auto takeOther = [&] {
            between.end = std::max(between.end, other->original.end);
            secondGrowth += growthOf(*other++);
        };
        takesOne ? takeOne() : takeOther();
        for (bool grown = true; grown;) {
            grown = false;
            for (; one != first.end() && one->converted.begin < between.end; grown = true)
                takeOne();
            for (; other != second.end() && other->original.begin < between.end; grown = true)
                takeOther();
        }
        pieces.push_back(
            {{begin, moved(between.end, -firstGrowth)}, {convertedBegin, moved(between.end, secondGrowth)}});
    }
    return pieces;
}

enum class From { original, converted };

TextSpan sideOf(const ChangedPiece& piece, From from) {
    return from == From::original ? piece.original : piece.converted;
}

/// Maps an offset of one text to the other. `toBegin`: inside a piece of another length to its beginning.
std::size_t mapped(const std::vector<ChangedPiece>& pieces, std::size_t offset, From from, bool toBegin) {
    const From to = from == From::original ? From::converted : From::original;
    // The first piece that ends behind the offset.
    const auto piece = std::partition_point(pieces.begin(), pieces.end(), [&](const ChangedPiece& one) {
        return sideOf(one, from).end <= offset;
    });
    if (piece != pieces.end() && sideOf(*piece, from).begin < offset) {
        const TextSpan here = sideOf(*piece, from);
        const TextSpan there = sideOf(*piece, to);
        if (here.length() == there.length())
            return there.begin + (offset - here.begin);
        return toBegin ? there.begin : there.end;
    }
    if (piece == pieces.begin())
        return offset;
    const ChangedPiece& before = *(piece - 1);
    return sideOf(before, to).end + (offset - sideOf(before, from).end);
}

} // namespace

ConvertedText chained(const ConvertedText& first, ConvertedText second) {
    second.changed = chainedPieces(first.changed, second.changed);
    return second;
}

std::size_t ConvertedText::toConverted(std::size_t original) const {
    return mapped(changed, original, From::original, false);
}

std::size_t ConvertedText::toOriginal(std::size_t converted) const {
    return mapped(changed, converted, From::converted, false);
}

TextSpan ConvertedText::toConverted(TextSpan original) const {
    const std::size_t begin = mapped(changed, original.begin, From::original, true);
    return {begin, original.empty() ? begin : toConverted(original.end)};
}

TextSpan ConvertedText::toOriginal(TextSpan converted) const {
    const std::size_t begin = mapped(changed, converted.begin, From::converted, true);
    return {begin, converted.empty() ? begin : toOriginal(converted.end)};
}

struct ChineseConverter::Tables {
    Dictionaries segmentation;
    std::vector<Dictionaries> steps;

    /// Where the segment that begins at `at` ends: a word of the dictionary, or all up to the next one.
    std::size_t segmentEnd(std::u16string_view text, std::size_t at) const {
        if (const auto match = longest(segmentation, text.substr(at)))
            return at + match->length;
        do
            at += characterLength(text, at);
        while (at < text.size() && !longest(segmentation, text.substr(at)));
        return at;
    }
};

ChineseConverter::ChineseConverter(std::unique_ptr<const Tables> tables) : tables_(std::move(tables)) {}
ChineseConverter::ChineseConverter(ChineseConverter&&) noexcept = default;
ChineseConverter& ChineseConverter::operator=(ChineseConverter&&) noexcept = default;
ChineseConverter::~ChineseConverter() = default;

Result<ChineseConverter> ChineseConverter::open(std::string_view configuration) {
    const std::string name(configuration);
    const auto unavailable = [&name](const std::string& reason) {
        return Error{ErrorCode::conversionUnavailable, name, reason};
    };
    try {
        const opencc::ConverterPtr converter = opencc::Config().NewFromFile(name + ".json");
        const auto segmentation =
            std::dynamic_pointer_cast<opencc::MaxMatchSegmentation>(converter->GetSegmentation());
        if (!segmentation)
            return unavailable("unknown segmentation");
        DictionaryReader reader;
        auto tables = std::make_unique<Tables>();
        tables->segmentation = reader.read(segmentation->GetDict());
        for (const opencc::ConversionPtr& step : converter->GetConversionChain()->GetConversions())
            tables->steps.push_back(reader.read(step->GetDict()));
        return ChineseConverter(std::move(tables));
    } catch (const opencc::Exception& error) {
        return unavailable(error.what());
    } catch (const std::exception& error) {
        return unavailable(error.what());
    }
}

ConvertedText ChineseConverter::convert(std::u16string_view text) const {
    ConvertedText result;
    result.text.reserve(text.size());
    ConvertedText segment;
    ConvertedText next;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = tables_->segmentEnd(text, at);
        segment.text.assign(text, at, end - at);
        segment.changed.clear();
        for (const Dictionaries& step : tables_->steps) {
            replaceWords(segment.text, step, next);
            if (next.changed.empty())
                continue;
            next.changed = chainedPieces(segment.changed, next.changed);
            std::swap(segment, next);
        }
        for (const ChangedPiece& piece : segment.changed)
            result.changed.push_back(
                {piece.original.shifted(at), piece.converted.shifted(result.text.size())});
        result.text += segment.text;
        at = end;
    }
    return result;
}

void ChineseConverter::forEachPhrase(const UsePhrase& use) const {
    for (std::size_t step = 0; step < tables_->steps.size(); ++step)
        for (const auto& dictionary : tables_->steps[step])
            dictionary->forEach(
                [&](std::u16string_view word, std::u16string_view put) { use(step, word, put); });
}

} // namespace duizhao
