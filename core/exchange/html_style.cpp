#include "core/exchange/html_style.h"

namespace duizhao {

const std::string_view htmlStyle = R"css(
:root {
  color-scheme: light dark;
  --paper: #fdfcf8; --ink: #22211e; --quiet: #66625a; --rule: #dcd7cb; --link: #1f5a8a;
  --unclassified: #1d5fae; --neutral: #59626b; --minor: #8a5700; --major: #b3261e; --critical: #8a1480;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a; --ink: #dcd8cf; --quiet: #a09b90; --rule: #38393b; --link: #8bbbe6;
    --unclassified: #8ab8f5; --neutral: #abb5be; --minor: #e3b356; --major: #ff8f82; --critical: #f093e6;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font-size: 106.25%; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 3rem 2rem 5rem; max-width: 76rem; line-height: 1.6; }
:lang(en) { font-family: Charter, "Bitstream Charter", "Noto Serif", "Source Serif 4", Georgia, "DejaVu Serif", serif; }
:lang(zh-Hans) { font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
:lang(zh-Hant) { font-family: "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", PMingLiU, serif; }
a { color: var(--link); text-underline-offset: .15em; }
header { margin-bottom: 2.6rem; padding-bottom: .9rem; border-bottom: 1px solid var(--rule); }
header p { margin: .1rem 0; }
header, .notes, .pair-notes, summary, .legend, footer { font-family: "Noto Sans", system-ui, sans-serif; font-size: .82rem; color: var(--quiet); }
.notes :lang(zh-Hans), .pair-notes :lang(zh-Hans) { font-family: "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
.notes :lang(zh-Hant), .pair-notes :lang(zh-Hant) { font-family: "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", sans-serif; }
header h1 { color: var(--ink); margin: .5rem 0; }
h1, h2 { line-height: 1.3; text-wrap: balance; margin: 0; }
h1 { font-size: 1.9rem; font-weight: 600; }
h2 { font-size: 1.28rem; font-weight: 600; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 3.6rem; margin: 0 0 1.15rem; }
.row.title { margin-bottom: 1.8rem; }
.row.heading { margin-top: 2.2rem; }
.row.byline, .row.credit { color: var(--quiet); font-size: .92rem; }
.row.list-item .source > p, .row.list-item .target > p { padding-left: 1.4em; }
.row p, .row pre { margin: 0; }
.row p { overflow-wrap: break-word; }
.row p:lang(zh) { line-height: 1.85; text-align: justify; max-width: 38em; }
.row p:lang(en) { max-width: 36em; hyphens: auto; }
.row pre { white-space: pre-wrap; overflow-wrap: anywhere; font-family: "Noto Sans Mono", monospace; font-size: .86rem; }
mark { background: none; color: inherit; text-decoration-line: underline; text-decoration-skip-ink: none; text-underline-offset: .22em; }
mark.unclassified, .sample.unclassified { text-decoration-style: dashed; text-decoration-thickness: 1px; text-decoration-color: var(--unclassified); }
mark.neutral, .sample.neutral { text-decoration-style: dotted; text-decoration-thickness: 2px; text-decoration-color: var(--neutral); }
mark.minor, .sample.minor { text-decoration-style: solid; text-decoration-thickness: 1.5px; text-decoration-color: var(--minor); }
mark.major, .sample.major { text-decoration-style: wavy; text-decoration-thickness: 1.5px; text-decoration-color: var(--major); }
mark.critical, .sample.critical { text-decoration-style: double; text-decoration-thickness: 2px; text-decoration-color: var(--critical); }
mark.several { background: color-mix(in srgb, var(--ink) 9%, transparent); }
.place { font-family: "Noto Sans", system-ui, sans-serif; font-size: 1.25em; line-height: 0; font-weight: 700; }
.place.unclassified, .what.unclassified { color: var(--unclassified); }
.place.neutral, .what.neutral { color: var(--neutral); }
.place.minor, .what.minor { color: var(--minor); }
.place.major, .what.major { color: var(--major); }
.place.critical, .what.critical { color: var(--critical); }
sup { font-family: "Noto Sans", system-ui, sans-serif; font-size: .64em; line-height: 0; font-weight: 700; padding: 0 .12em; }
sup a, .notes li > a { text-decoration: none; }
.sample { color: var(--ink); text-decoration-line: underline; text-decoration-skip-ink: none; text-underline-offset: .22em; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; padding: 0; margin: .7rem 0 0; }
.notes, .pair-notes { grid-column: 1 / -1; list-style: none; margin: .55rem 0 .4rem; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--rule); line-height: 1.55; }
.notes li, .pair-notes li { margin: .2rem 0; padding-left: 1.6em; text-indent: -1.6em; }
.notes .number { font-weight: 700; display: inline-block; min-width: 1.6em; text-indent: 0; }
.quote { color: var(--ink); }
.what { font-weight: 600; }
.fix { color: var(--ink); border-bottom: 1px solid var(--rule); }
:target { background: color-mix(in srgb, var(--link) 18%, transparent); }
details { margin: 0 0 1.15rem; color: var(--quiet); font-size: .88rem; }
summary { cursor: pointer; }
details p { margin: .35rem 0 .35rem 1.2rem; overflow-wrap: anywhere; }
footer { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--rule); }
@media (max-width: 46rem) {
  body { padding: 1.5rem 1.1rem 3rem; }
  .row { grid-template-columns: minmax(0, 1fr); row-gap: .5rem; }
}
@media print {
  @page { margin: 16mm 14mm; }
  :root {
    --paper: #fff; --ink: #000; --quiet: #333; --rule: #999; --link: #000;
    --unclassified: #000; --neutral: #000; --minor: #000; --major: #000; --critical: #000;
  }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  .row { column-gap: 9mm; }
  .row.heading { break-after: avoid; }
  .notes li, .pair-notes li { break-inside: avoid; }
  sup { font-size: .72em; }
}
)css";

} // namespace duizhao
