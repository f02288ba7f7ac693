/** The page's only style sheet; its hash is in the page's policy. No script is needed: folds and filters are HTML and CSS. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #fbfbfa; --card: #fff; --ink: #1c1e21; --soft: #5f6670; --line: #e3e4e8;
  --pass: #1a7f45; --fail: #c4302b; --open: #9a6700; --tint: #f3f4f6; --accent: #3257c8; }
@media (prefers-color-scheme: dark) { :root { --ground: #14161a; --card: #1b1e24; --ink: #e7e9ec; --soft: #9aa2ad;
  --line: #2d323a; --pass: #4cc07c; --fail: #ff7a72; --open: #e0b04a; --tint: #23272f; --accent: #8aa8ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 24px 20px 64px; }
header { border-left: 6px solid var(--soft); padding: 4px 0 4px 18px; margin-bottom: 28px; }
header.pass { border-color: var(--pass); } header.fail { border-color: var(--fail); }
header.inconclusive, header.error { border-color: var(--open); }
h1 { font-size: 1.55rem; line-height: 1.25; margin: 0 0 6px; text-wrap: balance; }
h2 { font-size: 1.2rem; margin: 44px 0 12px; } h3 { font-size: 1rem; margin: 30px 0 10px; }
p { margin: 8px 0; } a { color: var(--accent); } .soft { color: var(--soft); font-size: .9rem; }
code, pre { font: .87em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { background: var(--tint); border-radius: 4px; padding: .1em .35em; overflow-wrap: anywhere; }
pre { background: var(--tint); border-radius: 8px; padding: 12px; margin: 6px 0 0; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 480px; overflow: auto; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; margin: 16px 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 12px 14px; }
.card b { display: block; font-size: 1.35rem; font-weight: 650; font-variant-numeric: tabular-nums; line-height: 1.3; }
.card span { color: var(--soft); font-size: .85rem; }
.note { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--open); border-radius: 8px; padding: 10px 14px; margin: 10px 0; }
.note.fail { border-left-color: var(--fail); } .note.plain { border-left-color: var(--soft); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 8px 12px; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child td { border-bottom: 0; } th { color: var(--soft); font-weight: 500; font-size: .85rem; white-space: nowrap; }
td.n, th.n { text-align: right; } td.n, th.n, td.k { white-space: nowrap; } td.wide { min-width: 190px; }
tr.fail td:first-child { box-shadow: inset 3px 0 var(--fail); }
svg { display: block; margin-top: 3px; } details > summary.soft { cursor: pointer; margin: 8px 0; } .axis { stroke: var(--line); } .zero { stroke: var(--soft); } .limit { stroke: var(--fail); stroke-dasharray: 3 2; }
.bar { fill: var(--soft); opacity: .45; } .dot { fill: var(--soft); }
.pass .bar, .pass .dot { fill: var(--pass); } .fail .bar, .fail .dot { fill: var(--fail); } .inconclusive .bar, .inconclusive .dot { fill: var(--open); }
.filters { display: flex; flex-wrap: wrap; gap: 8px; margin: 10px 0; }
.filters label { cursor: pointer; } .filters input { position: absolute; opacity: 0; }
.filters span { display: inline-block; border: 1px solid var(--line); background: var(--card); border-radius: 999px; padding: 3px 13px; font-size: .9rem; }
.filters input:checked + span { background: var(--ink); color: var(--ground); border-color: var(--ink); }
.filters input:focus-visible + span { outline: 2px solid var(--accent); outline-offset: 2px; }
.cases:has(.only-changed:checked) .same, .cases:has(.only-red:checked) :is(.same, .fixed, .better, .worse) { display: none; }
.case { border: 1px solid var(--line); border-bottom-width: 0; background: var(--card); }
.list { border-bottom: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.case > summary, .case > .row { display: grid; grid-template-columns: minmax(160px, 2fr) minmax(90px, 1.1fr) 120px 110px 76px 76px; gap: 10px; padding: 8px 14px; align-items: baseline; font-variant-numeric: tabular-nums; list-style: none; }
.case > summary { cursor: pointer; } .case > summary::-webkit-details-marker { display: none; }
.case > summary:hover { background: var(--tint); } .case > summary > :first-child::before { content: "▸ "; color: var(--soft); }
.case[open] > summary > :first-child::before { content: "▾ "; } .case .n { text-align: right; } .row > .id { padding-left: 1.05em; }
.case .id { overflow-wrap: anywhere; font-weight: 500; } .broke .sign, .failing .sign { color: var(--fail); } .fixed .sign, .better .sign { color: var(--pass); }
.missing .sign, .worse .sign { color: var(--open); }
.inside { padding: 4px 14px 16px; border-top: 1px dashed var(--line); }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 14px; } .pair > * { min-width: 0; }
footer { margin-top: 48px; border-top: 1px solid var(--line); padding-top: 12px; }
@media (max-width: 720px) {
  main { padding: 16px 14px 48px; } h1 { font-size: 1.25rem; } header { padding-left: 12px; }
  .pair { grid-template-columns: 1fr; gap: 4px; } th, td { padding: 7px 9px; }
  .case > summary, .case > .row { grid-template-columns: 1fr auto; gap: 2px 10px; } .case .extra { display: none; }
  .cards { grid-template-columns: 1fr 1fr; }
}
@media print { .case .inside { display: block; } .filters { display: none; } }
`;
