"""What a whisper may know of the moment in which it is shown."""

from datetime import date

from daemon.fake_house import CHAT, NOON, J
from walkaway_daemon.guard.scenes import scene_of
from walkaway_daemon.guard.turn import take_turn
from walkaway_rules.boundary import Boundary, Response
from walkaway_rules.deciding.event import Event, GuardStarted, Matched, Shown, Ticked
from walkaway_rules.deciding.state import EMPTY, State
from walkaway_rules.moment import DAY, HOUR, MINUTE, Moment, plus
from walkaway_rules.rulebook import Person, Rulebook
from walkaway_rules.terms import Terms
from walkaway_rules.words.situation import Scene

RULES = Rulebook(people=(Person("J", left=date(2026, 11, 20)),))


def _after(*events: tuple[int, Event]) -> State:
    """Return the state after events at their times before noon."""
    state = EMPTY
    for ago, event in events:
        state = take_turn(state, [event], plus(NOON, -ago)).state
    return state


def _match(urge: str, ago: int, boundary: Boundary = J) -> tuple[int, Event]:
    matched = Matched(
        boundary=boundary,
        at=plus(NOON, -ago),
        sought=True,
        needed=False,
        late=False,
        watched=False,
        terms=Terms(),
        urge=urge,
    )
    return ago, matched


def _shown(urge: str, ago: int) -> tuple[int, Event]:
    return ago, Shown(urge, Response.WHISPER)


def _scene(state: State, now: Moment = NOON, rules: Rulebook = RULES) -> Scene:
    return scene_of("new", J, state, rules, now)


def test_a_first_moment_knows_the_hour_and_the_days() -> None:
    state = _after((2 * DAY, GuardStarted()))

    assert _scene(state) == Scene(boundary=J, minute=13 * 60, days=3)


def test_a_whisper_within_the_hour_makes_it_a_repeated_one() -> None:
    state = _after(_match("one", 50 * MINUTE), _shown("one", 50 * MINUTE))

    assert _scene(state).repeated
    assert not _scene(state, plus(NOON, 11 * MINUTE)).repeated


def test_a_whisper_about_something_else_does_not() -> None:
    state = _after(_match("one", 50 * MINUTE, CHAT), _shown("one", 50 * MINUTE))

    assert not _scene(state).repeated


def test_an_urge_that_was_never_met_does_not() -> None:
    assert not _scene(_after(_match("one", 50 * MINUTE))).repeated


def test_the_same_urge_does_not_repeat_itself() -> None:
    state = _after(_match("new", 5 * MINUTE), _shown("new", 5 * MINUTE))

    assert not _scene(state).repeated


def test_a_slip_is_remembered_for_a_day() -> None:
    state = _after(
        _match("one", 3 * HOUR),
        _shown("one", 3 * HOUR),
        _match("two", 3 * HOUR - MINUTE),
        (2 * HOUR, Ticked()),
    )

    assert _scene(state).slipped
    assert not _scene(state, plus(NOON, DAY)).slipped


def test_turning_away_is_no_slip() -> None:
    state = _after(
        _match("one", 3 * HOUR), _shown("one", 3 * HOUR), (2 * HOUR, Ticked())
    )

    assert not _scene(state).slipped


def test_discretion_is_passed_on() -> None:
    assert _scene(EMPTY, rules=Rulebook(discreet=True)).discreet
