"""A system that is asked, and says what holds at the moment."""

from collections.abc import Sequence

import pytest

from walkaway_daemon.sensors.presence.asked_presence import PULSE, AskedPresence
from walkaway_daemon.sensors.presence.presence import Hindrance, Word
from walkaway_daemon.sensors.sensor import Report


class PaperScreen:
    """A screen of which the test says what holds."""

    def __init__(self) -> None:
        self.locked = False

    def look(self) -> Sequence[Word]:
        return (Word("the session", Hindrance.LOCKED, self.locked),)


@pytest.fixture
def screen() -> PaperScreen:
    return PaperScreen()


def test_what_holds_is_asked_each_time(screen: PaperScreen) -> None:
    sensor = AskedPresence(screen, {})
    assert sensor.presence.hindrances == frozenset()
    screen.locked = True
    assert sensor.presence.hindrances == {Hindrance.LOCKED}
    screen.locked = False

    assert sensor.presence.hindrances == frozenset()
    assert sensor.presence.is_known(Hindrance.LOCKED)


@pytest.mark.parametrize(
    ("covered", "known", "hindrances"),
    [
        (None, False, set[Hindrance]()),
        (False, True, set[Hindrance]()),
        (True, True, {Hindrance.FULL_SCREEN}),
    ],
)
def test_a_window_that_covers_the_screen_counts_too(
    screen: PaperScreen,
    covered: bool | None,  # noqa: FBT001  # one of the three that can be told
    known: bool,  # noqa: FBT001
    hindrances: set[Hindrance],
) -> None:
    presence = AskedPresence(screen, {Hindrance.FULL_SCREEN: lambda: covered}).presence

    assert presence.is_known(Hindrance.FULL_SCREEN) is known
    assert presence.hindrances == hindrances


def test_it_observes_nothing_and_lets_the_guard_turn(screen: PaperScreen) -> None:
    sensor = AskedPresence(screen, {})
    sensor.open(lambda: None)

    assert sensor.read() == Report()
    assert sensor.due_in() == PULSE
    assert sensor.fileno() is None
    sensor.close()


def test_what_keeps_prompts_waiting_is_said(screen: PaperScreen) -> None:
    screen.locked = True
    (finding,) = AskedPresence(screen, {}).findings()

    assert finding.said == (
        "Prompts wait while the screen is locked. Nobody here tells whether the screen "
        "is shared, a window covers the screen, you are away or you want no "
        "disturbance. They wait now: the screen is locked."
    )
