// The look of a report's page and of the index: tokens first, then the page.
import { REGISTERS, type Register } from '../record/registers.ts';
import { LANES } from './segments.ts';

const tokens = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#faf9f6, #17181a); --panel: light-dark(#ffffff, #1f2124); --sunk: light-dark(#f3f1ec, #121315);
  --ink: light-dark(#1f1e1b, #e6e3dc); --ink-2: light-dark(#4f4c45, #bab6ad); --ink-3: light-dark(#686459, #98948a);
  --line: light-dark(#e4e1d9, #2f3135); --edge: light-dark(#8b877c, #75726b); --focus: light-dark(#1b5fa8, #8fbdf2);
  --s: light-dark(#1b70b7, #5f95d7); --e: light-dark(#025769, #82ddf8); --d: light-dark(#6f1e00, #ce785d);
  --c: light-dark(#33724b, #acdea3); --w: light-dark(#b54657, #f5959e); --o: light-dark(#44378b, #c5aafb);
  --f: light-dark(#644e00, #d5bb74); --x: light-dark(#5e0f53, #bc77b0); --g: light-dark(#995e08, #c79945);
  --v: light-dark(#686e76, #9ab9c1); --t: light-dark(#343a2e, #959386);
  --s-line: linear-gradient(var(--s), var(--s));
  --e-line: repeating-linear-gradient(90deg, var(--e) 0 10px, #0000 10px 13px);
  --d-line: repeating-linear-gradient(90deg, var(--d) 0 6px, #0000 6px 9px);
  --c-line: repeating-linear-gradient(90deg, var(--c) 0 9px, #0000 9px 11px, var(--c) 11px 13px, #0000 13px 15px);
  --w-line: repeating-linear-gradient(90deg, var(--w) 0 14px, #0000 14px 16px);
  --o-line: repeating-linear-gradient(90deg, var(--o) 0 2px, #0000 2px 4px);
  --f-line: repeating-linear-gradient(90deg, var(--f) 0 4px, #0000 4px 6px);
  --x-line: repeating-linear-gradient(90deg, var(--x) 0 6px, #0000 6px 8px, var(--x) 8px 10px, #0000 10px 12px, var(--x) 12px 14px, #0000 14px 16px);
  --v-line: repeating-linear-gradient(90deg, var(--v) 0 1.5px, #0000 1.5px 6px);
  --t-line: repeating-linear-gradient(90deg, var(--t) 0 1px, #0000 1px 3px);
  --serif: "Iowan Old Style", Charter, "Bitstream Charter", "Charis SIL", "Sitka Text", Cambria, "Noto Serif", "Source Serif 4", "Liberation Serif", Georgia, "Noto Naskh Arabic", serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Roboto, sans-serif;
  --read: 1.1875rem; --leading: 2.125rem; --ui: .84375rem; --small: .78125rem; --label: .71875rem;
  --lift: 0 0 0 1px var(--line), 0 1px 2px light-dark(#1f1e1b0d, #0006), 0 6px 20px light-dark(#1f1e1b12, #0007);
}
@media print { :root { color-scheme: light; --paper: #fff; --panel: #fff; } }
`;

const base = `
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); text-size-adjust: 100%; scroll-padding-top: 96px; }
body { margin: 0; font: var(--ui)/1.5 var(--sans); }
a { color: inherit; text-underline-offset: 3px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; inset-inline-start: -999px; }
.skip:focus { inset: 8px auto auto 8px; background: var(--panel); padding: 8px 12px; z-index: 9; }
.wide { width: min(100% - 48px, 1120px); margin-inline: auto; }
.kicker { margin: 0 0 8px; color: var(--ink-2); font-size: var(--small); display: flex; flex-wrap: wrap; }
.kicker > *:not(:last-child)::after { content: "·"; margin-inline: 8px; color: var(--ink-3); }
h1, .title { font: 500 1.75rem/1.24 var(--serif); margin: 0; letter-spacing: -.008em; text-wrap: balance; }
.quiet { color: var(--ink-3); }
.k { display: inline-block; min-width: 20px; padding: 0 4px; text-align: center; font: 600 var(--label)/17px var(--sans); font-variant-numeric: tabular-nums; color: var(--k); border: 1px solid currentColor; border-radius: 3px; text-decoration: none; white-space: nowrap; }
q { font-family: var(--serif); quotes: none; }
`;

const page = `
header { padding-block: 26px 22px; }
.cast { margin: 14px 0 0; font-size: var(--small); color: var(--ink-2); max-width: 74em; }
.cast b { font-weight: 600; color: var(--ink); } .cast small { font-size: inherit; color: var(--ink-3); }
.cast bdi { color: var(--ink); }
.bar { position: sticky; top: 0; z-index: 5; background: var(--paper); border-block: 1px solid var(--line); }
.legend { display: flex; flex-wrap: wrap; gap: 2px 4px; padding-block: 7px; padding-inline: 0; border: 0; min-width: 0; }
.legend label { display: inline-flex; align-items: center; gap: 6px; padding: 4px 6px; border-radius: 6px; white-space: nowrap; font-size: var(--label); color: var(--ink-2); cursor: pointer; }
.legend label:first-child { padding-inline-start: 0; }
.legend label:hover { background: var(--sunk); }
.legend input { position: absolute; opacity: 0; width: 1px; height: 1px; }
.legend label:has(:focus-visible) { outline: 2px solid var(--focus); }
.legend .k { color: var(--paper); background: var(--k); border-color: var(--k); }
.legend .nm { background: var(--line-k) 0 100% / 100% 1.5px no-repeat; padding-bottom: 2px; }
.legend [data-r="g"] .nm { text-decoration: underline wavy var(--g) 1px; text-underline-offset: 3px; }
.legend .n { color: var(--ink-3); font-variant-numeric: tabular-nums; }
.legend label:not(:has(:checked)) .k { color: var(--k); background: none; border-style: dashed; }
.legend label:not(:has(:checked)) .nm { text-decoration: line-through var(--edge); background: none; }
main { padding-block: 28px 90px; }
.row { display: grid; grid-template-columns: 34px minmax(0, 31em) minmax(280px, 1fr); column-gap: 0; align-items: start; }
.row > .text { font: var(--read)/var(--leading) var(--serif); }
.row { grid-template-columns: 34px minmax(0, calc(31 * var(--read))) minmax(280px, 1fr); margin-bottom: 17px; }
.num { font: var(--label)/var(--leading) var(--sans); color: var(--ink-3); font-variant-numeric: tabular-nums; user-select: none; }
.text { margin: 0; overflow-wrap: anywhere; hanging-punctuation: first; }
.row > h2.text { font: 600 1.1875rem/var(--leading) var(--sans); margin-top: 14px; }
.row > .title { font: 500 1.75rem/1.3 var(--serif); }
.row > .list, .row > .table, .row > .quote { white-space: pre-line; }
.row > .quote { border-inline-start: 2px solid var(--line); padding-inline-start: 16px; }
.row > .credit, .row > .caption { font: italic .9375rem/1.8 var(--serif); color: var(--ink-2); }
.tag { font: var(--label)/1 var(--sans); color: var(--ink-3); border: 1px solid var(--line); padding: 2px 6px; border-radius: 9px; white-space: nowrap; margin-inline-start: 10px; }
.fold { margin: 0 0 17px 34px; max-width: calc(31 * var(--read)); font-size: var(--small); color: var(--ink-2); border-block: 1px solid var(--line); }
.fold summary { cursor: pointer; padding: 10px 0; }
.fold p { margin: 0 0 10px; overflow-wrap: anywhere; }
mark { color: inherit; background: none; border-radius: 2px; cursor: pointer;
  padding-bottom: 15px; -webkit-box-decoration-break: clone; box-decoration-break: clone;
  background-image: var(--l0, none), var(--l1, none), var(--l2, none), var(--l3, none), var(--l4, none);
  background-repeat: no-repeat; background-size: 100% 1.5px;
  background-position: 0 calc(100% - 12px), 0 calc(100% - 9px), 0 calc(100% - 6px), 0 calc(100% - 3px), 0 100%; }
.gw { text-decoration: underline wavy var(--g) 1px; text-underline-offset: 3px; text-decoration-skip-ink: none; }
.ext { background-color: color-mix(in srgb, var(--sel) 8%, transparent); }
.on:not(.card) { background-color: color-mix(in srgb, var(--sel) 18%, transparent); }
.notes { list-style: none; margin: 0; padding: 0 0 0 40px; min-width: 0; }
.card { display: grid; grid-template-columns: 40px minmax(0, 1fr); padding: 5px 12px 6px 10px; border-radius: 6px; line-height: 20px; cursor: pointer; scroll-margin-block: 110px 40px; }
.card:hover { background: var(--sunk); }
.card .k { justify-self: start; align-self: start; margin-top: 1px; }
.card .h { display: flex; flex-wrap: wrap; gap: 0 6px; align-items: baseline; min-width: 0; }
.card .h b { font-weight: 600; } .card .h span { color: var(--ink-2); }
.card .h .meta { margin-inline-start: auto; color: var(--ink-3); font-size: var(--small); padding-inline-start: 8px; }
.card .l { grid-column: 2; color: var(--ink-2); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.card .l q, .card .in q { font-size: .875rem; }
.card .in { min-width: 0; flex: 0 1 auto; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; max-width: 100%; }
.js .card.on .in, html:not(.js) .card:target .in { display: none; }
.card .full { display: none; grid-column: 2; }
.js .card.on, html:not(.js) .card:target { background: var(--panel); box-shadow: var(--lift); padding-block: 9px 10px; cursor: auto; }
.js .card.on .k.id, html:not(.js) .card:target .k.id { background: var(--k); border-color: var(--k); color: var(--panel); }
.js .card.on .l, html:not(.js) .card:target .l { display: none; }
.js .card.on .full, html:not(.js) .card:target .full { display: block; }
.full q { display: block; font-size: .9375rem; line-height: 1.5; overflow-wrap: anywhere; } .full q + q::before { content: "… "; color: var(--ink-3); }
.full dl { display: grid; grid-template-columns: auto 1fr; gap: 2px 12px; margin: 9px 0 0; font-size: var(--small); }
.full dt { color: var(--ink-3); } .full dd { margin: 0; color: var(--ink-2); overflow-wrap: anywhere; } .full dd q { display: inline; font-size: .84375rem; }
footer { color: var(--ink-3); font-size: var(--small); padding-block: 18px 40px; border-top: 1px solid var(--line); }
@media screen and (max-width: 900px) {
  .row { grid-template-columns: 28px minmax(0, 1fr); } .notes { grid-column: 2; padding: 6px 0 0; border-inline-start: 1px solid var(--line); } .fold { margin-inline-start: 28px; }
  .bar { position: static; } html { scroll-padding-top: 20px; }
}
@media screen and (max-width: 480px) { :root { --read: 1.125rem; --leading: 2.0625rem; } .wide { width: calc(100% - 28px); } .row { grid-template-columns: 22px minmax(0, 1fr); } .fold { margin-inline-start: 22px; } }
@media (forced-colors: active) { mark { forced-color-adjust: none; color: CanvasText; } .on { outline: 2px solid Highlight; } }
@media print {
  html { font-size: 11.5px; } mark, .k { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .skip { display: none; } .bar { position: static; } .wide { width: auto; } main { padding-block: 5mm 0; }
  .row { grid-template-columns: 7mm minmax(0, 1fr) 62mm; } .notes { padding-inline-start: 5mm; } .card { break-inside: avoid; grid-template-columns: 9mm minmax(0, 1fr); padding: 0 0 2mm; }
  .card .l { white-space: normal; } .fold { display: none; }
}
`;

const index = `
main { padding-block: 34px 60px; }
main table { border-collapse: collapse; width: 100%; margin-top: 20px; }
th, td { text-align: start; padding: 7px 14px 7px 0; border-bottom: 1px solid var(--line); vertical-align: baseline; }
th { font-weight: 400; color: var(--ink-3); font-size: var(--small); }
td.n, th.n { text-align: end; font-variant-numeric: tabular-nums; }
td.d { white-space: nowrap; }
td a { text-decoration-color: var(--edge); font: 1rem/1.4 var(--serif); }
.scroll { overflow-x: auto; }
.failed td { color: var(--ink-2); }
`;

const lineOf = (letter: string) => (letter === 'g' ? 'none' : `var(--${letter}-line)`);

/** Colour and line of each register, wherever its letter stands. */
const badges = Object.values(REGISTERS)
  .map((letter) => `[data-r="${letter}"] { --k: var(--${letter}); --line-k: ${lineOf(letter)}; }`)
  .join('\n');

/** Rules that are the same for each register but for its letter. */
function perRegister(): string {
  const rules = [badges];
  for (const letter of Object.values(REGISTERS)) {
    rules.push(`[data-sel="${letter}"] { --sel: var(--${letter}); }`);
    rules.push(`html:has(#show-${letter}:not(:checked)) .card[data-r="${letter}"] { display: none; }`);
    if (letter === 'g') rules.push('html:has(#show-g:not(:checked)) .gw { text-decoration: none; }');
    else {
      rules.push(`html:has(#show-${letter}:not(:checked)) { --${letter}-line: none; }`);
      for (let lane = 0; lane < LANES; lane++) rules.push(`.l${lane}${letter} { --l${lane}: ${lineOf(letter)}; }`);
    }
  }
  return rules.join('\n');
}

/** Class of a segment's lane: "l0s" draws a statement's line nearest the words. */
export function laneClass(lane: number, register: Register): string {
  return `l${lane}${REGISTERS[register]}`;
}

export const pageStyle = `${tokens}${base}${page}${perRegister()}\n`;
export const indexStyle = `${tokens}${base}${index}${badges}\n`;
