"""The rungs of the ladder, and a month on it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from rules.story import APP, CIRCLE, PERSON, Guard, at, match
from walkaway_rules.boundary import Boundary, Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.decision import Respond
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.deciding.ladder import PULL, choose_response, have_faded
from walkaway_rules.deciding.state import EMPTY, Count, State
from walkaway_rules.deciding.urge import Account
from walkaway_rules.moment import Moment, local_day

WHISPERED = PERSON
PAUSED = replace(PERSON, response=Response.PAUSE)
HELD = replace(PERSON, response=Response.HOLD)
TODAY = local_day(at(0))
LONG_AGO = TODAY - timedelta(weeks=6)
WATCHED = frozenset(TODAY - timedelta(days=ago) for ago in range(43))
HOUR, DAY = 3600.0, 86_400.0


def rung(
    boundary: Boundary,
    state: State = EMPTY,
    now: Moment | None = None,
    *,
    tender: bool = False,
) -> Response:
    return choose_response(boundary, "new", state, now or at(0), tender=tender)


def met(boundary: Boundary = PERSON, answer: Answer = Answer.TURN_BACK) -> State:
    """Return the state after an urge that was met at the start."""
    guard = Guard()
    urge = guard.match(boundary, at(0), at(0))
    assert urge is not None
    guard.show(urge, at(1))
    guard.answer(urge, answer, at(2))
    return guard.state


def counted(*found: tuple[int, Outcome], first: date = LONG_AGO) -> State:
    """Return a state in which urges ended so many days ago."""
    counts: dict[Count, int] = {}
    for ago, outcome in found:
        count = Count(TODAY - timedelta(days=ago), Account.COUNTED, outcome)
        counts[count] = counts.get(count, 0) + 1
    return State(counts=counts, first_day=first, watched=WATCHED)


@pytest.mark.parametrize("boundary", [WHISPERED, PAUSED, HELD, CIRCLE, APP])
def test_on_an_ordinary_hour_the_rule_is_followed(boundary: Boundary) -> None:
    assert rung(boundary) is boundary.response


def test_a_tender_time_is_one_rung_firmer() -> None:
    assert rung(WHISPERED, tender=True) is Response.PAUSE


@pytest.mark.parametrize("tender", [False, True])
def test_a_repeat_within_the_hour_is_one_rung_firmer(*, tender: bool) -> None:
    assert rung(WHISPERED, met(), at(1800), tender=tender) is Response.PAUSE
    assert rung(WHISPERED, met(), at(3602)) is Response.WHISPER


def test_nothing_becomes_a_hold_that_was_not_chosen_as_one() -> None:
    assert rung(PAUSED, met(), at(60), tender=True) is Response.PAUSE


def test_a_hold_stays_a_hold() -> None:
    assert rung(HELD, counted()) is Response.HOLD
    assert rung(HELD, tender=True) is Response.HOLD


def test_the_circle_is_firmer_only_when_two_things_come_together() -> None:
    assert rung(CIRCLE, tender=True) is Response.WHISPER
    assert rung(CIRCLE, met(CIRCLE), at(60)) is Response.WHISPER
    assert rung(CIRCLE, met(CIRCLE), at(60), tender=True) is Response.PAUSE


def test_after_a_slip_nothing_is_harsher() -> None:
    slipped = met(answer=Answer.GO_ON)

    assert rung(WHISPERED, slipped, at(2 * HOUR)) is Response.WHISPER
    assert rung(PAUSED, slipped, at(2 * HOUR)) is Response.PAUSE


def test_after_a_slip_on_a_day_far_on_nothing_is_milder() -> None:
    slipped = replace(
        met(answer=Answer.GO_ON), counts={}, first_day=LONG_AGO, watched=WATCHED
    )

    assert have_faded(slipped, at(0))
    assert rung(PAUSED, slipped, at(2 * HOUR)) is Response.PAUSE


def test_where_urges_have_faded_a_whisper_is_enough() -> None:
    faded = counted((2, Outcome.TURNED_AWAY), (9, Outcome.TURNED_AWAY))

    assert rung(PAUSED, faded) is Response.WHISPER
    assert rung(WHISPERED, faded) is Response.WHISPER
    assert rung(PAUSED, faded, tender=True) is Response.PAUSE


def test_the_circle_is_not_milder_where_one_of_two_things_comes() -> None:
    circle = replace(CIRCLE, response=Response.PAUSE)
    again = replace(met(circle), counts={}, first_day=LONG_AGO, watched=WATCHED)

    assert have_faded(again, at(60))
    assert rung(circle, again, at(60)) is Response.PAUSE
    assert rung(circle, counted(), tender=True) is Response.PAUSE
    assert rung(circle, counted()) is Response.WHISPER


def test_a_pull_is_always_met_with_a_pause() -> None:
    assert rung(PULL, counted()) is Response.PAUSE


@pytest.mark.parametrize(
    ("state", "faded"),
    [
        (EMPTY, False),
        (counted(), True),
        (counted(first=LONG_AGO + timedelta(days=1)), False),
        (counted(*[(day, Outcome.TURNED_AWAY) for day in (1, 8, 15)]), True),
        (counted(*[(day, Outcome.TURNED_AWAY) for day in (1, 1, 8, 15)]), False),
        (counted(*[(day, Outcome.UNKNOWN) for day in (1, 8, 15, 22)]), False),
        (counted((27, Outcome.WENT_ON)), False),
        (counted((28, Outcome.WENT_ON)), True),
        (counted((3, Outcome.MISSED)), False),
        (counted(*[(1, Outcome.PASSED_BY)] * 9), True),
        (counted((-3, Outcome.WENT_ON)), True),
    ],
)
def test_urges_have_faded_by_the_rule(*, state: State, faded: bool) -> None:
    assert have_faded(state, at(0)) is faded


@pytest.mark.parametrize(("ago", "faded"), [(20, True), (19, False)])
def test_nothing_fades_where_nobody_watched(*, ago: int, faded: bool) -> None:
    lately = frozenset(TODAY - timedelta(days=day) for day in range(ago + 1))
    state = replace(counted(), watched=lately)

    assert have_faded(state, at(0)) is faded


def test_that_somebody_watched_long_ago_says_nothing_of_the_last_weeks() -> None:
    before = frozenset(TODAY - timedelta(days=day) for day in range(28, 90))
    lately = frozenset(TODAY - timedelta(days=day) for day in range(20))

    assert not have_faded(replace(counted(), watched=before | lately), at(0))


@pytest.mark.parametrize(
    ("boundary", "steps", "response"),
    [
        (HELD, 1, Response.PAUSE),
        (HELD, 2, Response.WHISPER),
        (PAUSED, 1, Response.WHISPER),
        (WHISPERED, 3, Response.WHISPER),
    ],
)
def test_a_step_back_is_one_rung_milder(
    boundary: Boundary, steps: int, response: Response
) -> None:
    assert rung(boundary, State(steps=(at(-1),) * steps)) is response


def test_a_step_back_that_waits_changes_nothing_yet() -> None:
    assert rung(HELD, State(steps=(at(1),))) is Response.HOLD


def test_after_a_step_back_a_hard_hour_is_still_met_one_rung_firmer() -> None:
    assert rung(PAUSED, State(steps=(at(-1),)), tender=True) is Response.PAUSE


MONTH = """\
day  1 14:00 J           pause
day  1 23:00 J           pause
day  2 14:00 her sister  whisper
day  2 23:00 her sister  whisper
day  2 23:30 her sister  pause
day  4 14:00 a song      whisper
day  4 14:40 a song      pause
day  4 23:00 a song      pause
day  6 14:00 J           pause
day  6 15:00 J           pause
day  6 20:00 a song      whisper
day  9 14:00 Telegram    hold
day  9 23:00 Telegram    hold
day 16 14:00 a song      whisper
day 30 14:00 J           pause
day 43 14:00 J           whisper
day 43 14:20 J           pause
day 43 23:00 J           pause
day 50 14:00 J           pause"""
"""Evenings from 22:00 are tender; on day 6 at 14:00 the person goes on. Urges grow
rare after day 9; six weeks after the start that is enough for a whisper, until
there are four in four weeks again."""

CAST = {
    "J": PAUSED,
    "her sister": CIRCLE,
    "a song": replace(PERSON, id="d" * 16, response=Response.WHISPER),
    "Telegram": replace(APP, response=Response.HOLD),
}


def _lived(line: str, guard: Guard) -> str:
    """Live through one line of the month; return it as it came to pass."""
    day, hour, who = int(line[4:6]), line[7:12], line[13:24].strip()
    seconds = (day - 1) * DAY + int(hour[:2]) * HOUR + int(hour[3:]) * 60
    now = at(seconds)
    guard.tick(now)
    late = hour >= "22:00"
    told = guard.tell(match(CAST[who], now, guard.fresh(), tender=late), now)
    (respond,) = (one for one in told if isinstance(one, Respond))
    guard.show(respond.urge, now)
    answer = Answer.GO_ON if (day, hour) == (6, "14:00") else Answer.TURN_BACK
    guard.answer(respond.urge, answer, now)
    return f"day {day:2} {hour} {who:<11} {respond.response.value}"


def test_weeks_on_the_ladder() -> None:
    guard = Guard()
    guard.start(at(0))

    assert [_lived(line, guard) for line in MONTH.splitlines()] == MONTH.splitlines()
