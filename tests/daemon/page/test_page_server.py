"""The page's server, asked as its own page asks, and as strangers do."""

import re
import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from threading import Thread
from urllib.parse import urlencode, urlsplit

import pytest

from daemon.fake_house import StepClock
from rules.views import a_beginning
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.page.page_desk import PageDesk, Said
from walkaway_daemon.page.page_server import PageServer
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.promise.installed_rules import compile_installed
from walkaway_rules.observation import Visit, VisitKind, WindowShown
from walkaway_rules.page.view import View
from walkaway_rules.rulebook import Handle, Person, Place, Rulebook, Searches
from walkaway_rules.words.page_words import DISCREET, PLAIN

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class PaperDesk(PageDesk):
    """A desk that writes down what it is asked to do."""

    def __init__(self, folder: Path) -> None:
        super().__init__(Paths(folder, folder, folder), StepClock())
        self.done: list[tuple[str, Mapping[str, str]]] = []
        self.trouble: TroubleError | None = None

    def view(self, said: Said) -> View:
        if self.trouble is not None:
            raise self.trouble
        return replace(a_beginning(), told=said.told, answer=said.answer)

    def do(self, deed: str, form: Mapping[str, str]) -> Said | None:
        if deed == "dance":
            return None
        self.done.append((deed, form))
        return Said(told=(f"Done: {deed}.",), answer=("An answer.",))


@dataclass
class Visitor:
    """A browser in the test's hands."""

    server: PageServer
    desk: PaperDesk
    shown: list[str] = field(default_factory=list[str])
    cookie: str = ""

    def ask(
        self, method: str, path: str, body: str = "", **headers: str
    ) -> tuple[HTTPResponse, bytes]:
        named = {name.replace("_", "-"): text for name, text in headers.items()}
        if self.cookie:
            named.setdefault("Cookie", self.cookie)
        connection = HTTPConnection(self.server.host, timeout=10)
        try:
            connection.request(method, path, body or None, {**FORM, **named})
            reply = connection.getresponse()
            return reply, reply.read()
        finally:
            connection.close()

    def get(self, path: str = "/", **headers: str) -> tuple[int, str]:
        reply, said = self.ask("GET", path, **headers)
        return reply.status, said.decode()

    def post(
        self, deed: str, *, key: str | None = None, **fields: str
    ) -> tuple[int, str]:
        given = {"key": self.server.key if key is None else key, **fields}
        reply, _ = self.ask("POST", f"/{deed}", urlencode(given))
        return reply.status, reply.headers.get("Location", "")

    def enter(self) -> HTTPResponse:
        reply, _ = self.ask("GET", urlsplit(self.server.address).path)
        self.cookie = reply.headers["Set-Cookie"].split(";")[0]
        return reply


@pytest.fixture
def visitor(tmp_path: Path) -> Iterator[Visitor]:
    desk = PaperDesk(tmp_path)
    shown: list[str] = []
    with PageServer(desk, lambda: shown.append("shown")) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield Visitor(server, desk, shown)
        server.shutdown()
        thread.join()


@pytest.fixture
def guest(visitor: Visitor) -> Visitor:
    visitor.enter()
    return visitor


def test_the_token_buys_a_cookie_that_no_script_and_no_site_can_use(
    visitor: Visitor,
) -> None:
    reply = visitor.enter()

    assert (reply.status, reply.headers["Location"]) == (303, "./")
    name, _, rest = reply.headers["Set-Cookie"].partition("=")
    assert name == f"page{visitor.server.port}"
    assert rest.split("; ")[1:] == ["HttpOnly", "SameSite=Strict", "Path=/"]
    assert visitor.shown == ["shown"]


def test_the_token_burns(visitor: Visitor) -> None:
    path = urlsplit(visitor.server.address).path
    visitor.enter()
    visitor.cookie = ""

    assert visitor.get(path) == (404, "")
    assert visitor.shown == ["shown"]


