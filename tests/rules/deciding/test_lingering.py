"""When somebody who turned back hears that the page is still open."""

from dataclasses import replace

import pytest

from rules.story import PERSON, Guard, at, match
from walkaway_rules.boundary import Boundary, Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.event import Left, Outcome, PullFelt, Revised, Shown
from walkaway_rules.deciding.lingering import Told, lingering, next_telling, to_tell
from walkaway_rules.moment import SECOND, Moment
from walkaway_rules.terms import Terms

ID = "1" * 32
PAUSED = replace(PERSON, response=Response.PAUSE)
HERE = {PERSON.id}


def turned_back(boundary: Boundary = PAUSED, *, answered: float = 5) -> Guard:
    """Return a guard that met somebody at second 1, who turned back then."""
    guard = Guard()
    guard.tell(match(boundary, at(0), ID, watched=True), at(0))
    guard.tell(Shown(ID, boundary.response), at(1))
    guard.answer(ID, Answer.TURN_BACK, at(answered))
    return guard


def told(guard: Guard, now: Moment, before: Told | None = None) -> bool:
    return bool(to_tell(guard.state, HERE, before or {}, now))


@pytest.mark.parametrize(
    ("boundary", "answered", "due"),
    [
        (PAUSED, 5, 15),  # left in time until 25
        (PAUSED, 300, 310),
        (PERSON, 5, 13),  # a whisper hides nothing: until 21
        (PERSON, 20, 23),  # a second is left, and three are needed to close a page
        (PERSON, 40, 50),  # none is left, and closing is kind all the same
    ],
)
def test_half_of_the_time_that_is_left_passes_before_it_is_said(
    boundary: Boundary, answered: float, due: float
) -> None:
    guard = turned_back(boundary, answered=answered)

    wait = next_telling(guard.state, HERE, {}, at(answered))
    assert wait == (due - answered) * SECOND
    assert not told(guard, at(due - 0.1))
    assert told(guard, at(due))


def test_it_is_said_once_for_each_turning_back() -> None:
    guard = turned_back()
    once = {ID: at(5)}
    assert not told(guard, at(20), once)
    assert next_telling(guard.state, HERE, once, at(20)) is None

    guard.tell(match(PAUSED, at(60), "2" * 32, watched=True), at(60))
    assert guard.state.urges[ID].outcome is Outcome.WENT_ON
    assert not told(guard, at(62), once)
    guard.answer(ID, Answer.TURN_BACK, at(65))
    assert not told(guard, at(74), once)
    assert told(guard, at(75), once)


def test_what_is_left_or_out_of_sight_is_not_spoken_of() -> None:
    guard = turned_back()
    assert to_tell(guard.state, set(), {}, at(20)) == ()

    guard.tell(Left(PAUSED.id), at(8))
    assert not told(guard, at(20))


@pytest.mark.parametrize("answer", [None, Answer.GO_ON, Answer.CLOSED])
def test_who_did_not_turn_back_hears_nothing(answer: Answer | None) -> None:
    guard = Guard()
    guard.tell(match(PAUSED, at(0), ID, watched=True), at(0))
    guard.tell(Shown(ID, Response.PAUSE), at(1))
    if answer is not None:
        guard.answer(ID, answer, at(5))

    assert not told(guard, at(20))
    assert not lingering(guard.state, HERE, at(20))


def test_what_the_person_put_right_is_not_spoken_of() -> None:
    guard = turned_back()
    guard.tell(Revised(ID, Outcome.DISPUTED), at(8))

    assert not told(guard, at(20))


def test_an_urge_that_is_over_is_not_spoken_of() -> None:
    guard = turned_back()

    assert lingering(guard.state, HERE, at(590))
    assert not lingering(guard.state, HERE, at(602))


def test_a_pull_leads_to_nothing_that_could_be_closed() -> None:
    guard = Guard()
    guard.tell(PullFelt(Terms(), ID), at(0))
    guard.tell(Shown(ID, Response.PAUSE), at(1))
    guard.answer(ID, Answer.TURN_BACK, at(5))

    assert not told(guard, at(60))


def test_what_is_said_changes_nothing_that_is_counted() -> None:
    guard, other = turned_back(), turned_back()
    assert told(guard, at(15))

    for each in (guard, other):
        each.tell(Left(PAUSED.id), at(26))
        each.tick(at(700))
    assert guard.state == other.state
    assert guard.state.urges[ID].outcome is Outcome.WENT_ON
