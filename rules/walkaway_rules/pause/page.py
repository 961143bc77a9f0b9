"""The pause as a local page: its markup, and the picture as values for its script.

The script decides nothing. It sends what was pressed and places what it is told,
so that the page is the same pause as every other form.
"""

import json
from html import escape
from typing import Any

from walkaway_rules.pause.canvas import FITTING, LEAST, ROOMY
from walkaway_rules.pause.card import Card
from walkaway_rules.pause.door import Door
from walkaway_rules.pause.picture import Picture, Role
from walkaway_rules.pause.shade import GLOW
from walkaway_rules.pause.theme import Rgb, Theme, in_hex

_STEPS = 8
"""Stops of the glow but the first."""


def page_values(picture: Picture, *, over: bool) -> dict[str, Any]:
    """Return what the script places; lengths are pixels, colours are CSS."""
    return {
        "over": over,
        "disc": {"x": picture.disc.x, "y": picture.disc.y, "r": picture.disc.radius},
        "glow": picture.disc.glow,
        "texts": {
            text.role.value: [
                text.text, text.x, text.y, text.size, text.width, in_hex(text.colour),
            ]
            for text in picture.texts
        },
        "doors": {
            pill.door.value: [
                pill.text, pill.x, pill.y, pill.width, pill.height, pill.size,
                in_hex(pill.fill), in_hex(pill.colour), pill.focused, pill.enabled,
                in_hex(pill.edge),
            ]
            for pill in picture.doors
        },
        "entry": picture.entry,
    }  # fmt: skip


def page_html(title: str, card: Card, theme: Theme, nonce: str, first: Picture) -> str:
    """Return the page; nothing in it comes from anywhere else.

    `first` is what it shows before it has asked, as drawn on a `ROOMY` canvas.
    """
    texts = "".join(f'<p id="{role.value}" dir="auto"></p>' for role in Role)
    doors = "".join(
        f'<button id="{door.value}" type="button" hidden></button>' for door in Door
    )
    return f"""<!doctype html>
<html lang="{escape(card.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title) or "&#8203;"}</title>
<link rel="icon" href="data:,">
<style nonce="{nonce}">{_style(theme)}</style>
</head>
<body>
<main role="alertdialog" aria-modal="true" aria-labelledby="day"
 aria-describedby="words">
<div id="glow" aria-hidden="true"></div>
<div id="disc" aria-hidden="true"></div>
{texts}
<input id="entry" maxlength="60" autocomplete="off" aria-label="{escape(card.hope)}"
 hidden>
{doors}
<noscript><p dir="auto">{escape(card.words)}</p></noscript>
<div id="over" hidden>{escape(card.over)}</div>
</main>
<script nonce="{nonce}">{_beginning(first)}{SCRIPT}</script>
</body>
</html>
"""