def test_the_page_is_handed_out_and_kept_nowhere(guest: Visitor) -> None:
    reply, page = guest.ask("GET", "/")

    assert reply.status == 200
    assert b"<h1>" in page
    told = {name: reply.headers[name] for name in (
        "Cache-Control", "Referrer-Policy", "X-Content-Type-Options",
        "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Server",
    )}  # fmt: skip
    assert told == {
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Server": "loopback",
    }


def test_each_page_has_a_policy_of_its_own(guest: Visitor) -> None:
    nonces: list[str] = []
    for _ in range(2):
        reply, page = guest.ask("GET", "/")
        (nonce,) = set(re.findall(r'nonce="(.*?)"', page.decode()))
        assert f"script-src 'nonce-{nonce}'" in reply.headers["Content-Security-Policy"]
        nonces.append(nonce)

    assert len(set(nonces)) == 2


@pytest.mark.parametrize("path", ["/", "/x", "/../etc/passwd", "/%2e%2e/", "//x", ""])
def test_without_the_cookie_there_is_nothing(visitor: Visitor, path: str) -> None:
    assert visitor.get(path or "/") == (404, "")
    assert visitor.post(path[1:]) == (404, "")


@pytest.mark.parametrize(
    "cookie", ["page=x", "{name}=wrong", "{name}=", "{name}", "\x80;=", "a=b; c"]
)
def test_a_cookie_that_is_not_ours_opens_nothing(guest: Visitor, cookie: str) -> None:
    guest.cookie = cookie.format(name=guest.server.cookie)

    assert guest.get() == (404, "")


@pytest.mark.parametrize(
    "path", ["/index.html", "/../", "/..%2f", "/./", "/?x", "/here", "/%00"]
)
def test_there_is_one_page_and_no_way_around_it(guest: Visitor, path: str) -> None:
    assert guest.get(path) == (404, "")


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "rebound.example"},
        {"Host": "localhost:80"},
        {"Host": ""},
        {"Origin": "https://other.example"},
        {"Origin": "null"},
    ],
)
def test_under_another_name_there_is_nothing(
    guest: Visitor, headers: dict[str, str]
) -> None:
    assert guest.get(**headers) == (404, "")
    reply, _ = guest.ask("POST", "/keep", f"key={guest.server.key}", **headers)

    assert (reply.status, guest.desk.done) == (404, [])


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none"])
def test_a_form_of_another_site_does_nothing(guest: Visitor, site: str) -> None:
    body = f"key={guest.server.key}"
    reply, _ = guest.ask("POST", "/keep", body, Sec_Fetch_Site=site)

    assert (reply.status, guest.desk.done) == (404, [])


def test_a_form_of_our_own_says_no_origin_and_is_known_by_its_site(
    guest: Visitor,
) -> None:
    body = f"key={guest.server.key}"
    own = {"Origin": "null", "Sec_Fetch_Site": "same-origin"}

    assert guest.ask("POST", "/keep", body, **own)[0].status == 303


@pytest.mark.parametrize("key", ["", "wrong", "é"])
def test_a_form_without_the_key_does_nothing(guest: Visitor, key: str) -> None:
    assert guest.post("keep", key=key) == (404, "")
    assert guest.post("hide", key=key) == (404, "")
    assert guest.desk.done == []
    assert not guest.server.over


def test_a_form_leads_back_to_the_page_which_says_it_once(guest: Visitor) -> None:
    assert guest.post("keep", urge="1") == (303, "./")
    assert [deed for deed, _ in guest.desk.done] == ["keep"]
    assert "Done: keep." in guest.get()[1]
    assert "Done: keep." not in guest.get()[1]


def test_an_answer_leads_back_to_where_it_was_asked(guest: Visitor) -> None:
    assert guest.post("ask", address="x") == (303, "./#ask")
    assert "An answer." in guest.get()[1]


def test_a_deed_that_is_none_is_nothing(guest: Visitor) -> None:
    assert guest.post("dance") == (404, "")


