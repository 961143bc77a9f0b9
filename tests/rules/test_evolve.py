"""How entries change the state, and what they count for."""

from datetime import date

from rules.story import CIRCLE, PERSON, TERMS, Guard, at
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.entry import (
    Entry,
    Recorded,
    RestPlanned,
    RestWithdrawn,
    UrgeBegan,
    UrgeEnded,
    UrgeJoined,
    UrgeLeft,
    WatchBegan,
    WatchEnded,
)
from walkaway_rules.deciding.event import (
    Outcome,
    RestAsked,
)
from walkaway_rules.deciding.evolve import counted_on, evolve, replay
from walkaway_rules.deciding.state import EMPTY, Count, Rest, State
from walkaway_rules.deciding.urge import Account
from walkaway_rules.moment import HOUR, Moment

ID, OTHER = "1" * 32, "2" * 32
DAY_SECONDS = 86_400


def began(urge: str = ID, moment: Moment | None = None) -> UrgeBegan:
    return UrgeBegan(
        urge=urge,
        boundary=PERSON.id,
        at=moment or at(0),
        sought=True,
        needed=False,
        late=True,
        counts=True,
        watched=False,
        terms=TERMS,
    )


def after(*entries: Entry, state: State = EMPTY) -> State:
    for entry in entries:
        state = evolve(state, Recorded(entry, at(0)))
    return state


def test_an_empty_ledger_gives_the_empty_state() -> None:
    assert replay([]) == EMPTY


def test_the_first_entry_dates_the_ledger() -> None:
    state = after(WatchBegan(), WatchEnded())
    assert state.first_day == date(2026, 9, 14)


def test_an_entry_about_an_unknown_urge_changes_nothing() -> None:
    state = after(WatchBegan())
    assert after(UrgeLeft(ID), UrgeJoined(ID, OTHER), state=state) == state


def test_a_join_with_an_unknown_urge_changes_nothing() -> None:
    state = after(began())
    assert after(UrgeJoined(OTHER, ID), state=state) == state


def test_the_state_that_was_given_is_not_changed() -> None:
    before = after(began())
    after(UrgeEnded(ID, Outcome.MISSED), state=before)
    assert before == after(began())


def test_an_urge_that_ends_anew_is_counted_once() -> None:
    state = after(
        began(), UrgeEnded(ID, Outcome.MISSED), UrgeEnded(ID, Outcome.UNKNOWN)
    )
    count = Count(date(2026, 9, 14), Account.COUNTED, Outcome.UNKNOWN)
    assert state.counts == {count: 1}


def test_joined_urges_are_open_again_and_uncounted() -> None:
    state = after(
        began(),
        UrgeEnded(ID, Outcome.MISSED),
        began(OTHER, at(1000)),
        UrgeJoined(OTHER, ID),
    )
    assert state.counts == {}
    assert state.urges[ID].outcome is None


def test_what_ended_is_remembered_for_seven_days() -> None:
    ended = after(began(), UrgeEnded(ID, Outcome.MISSED))
    week = evolve(ended, Recorded(WatchBegan(), at(7 * DAY_SECONDS)))
    assert ID in week.urges
    longer = evolve(ended, Recorded(WatchBegan(), at(7 * DAY_SECONDS + 1)))
    assert ID not in longer.urges
    assert longer.counts == ended.counts


def test_an_old_rest_is_forgotten() -> None:
    state = after(RestPlanned(at(0), at(3600)))
    later = evolve(state, Recorded(WatchBegan(), at(9 * DAY_SECONDS)))
    assert later.rests == ()


def test_taking_back_drops_what_waits_and_cuts_short_what_runs() -> None:
    guard = Guard()
    guard.tell(RestAsked(after=0, length=HOUR), at(0))
    guard.tell(RestAsked(after=HOUR, length=HOUR), at(0))
    state = evolve(guard.state, Recorded(RestWithdrawn(), at(60)))
    assert state.rests == (Rest(at(0), at(60)),)


def test_going_on_counts_for_the_day_on_which_it_happened() -> None:
    guard = Guard()
    urge = str(guard.match(PERSON, at(DAY_SECONDS - 2), at(DAY_SECONDS - 2)))
    guard.show(urge, at(DAY_SECONDS - 1))
    guard.answer(urge, Answer.GO_ON, at(DAY_SECONDS + 1))
    assert counted_on(guard.state.urges[urge]) == date(2026, 9, 15)


def test_turning_away_counts_for_the_day_of_the_response() -> None:
    guard = Guard()
    urge = str(guard.match(PERSON, at(DAY_SECONDS - 2), at(DAY_SECONDS - 2)))
    guard.show(urge, at(DAY_SECONDS - 1))
    guard.tick(at(DAY_SECONDS + 1000))
    assert counted_on(guard.state.urges[urge]) == date(2026, 9, 14)


def test_a_missed_urge_counts_for_the_day_it_happened_then_and_there() -> None:
    guard = Guard()
    evening = at(DAY_SECONDS - 3600, offset=120, boot="")
    guard.match(CIRCLE, evening, at(3 * DAY_SECONDS), late=True)
    guard.tick(at(3 * DAY_SECONDS))
    assert list(guard.state.counts) == [
        Count(date(2026, 9, 15), Account.CIRCLE, Outcome.MISSED)
    ]
