"""The pause as a page of the default browser: the last resort among the forms.

It is served on loopback for as long as it lasts, to whoever knows its random
address, and asks nobody else for anything.
"""

import json
import os
import secrets
import sys
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from threading import Lock
from time import monotonic
from typing import cast
from urllib.parse import parse_qs, urlsplit

from walkaway_daemon.computer.detached import is_installed, leave, start_detached
from walkaway_daemon.computer.loopback import LoopbackHandler, LoopbackServer
from walkaway_daemon.computer.opener import open_commands
from walkaway_daemon.pause.form import FormMissingError
from walkaway_rules.pause.canvas import ROOMY
from walkaway_rules.pause.door import Door, Key
from walkaway_rules.pause.page import page_html, page_policy, page_values
from walkaway_rules.pause.sitting import Sitting

_FIRST_LOOK = 5.0
"""Seconds in which a browser has to show the page."""
_LOST = 3.0
"""Seconds without a look after which the page is gone."""
_PULSE = 0.1
_LONGEST_WORD = 400
"""Bytes of a request's body that are read."""
_SMALLEST, _LARGEST = 50.0, 20_000.0
"""Pixels between which a window's measures make sense."""

Open = Callable[[str], bool]
"""Opens an address in the browser; returns whether there is one."""


class PauseDesk:
    """What the page asks and tells, one request at a time."""

    def __init__(self, sitting: Sitting, shown: Callable[[], None]) -> None:
        self._sitting = sitting
        self._shown: Callable[[], None] | None = shown
        self._lock = Lock()
        self.looked: float | None = None
        """When the page last drew itself, in seconds; None before it ever did."""
        self.told_end = False
        """The page knows that it is over."""

    def take(self, what: str, value: str, size: tuple[float, float]) -> bytes | None:
        """Do what was asked and return the picture after it; None for nonsense."""
        with self._lock:
            if not self._done(what, value):
                return None
            picture = self._sitting.look(monotonic(), size)
            if what != "lose":
                self._note_look()
            over = self._sitting.answer is not None
            self.told_end = self.told_end or over
            return json.dumps(page_values(picture, over=over)).encode()

    def lose(self) -> None:
        """Take it that nobody sees the page any more."""
        with self._lock:
            self._sitting.lose()

    def _note_look(self) -> None:
        shown, self._shown = self._shown, None
        self.looked = monotonic()
        if shown is not None:
            shown()

    def _done(self, what: str, value: str) -> bool:
        if what in {"key", "choose"}:
            return self._pressed(what, value)
        if what == "tell":
            self._sitting.tell(value)
        elif what == "lose":
            self._sitting.lose()
        return what in {"look", "tell", "lose"}

    def _pressed(self, what: str, value: str) -> bool:
        try:
            if what == "key":
                self._sitting.key(Key(value))
            else:
                self._sitting.choose(Door(value))
        except ValueError:
            return False
        return True


class PauseServer(LoopbackServer):
    """A server on loopback, known by a random address."""

    def __init__(self, sitting: Sitting, desk: PauseDesk) -> None:
        super().__init__(_Handler)
        self.timeout = _PULSE
        self.desk = desk
        self.sitting = sitting
        self.token = secrets.token_urlsafe(24)

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://{self.host}/{self.token}/"


class _Handler(LoopbackHandler):
    def get(self) -> None:
        """Hand out the page."""
        if self._asked() != "":
            self.refuse()
            return
        nonce = secrets.token_urlsafe(16)
        sitting = self._page.sitting
        first = sitting.preview(ROOMY)
        page = page_html(sitting.title, sitting.card, sitting.theme, nonce, first)
        policy = {"Content-Security-Policy": page_policy(nonce)}
        self.reply(HTTPStatus.OK, "text/html; charset=utf-8", page.encode(), policy)

    def post(self) -> None:
        """Take what was pressed, and say what to draw."""
        what = self._asked()
        said = self.body(_LONGEST_WORD) or ""
        told = self._page.desk.take(what, said, self._size()) if what else None
        if told is None:
            self.refuse()
        else:
            self.reply(HTTPStatus.OK, "application/json", told)

    @property
    def _page(self) -> PauseServer:
        return cast("PauseServer", self.server)

    def _asked(self) -> str | None:
        """Return what is asked for; None for strangers and other pages."""
        path = urlsplit(self.path).path
        start = f"/{self._page.token}/"
        if not self.is_ours():
            return None
        known = secrets.compare_digest(path[: len(start)].encode(), start.encode())
        return path[len(start) :] if known else None

    def _size(self) -> tuple[float, float]:
        asked = parse_qs(urlsplit(self.path).query)
        return _measure(asked.get("w"), 1280.0), _measure(asked.get("h"), 800.0)


def open_in_browser(address: str) -> bool:
    """Have the desktop open an address; return whether there is anything that can.

    Python's own `webbrowser` would first ask a shell script who is to.
    """
    for command in open_commands(address, sys.platform, os.environ, is_installed):
        with suppress(OSError):
            # A browser that it becomes may outlive this process.
            leave(start_detached(command))
            return True
    return False


def show(
    sitting: Sitting, shown: Callable[[], None], open_page: Open = open_in_browser
) -> None:
    """Show the pause in a browser. Raise `FormMissingError` where none shows it."""
    desk = PauseDesk(sitting, shown)
    try:
        server = PauseServer(sitting, desk)
    except OSError as error:
        message = "nothing can be served on loopback"
        raise FormMissingError(message) from error
    with server:
        if not open_page(server.address):
            message = "there is no browser"
            raise FormMissingError(message)
        _serve(server, desk, sitting)


def _serve(server: PauseServer, desk: PauseDesk, sitting: Sitting) -> None:
    began = monotonic()
    while sitting.answer is None:
        server.handle_request()
        now = monotonic()
        if desk.looked is None and now - began > _FIRST_LOOK:
            message = "no browser shows the page"
            raise FormMissingError(message)
        if desk.looked is not None and now - desk.looked > _LOST:
            desk.lose()
    farewell = monotonic() + 1.0
    while not desk.told_end and monotonic() < farewell:
        server.handle_request()


def _measure(given: list[str] | None, usual: float) -> float:
    try:
        return min(_LARGEST, max(_SMALLEST, float((given or [""])[0])))
    except ValueError:
        return usual
