#include "core/align/associations.h"

#include "core/lexicon/pinyin.h"
#include "core/text/characters.h"
#include "core/text/utf.h"

#include <unicode/utf16.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>

namespace duizhao {

namespace {

/// A candidate: t(English | one Chinese type).
struct Candidate {
    TypeId english;
    double probability;
    MatchKind kind;
};

class AssociationFinder {
public:
    AssociationFinder(const DocumentTokens& document, const AlignmentWeights& weights)
        : english_(document.english),
          chinese_(document.chinese),
          lexicon_(document.lexicon),
          weights_(weights) {
        if (lexicon_ != nullptr)
            byStem_.assign(lexicon_->stemCount(), unknownWord);
        for (TypeId type = 0; type < english_.types.size(); ++type) {
            const TokenType& info = english_.types[type];
            if (info.kind == TokenKind::word || info.kind == TokenKind::functionWord) {
                if (info.key != unknownWord)
                    byStem_[info.key] = type;
                if (info.kind == TokenKind::word && info.mayBeName && lexicon_ != nullptr)
                    addName(type);
            } else {
                bySharedKey_.emplace(sharedKey(info), type);
            }
        }
        slot_.assign(english_.types.size(), 0);
        probability_.reserve(english_.types.size());
        for (const TokenType& type : english_.types)
            probability_.push_back(probabilityOf(type));
    }

    /// t(English | this Chinese type), each English type once.
    void find(const TokenType& chinese, std::vector<Candidate>& candidates) {
        candidates.clear();
        if (chinese.kind == TokenKind::word || chinese.kind == TokenKind::functionWord) {
            if (lexicon_ != nullptr) {
                if (chinese.kind == TokenKind::word)
                    findNames(chinese, candidates);
                findWords(chinese, candidates);
            }
        } else if (const auto found = bySharedKey_.find(sharedKey(chinese)); found != bySharedKey_.end()) {
            const MatchKind kind = chinese.kind == TokenKind::number  ? MatchKind::number
                                   : chinese.kind == TokenKind::latin ? MatchKind::latin
                                                                      : MatchKind::mark;
            candidates.push_back({found->second, weights_.certain, kind});
        }
    }

    /// Adds to the probability of an English type.
    void add(TypeId type, double probability, MatchKind kind, std::vector<Candidate>& candidates) {
        const std::uint32_t slot = slot_[type];
        if (slot < candidates.size() && candidates[slot].english == type) {
            candidates[slot].probability += probability;
            return;
        }
        slot_[type] = static_cast<std::uint32_t>(candidates.size());
        candidates.push_back({type, probability, kind});
    }

    float strength(TypeId english, double probability) const {
        return static_cast<float>(std::pow(std::min(probability / probability_[english], weights_.strongest),
                                           weights_.strengthPower));
    }

private:
    static std::uint64_t sharedKey(const TokenType& type) {
        return std::uint64_t{type.key} << 8 | static_cast<std::uint8_t>(type.kind);
    }

    double probabilityOf(const TokenType& type) const {
        constexpr double unknown = 1e-5;
        const bool inLexicon = lexicon_ != nullptr && type.key != unknownWord &&
                               (type.kind == TokenKind::word || type.kind == TokenKind::functionWord);
        const double background = inLexicon ? lexicon_->backgroundFrequency(type.key) : unknown;
        return (type.count + weights_.backgroundTokens * background) /
               (static_cast<double>(english_.tokens.size()) + weights_.backgroundTokens);
    }

    /// A Chinese name in Latin letters, or a part of one: "Weimin" is 伟民, and 伟 a part of it.
    void addName(TypeId type) {
        const std::string letters = plainPinyin(toUtf8(english_.types[type].first.of(english_.text)));
        if (letters.size() > longestName || !lexicon_->isPinyin(letters))
            return;
        const auto addPart = [&](const std::string& part) {
            const double share = static_cast<double>(part.size()) / static_cast<double>(letters.size());
            names_[withoutUmlaut(part)].push_back({type, share});
        };
        addPart(letters);
        for (std::size_t cut = 1; cut < letters.size(); ++cut)
            if (lexicon_->isPinyin(letters.substr(0, cut)) && lexicon_->isPinyin(letters.substr(cut))) {
                addPart(letters.substr(0, cut));
                addPart(letters.substr(cut));
            }
    }

