"""The pause as a page on loopback, asked as a browser and as a stranger would."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

import pytest

from rules.cards import shown as any_card
from walkaway_daemon.pause.form import FormMissingError
from walkaway_daemon.pause.page_form import PauseDesk, open_in_browser, show
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.pause.sitting import Sitting
from walkaway_rules.pause.theme import DARK

SIZE = (1280.0, 800.0)


def sitting() -> Sitting:
    return Sitting(any_card(), DARK)


@dataclass
class Browser:
    """A browser in the test's hands; the form runs in a thread beside it."""

    sitting: Sitting = field(default_factory=sitting)
    address: str = ""
    seen: int = 0

    def open(self, address: str) -> bool:
        self.address = address
        return True

    def run(self) -> None:
        show(self.sitting, self._note, self.open)

    def ask(
        self, method: str, path: str = "", body: str = "", **headers: str
    ) -> tuple[HTTPResponse, bytes]:
        parts = urlsplit(self.address)
        connection = HTTPConnection(parts.netloc, timeout=10)
        try:
            named = {name.capitalize(): value for name, value in headers.items()}
            connection.request(method, parts.path + path, body, named)
            reply = connection.getresponse()
            return reply, reply.read()
        finally:
            connection.close()

    def post(self, path: str, body: str = "") -> dict[str, Any]:
        reply, said = self.ask("POST", path, body)
        assert reply.status == 200
        told: dict[str, Any] = json.loads(said)
        return told

    def _note(self) -> None:
        self.seen += 1


@pytest.fixture
def browser() -> Iterator[Browser]:
    browser = Browser()
    thread = Thread(target=browser.run)
    thread.start()
    while not browser.address:
        thread.join(0.01)
    yield browser
    with suppress(ConnectionError):  # it may have ended with its answer
        browser.ask("POST", "lose")
    thread.join(20)
    assert not thread.is_alive()


def test_the_page_is_handed_out_with_its_own_policy(browser: Browser) -> None:
    reply, page = browser.ask("GET")

    assert reply.status == 200
    assert reply.headers["Cache-Control"] == "no-store"
    assert reply.headers["Referrer-Policy"] == "no-referrer"
    assert reply.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert b'role="alertdialog"' in page


def test_it_is_shown_once_it_draws_itself_and_said_once(browser: Browser) -> None:
    browser.ask("GET")
    assert browser.seen == 0
    told = browser.post("look?w=800&h=600")
    browser.post("look")

    assert browser.seen == 1
    assert told["doors"]["turn_back"][0] == "Turn back"
    assert told["disc"]["x"] == 400


def test_turning_back_is_the_answer(browser: Browser) -> None:
    browser.post("look")

    assert browser.post("choose", "turn_back")["over"]
    assert browser.sitting.answer is Answer.TURN_BACK


def test_a_key_in_the_first_half_second_is_not_heard(browser: Browser) -> None:
    browser.post("look")

    assert not browser.post("key", "escape")["over"]


def test_leaving_the_page_is_no_answer(browser: Browser) -> None:
    browser.post("look")
    browser.post("lose")

    assert browser.sitting.answer is Answer.CLOSED


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("", {"host": "rebound.example"}),
        ("", {"origin": "https://other.example"}),
        ("x", {}),
        ("../", {}),
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_strangers_find_nothing(
    browser: Browser, method: str, path: str, headers: dict[str, str]
) -> None:
    reply, said = browser.ask(method, path, **headers)

    assert (reply.status, said) == (404, b"")


def test_without_the_token_there_is_nothing(browser: Browser) -> None:
    whole, browser.address = browser.address, browser.address[:-9] + "/"
    reply, _ = browser.ask("GET")
    browser.address = whole

    assert reply.status == 404


@pytest.mark.parametrize("body", ["nonsense", "", "x" * 5000])
def test_nonsense_is_refused(browser: Browser, body: str) -> None:
    assert browser.ask("POST", "key", body)[0].status == 404
    assert browser.ask("POST", "choose", body)[0].status == 404


@pytest.mark.parametrize("size", ["w=x&h=y", "w=-1&h=1e99", "w=nan", ""])
def test_a_window_of_no_sense_is_drawn_all_the_same(
    browser: Browser, size: str
) -> None:
    assert browser.post(f"look?{size}")["doors"]


def test_a_length_of_no_sense_is_no_word(browser: Browser) -> None:
    reply, _ = browser.ask("POST", "look", **{"content-length": "many"})

    assert reply.status == 200


def test_one_word_goes_on_once_the_door_is_open() -> None:
    now = sitting()
    desk = PauseDesk(now, lambda: None)
    now.look(-100.0, SIZE)
    desk.take("look", "", SIZE)
    desk.take("choose", "go_on", SIZE)
    desk.take("tell", "peace", SIZE)

    assert now.answer is Answer.GO_ON


def _refuses(open_page: Callable[[str], bool]) -> None:
    with pytest.raises(FormMissingError):
        show(sitting(), lambda: None, open_page)


def test_where_there_is_no_browser_the_form_is_missing() -> None:
    _refuses(lambda _: False)


@pytest.mark.skipif("sys.platform != 'linux'", reason="the opener of Linux desktops")
def test_the_desktop_is_asked_to_open_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    os.mkfifo(told)
    opener = tmp_path / "xdg-open"
    opener.write_text(f'#!/bin/sh\nprintf %s "$1" >{told}\n')
    opener.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":9")

    assert open_in_browser("http://127.0.0.1:9/page/")
    assert told.read_text() == "http://127.0.0.1:9/page/"
    os.wait()


@pytest.mark.skipif("sys.platform != 'linux'", reason="the opener of Linux desktops")
def test_without_an_opener_there_is_no_browser(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":9")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not open_in_browser("http://127.0.0.1:9/page/")

    (tmp_path / "xdg-open").write_text("no program")
    (tmp_path / "xdg-open").chmod(0o700)
    assert not open_in_browser("http://127.0.0.1:9/page/")
