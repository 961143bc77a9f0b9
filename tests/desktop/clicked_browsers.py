"""Browsers that only hands can steer: opened at a page that is one large link.

Every page of a walk leads to the next, wherever it is clicked, so that real clicks of
a real mouse go through as many pages as a test wants.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop.loopback import LoopbackServer, Page
from desktop.session import DesktopSession, needs, wait_until

_PATIENCE = 90.0
"""Seconds that a browser may take to start or to load a page."""
_AGAIN = 8.0
"""Seconds after which a click that led nowhere is made once more."""
_CLICKS = 5
"""How often that is tried before the page is waited for in vain."""
_QT = {
    "QTWEBENGINE_DISABLE_SANDBOX": "1",
    "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox --disable-gpu",
    "QT_QUICK_BACKEND": "software",
    "LIBGL_ALWAYS_SOFTWARE": "1",
}
_WEBKIT = {
    "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
    "WEBKIT_DISABLE_COMPOSITING_MODE": "1",
    "LIBGL_ALWAYS_SOFTWARE": "1",
    "GSETTINGS_BACKEND": "keyfile",
}


@dataclass(frozen=True, slots=True)
class Clicked:
    """How one browser is started, and found again."""

    command: Sequence[str]
    environment: Mapping[str, str]
    window: str
    """Part of its window's class."""
    history: str
    """Where its history lies below the home folder."""
    settings: Mapping[str, str] = field(default_factory=dict[str, str])
    """What its files below the home folder hold, so that it asks nobody afar."""


EPIPHANY = Clicked(
    ("epiphany",),
    _WEBKIT,
    "epiphany",
    ".local/share/epiphany/ephy-history.db",
    {
        ".config/glib-2.0/settings/keyfile": "[org/gnome/epiphany]\n"
        "ask-for-default=false\ncontent-filters=@as []\n"
        "[org/gnome/epiphany/web]\nenable-adblock=false\n"
    },
)
QUTEBROWSER = Clicked(
    ("qutebrowser", "-s", "url.start_pages", "about:blank"),
    _QT,
    "qutebrowser",
    ".local/share/qutebrowser/history.sqlite",
    {
        ".local/share/qutebrowser/state": "[general]\nquickstart-done = 1\n"
        "session-warning-shown = 1\n"
    },
)
FALKON = Clicked(
    ("falkon",), _QT, "falkon", ".config/falkon/profiles/default/browsedata.db"
)

KONQUEROR = Clicked(
    ("konqueror",), _QT, "konqueror", ".local/share/konqueror/konq_history"
)


def walk(host: str, target: str) -> Page:
    """Return the page at `/walk/N`: one link, as large as the window, to the next."""
    del host
    number = int(target.rpartition("/")[2]) if target.startswith("/walk/") else 0
    link = f'<a href="/walk/{number + 1}" style="position:fixed;inset:0">on</a>'
    return Page(f"Page {number}", link)


class ClickedBrowser:
    """A browser on its walk."""

    def __init__(
        self, kind: Clicked, session: DesktopSession, server: LoopbackServer
    ) -> None:
        """Start it at the first page of the walk and wait until that is shown."""
        needs(kind.command[0], "xdotool")
        self._session = session
        self._server = server
        self._number = 0
        for name, text in kind.settings.items():
            file = session.home / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        first = self.address(0)
        extra = dict(kind.environment)
        self.process = session.spawn([*kind.command, first], extra=extra)
        self._wait(lambda: "/walk/0" in self._asked())
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--class"]
        self._window = session.run([*search, kind.window]).split()[-1]
        self._wait(lambda: "Page 0" in self._title())

    def address(self, number: int) -> str:
        """Return the address of a page of the walk."""
        return f"http://127.0.0.1:{self._server.port}/walk/{number}"

    def go_on(self) -> str:
        """Click, and return the address of the page that this leads to."""
        self._number += 1
        wanted = f"/walk/{self._number}"
        for _ in range(_CLICKS):
            where = ["mousemove", "--window", self._window, "300", "350"]
            self._session.run(["xdotool", *where, "click", "1"])
            end = time.monotonic() + _AGAIN
            while wanted not in self._asked() and time.monotonic() < end:
                time.sleep(0.01)
            if wanted in self._asked():
                break
        self._wait(lambda: f"Page {self._number}" in self._title())
        return self.address(self._number)

    def close(self) -> None:
        """Close the window as a person would, and wait for the end."""
        self._session.run(["xdotool", "windowclose", self._window])
        self._session.stop(self.process)

    def _asked(self) -> set[str]:
        return {"/" + asked.partition("/")[2] for asked in self._server.requests}

    def _title(self) -> str:
        return self._session.output(["xdotool", "getwindowname", self._window])

    def _wait(self, holds: Callable[[], bool]) -> None:
        wait_until("the page is there", holds, _PATIENCE)
