#include "core/text/sentence_rules.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace duizhao {

namespace {

struct AbbreviationRow {
    Abbreviation kind;
    std::u16string_view words; ///< lower case, a blank between and around
};

constexpr AbbreviationRow abbreviations[] = {
    {Abbreviation::title, u" mr mrs ms mx dr drs prof gen col capt cpt cmdr lt ltc maj sgt cpl pvt adm rev "
                          u"hon gov sen rep pres supt insp "
                          u"messrs mme mlle mgr sr.d st.l amb det fr br bro ald "},
    {Abbreviation::linking, u" e.g eg i.e ie vs v cf viz approx ca c incl esp resp fl nb n.b op.cit ibid "
                            u"aka a.k.a dept univ assn "
                            u"est abbr orig trans "},
    {Abbreviation::beforeNumber, u" no nos fig figs p pp vol vols ch chap chaps sec secs sect eq eqs art "
                                 u"arts para nr eds b d r "},
    {Abbreviation::month, u" jan feb mar apr jun jul aug sep sept oct nov dec "},
    {Abbreviation::name, u" al proc natl acad assoc engl intl inc ltd co corp llc plc bros jr sr esq st ave "
                         u"blvd rd mt ft u.s u.k u.n u.s.a "
                         u"u.s.s.r e.u d.c b.c a.d b.c.e c.e "
                         u"ph.d m.d b.a m.a b.sc m.sc m.b.a d.phil r.i.p p.s q.e.d n.y l.a p.r ga calif mass "
                         u"pa tex fla va wash conn "},
    {Abbreviation::hour, u" a.m p.m am pm "},
    {Abbreviation::closing, u" etc "},
};

constexpr std::u16string_view sentenceStarters = u" The He She It They We You This That These Those There "
                                                 u"Here His Her Its Their Our My Your In On At From For "
                                                 u"With By As If When While After Before Since Because "
                                                 u"Although Though But And Or So Yet Then Thus Hence However "
                                                 u"Moreover Meanwhile Instead Today Now Once Some Many Most "
                                                 u"Each Every All Both One Two What Who Why How Where Which "
                                                 u"Not Another Other Such Even Still Also Only Just Unlike "
                                                 u"Despite During Until Under Over According To A An I "
                                                 u"Is Are Was Were Do Does Did Can Could Will Would Should "
                                                 u"May Might Has Have Had Let Perhaps Nobody Nothing "
                                                 u"Everyone Everything Someone Something I'm I've I'd I'll "
                                                 u"It's He's She's That's There's They're We're You're "
                                                 u"Don't Didn't Doesn't Isn't ";

constexpr std::u16string_view letterNouns = u" vitamin vitamins plan type grade class hepatitis group point "
                                            u"section option part appendix exhibit figure table "
                                            u"category column row team series war number letter ";

constexpr std::u16string_view labelNouns =
    u" figure fig table chapter section part step item lesson rule tip question answer appendix example "
    u"exercise note "
    u"article act scene day week phase stage level problem theorem lemma algorithm listing exhibit "
    u"圖 图 表 步驟 步骤 第 例 題 题 附錄 附录 註 注 ";

constexpr std::u16string_view namesWithMark = u" yahoo jeopardy ";

constexpr std::u16string_view hourWords = u" EST EDT ET PST PDT PT CST CDT MST MDT GMT UTC BST CET Eastern "
                                          u"Pacific Central Mountain Greenwich Beijing "
                                          u"Monday Tuesday Wednesday Thursday Friday Saturday Sunday January "
                                          u"February March April May June July August "
                                          u"September October November December ";

constexpr std::u16string_view sayingVerbs = u" said says say asked asks ask replied replies answered answers "
                                            u"added adds cried cries shouted shouts yelled "
                                            u"yells wrote writes exclaimed exclaims whispered whispers "
                                            u"muttered mutters murmured thought thinks told tells "
                                            u"explained explains continued continues declared declares "
                                            u"announced protested retorted demanded inquired "
                                            u"enquired insisted insists repeated remarked observed noted "
                                            u"notes growled snapped roared screamed laughed sighed "
                                            u"snarled called calls begged pleaded admitted agreed argued "
                                            u"argues warned warns suggested suggests commented "
                                            u"tweeted recalled recalls wondered quipped joked ";

constexpr std::u16string_view nameParticles =
    u" of the de von van der da di la le del al bin ibn and old little ";

constexpr std::u16string_view chineseSayingVerbs[] = {
    u"表示", u"寫道", u"写道", u"回答", u"答道", u"問道", u"问道", u"說道", u"说道", u"補充",
    u"补充", u"解釋", u"解释", u"指出", u"強調", u"强调", u"坦言", u"認為", u"认为", u"透露",
    u"反問", u"反问", u"追問", u"追问", u"喊道", u"叫道", u"笑道", u"嘆道", u"叹道", u"告訴",
    u"告诉", u"宣布", u"宣佈", u"承認", u"承认", u"建議", u"建议", u"警告", u"評論", u"评论",
    u"介紹", u"介绍", u"說",   u"说",   u"道",   u"問",   u"问",   u"喊",   u"嚷",   u"吼",
    u"答",   u"叫",   u"罵",   u"骂",   u"嘆",   u"叹",   u"講",   u"讲",
};

constexpr std::u16string_view notSayingVerbs[] = {
    u"說明", u"说明", u"說法", u"说法", u"說服", u"说服", u"道路", u"道理", u"道德",   u"道歉",   u"道具",
    u"問題", u"问题", u"問世", u"问世", u"問卷", u"问卷", u"問候", u"问候", u"答案",   u"答應",   u"答应",
    u"叫做", u"叫作", u"叫人", u"叹息", u"嘆息", u"吼聲", u"吼声", u"喊聲", u"喊声",   u"說不定", u"说不定",
    u"講述", u"讲述", u"講話", u"讲话", u"講究", u"讲究", u"講義", u"讲义", u"說起來", u"说起来",
};

struct BracketPair {
    char16_t opening;
    char16_t closing;
};
constexpr BracketPair brackets[] = {
    {u'(', u')'},   {u'[', u']'},   {u'（', u'）'}, {u'《', u'》'},
    {u'〈', u'〉'}, {u'【', u'】'}, {u'〔', u'〕'},
};

constexpr std::u16string_view closingQuotes = u"”」』»›＂〞";
constexpr std::u16string_view openingQuotes = u"“‘「『«‹〝";

bool listed(std::u16string_view list, std::u16string_view word) {
    if (word.empty() || word.size() > 14)
        return false;
    std::u16string padded = u" ";
    padded.append(word).append(u" ");
    return list.find(padded) != std::u16string_view::npos;
}

std::u16string lowered(std::u16string_view word) {
    std::u16string lower(word);
    for (char16_t& unit : lower)
        if (unit >= u'A' && unit <= u'Z')
            unit = static_cast<char16_t>(unit + (u'a' - u'A'));
    return lower;
}

} // namespace

