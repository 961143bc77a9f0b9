"""How the guard stands is told with what it sees and what stopped."""

from daemon.front import Front
from walkaway_daemon.control.message import (
    TakeHold,
)
from walkaway_daemon.sensors.sensor import Sight


def test_a_hold_that_was_taken_is_in_status_and_findings(front: Front) -> None:
    front.reception.answer(TakeHold())

    assert front.reception.status().held
    assert [
        one.said for one in front.reception.findings() if one.subject == "Hold"
    ] == ["Until the day is over, everything you keep away from is met with a hold."]
    front.house.clock.step(24 * 3600)
    assert not front.reception.status().held


def _see(front: Front, sight: Sight) -> None:
    """Let every sensor see as well as this."""
    house = front.house
    for sensor in (house.history, house.programs, house.windows):
        sensor.sight = sight


def test_what_worked_and_does_not_any_more_is_marked_until_it_does(
    front: Front,
) -> None:
    front.reception.refresh(changed=True)
    _see(front, Sight.BLIND)
    front.reception.refresh(changed=True)
    _see(front, Sight.WORKING)
    front.reception.refresh(changed=True)

    assert [status.stopped for status in front.told] == [False, True, False]


def test_what_never_worked_is_no_mark(front: Front) -> None:
    _see(front, Sight.BLIND)
    front.reception.refresh(changed=True)

    assert front.told[-1].limits
    assert not front.told[-1].stopped


def test_the_status_says_what_waits() -> None:
    front = Front()
    front.house.rules.pending = ("A: a whisper instead of a hold (in 9 hours)",)

    assert front.reception.status().pending == front.house.rules.pending