def page_policy(nonce: str) -> str:
    """Return the page's content security policy."""
    return (
        f"default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; "
        "img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    )


def _beginning(first: Picture) -> str:
    """Return what the script begins with; no word in it can end the script."""
    values = json.dumps(page_values(first, over=False)).replace("<", "\\u003c")
    canvases = json.dumps({"least": LEAST, "roomy": ROOMY, "fitting": FITTING})
    return f"\nconst first = {values};\nconst canvas = {canvases};"


def _fading(colour: Rgb) -> str:
    """Return the stops of a glow that fades as it does in every other form."""
    nears = ((step, 1 - step / _STEPS) for step in range(_STEPS + 1))
    return ", ".join(
        f"{in_hex(colour)}{round(GLOW * near * near):02x} {100 * step / _STEPS:g}%"
        for step, near in nears
    )


def _style(theme: Theme) -> str:
    deep, light = in_hex(theme.disc_deep), in_hex(theme.disc_light)
    return f"""
html, body {{ margin: 0; height: 100%; overflow: hidden;
  font-family: Inter, Cantarell, "Noto Sans", "Segoe UI", system-ui, sans-serif;
  background: linear-gradient({in_hex(theme.top)}, {in_hex(theme.bottom)}) fixed; }}
main {{ transform-origin: 0 0; }}
main > * {{ position: absolute; transform: translate(-50%, -50%); margin: 0;
  text-align: center; box-sizing: border-box; }}
#disc {{ border-radius: 50%;
  background: radial-gradient(circle at 50% 32%, {light}, {deep} 72%); }}
#glow {{ border-radius: 50%;
  background: radial-gradient(closest-side, {_fading(theme.disc_deep)}); }}
button, input {{ border: 0; border-radius: 999px; font-family: inherit; }}
button {{ cursor: pointer; }}
button[aria-disabled=true] {{ cursor: default; }}
button.here {{ outline: 2px solid {in_hex(theme.ring)}; outline-offset: 3px; }}
button:focus {{ outline-color: {in_hex(theme.ring)}; }}
input {{ border-radius: 8px; border: 2px solid {in_hex(theme.ring)}; outline: 0;
  color: {in_hex(theme.text)};
  background: {in_hex(theme.quiet)}; }}
p {{ line-height: 1.3; overflow-wrap: break-word; text-wrap: balance; }}
#over, noscript {{ left: 50%; top: 50%; font-size: 18px; color: {in_hex(theme.text)}; }}
noscript {{ width: 80%; font-size: 26px; }}
[hidden] {{ display: none; }}
@media (forced-colors: active) {{
  #disc, button {{ border: 2px solid; }}
  button[aria-disabled=true] {{ color: GrayText !important; }}
  button.here {{ outline: 3px solid Highlight; }}
}}
"""


SCRIPT = """
"use strict";
const by = (id) => document.getElementById(id);
const entry = by("entry");
const keys = {Escape: "escape", Enter: "press", " ": "press", Tab: "next",
  ArrowRight: "next", ArrowDown: "next", ArrowLeft: "back", ArrowUp: "back"};
const main = document.querySelector("main");
let over = false, widest = Infinity;
function place(one, x, y, width, height) {
  one.hidden = false;
  one.style.left = x + "px";
  one.style.top = y + "px";
  if (width) one.style.width = width + "px";
  if (height) one.style.height = height + "px";
}
function say(one, text) { if (one.textContent !== text) one.textContent = text; }
function text(role, told) {
  const one = by(role);
  if (!told) { one.hidden = true; return; }
  place(one, told[1], told[2], Math.min(told[4], widest));
  one.style.fontSize = told[3] + "px";
  one.style.color = told[5];
  say(one, told[0]);
}
function door(name, told) {
  const one = by(name);
  if (!told) { one.hidden = true; return; }
  place(one, told[1], told[2], told[3], told[4]);
  one.style.fontSize = told[5] + "px";
  one.style.background = told[6];
  one.style.color = told[7];
  one.style.boxShadow = `inset 0 0 0 2px ${told[10]}`;
  one.setAttribute("aria-disabled", String(!told[9]));
  one.classList.toggle("here", told[8]);
  say(one, told[0]);
  if (told[8] && entry.hidden && document.activeElement !== one) one.focus();
}
function end() {
  main.setAttribute("role", "main");
  main.replaceChildren(by("over"));
  by("over").hidden = false;
  window.close();
}
function draw(told) {
  over = told.over;
  if (over) { end(); return; }
  const disc = told.disc;
  place(by("disc"), disc.x, disc.y, 2 * disc.r, 2 * disc.r);
  place(by("glow"), disc.x, disc.y, 2 * told.glow, 2 * told.glow);
  for (const one of document.querySelectorAll("p")) text(one.id, told.texts[one.id]);
  const asked = entry.hidden && told.entry;
  entry.hidden = !told.entry;
  if (told.entry) {
    place(entry, ...told.entry);
    entry.style.fontSize = told.entry[3] * 0.4 + "px";
  }
  for (const one of document.querySelectorAll("button")) {
    door(one.id, told.doors[one.id]);
  }
  if (asked) entry.focus();
}
function begin() {
  const unit = Math.min(innerWidth / canvas.least[0], innerHeight / canvas.least[1]);
  const left = (innerWidth - canvas.roomy[0] * unit) / 2;
  const top = (innerHeight - canvas.roomy[1] * unit) / 2;
  main.style.transform = `translate(${left}px, ${top}px) scale(${unit})`;
  widest = canvas.fitting * innerWidth / unit;
  draw(first);
  widest = Infinity;
}
async function send(what, value) {
  const size = `w=${innerWidth}&h=${innerHeight}`;
  try {
    const told = await fetch(`${what}?${size}`, {method: "POST", body: value || ""});
    const drawn = await told.json();
    main.style.transform = "";
    draw(drawn);
  } catch { over = true; end(); }
}
document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  let key = keys[event.key];
  if (event.key === "Tab" && event.shiftKey) key = "back";
  const typing = document.activeElement === entry;
  if (typing && event.key === "Enter") {
    event.preventDefault();
    send("tell", entry.value);
  } else if (key && !(typing && event.key !== "Tab" && event.key !== "Escape")) {
    event.preventDefault();
    send("key", key);
  }
});
for (const one of document.querySelectorAll("button")) {
  one.addEventListener("click", () => send("choose", one.id));
}
addEventListener("pagehide", () => { if (!over) navigator.sendBeacon("lose"); });
async function turn() {
  await send("look");
  if (!over) setTimeout(() => requestAnimationFrame(turn), 33);
}
entry.hidden = true;
begin();
if (document.hidden) requestAnimationFrame(turn); else turn();
"""
