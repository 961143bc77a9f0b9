"""Pauses of the guard are planned, told and taken back."""

import pytest

from daemon.fake_house import NOON
from daemon.front import Front
from walkaway_daemon.control.message import (
    AskRest,
    Done,
    Refused,
    TakeRestBack,
)
from walkaway_rules.moment import DAY, HOUR, elapsed


def test_a_pause_begins_after_the_promise(front: Front) -> None:
    assert front.reception.answer(AskRest(HOUR)) == Done(
        "The guard will pause from tomorrow 13:00 until 14:00."
        " You can take it back at any time."
    )


def test_a_pause_is_told_by_the_clocks_of_its_own_day(front: Front) -> None:
    front.house.clock.changes = NOON.utc + 12 * HOUR
    assert front.reception.answer(AskRest(HOUR)) == Done(
        "The guard will pause from tomorrow 12:00 until 13:00."
        " You can take it back at any time."
    )
    assert "12:00" in front.reception.status().resting


@pytest.mark.parametrize(("changes", "hours"), [(None, 11), (12, 12), (30, 12)])
def test_a_pause_for_the_rest_of_a_day_ends_with_the_day_on_which_it_begins(
    front: Front, changes: int | None, hours: int
) -> None:
    if changes is not None:
        front.house.clock.changes = NOON.utc + changes * HOUR
    said = front.reception.answer(AskRest(None))

    assert isinstance(said, Done)
    assert "00:00 on 25 November." in said.said
    (rest,) = front.house.guard.state.rests
    assert elapsed(NOON, rest.starts) == DAY
    assert elapsed(rest.starts, rest.ends) == hours * HOUR


def test_a_pause_can_be_taken_back(front: Front) -> None:
    front.reception.answer(AskRest(HOUR))

    assert front.reception.answer(TakeRestBack()) == Done(
        "The guard keeps watching. Welcome back."
    )
    assert front.reception.status().resting == ""


def test_where_no_pause_waits_or_runs_none_is_taken_back(front: Front) -> None:
    assert front.reception.answer(TakeRestBack()) == Done(
        "No pause of the guard waits or runs. Nothing changed."
    )


def test_a_pause_of_more_than_a_week_is_refused(front: Front) -> None:
    assert front.reception.answer(AskRest(7 * DAY + 1)) == Refused(
        "A pause of the guard lasts seven days at most. Nothing changed."
    )
    assert front.reception.status().resting == ""
    assert isinstance(front.reception.answer(AskRest(7 * DAY)), Done)
