"""What macOS answers, and what that means."""

from collections.abc import Mapping

import pytest

from walkaway_daemon.sensors.presence.mac_screen import LOCKED, ON_CONSOLE, MacScreen
from walkaway_daemon.sensors.presence.presence import Hindrance, Word


class FakeMac:
    """A Mac that answers what the test says; None for no answer."""

    def __init__(
        self, told: Mapping[str, bool] | None = None, seconds: float | None = None
    ) -> None:
        self.told, self.seconds = told, seconds

    def session(self) -> Mapping[str, bool] | None:
        return self.told

    def idle(self) -> float | None:
        return self.seconds


@pytest.mark.parametrize(
    ("told", "locked"),
    [
        ({ON_CONSOLE: True, LOCKED: True}, True),
        ({ON_CONSOLE: True, LOCKED: False}, False),
        ({ON_CONSOLE: True}, False),
        ({ON_CONSOLE: False}, True),
        ({}, False),
    ],
)
def test_a_screen_is_locked_or_another_persons(
    told: Mapping[str, bool], *, locked: bool
) -> None:
    word = Word("the session", Hindrance.LOCKED, locked)

    assert MacScreen(FakeMac(told)).look() == (word,)


@pytest.mark.parametrize(
    ("seconds", "away"), [(0.1, False), (299.9, False), (300.0, True)]
)
def test_nobody_is_there_after_five_minutes(seconds: float, *, away: bool) -> None:
    word = Word("the last input", Hindrance.AWAY, away)

    assert MacScreen(FakeMac(seconds=seconds)).look() == (word,)


def test_a_mac_without_a_screen_says_nothing() -> None:
    assert MacScreen(FakeMac()).look() == ()
