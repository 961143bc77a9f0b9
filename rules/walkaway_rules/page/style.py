"""How the page looks: by the system's wish light or dark, still, printed, or large."""

from walkaway_rules.page.palette import DARK, LIGHT, variables

_SHAPE = """
*, ::before, ::after { box-sizing: border-box; }
html { font-size: clamp(16px, 10.5px + 0.48vw, 27px); color-scheme: light dark;
  -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--text); line-height: 1.5;
  font-family: Inter, Cantarell, "Noto Sans", "Segoe UI", system-ui, sans-serif;
  font-feature-settings: "tnum", "cv11"; overflow-wrap: break-word; }
.page { max-width: 70rem; margin: 0 auto;
  padding: clamp(1.25rem, 4vw, 3rem) clamp(1rem, 4vw, 2.5rem) 3rem; }
h1, h2, h3, p, dl, dd, ul, figure { margin: 0; padding: 0; }
h1 { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2rem); font-weight: 650;
  letter-spacing: -0.018em; line-height: 1.2; text-wrap: balance; }
h2 { font-size: 1.0625rem; font-weight: 620; letter-spacing: -0.006em; }
.lead { color: var(--soft); margin-top: 0.15rem; max-width: 84ch; text-wrap: balance; }
.top { display: grid; grid-template-columns: auto 1fr; align-items: center;
  position: relative; column-gap: clamp(1.25rem, 4vw, 3rem); row-gap: 1.25rem;
  margin-bottom: 2.25rem; }
.top .lead { font-size: 1.0625rem; margin-top: 0.4rem; }
.top h1, .top .lead { padding-right: 15rem; }
.top .lead.small { font-size: 0.8125rem; padding-right: 0; }
.top form { position: absolute; top: 0; right: 0; text-align: right; }
.ring { width: clamp(8rem, 17vw, 11rem); display: block; }
.figures { display: flex; flex-wrap: wrap; gap: 0.9rem clamp(1.25rem, 3vw, 2.25rem);
  margin-top: 1.25rem; }
.figures div { display: flex; flex-direction: column-reverse; }
.figures dd { font-size: 1.3125rem; font-weight: 620; letter-spacing: -0.012em;
  line-height: 1.3; }
.figures dt { color: var(--soft); font-size: 0.8125rem; }
.cards { display: grid; gap: 1.25rem;
  grid-template-columns: repeat(2, minmax(0, 1fr)); }
.card { background: var(--card); border: 1px solid var(--edge); border-radius: 1.1rem;
  padding: clamp(1.1rem, 2.4vw, 1.6rem); min-width: 0; }
.wide, .cards > :last-child:nth-child(even) { grid-column: 1 / -1; }
.months { display: grid; list-style: none; gap: 1.35rem clamp(1rem, 2.2vw, 1.75rem);
  grid-template-columns: repeat(auto-fit, minmax(6.75rem, 1fr)); margin-top: 1.35rem; }
.months li { max-width: 11rem; }
.months h3 { font-size: 0.8125rem; font-weight: 500; color: var(--soft);
  margin-bottom: 0.4rem; }
.month, .course, .dial { display: block; width: 100%; height: auto; overflow: visible; }
.legend { display: flex; flex-wrap: wrap; gap: 0.35rem 1.25rem; list-style: none;
  margin-top: 1.35rem; color: var(--soft); font-size: 0.8125rem; }
.legend li { display: flex; align-items: center; gap: 0.4rem; }
.mark { width: 1.3rem; height: 1.3rem; flex: none; }
.dial { max-width: 17rem; margin: 1.1rem auto 0; }
.plot { display: grid; grid-template-columns: auto 1fr; gap: 0.3rem 0.7rem;
  margin-top: 1.35rem; color: var(--soft); font-size: 0.75rem; }
.plot .heights { display: flex; flex-direction: column; text-align: right;
  justify-content: space-between; }
.plot .ends { grid-column: 2; display: flex; justify-content: space-between; }
.list { list-style: none; margin-top: 0.6rem; }
.list > li { display: grid; grid-template-columns: 1fr auto; gap: 0.1rem 1.25rem;
  padding: 0.75rem 0; border-top: 1px solid var(--edge); align-items: baseline; }
.list > li:first-child { border-top: 0; }
.list .how { color: var(--soft); }
.list .how:nth-child(2) { justify-self: end; }
.list details { justify-self: end; }
.list details[open] { grid-column: 1 / -1; justify-self: start; }
.pairs { margin-top: 0.6rem; }
.pairs div { display: flex; justify-content: space-between; gap: 1.25rem;
  padding: 0.55rem 0; border-top: 1px solid var(--edge); }
.pairs div:first-child { border-top: 0; }
.pairs dd { color: var(--soft); text-align: right; flex: none; max-width: 60%; }
.plain { margin: 0.6rem 0 0; padding: 0 0 0 1.1rem; color: var(--soft); }
.plain li { margin: 0.3rem 0; }
.said { background: var(--card); border: 1px solid var(--mid); border-radius: 1.1rem;
  padding: 0.85rem clamp(1.1rem, 2.4vw, 1.6rem);
  margin-bottom: 1.25rem; }
.row { display: flex; flex-wrap: wrap; gap: 0.6rem; margin-top: 0.85rem; }
.row label { flex: 1 0 100%; color: var(--soft); font-size: 0.8125rem; }
input[type=text] { flex: 1 1 12rem; min-width: 0; font: inherit; color: inherit;
  background: var(--ground); border: 1px solid var(--soft); border-radius: 0.7rem;
  padding: 0.55rem 0.9rem; }
button { font: inherit; font-weight: 530; line-height: 1.25; cursor: pointer;
  border: 1px solid transparent; border-radius: 999px; padding: 0.6rem 1.2rem;
  background: var(--door); color: var(--on-door); }
button.quiet { background: transparent; color: var(--door); border-color: var(--edge); }
button:hover { filter: brightness(1.06); }
button.quiet:hover { border-color: var(--door); filter: none; }
summary { cursor: pointer; color: var(--door); font-size: 0.875rem;
  width: fit-content; padding: 0.2rem 0; border-radius: 0.4rem; }
.more { margin-top: 1rem; }
:focus-visible { outline: 3px solid var(--door); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; padding: 0.6rem 1rem; background: var(--card);
  color: var(--door); border-radius: 0 0 0.7rem 0; top: 0; }
.skip:focus { left: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; }
.scroll { overflow-x: auto; margin-top: 0.6rem; border-radius: 0.4rem; }
table { border-collapse: collapse; font-size: 0.875rem;
  font-variant-numeric: tabular-nums; }
table + table { margin-top: 1.25rem; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.3rem; }
th, td { text-align: left; padding: 0.3rem 1rem 0.3rem 0; vertical-align: top;
  border-bottom: 1px solid var(--edge); font-weight: 400; }
thead th { color: var(--soft); }
td { min-width: 5.5rem; }
footer { color: var(--soft); margin-top: 1.75rem; font-size: 0.875rem; }
svg text { fill: var(--text); text-anchor: middle; font-weight: 500; }
svg .number { font-weight: 650; letter-spacing: -0.03em; }
svg .unit, svg .name { fill: var(--soft); }
.stretch, .present { fill: none; stroke-width: 11; }
.stretch { stroke: var(--mid); stroke-linecap: round; }
.present { stroke: var(--deep); stroke-linecap: round; }
.halt { fill: var(--ground); }
.opening { fill: var(--ground); stroke: var(--warm); stroke-width: 2.6; }
.quiet.day { fill: var(--pale); }
.turned.day { fill: var(--mid); }
.harder.day { fill: var(--deep); }
.looked.day { fill: none; stroke: var(--warm); stroke-width: 2.6; }
.unknown.day { fill: none; stroke: var(--soft); stroke-width: 1.4;
  stroke-dasharray: 0.1 2.41; stroke-linecap: round; }
.halo { fill: none; stroke: var(--text); stroke-width: 1.4; }
.ahead { fill: var(--soft); opacity: 0.45; }
.face { fill: var(--ground); }
.petal { stroke-width: 8; stroke-linecap: round; }
.shade0 { stroke: var(--pale); stroke-width: 5; opacity: 0.75; }
.shade1 { stroke: var(--pale); }
.shade2 { stroke: var(--mid); }
.shade3 { stroke: var(--deep); }
.ground { stroke: var(--edge); stroke-width: 1.2; }
.band { fill: var(--pale); opacity: 0.55; }
.line { fill: none; stroke: var(--deep); stroke-width: 2.6; stroke-linejoin: round;
  stroke-linecap: round; }
.week { fill: var(--mid); }
.week.unwatched { fill: var(--card); stroke: var(--soft); stroke-width: 1.2;
  stroke-dasharray: 0.1 2.3; stroke-linecap: round; }
@media (max-width: 46rem) {
  .cards { grid-template-columns: minmax(0, 1fr); }
  .top { grid-template-columns: minmax(0, 1fr); }
  .top form { order: -1; position: static; }
  .top h1, .top .lead { padding-right: 0; }
  .ring { width: min(60vw, 11rem); margin: 0 auto; }
  .list > li { grid-template-columns: 1fr; }
  .list .how:nth-child(2), .list details { justify-self: start; }
}
@media (prefers-contrast: more) {
  :root { --soft: var(--text); --edge: var(--text); --pale: var(--deep);
    --mid: var(--deep); }
  .band { opacity: 0.25; }
}
@media (forced-colors: active) {
  svg { forced-color-adjust: none; }
  :root { --text: CanvasText; --soft: CanvasText; --pale: CanvasText; --mid: LinkText;
    --deep: CanvasText; --warm: Highlight; --card: Canvas; --ground: Canvas;
    --edge: CanvasText; }
  .band { opacity: 0.25; }
}
@media screen and (prefers-reduced-motion: no-preference) {
  .present, .band, .line, .petal { animation: come 0.9s ease-out both; }
  @keyframes come { from { opacity: 0; } }
}
@media print {
  .page { padding: 0.5rem; max-width: none; }
  .skip, form, form.row, details, .said, .card[aria-labelledby=ask] { display: none; }
  .card, .top { break-inside: avoid; }
  .cards { gap: 0.8rem; }
  .card[aria-labelledby=apart] { grid-column: 1 / -1; }
}
"""


def style() -> str:
    """Return the page's style sheet."""
    light, dark = variables(LIGHT), variables(DARK)
    wish = "@media screen and (prefers-color-scheme: dark)"
    return f":root {{ {light} }}\n{wish} {{ :root {{ {dark} }} }}{_SHAPE}"
