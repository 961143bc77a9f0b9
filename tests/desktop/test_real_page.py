"""The page as a person meets it: opened by the command, in a real browser."""

import json
import socket
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

import pytest
from PIL import Image

from desktop.browsers import Chromium, Firefox
from desktop.openers import note_address
from desktop.running_guard import WALKAWAY, RunningGuard
from desktop.session import DesktopSession, desktop_session, needs, wait_until
from rules.ledgers import DAY, HOUR, Diary
from rules.story import MIDNIGHT
from walkaway_daemon.ledger.store import Ledger
from walkaway_rules.boundary import BoundaryKind, boundary_id
from walkaway_rules.deciding.entry import Entry, Recorded, UrgeBegan, UrgeTouched
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.moment import MINUTE, SECOND, Moment

pytestmark = pytest.mark.desktop

DAYS = 60
HANDLE, NAME = "jane.doe_91", "Jane Doe"
SECRET = b"s" * 32
RULES = f"""\
walkaway: 1
people:
  - alias: J
    names: [{NAME}]
    handles: [{HANDLE}]
    left: """
ONLY_LOOPBACK = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"
NAMED = {"button", "textbox", "image", "DisclosureTriangle", "link", "region", "table"}
"""Roles that say nothing without a name."""


@dataclass
class Opened:
    """A page that was opened in a browser, beside a guard."""

    guard: RunningGuard
    browser: Chromium
    address: str

    def says(self, text: str) -> bool:
        """Return whether the page shows this text."""
        return text in str(self.browser.script("document.body.innerText"))

    def is_over(self) -> bool:
        """Return whether nobody serves the page any more."""
        return _is_over(self.address)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DesktopSession]:
    needs("chromium")
    with desktop_session(tmp_path_factory.mktemp("desk")) as session:
        yield session


@pytest.fixture(scope="module")
def opened(session: DesktopSession) -> Iterator[Opened]:
    guard = RunningGuard(session)
    _remember(guard)
    guard.start()
    with Chromium(
        session.folder / "Chromium",
        session.environment["DISPLAY"],
        9,
        switches=[ONLY_LOOPBACK],
        environment=session.environment,
    ) as browser:
        browser.resize(1200, 1000)
        page = Opened(guard, browser, _address(session))
        browser.visit(page.address)
        yield page
    guard.stop()
    wait_until("the page ends with the guard", page.is_over, 30)


def _is_over(address: str) -> bool:
    place = urlsplit(address)
    try:
        socket.create_connection((str(place.hostname), place.port or 0), 5).close()
    except ConnectionRefusedError:
        return True
    return False


def _remember(guard: RunningGuard) -> None:
    """Write two months of an invented life into rules and ledger."""
    today = datetime.now(tz=UTC).date()
    left = today - timedelta(days=DAYS)
    guard.write_rules(f"{RULES}{left.isoformat()}\n")
    guard.paths.state.mkdir(parents=True, mode=0o700)
    guard.paths.secret.write_bytes(SECRET)
    ledger = Ledger.open(guard.paths.ledger)
    ledger.append(_moved(_life(), left), ())
    ledger.close()


