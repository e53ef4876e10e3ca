#include "core/lexicon/irregular_forms.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace duizhao {

namespace {

/// Each base with its forms.
constexpr std::string_view groups =
    "a: an; alumnus: alumni; analysis: analyses; appendix: appendices; arise: arisen arose; "
    "armor: armour; awake: awoke awoken; bacterium: bacteria; bad: worse worst; "
    "be: am are been being is was were; bear: borne; become: became; begin: began begun; "
    "behavior: behaviour behaviours; behold: beheld; bend: bent; beseech: besought; big: bigger biggest; "
    "bind: binding; bite: bitten; bleed: bled; blow: blew blown; break: broke broken; breed: bred; "
    "bright: brighter brightest; bring: brought; brother: brethren; build: built; burn: burnt; "
    "businessman: businessmen; busy: busier busiest busily; buy: bought; calf: calves; "
    "can: ca cannot could; catch: caught; center: centre centres; chairman: chairmen; "
    "check: cheque cheques; child: children; choose: chose chosen; civilization: civilisation; "
    "clear: clearer clearest; cleave: cleft cloven; cling: clung; close: closest; clothe: clad; "
    "cold: colder coldest; color: colour coloured colours; come: came; countryman: countrymen; "
    "craftsman: craftsmen; creep: crept; crisis: crises; criterion: criteria; curriculum: curricula; "
    "dark: darker darkest; datum: data; deal: dealt; dear: dearest; deep: deeper deepest; "
    "defense: defence; diagnosis: diagnoses; die: dice dying; dig: dug; do: did does done; "
    "draw: drawn drew; dream: dreamt; drink: drank drunk; drive: driven drove; dwarf: dwarves; "
    "dwell: dwelt; early: earlier earliest; easy: easier easiest easily; eat: ate eaten; elf: elves; "
    "fall: fallen fell; far: farther farthest further furthest; fast: faster fastest; "
    "fat: fatter fattest; favor: favour favoured favours; feed: fed; feel: felt; fiber: fibre fibres; "
    "fight: fought; find: found; fine: finer finest; fireman: firemen; fisherman: fishermen; "
    "flavor: flavour flavours; flee: fled; fling: flung; fly: flew flown; foot: feet; "
    "forbid: forbade forbidden; foresee: foresaw foreseen; foretell: foretold; forget: forgot forgotten; "
    "forgive: forgave forgiven; formula: formulae; forsake: forsaken forsook; freeze: froze frozen; "
    "fungus: fungi; gentleman: gentlemen; get: got gotten; give: gave given; go: goes gone went; "
    "good: best better; goose: geese; grandchild: grandchildren; gray: grey; great: greater greatest; "
    "grind: grinding; grow: grew grown; half: halves; hang: hung; "
    "happy: happier happiest happily happiness; harbor: harbour harbours; hard: harder hardest; "
    "have: had has; he: him; hear: heard; heavy: heavier heaviest heavily; hide: hid hidden; "
    "high: higher highest; hold: held; honor: honour honoured honours; hoof: hooves; horseman: horsemen; "
    "hot: hotter hottest; housewife: housewives; humor: humour; hypothesis: hypotheses; i: me; "
    "index: indices; jewelry: jewellery; keep: kept; kilometer: kilometre kilometres; kneel: knelt; "
    "knife: knives; know: knew known; labor: labour labours; large: larger largest; larva: larvae; "
    "late: latest; lay: laid; lead: led; leaf: leaves; leap: leapt; learn: learnt; leave: left; "
    "lend: lent; license: licence; lie: lain lying; life: lives; light: lit; liter: litre litres; "
    "loaf: loaves; long: longer longest; lose: lost; louse: lice; low: lower lowest; make: made; "
    "man: men; matrix: matrices; mean: meant; medium: media; meet: met; meter: metre metres; "
    "mislead: misled; mistake: mistaken mistook; misunderstand: misunderstood; mold: mould; "
    "mom: mommy mum mummy; mouse: mice; mustache: moustache; my: mine; myself: ourselves; "
    "near: nearer nearest; neighbor: neighbour neighbours; new: newer newest; nice: nicer nicest; "
    "nobleman: noblemen; not: nt; nucleus: nuclei; odor: odour odours; offense: offence; "
    "old: elder eldest; organization: organisations; organize: organisation organise organised; "
    "our: ours; outgrow: outgrew outgrown; overcome: overcame; overtake: overtaken overtook; "
    "overthrow: overthrew overthrown; ox: oxen; pajamas: pyjamas; partake: partaken partook; pay: paid; "
    "penny: pence pennies; person: people persons; phenomenon: phenomena; plead: pled; plow: plough; "
    "policeman: policemen; poor: poorer poorest; pretty: prettier prettiest; "
    "program: programme programmes; prove: proven; realize: realise realised realising; "
    "rebuild: rebuilt; recognize: recognise recognised recognising; red: redder; rend: rent; "
    "repay: repaid; retell: retold; rich: richer richest; ride: ridden rode; ring: rang rung; "
    "rise: risen rose; rumor: rumour rumours; run: ran; sad: sadder saddest; safe: safer safest; "
    "salesman: salesmen; say: said; scarf: scarves; see: saw seen; seek: sought; self: selves; "
    "sell: sold; send: sent; sew: sewn; shake: shaken shook; shall: sha; she: her hers; sheaf: sheaves; "
    "shear: shorn; shelf: shelves; shine: shone; shoot: shot; short: shorter shortest; show: shown; "
    "shrink: shrank shrunk; sing: sang sung; sink: sank sunk; sit: sat; skillful: skilful; "
    "slay: slain slew; sleep: slept; slide: slid; sling: slung; slow: slower slowest; "
    "small: smaller smallest; smell: smelt; sneak: snuck; soft: softer softest; sow: sown; "
    "speak: spoke spoken; speed: sped; spell: spelt; spend: spent; spill: spilt; spin: spun; spit: spat; "
    "spoil: spoilt; spokesman: spokesmen; spring: sprang sprung; stand: stood; statesman: statesmen; "
    "steal: stole stolen; stick: stuck; stimulus: stimuli; sting: stung; stink: stank stunk; "
    "strange: strangest; stride: stridden strode; strike: stricken struck; string: strung; "
    "strive: striven strove; strong: stronger strongest; swear: swore sworn; sweep: swept; "
    "swell: swollen; swim: swam swum; swing: swung; take: taken took; teach: taught; tear: tore torn; "
    "tell: told; that: those; theater: theatre theatres; their: theirs; thesis: theses; they: them; "
    "thief: thieves; thin: thinner thinnest; think: thought; this: these; thrive: throve; "
    "throw: threw thrown; tie: tying; tire: tyre tyres; tooth: teeth; travel: travelled travelling; "
    "traveler: traveller travellers; tread: trod trodden; undergo: undergone underwent; "
    "understand: understood; undertake: undertaken undertook; undo: undid undone; uphold: upheld; "
    "vapor: vapour; vertex: vertices; vigor: vigour; wake: woke woken; warm: warmer warmest; we: us; "
    "weak: weaker weakest; wear: wore worn; weave: wove woven; weep: wept; wharf: wharves; "
    "wide: wider widest; wife: wives; will: wo; win: won; wise: wiser wisest; "
    "withdraw: withdrawn withdrew; withhold: withheld; withstand: withstood; wolf: wolves; woman: women; "
    "workman: workmen; would: d; wring: wrung; write: written wrote; young: younger youngest; "
    "your: yours; ";

struct IrregularForm {
    std::string_view form;
    std::string_view base;
};

/// Calls `take(form, base)` for every form.
constexpr void forEachForm(auto take) {
    std::string_view rest = groups;
    while (!rest.empty()) {
        const std::string_view group = rest.substr(0, rest.find("; "));
        const std::string_view base = group.substr(0, group.find(": "));
        std::string_view forms = group.substr(base.size() + 2);
        while (!forms.empty()) {
            const std::string_view form = forms.substr(0, forms.find(' '));
            take(form, base);
            forms.remove_prefix(std::min(form.size() + 1, forms.size()));
        }
        rest.remove_prefix(group.size() + 2);
    }
}

consteval std::size_t countForms() {
    std::size_t count = 0;
    forEachForm([&](std::string_view, std::string_view) { ++count; });
    return count;
}

/// Ascending by form.
constexpr auto irregularForms = [] {
    std::array<IrregularForm, countForms()> result = {};
    std::size_t at = 0;
    forEachForm([&](std::string_view form, std::string_view base) { result[at++] = {form, base}; });
    std::ranges::sort(result, {}, &IrregularForm::form);
    return result;
}();

} // namespace

std::string_view baseForm(std::string_view word) {
    const auto row = std::ranges::lower_bound(irregularForms, word, {}, &IrregularForm::form);
    return row != irregularForms.end() && row->form == word ? row->base : word;
}

} // namespace duizhao
