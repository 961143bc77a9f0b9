"""A window in front, from its title to an honest count: the guard on a real screen."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from functools import partial

import pytest

from desktop.bus_spy import BusSpy
from desktop.running_guard import RunningGuard, rules_about
from desktop.session import desktop_session, wait_until
from desktop.window_watch import Window, open_window
from walkaway_rules.deciding.event import Outcome

pytestmark = pytest.mark.desktop

HANDLES = {"Left": "jane.doe_91", "Stayed": "jess.doe_77", "Private": "jo.doe_55"}
_PRIVATE = " - Google Chrome (Incognito)"
_JUDGED = 100.0
"""Seconds within which an urge is judged: a minute of quiet, and a browser's lag."""


@dataclass(slots=True)
class Evening:
    """What happened; it is lived through once."""

    guard: RunningGuard
    spy: BusSpy
    window: Window
    doctor: str = ""

    def look_at(self, about: str, more: str = " - Browser") -> None:
        """Have this person's page in front."""
        self.window.say(f"Somebody (@{HANDLES[about]}) • Photos{more}")

    def look_away(self) -> None:
        """Have another page in the same window."""
        self.window.say("The weather - Browser")

    def whispers(self) -> int:
        return len(self.spy.notifications())


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evening]:
    with ExitStack() as stack:
        session = stack.enter_context(desktop_session(tmp_path_factory.mktemp("desk")))
        session.start_notifications("dunst")
        spy = stack.enter_context(closing(BusSpy(session.bus)))
        guard = RunningGuard(session)
        guard.write_rules(rules_about(HANDLES))
        guard.start()
        opened = open_window(session, "Somewhere", "browser", "xcb")
        evening = Evening(guard, spy, stack.enter_context(opened))
        _live_through(evening)
        yield evening


def _live_through(evening: Evening) -> None:
    evening.doctor = evening.guard.command("doctor").stdout
    evening.look_at("Left")
    wait_until("a whisper", lambda: evening.whispers() == 1)
    evening.look_away()
    wait_until("its leaving is noted", lambda: _left(evening.guard))
    evening.look_at("Stayed")
    wait_until("one more", lambda: evening.whispers() == 2)
    for about in ("Left", "Stayed"):
        wait_until("it is judged", partial(_is_judged, evening, about), _JUDGED)
        evening.look_at("Private", _PRIVATE)


def _is_judged(evening: Evening, about: str) -> bool:
    return _outcomes(evening, about) != [None]


def _left(guard: RunningGuard) -> bool:
    return any(type(one.entry).__name__ == "UrgeLeft" for one in guard.entries())


def _outcomes(evening: Evening, about: str) -> list[Outcome | None]:
    return evening.guard.outcomes(about)


def test_doctor_says_that_titles_are_seen(evening: Evening) -> None:
    assert "✓ Windows" in evening.doctor
    assert "The window in front is seen at once, by its title." in evening.doctor


def test_a_page_that_is_left_after_the_whisper_is_turned_away(
    evening: Evening,
) -> None:
    assert _outcomes(evening, "Left") == [Outcome.TURNED_AWAY]


def test_a_page_that_stays_in_front_is_gone_on_with(evening: Evening) -> None:
    assert _outcomes(evening, "Stayed") == [Outcome.WENT_ON]


def test_a_private_window_is_nobodys_business(evening: Evening) -> None:
    assert _outcomes(evening, "Private") == []
    assert evening.whispers() == 2


def test_no_title_is_written_down(evening: Evening) -> None:
    kept = [one for one in evening.guard.paths.state.rglob("*") if one.is_file()]
    assert "ledger.sqlite" in {one.name for one in kept}
    assert not any(b"Somebody" in one.read_bytes() for one in kept)
