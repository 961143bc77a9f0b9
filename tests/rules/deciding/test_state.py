"""What can be asked of the state."""

from rules.story import PERSON, Guard, at
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.event import RestAsked
from walkaway_rules.deciding.state import (
    EMPTY,
    Rest,
    covers,
    next_due,
    open_urges,
    rest_ahead,
    rest_now,
    under_way,
)
from walkaway_rules.moment import HOUR, SECOND

REST = Rest(at(3600), at(7200))


def resting() -> Guard:
    guard = Guard()
    guard.tell(RestAsked(after=HOUR, length=HOUR), at(0))
    return guard


def test_a_rest_covers_its_beginning_and_not_its_end() -> None:
    assert covers(REST, at(3600))
    assert not covers(REST, at(7200))
    assert not covers(REST, at(3599))


def test_a_rest_waits_then_runs_then_is_gone() -> None:
    state = resting().state
    assert (rest_ahead(state, at(0)), rest_now(state, at(0))) == (REST, None)
    assert (rest_ahead(state, at(3600)), rest_now(state, at(3600))) == (None, REST)
    assert (rest_ahead(state, at(7200)), rest_now(state, at(7200))) == (None, None)


def test_nothing_is_due_where_nothing_is_open() -> None:
    assert next_due(EMPTY, at(0)) is None


def test_the_edges_of_a_rest_are_due() -> None:
    state = resting().state
    assert next_due(state, at(0)) == HOUR
    assert next_due(state, at(3600)) == HOUR
    assert next_due(state, at(7200)) is None


def test_the_urge_that_can_be_judged_first_is_due() -> None:
    guard = Guard()
    guard.match(PERSON, at(0), at(0))
    guard.match(PERSON, at(601), at(601))
    assert next_due(guard.state, at(601)) == 11 * SECOND
    guard.tick(at(612))
    assert next_due(guard.state, at(612)) == (601 + 612 - 612) * SECOND


def test_an_urge_that_was_gone_on_with_is_under_way_no_more() -> None:
    guard = Guard()
    urge = str(guard.match(PERSON, at(0), at(0)))
    guard.show(urge, at(1))
    assert [one.id for one in under_way(guard.state, at(5))] == [urge]
    guard.answer(urge, Answer.GO_ON, at(5))
    assert under_way(guard.state, at(6)) == ()


def test_an_urge_with_an_outcome_is_not_open() -> None:
    guard = Guard()
    guard.match(PERSON, at(0), at(0))
    assert len(open_urges(guard.state)) == 1
    guard.tick(at(612))
    assert open_urges(guard.state) == ()


def test_an_urge_that_only_waits_to_be_judged_is_not_under_way() -> None:
    guard = Guard()
    guard.match(PERSON, at(0), at(0))

    assert len(under_way(guard.state, at(600))) == 1
    assert under_way(guard.state, at(601)) == ()
    assert len(open_urges(guard.state)) == 1
