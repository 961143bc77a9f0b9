"""What the ledger tells of all its days, and not only of the last ones."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.ledgers import APP, CIRCLE, DAY, HOUR, PERSON, Diary
from rules.story import at
from walkaway_rules.counting.chronicle import chronicle, is_felt
from walkaway_rules.deciding.entry import (
    Entry,
    GoodbyeSaid,
    HoldTaken,
    PlansPutOff,
    PromiseLeft,
    Recorded,
    RestPlanned,
    RestWithdrawn,
    StepOffered,
    StepPlanned,
    StepWithdrawn,
    UrgeEnded,
    UrgeJoined,
    WatchBegan,
)
from walkaway_rules.deciding.event import Outcome, Revised
from walkaway_rules.deciding.evolve import replay

FIRST = date(2026, 9, 14)


def on(number: int) -> date:
    return date.fromordinal(FIRST.toordinal() + number)


def test_an_empty_ledger_tells_nothing() -> None:
    told = chronicle((), None)

    assert (told.urges, told.watched) == ((), frozenset())


def test_urges_are_told_long_after_state_forgot_them() -> None:
    diary = Diary()
    diary.begin()
    diary.turn_away(HOUR)
    diary.turn_away(30 * DAY)
    told = diary.told()

    assert [urge.outcome for urge in told.urges] == [Outcome.TURNED_AWAY] * 2
    assert len(told.state.urges) == 1


def test_what_was_revised_is_told_as_it_is_now() -> None:
    diary = Diary()
    diary.look(HOUR)
    (urge,) = diary.told().urges
    diary.guard.tell(Revised(urge.id, Outcome.DISPUTED), at(2 * HOUR))

    assert [one.outcome for one in diary.told().urges] == [Outcome.DISPUTED]


def test_urges_that_proved_to_be_one_are_told_as_one() -> None:
    diary = Diary()
    for seconds in (0, 720, 360):
        diary.guard.match(PERSON, at(seconds), at(800 + seconds))
    joined = [one for one in diary.guard.ledger if isinstance(one.entry, UrgeJoined)]

    assert len(joined) == 1
    assert len(diary.told().urges) == 1


def test_a_watch_lasts_until_its_end() -> None:
    diary = Diary()
    diary.begin()
    diary.end(2 * DAY)

    assert diary.told(at(9 * DAY)).watched == {on(0), on(1), on(2)}


def test_a_guard_that_watches_now_has_watched_until_now() -> None:
    diary = Diary()
    diary.begin(DAY)

    assert diary.told(at(3 * DAY)).watched == {on(1), on(2), on(3)}


def test_a_guard_that_vanished_watched_until_it_last_wrote() -> None:
    diary = Diary()
    diary.begin()
    diary.turn_away(DAY)
    diary.begin(5 * DAY)

    assert diary.told().watched == {on(0), on(1), on(5)}


@pytest.mark.parametrize(
    "entry",
    [
        RestPlanned(at(HOUR), at(2 * HOUR)),
        RestWithdrawn(),
        StepOffered(),
        StepPlanned(at(HOUR)),
        StepWithdrawn(),
        GoodbyeSaid(),
        PromiseLeft(),
        HoldTaken(at(HOUR)),
        PlansPutOff(at(HOUR)),
    ],
)
def test_what_is_about_the_guard_is_no_urge_but_shows_that_it_watched(
    entry: Entry,
) -> None:
    began = Recorded(WatchBegan(), at(0))
    told = chronicle([began, Recorded(entry, at(DAY))], None)

    assert told.urges == ()
    assert told.watched == {on(0), on(1)}


def test_a_clock_that_is_set_forward_makes_no_watched_days() -> None:
    diary = Diary()
    diary.begin()
    forward = replace(at(60), utc=at(60 * DAY).utc)

    assert diary.told(forward).watched == {on(0), on(60)}


def test_what_is_said_of_an_urge_that_nobody_knows_tells_nothing() -> None:
    told = chronicle([Recorded(UrgeEnded("9" * 32, Outcome.MISSED), at(0))], None)

    assert told.urges == ()


def test_what_was_sought_is_felt_whatever_came_of_it() -> None:
    diary = Diary()
    diary.turn_away(HOUR)
    diary.look(3 * HOUR, APP)
    diary.miss(4 * HOUR)
    diary.pull(5 * HOUR)

    assert [is_felt(urge) for urge in diary.told().urges] == [True] * 4


def test_an_urge_whose_end_nobody_saw_was_felt_all_the_same() -> None:
    diary = Diary()
    diary.guard.match(APP, at(HOUR), at(HOUR), watched=True)
    diary.begin(2 * HOUR)
    (urge,) = diary.told().urges

    assert urge.outcome is Outcome.UNKNOWN
    assert is_felt(urge)


@pytest.mark.parametrize("correction", [Outcome.DISPUTED, Outcome.NEEDED])
def test_what_the_person_says_was_no_urge_is_not_felt(correction: Outcome) -> None:
    diary = Diary()
    diary.look(HOUR)
    (urge,) = diary.told().urges
    diary.guard.tell(Revised(urge.id, correction), at(2 * HOUR))

    assert [is_felt(urge) for urge in diary.told().urges] == [False]


def test_the_circle_and_what_passed_by_are_not_felt() -> None:
    diary = Diary()
    diary.turn_away(HOUR, CIRCLE)
    diary.pass_by(3 * HOUR)

    assert [is_felt(urge) for urge in diary.told().urges] == [False, False]


@given(
    st.lists(
        st.tuples(st.sampled_from(["turn_away", "look", "pass_by"]), st.integers(1, 9)),
        max_size=12,
    )
)
def test_every_count_of_the_state_is_an_urge_that_is_told(
    story: list[tuple[str, int]],
) -> None:
    diary, seconds = Diary(), 0
    for deed, hours in story:
        seconds += hours * HOUR * 7
        getattr(diary, deed)(seconds)
    told = diary.told()

    assert told.state == replay(diary.guard.ledger)
    ended = [urge for urge in told.urges if urge.outcome is not None]
    assert sum(told.state.counts.values()) == len(ended)