    void findNames(const TokenType& chinese, std::vector<Candidate>& candidates) {
        const std::u16string_view text = chinese.first.of(chinese_.text);
        if (names_.empty() || text.size() > longestHanName)
            return;
        readings_.clear();
        lexicon_->readings(text, readings_);
        const double mass = text.size() == 1 ? weights_.nameCharacter : weights_.name;
        for (const std::string& reading : readings_)
            if (const auto found = names_.find(withoutUmlaut(reading)); found != names_.end())
                for (const NamePart& part : found->second)
                    add(part.english, mass * part.share, MatchKind::name, candidates);
    }

    static std::string withoutUmlaut(std::string pinyin) {
        std::ranges::replace(pinyin, 'v', 'u');
        return pinyin;
    }

    void findWords(const TokenType& chinese, std::vector<Candidate>& candidates) {
        if (chinese.key != unknownWord) {
            const StemList stems = lexicon_->glossStems(chinese.key);
            const double mass =
                weights_.gloss * std::pow(static_cast<double>(stems.size()), weights_.glossGrowth);
            for (const StemWeight stem : stems)
                addStem(stem.stem, mass * stem.weight, MatchKind::gloss, candidates);
        }
        const std::u16string_view text = chinese.first.of(chinese_.text);
        std::size_t characters = 0;
        for (const char16_t unit : text)
            characters += isLowSurrogate(unit) ? 0 : 1;
        for (std::size_t at = 0; at < text.size();) {
            UChar32 character = 0;
            U16_NEXT(text, at, text.size(), character);
            for (const StemWeight stem : lexicon_->characterStems(static_cast<char32_t>(character)))
                addStem(stem.stem, weights_.character * stem.weight / static_cast<double>(characters),
                        MatchKind::character, candidates);
        }
    }

    void addStem(StemId stem, double probability, MatchKind kind, std::vector<Candidate>& candidates) {
        if (const TypeId type = byStem_[stem]; type != unknownWord)
            add(type, probability, kind, candidates);
    }

    static constexpr std::size_t longestName = 24;   // letters
    static constexpr std::size_t longestHanName = 4; // characters

    struct NamePart {
        TypeId english;
        double share; ///< of the name's letters
    };

    const SideTokens& english_;
    const SideTokens& chinese_;
    const Lexicon* lexicon_;
    const AlignmentWeights& weights_;
    std::vector<TypeId> byStem_;
    std::unordered_map<std::uint64_t, TypeId> bySharedKey_;
    std::unordered_map<std::string, std::vector<NamePart>> names_; ///< by how they are read
    std::vector<std::string> readings_;
    std::vector<double> probability_;
    std::vector<std::uint32_t> slot_; ///< where a type stands among the candidates, if it does
};

} // namespace

Result<Associations> Associations::find(const DocumentTokens& document,
                                        std::span<const LearnedTranslation> learned,
                                        const AlignmentWeights& weights, const Progress& progress) {
    struct Found {
        TypeId english;
        Association association;
    };
    AssociationFinder finder(document, weights);
    std::vector<Found> found;
    std::vector<Candidate> candidates;
    auto taught = learned.begin();
    for (TypeId chinese = 0; chinese < document.chinese.types.size(); ++chinese) {
        if (chinese % 512 == 0 && progress.cancelled())
            return Error{ErrorCode::cancelled};
        finder.find(document.chinese.types[chinese], candidates);
        for (; taught != learned.end() && taught->chinese == chinese; ++taught)
            finder.add(taught->english, weights.learned * taught->probability, MatchKind::learned,
                       candidates);
        for (const Candidate& candidate : candidates)
            if (const float strength = finder.strength(candidate.english, candidate.probability);
                strength >= weights.weakest)
                found.push_back({candidate.english, {chinese, strength, candidate.kind}});
    }
    Associations result;
    result.begin_.assign(document.english.types.size() + 1, 0);
    for (const Found& one : found)
        ++result.begin_[one.english + 1];
    for (std::size_t at = 1; at < result.begin_.size(); ++at)
        result.begin_[at] += result.begin_[at - 1];
    result.all_.resize(found.size());
    std::vector<std::uint32_t> next(result.begin_.begin(), result.begin_.end() - 1);
    result.chineseKnown_.assign(document.chinese.types.size(), false);
    for (const Found& one : found) {
        result.all_[next[one.english]++] = one.association;
        result.chineseKnown_[one.association.chinese] = true;
    }
    return result;
}

} // namespace duizhao