Abbreviation abbreviationOf(std::u16string_view word) {
    const bool isInitial = word.size() == 1 && lowered(word) != word;
    if (word.size() > 14 || isInitial)
        return Abbreviation::none;
    const std::u16string lower = lowered(word);
    for (const auto& row : abbreviations) {
        const bool isName = row.kind == Abbreviation::title || row.kind == Abbreviation::month;
        if (listed(row.words, lower) && (!isName || word.front() != lower.front() || lower == u"dr"))
            return row.kind;
    }
    return Abbreviation::none;
}

bool startsSentences(std::u16string_view word) {
    std::u16string straight(word);
    std::replace(straight.begin(), straight.end(), u'’', u'\'');
    return listed(sentenceStarters, straight);
}

bool takesALetter(std::u16string_view noun) { return listed(letterNouns, lowered(noun)); }

bool takesANumber(std::u16string_view noun) { return listed(labelNouns, lowered(noun)); }

bool endsWithItsOwnMark(std::u16string_view name) { return listed(namesWithMark, lowered(name)); }

bool goesOnWith(char32_t han) {
    constexpr std::u32string_view conjunctions = U"都等之的了也就和與与及或是";
    return conjunctions.find(han) != std::u32string_view::npos;
}

bool belongsToHour(std::u16string_view word) { return listed(hourWords, word); }

bool isSayingVerb(std::u16string_view word) { return listed(sayingVerbs, word); }

bool isNameParticle(std::u16string_view word) { return listed(nameParticles, word); }

std::size_t chineseSayingVerbAt(std::u16string_view text, std::size_t at) {
    const std::u16string_view rest = text.substr(at, 4);
    for (const std::u16string_view other : notSayingVerbs)
        if (rest.starts_with(other))
            return 0;
    for (const std::u16string_view verb : chineseSayingVerbs)
        if (rest.starts_with(verb))
            return verb.size();
    return 0;
}

char16_t closingBracket(char16_t opening) {
    const auto found = std::find_if(std::begin(brackets), std::end(brackets),
                                    [&](const BracketPair& pair) { return pair.opening == opening; });
    return found == std::end(brackets) ? u'\0' : found->closing;
}

bool isClosingQuote(char16_t unit) { return closingQuotes.find(unit) != std::u16string_view::npos; }

bool isClosingMark(char16_t unit) {
    return isClosingQuote(unit) || unit == u'}' || unit == u'〗' ||
           std::any_of(std::begin(brackets), std::end(brackets),
                       [&](const BracketPair& pair) { return pair.closing == unit; });
}

bool isOpeningMark(char16_t unit) {
    return openingQuotes.find(unit) != std::u16string_view::npos || unit == u'{' || closingBracket(unit) != 0;
}

} // namespace duizhao
