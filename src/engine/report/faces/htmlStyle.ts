import { fonts, type Palette, palettes } from "./palette.ts";

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}:${value}`)
    .join(";");
}

/** How the filed page looks: as Telltale does, in either theme, on a phone and on A4. */
export const htmlStyle = `
:root{color-scheme:light dark;${variables(palettes.light)};--sans:${fonts.sans};--mono:${fonts.mono}}
@media (prefers-color-scheme:dark){:root{${variables(palettes.dark)}}}
:lang(zh){line-break:strict}
html:lang(zh){line-height:1.7}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:400 1rem/1.5 var(--sans);-webkit-text-size-adjust:100%}
body{max-width:64rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure{margin:0;padding:0}
h1,h2,h3,h4{font-weight:600;line-height:1.25;break-after:avoid}
h1{margin-bottom:.25rem;font-size:1.75rem}
h2{margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--ink);font-size:1.25rem}
h3{margin:1.75rem 0 .5rem;font-size:1.0625rem}
h4{margin:1.25rem 0 .25rem;color:var(--muted);font-size:.9375rem}
p,li,dd{max-width:46rem;overflow-wrap:break-word}
p{margin:.5rem 0;orphans:3;widows:3}
.small{color:var(--muted);font-size:.875rem}
.lead{font-weight:600}
.warning{display:inline-block;margin:.75rem .75rem 0 0;padding:.1rem .8rem;border:1px dashed var(--rule-strong);border-radius:1em;font-weight:600}
code,mark{padding:0 .2em;border-radius:3px;background:var(--paper-sunk);color:inherit;font:.9em/1.4 var(--mono);overflow-wrap:anywhere;white-space:pre-wrap;unicode-bidi:isolate}
mark{background:var(--accent-soft);box-shadow:inset 0 -2px var(--accent-rule)}
.headlines{margin:1.25rem 0 1rem}
.headline{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem .6rem;max-width:none;margin:.6rem 0;font-size:1.25rem;font-weight:600;line-height:1.35}
.letter{display:inline-grid;flex:none;place-items:center;width:1.6em;height:1.6em;border:1.5px solid var(--ink);border-radius:50%;font-size:.85em}
.headline .said{min-width:0;max-width:calc(100% - 3rem)}
.headline .said::first-letter{text-transform:uppercase}
.headline code{background:none;padding:0}
.marked .said{padding:0 .3em;border-bottom:3px solid var(--accent-rule);background:var(--accent-soft)}
.conditional .said{border-bottom:2px dashed var(--accent-rule)}
.also{color:var(--muted);font-size:.9375rem;font-weight:400}
.tag{padding:0 .6em;border:1px dashed var(--rule-strong);border-radius:1em;color:var(--muted);font-size:.8125rem;white-space:nowrap}
.ruler{margin:.75rem 0;padding:1rem 1.5rem 1.25rem;border:1px solid var(--rule);border-radius:6px;background:var(--paper-raised);break-inside:avoid}
.columns{display:flex;flex-wrap:wrap;row-gap:1rem;font-family:var(--mono)}
.word{display:flex;flex-wrap:wrap}
.column{display:grid;grid-template-rows:1rem;grid-auto-rows:4.25rem;justify-items:center}
.column.boxed{padding:0 .25rem}
.uncaptioned .column{grid-template-rows:0}
.caption{color:var(--accent);font:600 .75rem/1 var(--sans);white-space:nowrap}
.cell{padding-top:.5rem;text-align:center}
.side{display:block;width:2.25rem;text-align:left;font:600 1.5rem/2.5rem var(--sans)}
.glyph{display:block;padding:0 .06em;font-size:clamp(1.25rem,1rem + 1vw,1.75rem);line-height:2.5rem;white-space:pre;unicode-bidi:isolate}
.label{padding:0 .3em;border:1px dashed currentcolor;border-radius:3px;font:600 .6875rem/1.4 var(--mono);vertical-align:middle}
.box .label{border:0}
.box{display:grid;justify-items:center;min-width:3.5rem}
.box .glyph{width:100%;border:2px solid var(--rule-strong);border-radius:4px;line-height:calc(2.5rem - 4px)}
.box.on .glyph{border-color:var(--accent-rule);background:var(--accent-soft)}
.number{font-size:.75rem;line-height:1.4}
.absent{display:block;width:1.5rem;height:2.5rem;border-bottom:2px dotted var(--rule-strong)}
.bits{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:.5rem;margin:.75rem 0 1rem;break-inside:avoid}
.bit{padding:.4rem .75rem;border:1px solid var(--rule);border-radius:6px}
.bit dt{display:flex;justify-content:space-between;gap:.5rem;font-weight:600}
.bit b{font:600 1.125rem var(--mono)}
.bit dd{color:var(--muted);font-size:.8125rem}
.bits.marked .one{border-color:var(--accent-rule);background:var(--accent-soft)}
.bits.conditional .one{border:1px dashed var(--accent-rule)}
.item{padding:.75rem 0;border-top:1px solid var(--rule)}
.item:first-child{border-top:0}
.item>p{margin:0;break-after:avoid}
.kind{display:block;color:var(--muted);font-size:.8125rem;font-weight:600}
.kind.on{color:var(--accent)}
.facts{display:grid;grid-template-columns:minmax(7rem,11rem) minmax(0,1fr);gap:.2rem 1rem;margin:.4rem 0 0;font-size:.9375rem}
.facts>dt{grid-column:1;color:var(--muted);font-size:.8125rem;line-height:1.5rem}
.facts>dd{grid-column:2;line-height:1.5rem}
.tabled{overflow-x:auto}
table{border-collapse:collapse;font-size:.875rem}
th,td{padding:.3rem 1.25rem .3rem 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:baseline}
th{color:var(--muted);font-weight:600}
tr{break-inside:avoid}
ul.list{padding-left:1.1rem}
ol.list{padding-left:1.5rem}
.list li{margin:.3rem 0}
.list.points{columns:20rem;column-gap:2rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:40rem){
body{padding:1.25rem 1rem 3rem}
.headline{font-size:1.0625rem}
.ruler{padding:.75rem}
.side{width:1.5rem}
.facts{display:block}
.facts>dt{margin-top:.4rem;line-height:1.4}
td,th{padding-right:.75rem}
}
@media print{
:root{color-scheme:light;${variables({ ...palettes.light, paper: "#ffffff", paperSunk: "#f4f4f4", ink: "#000000", muted: "#444444", rule: "#bbbbbb" })}}
@page{size:A4;margin:18mm 16mm}
html{font-size:10pt}
body{max-width:none;padding:0}
.ruler,.item,.headline,.bits{break-inside:avoid}
.glyph{font-size:14pt}
mark,.box.on .glyph,.marked .said,.bits.marked .one,code{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`.trim();
