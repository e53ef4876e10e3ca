// lexicon_bench [ENGLISH CHINESE]: what opening the lexicon, splitting and stemming cost. The two files hold
// text; without them the sentences are drawn from the lexicon's own headwords and senses.

#include "core/base/file.h"
#include "core/lexicon/english_word.h"
#include "core/lexicon/lexicon_file.h"
#include "core/lexicon/word_split.h"
#include "core/text/utf.h"

#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

namespace {

using namespace duizhao;

double seconds(const auto& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// A line of /proc/self/status in kB: VmRSS, RssFile.
long statusKb(const std::string& key) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(key + ":"))
            return std::stol(line.substr(key.size() + 1));
    return 0;
}

std::u16string textOf(const char* file) {
    const auto bytes = readFile(file);
    return bytes ? toUtf16(*bytes) : std::u16string();
}

/// Headwords and senses in a fixed order that jumps through the dictionary.
void drawTexts(const Lexicon& lexicon, std::u16string& english, std::u16string& chinese) {
    const std::size_t count = lexicon.headwordCount();
    for (std::size_t step = 0; step < 100000; ++step) {
        for (const DictionaryEntry& entry : lexicon.entries(static_cast<HeadwordId>(step * 7919 % count))) {
            chinese += step % 2 ? entry.traditional : entry.simplified;
            for (const std::u16string& sense : entry.senses)
                english += sense + u" ";
        }
        chinese += step % 8 ? u"" : u"。";
    }
}

} // namespace

int main(int count, char** arguments) {
    std::optional<Lexicon> lexicon;
    const long before = statusKb("RssFile");
    const double opening = seconds([&] { lexicon = openLexicon().value(); });
    if (!lexicon) {
        std::printf("built without a dictionary\n");
        return 1;
    }
    std::printf("open: %.3f ms, %ld kB touched; %zu headwords, %zu stems\n", opening * 1000,
                statusKb("RssFile") - before, lexicon->headwordCount(), lexicon->stemCount());
    std::u16string english;
    std::u16string chinese;
    if (count == 3) {
        english = textOf(arguments[1]);
        chinese = textOf(arguments[2]);
    } else {
        drawTexts(*lexicon, english, chinese);
    }
    std::vector<HanWord> hanWords;
    std::size_t stems = 0;
    const double splitting = seconds([&] {
        WordSplitter(*lexicon).split(chinese, {0, chinese.size()}, hanWords);
    });
    const double weighing = seconds([&] {
        for (const HanWord& word : hanWords)
            if (word.headword)
                for (const StemWeight found : lexicon->glossStems(*word.headword))
                    stems += found.weight > 0 ? 1 : 0;
        for (const char16_t unit : chinese)
            for (const StemWeight found : lexicon->characterStems(unit))
                stems += found.weight > 0 ? 1 : 0;
    });
    std::vector<EnglishWord> englishWords;
    std::size_t known = 0;
    EnglishStemmer stemmer;
    const double stemming = seconds([&] {
        findEnglishWords(english, englishWords);
        for (const EnglishWord& word : englishWords)
            known += lexicon->stem(stemmer.stem(word.span.of(english))) ? 1 : 0;
    });
    const auto perWord = [](double time, std::size_t words) {
        return time * 1e6 / static_cast<double>(std::max<std::size_t>(words, 1));
    };
    std::printf("Chinese: %zu units, %zu words, split in %.3f µs a word; %zu stems read in %.3f µs a word\n",
                chinese.size(), hanWords.size(), perWord(splitting, hanWords.size()), stems,
                perWord(weighing, hanWords.size()));
    std::printf("English: %zu words, %zu with a known stem, found and stemmed in %.3f µs a word\n",
                englishWords.size(), known, perWord(stemming, englishWords.size()));
    std::printf("file pages in memory since the start: %ld kB\n", statusKb("RssFile") - before);
    return 0;
}