def _life() -> list[Recorded]:
    """Return a ledger in which urges become rarer, with two days of looking."""
    diary = Diary()
    diary.begin()
    for day in range(DAYS):
        for urge in range(4 - day // 15 if day % 3 else 1):
            diary.turn_away(day * DAY + (20 + urge) * HOUR)
        if day in {3, 11}:
            diary.look(day * DAY + 9 * HOUR)
    diary.end(DAYS * DAY)
    return diary.guard.ledger


def _moved(told: list[Recorded], first: date) -> list[Recorded]:
    """Return the same entries, begun on that day, about J, in no boot of ours."""
    start = int(datetime.combine(first, datetime.min.time(), UTC).timestamp()) * SECOND
    ours = boundary_id(SECRET, BoundaryKind.PERSON, "J")

    def moment(one: Moment) -> Moment:
        return replace(one, utc=one.utc - MIDNIGHT + start - MINUTE, boot="", steady=0)

    def entry(one: Entry) -> Entry:
        match one:
            case UrgeBegan():
                return replace(one, at=moment(one.at), boundary=ours)
            case UrgeTouched():
                return replace(one, at=moment(one.at))
            case _:
                return one

    return [Recorded(entry(one.entry), moment(one.now)) for one in told]


def _address(session: DesktopSession) -> str:
    """Run the command with an opener that notes what it is to open."""
    noted = note_address(session)
    session.spawn([WALKAWAY, "open"])
    wait_until("the opener is called", noted.exists, 40)
    return noted.read_text().strip()


def test_the_person_sees_their_days_and_the_address_has_forgotten_the_token(
    opened: Opened,
) -> None:
    assert opened.says(f"You have been walking for {DAYS} days.")
    assert opened.says("How it is fading")
    assert opened.browser.script("document.title") == "Walkaway: your days"
    assert urlsplit(opened.browser.address()).path == "/"
    assert not opened.browser.script("document.cookie")


def test_nothing_was_asked_of_anybody_else(opened: Opened) -> None:
    found = opened.browser.script(
        "JSON.stringify(performance.getEntries().map(one => one.name))"
    )
    origin = opened.address.rpartition("/")[0]
    elsewhere = [
        one for one in json.loads(str(found)) if "://" in one and origin not in one
    ]

    assert elsewhere == []


def test_no_name_is_in_any_byte_of_the_page(opened: Opened) -> None:
    whole = str(opened.browser.script("document.documentElement.outerHTML"))

    assert "J: " in whole
    for name in (HANDLE, NAME, "jane", "Jane", "Doe"):
        assert name not in whole


def test_everything_that_can_be_used_or_seen_has_a_name(opened: Opened) -> None:
    things = opened.browser.things()
    nameless = [role for role, name in things if role in NAMED and not name.strip()]
    roles = {role for role, _ in things}

    assert nameless == []
    assert {"banner", "main", "contentinfo", "heading", "button", "image"} <= roles
    assert ("button", "Hide this page") in things


@pytest.mark.parametrize(
    ("wish", "ground"), [("light", (242, 246, 244)), ("dark", (14, 21, 26))]
)
def test_it_is_as_light_or_dark_as_the_system(
    opened: Opened, tmp_path: Path, wish: str, ground: tuple[int, int, int]
) -> None:
    opened.browser.wish(prefers_color_scheme=wish, prefers_reduced_motion="reduce")
    picture = tmp_path / f"{wish}.png"
    opened.browser.screenshot(picture)
    with Image.open(picture) as image:
        corner = image.convert("RGB").getpixel((3, 3))

    assert corner == ground


@pytest.mark.parametrize("width", [320, 768, 3840])
def test_it_fits_every_width(opened: Opened, width: int) -> None:
    opened.browser.resize(width, 1000)
    wider = opened.browser.script("document.documentElement.scrollWidth")
    opened.browser.resize(1200, 1000)

    assert int(cast("int", wider)) <= width


def test_a_stranger_with_the_address_finds_nothing(opened: Opened) -> None:
    with socket.create_connection(
        ("127.0.0.1", urlsplit(opened.address).port or 0), 10
    ) as stranger:
        place = urlsplit(opened.address)
        asked = f"GET {place.path} HTTP/1.0\r\nHost: {place.netloc}\r\n\r\n"
        stranger.sendall(asked.encode())

        assert stranger.recv(64).startswith(b"HTTP/1.0 404 ")


def test_what_was_not_oneself_is_put_right(opened: Opened) -> None:
    before = opened.guard.outcomes("J").count(Outcome.DISPUTED)
    opened.browser.click(".list summary")
    opened.browser.click("button[value=not-me]")
    wait_until(
        "the page says thank you",
        lambda: opened.says("It was somebody else, so it is not counted."),
        30,
    )

    assert opened.guard.outcomes("J").count(Outcome.DISPUTED) == before + 1


def test_a_near_name_is_a_question(opened: Opened) -> None:
    opened.browser.script(
        'document.getElementById("address").value = "https://pics.example/jane_doe_91"'
    )
    opened.browser.click("form[action=ask] button")
    wait_until(
        "the page asks",
        lambda: opened.says("one of J's handles, written otherwise. Is it them?"),
        30,
    )


def test_escape_twice_leaves_nothing_behind(opened: Opened) -> None:
    def is_left() -> bool:
        # On a busy machine the second press may come too late to be one of two.
        opened.browser.press("Escape")
        opened.browser.press("Escape")
        return opened.browser.address() == "about:blank"

    wait_until("the page is blank", is_left, 30)
    wait_until("the server is gone", opened.is_over, 30)


def test_firefox_takes_the_token_and_the_forms_as_well(
    session: DesktopSession, opened: Opened
) -> None:
    needs("firefox-esr")
    assert opened.guard.answers()
    address = _address(session)
    around = session.environment
    profile, display = session.folder / "Firefox", around["DISPLAY"]
    with Firefox(profile, display, 9, environment=around) as fox:
        fox.visit(address)
        assert f"walking for {DAYS} days." in str(fox.script("document.body.innerText"))
        fox.script('document.querySelector("form[action=ask] input[type=text]")'
                   '.value = "https://news.example/"')  # fmt: skip
        fox.click("form[action=ask] button")
        wait_until(
            "the page answers",
            lambda: "Nothing on your list." in str(
                fox.script("document.body.innerText")
            ),
            30,
        )  # fmt: skip
        fox.click("#hide button")
        wait_until("the page is blank", lambda: fox.address() == "about:blank", 30)
    wait_until("the server is gone", lambda: _is_over(address), 30)
