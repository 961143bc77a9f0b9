"""The script that KWin runs for us, and what it calls us with.

KWin 5.27 calls windows clients; KWin 6 renamed them. See KWin's scripting API.
"""

from collections.abc import Sequence

from walkaway_rules.observation import WindowShown

PLUGIN = "walkaway"
"""The name that KWin knows the script by."""
PATH = "/org/walkaway/Window"
INTERFACE = "org.walkaway.Window"
MEMBER = "Shown"

_SCRIPT = """\
function tell(window) {
    callDBus("@NAME@", "@PATH@", "@INTERFACE@", "@MEMBER@",
        window ? String(window.caption) : "",
        window ? String(window.resourceClass) : "",
        window ? window.pid : 0,
        window ? window.fullScreen : false);
}
const known = {};
function shown(window) {
    if (window && !known[window.internalId]) {
        known[window.internalId] = true;
        const changed = function () {
            if (window.active) { tell(window); }
        };
        window.captionChanged.connect(changed);
        window.fullScreenChanged.connect(changed);
    }
    tell(window);
}
const removed = workspace.windowRemoved || workspace.clientRemoved;
removed.connect(function (window) { delete known[window.internalId]; });
(workspace.windowActivated || workspace.clientActivated).connect(shown);
shown(workspace.activeWindow || workspace.activeClient);
"""


def script_for(name: str) -> str:
    """Return the script that tells this unique name on the bus."""
    text = _SCRIPT
    for mark, value in (
        ("@NAME@", name),
        ("@PATH@", PATH),
        ("@INTERFACE@", INTERFACE),
        ("@MEMBER@", MEMBER),
    ):
        text = text.replace(mark, value)
    return text


def script_paths(number: int) -> tuple[str, str]:
    """Return where a loaded script may be called: in KWin 6, and in KWin 5."""
    return f"/Scripting/Script{number}", f"/{number}"


def shown_in(body: Sequence[object]) -> WindowShown | None:
    """Given a call's or signal's values, return the window; None for nonsense."""
    match tuple(body):
        case (str(title), str(app), int() | float() as pid, *rest):
            # GNOME's extension did not always tell the fourth.
            return WindowShown(title, app, _process(pid), rest[:1] == [True])
        case _:
            return None


def _process(value: float) -> int:
    """Return the process's id; 0 for a number that is none."""
    whole = isinstance(value, int) and not isinstance(value, bool)
    return max(int(value), 0) if whole else 0
