"""How entries change the state, and what they count for."""

from dataclasses import replace
from datetime import date

import pytest

from rules.story import CIRCLE, PERSON, TERMS, Guard, at
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.entry import (
    Entry,
    Recorded,
    ResponseShown,
    RestPlanned,
    RestWithdrawn,
    UrgeBegan,
    UrgeEnded,
    UrgeJoined,
    UrgeLeft,
    UrgeOutOfSight,
    WatchBegan,
    WatchEnded,
)
from walkaway_rules.deciding.event import Outcome, RestAsked
from walkaway_rules.deciding.evolve import counted_on, evolve, replay
from walkaway_rules.deciding.state import EMPTY, Count, Rest, State
from walkaway_rules.deciding.urge import Account, Urge
from walkaway_rules.match import MatchKind
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
    assert after(UrgeJoined(OTHER, ID), UrgeJoined(ID, OTHER), state=state) == state


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


def test_an_urge_that_joins_a_later_one_begins_when_it_did() -> None:
    state = after(
        replace(began(), late=False, sign=MatchKind.SEARCH),
        ResponseShown(ID, Response.WHISPER),
        began(OTHER, at(1000)),
        UrgeJoined(ID, OTHER),
    )
    (one,) = state.urges.values()
    assert (one.id, one.began, one.last, one.sign) == (
        OTHER,
        at(0),
        at(1000),
        MatchKind.SEARCH,
    )
    assert one.gone == at(1000), "what followed the response went on"


def test_what_ended_is_remembered_for_seven_days() -> None:
    ended = after(began(), UrgeEnded(ID, Outcome.MISSED))
    week = evolve(ended, Recorded(WatchBegan(), at(7 * DAY_SECONDS)))
    assert ID in week.urges
    longer = evolve(ended, Recorded(WatchBegan(), at(7 * DAY_SECONDS + 1)))
    assert ID not in longer.urges
    assert longer.counts == ended.counts


def test_a_guard_that_never_stops_forgets_as_well() -> None:
    ended = after(began(), UrgeEnded(ID, Outcome.MISSED), began(OTHER))
    later = at(8 * DAY_SECONDS)
    state = evolve(ended, Recorded(UrgeEnded(OTHER, Outcome.MISSED), later))
    assert set(state.urges) == {OTHER}


def test_a_new_start_of_the_guard_changes_nothing_about_what_is_over() -> None:
    app = replace(began(), late=False, watched=True)
    shown = ResponseShown(ID, Response.WHISPER)
    over = after(app, shown, UrgeLeft(ID), UrgeEnded(ID, Outcome.TURNED_AWAY))
    assert after(WatchBegan(), state=over).urges == over.urges


def test_what_was_out_of_sight_stays_so_when_the_guard_starts_anew() -> None:
    app = replace(began(), late=False, watched=True)
    state = after(app, UrgeOutOfSight(ID), WatchBegan())
    assert state.urges[ID].blind


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


@pytest.mark.parametrize(
    ("outcome", "day"),
    [
        (Outcome.MISSED, 15),
        (Outcome.TURNED_AWAY, 16),
        (Outcome.WENT_ON, 17),
        (Outcome.PASSED_BY, 14),
        (Outcome.NEEDED, 14),
        (Outcome.DISPUTED, 14),
        (Outcome.UNKNOWN, 14),
    ],
)
def test_each_outcome_counts_for_the_day_of_what_it_is_named_for(
    outcome: Outcome, day: int
) -> None:
    urge = Urge(
        id=ID,
        boundary=PERSON.id,
        account=Account.COUNTED,
        needed=False,
        terms=TERMS,
        began=at(0),
        last=at(DAY_SECONDS),
        first_sought=at(DAY_SECONDS),
        shown=at(2 * DAY_SECONDS),
        gone=at(3 * DAY_SECONDS),
        outcome=outcome,
    )
    assert counted_on(urge) == date(2026, 9, day)


def test_what_was_not_left_in_time_counts_for_the_day_of_the_response() -> None:
    guard = Guard()
    met_on = at(DAY_SECONDS - 2)
    urge = str(guard.match(PERSON, met_on, met_on, watched=True))
    guard.show(urge, at(DAY_SECONDS + 1))
    guard.tick(at(DAY_SECONDS + 1000))
    assert guard.state.urges[urge].outcome is Outcome.WENT_ON
    assert counted_on(guard.state.urges[urge]) == date(2026, 9, 15)


def test_a_missed_urge_counts_for_the_day_it_happened_then_and_there() -> None:
    guard = Guard()
    evening = at(DAY_SECONDS - 3600, offset=120, boot="")
    guard.match(CIRCLE, evening, at(3 * DAY_SECONDS), late=True)
    guard.tick(at(3 * DAY_SECONDS))
    assert list(guard.state.counts) == [
        Count(date(2026, 9, 15), Account.CIRCLE, Outcome.MISSED)
    ]
