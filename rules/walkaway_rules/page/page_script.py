"""The page's one script. Everything but leaving by key works without it.

Leaving replaces the page, so that going back does not bring it up, and ends the
server that could hand it out again. A page that is looked at says so, and the server
waits for it.
"""

SCRIPT = """
"use strict";
const hide = document.getElementById("hide");
let escaped = -Infinity;
function leave() {
  navigator.sendBeacon("hide", new URLSearchParams(new FormData(hide)));
  document.documentElement.hidden = true;
  location.replace("about:blank");
}
hide.addEventListener("submit", (event) => { event.preventDefault(); leave(); });
addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.repeat) return;
  if (event.timeStamp - escaped < 1000) leave();
  escaped = event.timeStamp;
});
addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
setInterval(() => {
  if (!document.hidden) fetch("here", {method: "POST"}).catch(() => {});
}, 60000);
"""
