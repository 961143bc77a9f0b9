"""The numbers a person is shown, on calendars that jump."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.story import CIRCLE, PERSON, Guard, at
from walkaway_rules.boundary import Boundary
from walkaway_rules.counting import tally as counting
from walkaway_rules.counting.tally import Tally, known_days, slip_days
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.deciding.state import EMPTY, Count, State
from walkaway_rules.deciding.urge import Account
from walkaway_rules.moment import MINUTE, SECOND, Moment, local_day

DAY_SECONDS = 86_400
LEFT = date(2026, 9, 1)


EVERY_DAY = frozenset(LEFT + timedelta(days=number) for number in range(-30, 400))


def tally(
    state: State,
    left: date | None,
    today: date,
    watched: frozenset[date] = EVERY_DAY,
) -> Tally:
    """Return the numbers where somebody watched all the time, or as is said."""
    return counting.tally(state, left, today, watched)


def with_slips(*days: date) -> State:
    counts = {Count(day, Account.COUNTED, Outcome.WENT_ON): 1 for day in days}
    return State(counts=counts)


def day(number: int) -> date:
    return LEFT + timedelta(days=number)


def slip(guard: Guard, moment: Moment, boundary: Boundary = PERSON) -> None:
    urge = str(guard.match(boundary, moment, moment))
    guard.show(urge, moment)
    guard.answer(urge, Answer.GO_ON, moment)


def local(zone: str, when: str) -> Moment:
    there = datetime.fromisoformat(when).replace(tzinfo=ZoneInfo(zone))
    shift = there.utcoffset() or timedelta()
    utc = int(there.timestamp()) * SECOND
    return Moment(utc, int(shift.total_seconds()) // 60, utc, "e" * 16)


def test_an_empty_ledger_counts_from_today() -> None:
    assert tally(EMPTY, None, LEFT) == Tally(
        streak=0,
        days=0,
        days_kept=0,
        days_on_word=0,
        best_run=0,
        turned_away_today=0,
        turned_away=0,
        outcomes=dict.fromkeys(Outcome, 0),
        circle=dict.fromkeys(Outcome, 0),
    )


def test_the_streak_counts_whole_days_since_leaving() -> None:
    assert tally(EMPTY, LEFT, day(30)).streak == 30


def test_without_a_day_of_leaving_it_counts_from_the_first_entry() -> None:
    assert tally(State(first_day=LEFT), None, day(4)).streak == 4


def test_days_on_which_nobody_watched_count_on_the_word() -> None:
    numbers = tally(EMPTY, LEFT, day(8), frozenset())
    assert (numbers.streak, numbers.days) == (8, 8)
    assert (numbers.days_kept, numbers.days_on_word) == (8, 8)


def test_days_that_are_watched_need_no_word() -> None:
    watched = frozenset({day(5), day(6), day(8)})
    numbers = tally(with_slips(day(6)), LEFT, day(8), watched)
    assert (numbers.days_kept, numbers.days_on_word) == (7, 6)


def test_the_best_run_is_never_less_than_a_streak_that_was_shown() -> None:
    assert tally(EMPTY, LEFT, day(8), frozenset()).best_run == 8


def test_what_was_noticed_on_a_day_is_known_whoever_watched() -> None:
    counts = {
        Count(day(2), Account.COUNTED, Outcome.TURNED_AWAY): 1,
        Count(day(3), Account.COUNTED, Outcome.MISSED): 1,
        Count(day(4), Account.COUNTED, Outcome.UNKNOWN): 1,
        Count(day(5), Account.CIRCLE, Outcome.TURNED_AWAY): 1,
    }
    assert known_days(State(counts=counts), frozenset({day(4)})) == {day(2), day(3)}
    numbers = tally(State(counts=counts), LEFT, day(6), frozenset())
    assert (numbers.days_kept, numbers.days_on_word) == (5, 4)


@pytest.mark.parametrize("account", [Account.CIRCLE, Account.PULL])
def test_a_day_is_known_whatever_became_of_what_can_be_no_slip(
    account: Account,
) -> None:
    state = State(counts={Count(day(4), account, Outcome.UNKNOWN): 1})
    assert known_days(state, frozenset({day(4)})) == {day(4)}


def test_leaving_that_lies_ahead_counts_nothing_yet() -> None:
    assert tally(EMPTY, day(5), LEFT).days == 0


def test_a_slip_today_makes_the_streak_nought_and_takes_no_day_away() -> None:
    before, after = EMPTY, with_slips(day(20))
    assert tally(after, LEFT, day(20)).streak == 0
    assert tally(after, LEFT, day(20)).days_kept == 20
    assert tally(after, LEFT, day(20)).best_run == tally(before, LEFT, day(20)).best_run


def test_the_day_of_a_slip_is_not_kept_once_it_is_over() -> None:
    numbers = tally(with_slips(day(20)), LEFT, day(25))
    assert (numbers.streak, numbers.days, numbers.days_kept) == (5, 25, 24)
    assert numbers.best_run == 20


def test_two_slips_on_a_day_take_one_day() -> None:
    counts = {
        Count(day(3), Account.COUNTED, Outcome.WENT_ON): 1,
        Count(day(3), Account.COUNTED, Outcome.MISSED): 2,
    }
    assert tally(State(counts=counts), LEFT, day(10)).days_kept == 9


def test_slips_before_leaving_and_ahead_of_today_are_not_part_of_it() -> None:
    numbers = tally(with_slips(day(-3), day(12)), LEFT, day(10))
    assert (numbers.streak, numbers.days_kept, numbers.best_run) == (10, 10, 10)


def test_the_circle_never_breaks_the_streak_and_is_counted_apart() -> None:
    guard = Guard()
    slip(guard, at(0), CIRCLE)
    numbers = tally(guard.state, day(0), local_day(at(0)))
    assert (numbers.streak, numbers.turned_away) == (13, 0)
    assert numbers.circle[Outcome.WENT_ON] == 1
    assert numbers.outcomes[Outcome.WENT_ON] == 0


def test_a_circle_turned_away_from_is_not_among_the_avoided_ones() -> None:
    counts = {Count(day(0), Account.CIRCLE, Outcome.TURNED_AWAY): 2}
    assert tally(State(counts=counts), LEFT, day(0)).turned_away == 0


def test_turning_away_is_counted_today_and_in_all_and_a_pull_with_it() -> None:
    counts = {
        Count(day(1), Account.COUNTED, Outcome.TURNED_AWAY): 2,
        Count(day(2), Account.COUNTED, Outcome.TURNED_AWAY): 3,
        Count(day(2), Account.PULL, Outcome.TURNED_AWAY): 1,
    }
    numbers = tally(State(counts=counts), LEFT, day(2))
    assert (numbers.turned_away_today, numbers.turned_away) == (4, 6)


def test_a_pull_is_never_a_slip() -> None:
    counts = {Count(day(1), Account.PULL, Outcome.WENT_ON): 1}
    assert slip_days(State(counts=counts)) == ()


def test_a_disputed_slip_gives_the_days_back() -> None:
    counts = {Count(day(3), Account.COUNTED, Outcome.DISPUTED): 1}
    assert tally(State(counts=counts), LEFT, day(10)).streak == 10


def test_a_day_of_25_hours_is_one_day() -> None:
    guard = Guard()
    slip(guard, local("Europe/Berlin", "2026-10-24 23:30"))
    today = local_day(local("Europe/Berlin", "2026-10-26 00:30"))
    assert tally(guard.state, None, today).streak == 2


def test_a_day_of_23_hours_is_one_day() -> None:
    guard = Guard()
    slip(guard, local("Europe/Berlin", "2027-03-27 23:30"))
    today = local_day(local("Europe/Berlin", "2027-03-29 00:30"))
    assert tally(guard.state, None, today).streak == 2


def test_a_slip_keeps_its_own_day_after_travel() -> None:
    guard = Guard()
    slip(guard, local("Pacific/Auckland", "2026-09-20 01:00"))
    there = local_day(local("America/Los_Angeles", "2026-09-20 09:00"))
    assert slip_days(guard.state) == (date(2026, 9, 20),)
    assert tally(guard.state, LEFT, there).streak == 0


def test_travel_back_over_the_date_line_never_makes_a_streak_negative() -> None:
    guard = Guard()
    slip(guard, local("Pacific/Auckland", "2026-09-20 01:00"))
    there = local_day(local("America/Los_Angeles", "2026-09-19 09:00"))
    assert tally(guard.state, LEFT, there).streak == 18


def test_a_slip_a_minute_before_midnight_is_yesterdays() -> None:
    guard = Guard()
    slip(guard, at(DAY_SECONDS - 60))
    today = local_day(at(DAY_SECONDS))
    assert tally(guard.state, None, today).streak == 1


def test_a_clock_set_back_shows_the_days_of_then() -> None:
    numbers = tally(with_slips(day(9)), LEFT, day(5))
    assert (numbers.streak, numbers.best_run) == (5, 5)


slips = st.lists(st.integers(0, 60).map(day), max_size=12)


@given(slips, st.integers(0, 70).map(day))
def test_the_numbers_agree_with_walking_through_the_calendar(
    slipped: list[date], today: date
) -> None:
    streak = best = kept = 0
    for number in range((today - LEFT).days + 1):
        best = max(best, streak)
        if day(number) in slipped:
            streak = 0
        kept += day(number) not in slipped and day(number) < today
        if day(number) < today:
            streak += 1
    best = max(best, streak)
    numbers = tally(with_slips(*slipped), LEFT, today)
    assert (numbers.streak, numbers.best_run, numbers.days_kept) == (streak, best, kept)


@given(slips, st.integers(0, 70).map(day))
def test_a_slip_today_lowers_neither_days_kept_nor_the_best_run(
    slipped: list[date], today: date
) -> None:
    before = tally(with_slips(*slipped), LEFT, today)
    after = tally(with_slips(*slipped, today), LEFT, today)
    assert after.days_kept == before.days_kept
    assert after.best_run == before.best_run


@given(st.lists(st.integers(-720, 840), min_size=2, max_size=20))
def test_the_day_of_an_event_follows_the_offset_that_held_then(
    offsets: list[int],
) -> None:
    utc = at(0).utc
    for earlier, later in pairwise(offsets):
        one, two = Moment(utc, earlier), Moment(utc, later)
        shown = datetime.fromtimestamp(utc / SECOND, UTC) + timedelta(minutes=earlier)
        assert local_day(one) == shown.date()
        assert abs((local_day(two) - local_day(one)).days) * DAY_SECONDS * SECOND <= (
            abs(later - earlier) * MINUTE + DAY_SECONDS * SECOND
        )
