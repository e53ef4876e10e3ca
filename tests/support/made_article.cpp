#include "tests/support/made_article.h"

#include <array>
#include <random>
#include <string_view>

namespace duizhao::test {

namespace {

struct Phrase {
    std::string_view english;
    std::string_view chinese;
};

constexpr std::array<Phrase, 6> subjects = {{{"The old ferry", "那艘舊渡輪"},
                                             {"A quiet clerk in Harbin", "哈爾濱一位安靜的職員"},
                                             {"Nobody in the valley", "山谷裡沒有人"},
                                             {"My neighbour Ruth Okafor", "我的鄰居Ruth Okafor"},
                                             {"The museum", "博物館"},
                                             {"Every second winter the lake", "每隔一個冬天，湖"}}};
constexpr std::array<Phrase, 6> verbs = {{{"carried", "運送了"},
                                          {"counted", "清點了"},
                                          {"gave away", "送出了"},
                                          {"remembered", "記得"},
                                          {"could not find", "找不到"},
                                          {"paid for", "支付了"}}};
constexpr std::array<Phrase, 6> objects = {{{"crates of tea", "箱茶葉"},
                                            {"letters from the coast", "封來自海岸的信"},
                                            {"lamps", "盞燈"},
                                            {"tickets to Lisbon", "張去里斯本的票"},
                                            {"maps nobody had read", "張沒有人讀過的地圖"},
                                            {"bottles of ink", "瓶墨水"}}};

} // namespace

std::string madeMixedArticle(std::size_t pairs, unsigned seed) {
    std::mt19937 random(seed);
    const auto pick = [&](const auto& list) { return list[random() % list.size()]; };
    std::string text;
    for (std::size_t made = 0; made < pairs; made += 2) {
        std::string english;
        std::string chinese;
        for (std::size_t sentence = made; sentence < std::min(made + 2, pairs); ++sentence) {
            const Phrase subject = pick(subjects);
            const Phrase verb = pick(verbs);
            const Phrase object = pick(objects);
            const std::string count = std::to_string(2 + random() % 997);
            const std::string separator = sentence > made ? " " : "";
            english += separator + std::string(subject.english) + " " + std::string(verb.english) + " " +
                       count + " " + std::string(object.english) + ", and then it was time to go home.";
            chinese += std::string(subject.chinese) + std::string(verb.chinese) + count +
                       std::string(object.chinese) + "，然後就到了回家的時候。";
        }
        text += english + "\n" + chinese + "\n";
    }
    return text;
}

} // namespace duizhao::test
