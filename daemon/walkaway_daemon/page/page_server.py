"""The page's server: one session for one browser, opened with a token that burns.

The token in the address buys a cookie that scripts cannot read and other sites cannot
send; with neither, there is nothing here. Forms carry a key of their own. Every answer
to a form is a way back to the page, so that going back or reloading does nothing twice.
"""

import secrets
from collections.abc import Callable
from http import HTTPStatus
from http.cookies import CookieError, SimpleCookie
from threading import Lock
from time import monotonic
from typing import cast
from urllib.parse import parse_qsl

from walkaway_daemon.computer.loopback import LoopbackHandler, LoopbackServer
from walkaway_daemon.page.page_desk import NOTHING, PageDesk
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.tongue.tongue import own_tongue
from walkaway_rules.page.ledger_page import (
    Keys,
    blank_page,
    ledger_page,
    policy,
    trouble_page,
)

_HTML = "text/html; charset=utf-8"
_LONGEST = 8 * 1024
"""Bytes of a form that are read; an address of 2000 letters may be three times that."""
_WAYS_BACK = {"ask": "./#ask"}


class PageServer(LoopbackServer):
    """Hands the page to whoever has the token, and then to them alone."""

    def __init__(self, desk: PageDesk, shown: Callable[[], None]) -> None:
        super().__init__(_Handler)
        # A browser may hang up between its call and our answer to it.
        self.timeout = 1.0
        self.desk = desk
        self.looked = monotonic()
        """When somebody last looked, in seconds."""
        self.over = False
        """The person has hidden the page; nothing is handed out any more."""
        self.key = secrets.token_urlsafe(24)
        # Cookies know no ports, so each page's has a name of its own.
        self.cookie = f"page{self.port}"
        self._shown = shown
        self._token = secrets.token_urlsafe(24)
        self._session = secrets.token_urlsafe(24)
        self._said = NOTHING
        self._lock = Lock()

    @property
    def address(self) -> str:
        """Where the page can be fetched, once."""
        return f"http://{self.host}/{self._token}"

    def exchange(self, token: str) -> str | None:
        """Return the session for the token; None where it is wrong or used up."""
        with self._lock:
            right = bool(self._token) and _is_same(token, self._token)
            if not right:
                return None
            self._token = ""
        self._shown()
        return self._session

    def admits(self, session: str) -> bool:
        """Return whether this is the session, and the page is still there."""
        return not self.over and _is_same(session, self._session)

    def page(self) -> tuple[HTTPStatus, str, str]:
        """Return the page as it is now, and the policy that it is under."""
        keys = Keys(secrets.token_urlsafe(16), self.key)
        with self._lock:
            said, self._said = self._said, NOTHING
            try:
                view = self.desk.view(said)
            except TroubleError as error:
                told = (error.said, error.remedy, keys.nonce)
                text = trouble_page(*told, own_tongue())
                return HTTPStatus.SERVICE_UNAVAILABLE, text, policy(keys.nonce)
        return HTTPStatus.OK, ledger_page(view, keys, own_tongue()), policy(keys.nonce)

    def do(self, deed: str, form: dict[str, str]) -> bool:
        """Do what a form asks for; return whether there is such a deed."""
        with self._lock:
            said = self.desk.do(deed, form)
            if said is not None:
                self._said = said
        return said is not None


class _Handler(LoopbackHandler):
    timeout = 2.0
    """Seconds for a browser on a busy machine, which calls before it speaks."""

    def get(self) -> None:
        """Take the token, or hand out the page."""
        if not self.is_ours():
            self.refuse()
        elif self.path == "/":
            self._hand_out()
        elif (session := self._page.exchange(self.path[1:])) is not None:
            self._go_back("./", f"{session}; HttpOnly; SameSite=Strict; Path=/")
        else:
            self.refuse()

    def post(self) -> None:
        """Do what was asked."""
        deed = self.path[1:]
        form = self._form()
        if form is None or not self._is_admitted():
            self.refuse()
            return
        self._page.looked = monotonic()
        if deed == "here":
            self.reply(HTTPStatus.NO_CONTENT)
        elif not _is_same(form.get("key", ""), self._page.key):
            self.refuse()
        elif deed == "hide":
            self._hide()
        elif self._page.do(deed, form):
            self._go_back(_WAYS_BACK.get(deed, "./"))
        else:
            self.refuse()

    @property
    def _page(self) -> PageServer:
        return cast("PageServer", self.server)

    def _hand_out(self) -> None:
        if not self._is_admitted():
            self.refuse()
            return
        self._page.looked = monotonic()
        status, page, rules = self._page.page()
        self.reply(status, _HTML, page.encode(), {"Content-Security-Policy": rules})

    def _hide(self) -> None:
        """Leave nothing: no session, no server, and a page without a word."""
        self._page.over = True
        gone = f"{self._page.cookie}=; Max-Age=0; Path=/"
        self.reply(HTTPStatus.OK, _HTML, blank_page().encode(), {"Set-Cookie": gone})

    def _go_back(self, place: str, session: str = "") -> None:
        """Send the browser to the page."""
        more = {"Location": place}
        if session:
            more["Set-Cookie"] = f"{self._page.cookie}={session}"
        self.reply(HTTPStatus.SEE_OTHER, more=more)

    def _is_admitted(self) -> bool:
        try:
            cookies = SimpleCookie(self.headers.get("Cookie", ""))
        except CookieError:
            return False
        given = cookies.get(self._page.cookie)
        return given is not None and self._page.admits(given.value)

    def _form(self) -> dict[str, str] | None:
        """Return a form's fields; None for what no page of ours sends."""
        site = self.headers.get("Sec-Fetch-Site", "same-origin")
        if not self.is_ours() or site != "same-origin":
            return None
        body = self.body(_LONGEST)
        if body is None:
            return None
        try:
            return dict(parse_qsl(body, keep_blank_values=True, max_num_fields=9))
        except ValueError:
            return None


def _is_same(given: str, wanted: str) -> bool:
    return secrets.compare_digest(given.encode(), wanted.encode())
