"""A turn folds its events and lays apart what to write and what to do."""

from daemon.fake_house import NOON, J, kinds
from walkaway_daemon.guard.turn import Turn, take_turn
from walkaway_rules.deciding.decision import Respond
from walkaway_rules.deciding.event import GuardStarted, Matched, Ticked
from walkaway_rules.deciding.evolve import replay
from walkaway_rules.deciding.state import EMPTY
from walkaway_rules.moment import HOUR, plus
from walkaway_rules.terms import Terms

MATCHED = Matched(
    boundary=J,
    at=NOON,
    sought=True,
    needed=False,
    late=False,
    watched=False,
    terms=Terms(),
    urge="u" * 32,
)


def test_nothing_happens_without_events() -> None:
    assert take_turn(EMPTY, [], NOON) == Turn(EMPTY, (), ())


def test_entries_and_actions_come_apart() -> None:
    turn = take_turn(EMPTY, [GuardStarted(), MATCHED], NOON)

    assert kinds(each.entry for each in turn.recorded) == ["WatchBegan", "UrgeBegan"]
    assert turn.actions == (Respond("u" * 32, J, J.response),)


def test_everything_is_recorded_as_of_now() -> None:
    turn = take_turn(EMPTY, [GuardStarted(), MATCHED], NOON)

    assert {each.now for each in turn.recorded} == {NOON}


def test_the_state_is_what_the_entries_come_to() -> None:
    first = take_turn(EMPTY, [GuardStarted(), MATCHED], NOON)
    second = take_turn(first.state, [Ticked()], plus(NOON, HOUR))

    assert replay((*first.recorded, *second.recorded)) == second.state
