"""The status is made of the tally, the rests and what limits the guard."""

from datetime import date

from rules.story import CIRCLE, PERSON, Guard, at
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.deciding.state import EMPTY, Count, Rest, State, open_urges
from walkaway_rules.deciding.urge import Account
from walkaway_rules.moment import DAY, HOUR, Moment, plus
from walkaway_rules.rulebook import Person, Rulebook
from walkaway_rules.standing.review import remembered
from walkaway_rules.standing.standing import earliest_left, standing
from walkaway_rules.status import Status

NOON = Moment(1_795_435_200_000_000, 60)  # 2026-11-23 13:00 local
J = Person("J", left=date(2026, 11, 20))
K = Person("K", left=date(2026, 10, 1))


def test_the_earliest_day_of_leaving_counts() -> None:
    rulebook = Rulebook(people=(J, K, Person("L")))

    assert earliest_left(rulebook) == date(2026, 10, 1)


def test_nobody_left_has_no_day() -> None:
    assert earliest_left(Rulebook(people=(Person("L"),))) is None


def test_a_calm_start_is_a_streak_since_leaving() -> None:
    status = standing(EMPTY, Rulebook(people=(J,)), NOON, ["One."], "9.9")

    assert status == Status(
        streak=3,
        days_kept=3,
        days=3,
        best_run=3,
        turned_away_today=0,
        turned_away=0,
        days_on_word=3,
        limits=("One.",),
        version="9.9",
    )


def test_days_before_the_watch_began_count_on_the_word() -> None:
    watching = State(awake=plus(NOON, -2 * DAY))
    status = standing(watching, Rulebook(people=(J,)), NOON, [], "")

    assert (status.streak, status.days_kept, status.days_on_word) == (3, 3, 1)


def test_news_of_them_turned_away_from_is_told_apart() -> None:
    day = date(2026, 11, 22)
    counts = {Count(day, Account.CIRCLE, Outcome.TURNED_AWAY): 2}
    status = standing(State(counts=counts), Rulebook(), NOON, [], "")

    assert (status.turned_away, status.circle_turned_away) == (0, 2)


def test_as_many_moments_are_open_as_a_review_lists() -> None:
    guard = Guard()
    guard.pull(at(0))
    guard.match(CIRCLE, at(0), at(0), needed=True)
    guard.match(PERSON, at(0), at(0))
    status = standing(guard.state, Rulebook(), at(1), [], "")

    assert len(open_urges(guard.state)) == 3
    assert status.open_urges == len(remembered(guard.state, [])) == 1


def test_a_rest_that_runs_is_said() -> None:
    rest = Rest(plus(NOON, -HOUR), plus(NOON, HOUR))
    status = standing(State(rests=(rest,)), Rulebook(discreet=True), NOON, [], "")

    assert status.rests
    assert status.resting == "The guard pauses until 14:00."
    assert status.discreet


def test_a_rest_that_waits_is_said_and_does_not_run() -> None:
    rest = Rest(plus(NOON, HOUR), plus(NOON, 2 * HOUR))
    status = standing(State(rests=(rest,)), Rulebook(), NOON, [], "")

    assert not status.rests
    assert status.resting == "The guard will pause from 14:00 until 15:00."