@pytest.mark.parametrize("length", [9000, 60_000])
def test_a_body_that_is_too_large_is_not_taken(guest: Visitor, length: int) -> None:
    assert guest.post("ask", address="x" * length) == (404, "")
    assert guest.desk.done == []


def test_a_body_without_end_is_hung_up_on(guest: Visitor) -> None:
    head = f"POST /ask HTTP/1.1\r\nHost: {guest.server.host}\r\nContent-Length: 9999999"
    with socket.create_connection(("127.0.0.1", guest.server.port), 10) as stranger:
        stranger.sendall(f"{head}\r\n\r\nx".encode())

        assert stranger.recv(1) == b""


@pytest.mark.parametrize("length", ["many", "-1"])
def test_a_length_of_no_sense_is_not_taken(guest: Visitor, length: str) -> None:
    reply, _ = guest.ask("POST", "/keep", "key=x", Content_Length=length)

    assert reply.status == 404


def test_a_form_of_too_many_fields_is_not_taken(guest: Visitor) -> None:
    body = "&".join(f"f{i}=1" for i in range(20))

    assert guest.ask("POST", "/keep", body)[0].status == 404


def test_a_page_that_is_looked_at_says_so(guest: Visitor) -> None:
    guest.server.looked = 0.0
    reply, _ = guest.ask("POST", "/here")

    assert reply.status == 204
    assert guest.server.looked > 0


def test_strangers_do_not_keep_the_page_awake(visitor: Visitor) -> None:
    visitor.server.looked = 0.0
    visitor.get()
    visitor.post("here")

    assert visitor.server.looked == 0.0


def test_hiding_leaves_nothing_to_come_back_to(guest: Visitor) -> None:
    reply, page = guest.ask("POST", "/hide", f"key={guest.server.key}")

    assert reply.status == 200
    assert reply.headers["Set-Cookie"].endswith("=; Max-Age=0; Path=/")
    assert b"<body></body>" in page
    assert guest.server.over
    assert guest.get() == (404, "")


def test_trouble_is_told_on_a_page(guest: Visitor) -> None:
    guest.desk.trouble = TroubleError("The ledger is damaged.", "Move it aside.")
    status, page = guest.get()

    assert status == 503
    assert "<h1>The ledger is damaged.</h1>" in page


@pytest.mark.parametrize("method", ["PUT", "DELETE", "HEAD", "OPTIONS", "TRACE"])
def test_other_methods_are_not_known(guest: Visitor, method: str) -> None:
    assert guest.ask(method, "/")[0].status == 501


def test_no_boundary_is_touched_by_the_page_itself(visitor: Visitor) -> None:
    jane = Person("J", names=("Jane Doe",), handles=(Handle("jane.doe_91"),))
    place = Place("Café Luna", at=(52.52, 13.405))
    longing = Searches(packs=("longing",))
    rulebook = Rulebook(people=(jane,), places=(place,), searches=longing)
    matcher = compile_installed(b"secret", rulebook)
    addresses = (visitor.server.address, f"http://{visitor.server.host}/#ask")

    for title in (PLAIN.title, DISCREET.title):
        for address in addresses:
            visit = Visit(address, title, VisitKind.TYPED, 0)
            assert matcher.match(visit) is None
        assert matcher.match(WindowShown(f"{title} - Chromium", "chromium")) is None


def test_nothing_is_logged(guest: Visitor, capfd: pytest.CaptureFixture[str]) -> None:
    guest.get()
    guest.get("/wrong")

    assert capfd.readouterr() == ("", "")


def test_the_secrets_are_long_and_each_another(visitor: Visitor) -> None:
    path = urlsplit(visitor.server.address).path[1:]
    visitor.enter()
    secrets = {path, visitor.cookie.partition("=")[2], visitor.server.key}

    assert len(secrets) == 3
    assert all(len(one) >= 32 for one in secrets)
