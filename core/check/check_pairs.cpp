#include "core/check/check_pairs.h"

#include "core/check/checks.h"
#include "core/check/document_facts.h"
#include "core/check/grapheme_borders.h"

#include <algorithm>
#include <tuple>

namespace duizhao {

namespace {

/// Pairs asked for at a time.
constexpr std::size_t portion = 256;

/// The checks to run, in the order of the table.
Result<std::vector<const Check*>> chosenChecks(const CheckOptions& options) {
    for (const std::string& id : options.only)
        if (!checkNamed(id))
            return Error{ErrorCode::checkUnknown, id};
    std::vector<const Check*> chosen;
    for (const Check& check : checks()) {
        const auto named = [&check](const std::string& id) { return id == check.id; };
        if (options.only.empty() ? check.level <= options.level
                                 : std::any_of(options.only.begin(), options.only.end(), named))
            chosen.push_back(&check);
    }
    return chosen;
}

/// The functions behind the checks that read this direction, each once.
template <typename Function>
std::vector<Function> distinct(const std::vector<const Check*>& chosen, Function Check::*member,
                               bool ofIntoChinese = true) {
    std::vector<Function> functions;
    for (const Check* check : chosen)
        if ((ofIntoChinese || check->eitherDirection) && check->*member &&
            std::find(functions.begin(), functions.end(), check->*member) == functions.end())
            functions.push_back(check->*member);
    return functions;
}

/// Whether the pair is a translation from English into Chinese; false the other way round.
bool intoChinese(const CheckedPair& pair) {
    return !isChinese(pair.sourceLanguage) && isChinese(pair.targetLanguage);
}

bool comparable(const CheckedPair& pair) {
    return isChinese(pair.sourceLanguage) != isChinese(pair.targetLanguage);
}

/// A run of the chosen checks over a document.
class CheckRun {
public:
    CheckRun(std::vector<const Check*> chosen, PairSource& source, const Lexicon* lexicon,
             const Progress& progress)
        : chosen_(std::move(chosen)),
          findIntoChinese_(distinct(chosen_, &Check::find)),
          findIntoEnglish_(distinct(chosen_, &Check::find, false)),
          source_(source),
          lexicon_(lexicon),
          progress_(progress) {}

    Result<void> learn();
    Result<void> find(const TakeIssue& take);

private:
    template <typename Each>
    Result<void> forEachPair(double doneBefore, double share, Each each);
    Result<void> findIn(PairReading& reading, std::vector<Issue>& found);
    const Check* chosenCheck(const std::string& id) const;
    void settle(const CheckedPair& pair, std::vector<Issue>& found);

    std::vector<const Check*> chosen_;
    std::vector<decltype(Check::find)> findIntoChinese_;
    std::vector<decltype(Check::find)> findIntoEnglish_;
    PairSource& source_;
    const Lexicon* lexicon_;
    const Progress& progress_;
    DocumentFacts facts_;
    GraphemeBorders borders_;
    bool learned_ = false;
};

template <typename Each>
Result<void> CheckRun::forEachPair(double doneBefore, double share, Each each) {
    const std::size_t count = source_.pairCount();
    PairReading reading(lexicon_);
    for (std::size_t first = 0; first < count; first += portion) {
        progress_.at(Stage::checking,
                     doneBefore + share * static_cast<double>(first) / static_cast<double>(count));
        DUIZHAO_TRY(pairs, source_.pairs(first, portion));
        for (const CheckedPair& pair : pairs) {
            if (progress_.cancelled())
                return Error{ErrorCode::cancelled};
            reading.read(pair);
            DUIZHAO_CHECK(each(reading));
        }
    }
    return {};
}

Result<void> CheckRun::learn() {
    const auto functions = distinct(chosen_, &Check::learn);
    learned_ = !functions.empty();
    if (!learned_)
        return {};
    DUIZHAO_CHECK(forEachPair(0, 0.5, [&](PairReading& reading) -> Result<void> {
        for (const auto learnOf : functions) {
            if (progress_.cancelled())
                return Error{ErrorCode::cancelled};
            if (intoChinese(reading.pair()))
                learnOf(reading, facts_);
        }
        return {};
    }));
    facts_.names.settle(lexicon_);
    return {};
}

const Check* CheckRun::chosenCheck(const std::string& id) const {
    for (const Check* check : chosen_)
        if (check->id == id)
            return check;
    return nullptr;
}

/// Fills in what the rows say, drops what was not asked for, and orders.
void CheckRun::settle(const CheckedPair& pair, std::vector<Issue>& found) {
    std::erase_if(found, [&](Issue& issue) {
        const Check* check = chosenCheck(issue.check);
        if (!check)
            return true;
        issue.pair = pair.number;
        issue.level = check->level;
        issue.category = check->category;
        issue.severity = check->severity;
        if (issue.source)
            issue.source = borders_.around(pair.source, *issue.source);
        if (issue.target)
            issue.target = borders_.around(pair.target, *issue.target);
        return false;
    });
    std::stable_sort(found.begin(), found.end(), [](const Issue& a, const Issue& b) {
        const auto place = [](const Issue& issue) {
            return std::tuple(!issue.target, issue.target.value_or(issue.source.value_or(TextSpan{})));
        };
        return place(a) < place(b);
    });
}

Result<void> CheckRun::findIn(PairReading& reading, std::vector<Issue>& found) {
    for (const auto findOf : intoChinese(reading.pair()) ? findIntoChinese_ : findIntoEnglish_) {
        if (progress_.cancelled())
            return Error{ErrorCode::cancelled};
        findOf(reading, facts_, found);
    }
    return {};
}

Result<void> CheckRun::find(const TakeIssue& take) {
    std::vector<Issue> found;
    const double before = learned_ ? 0.5 : 0;
    return forEachPair(before, 1 - before, [&](PairReading& reading) -> Result<void> {
        found.clear();
        if (!comparable(reading.pair()))
            return {};
        DUIZHAO_CHECK(findIn(reading, found));
        settle(reading.pair(), found);
        for (const Issue& issue : found) {
            if (progress_.cancelled())
                return Error{ErrorCode::cancelled};
            DUIZHAO_CHECK(take(issue));
        }
        return {};
    });
}

} // namespace

Result<void> checkPairs(PairSource& source, const CheckOptions& options, const Lexicon* lexicon,
                        const TakeIssue& take, const Progress& progress) {
    if (progress.cancelled())
        return Error{ErrorCode::cancelled};
    DUIZHAO_TRY(chosen, chosenChecks(options));
    CheckRun run(std::move(chosen), source, lexicon, progress);
    DUIZHAO_CHECK(run.learn());
    DUIZHAO_CHECK(run.find(take));
    progress.at(Stage::checking, 1);
    return {};
}

} // namespace duizhao
