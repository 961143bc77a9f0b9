"""Random days, judged by the definitions alone, and by the guard: they agree.

The oracle here knows nothing of urges or entries. It reads each episode as the
product's language defines it, and walks through the calendar by hand.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum

from hypothesis import given, settings
from hypothesis import strategies as st

from rules.story import MIDNIGHT, PERSON, Guard
from walkaway_rules.counting.tally import tally
from walkaway_rules.deciding.event import Answer, Outcome
from walkaway_rules.moment import SECOND, Moment

_EPOCH = datetime(2026, 9, 14, tzinfo=UTC)
"""The story's first midnight on a clock at UTC."""
_BETWEEN = 30 * 60
"""Seconds between two episodes at the least, far above `settle`."""


class Act(Enum):
    """What may happen within an episode."""

    LOOK = "look"
    FEED = "feed"
    TURN_BACK = "turn back"
    GO_ON = "go on"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Episode:
    """What happens with one page, from a first look or a mere passing."""

    pause: int
    """Seconds since the episode before."""
    skew: int
    """Seconds by which the wall clock is off, which somebody set."""
    offset: int
    """Minutes of the local time against UTC: travel, and summer time."""
    sought: bool
    shown: int | None
    """Seconds until the response is on the screen; None where it never is."""
    acts: tuple[tuple[int, Act], ...]
    """Each with the seconds since the one before, all of them within `settle`."""


episodes = st.lists(
    st.builds(
        Episode,
        pause=st.integers(_BETWEEN, 3 * 86_400),
        skew=st.sampled_from([0, 0, 0, 3600, -3600]),
        offset=st.sampled_from([0, 60, 120, -300, 345]),
        sought=st.booleans(),
        shown=st.none() | st.integers(0, 5),
        acts=st.lists(
            st.tuples(st.integers(10, 140), st.sampled_from(Act)), max_size=4
        ).map(tuple),
    ),
    max_size=8,
)


def moment(seconds: int, episode: Episode) -> Moment:
    utc = MIDNIGHT + (seconds + episode.skew) * SECOND
    return Moment(utc, episode.offset, seconds * SECOND, "e" * 16)


def day(seconds: int, episode: Episode) -> date:
    local = seconds + episode.skew + episode.offset * 60
    return (_EPOCH + timedelta(seconds=local)).date()


def lived(guard: Guard, start: int, episode: Episode) -> int:
    """Let the guard live through it; return the second at which it was over."""
    urge = _met(guard, start, start, episode, sought=episode.sought)
    clock = start
    for gap, act in episode.acts:
        clock += gap
        now = moment(clock, episode)
        match act:
            case Act.LOOK | Act.FEED:
                sought = act is Act.LOOK
                urge = _met(guard, clock, clock, episode, sought=sought) or urge
            case Act.TURN_BACK | Act.GO_ON | Act.CLOSE if urge and _is_shown(episode):
                guard.answer(urge, _ANSWERS[act], now)
            case _:
                pass
    over = clock + 700
    guard.tick(moment(over, episode))
    return over


_ANSWERS = {
    Act.TURN_BACK: Answer.TURN_BACK,
    Act.GO_ON: Answer.GO_ON,
    Act.CLOSE: Answer.CLOSED,
}


def _met(
    guard: Guard, at: int, clock: int, episode: Episode, *, sought: bool
) -> str | None:
    """Tell of a match, and show the response where it is to come up."""
    seen = moment(at, episode)
    urge = guard.match(PERSON, seen, moment(clock, episode), sought=sought)
    if urge is not None and episode.shown is not None:
        guard.show(urge, moment(clock + episode.shown, episode))
    return urge


def _is_shown(episode: Episode) -> bool:
    return episode.shown is not None


def judged(start: int, episode: Episode) -> tuple[Outcome, date]:
    """Return the outcome by the definitions, and the day that it counts for."""
    first = start if episode.sought else None
    shown = None if first is None or episode.shown is None else first + episode.shown
    clock, answered = start, False
    for gap, act in episode.acts:
        clock += gap
        goes_on = act is Act.LOOK or (act is Act.GO_ON and not answered)
        if shown is not None and goes_on:
            return Outcome.WENT_ON, day(clock, episode)
        if act is Act.LOOK and first is None:
            first = clock
            shown = None if episode.shown is None else clock + episode.shown
        answered = answered or (act is Act.TURN_BACK and shown is not None)
    if first is None:
        return Outcome.PASSED_BY, day(start, episode)
    if shown is None:
        return Outcome.MISSED, day(first, episode)
    return Outcome.TURNED_AWAY, day(shown, episode)


@settings(max_examples=100, deadline=None)
@given(episodes)
def test_every_outcome_and_every_number_follows_the_definitions(
    told: list[Episode],
) -> None:
    guard, clock = Guard(), 0
    guard.start(moment(0, Episode(0, 0, 0, sought=False, shown=None, acts=())))
    expected: list[tuple[Outcome, date]] = []
    today = _EPOCH.date()
    for episode in told:
        clock += episode.pause
        expected.append(judged(clock, episode))
        clock = lived(guard, clock, episode)
        today = day(clock, episode)

    counted = sorted(
        (count.outcome.value, count.day)
        for count, number in guard.state.counts.items()
        for _ in range(number)
    )
    assert counted == sorted((outcome.value, when) for outcome, when in expected)
    numbers = tally(guard.state, _EPOCH.date(), today, _EVERY_DAY)
    slips = {when for outcome, when in expected if outcome in _SLIPS}
    assert (numbers.streak, numbers.best_run, numbers.days_kept) == _walked(
        slips, today
    )
    assert sum(numbers.outcomes.values()) == len(expected)
    assert numbers.turned_away == numbers.outcomes[Outcome.TURNED_AWAY]


_EVERY_DAY = frozenset(_EPOCH.date() + timedelta(days=n) for n in range(-2, 60))
_SLIPS = (Outcome.WENT_ON, Outcome.MISSED)


def _walked(slips: set[date], today: date) -> tuple[int, int, int]:
    """Walk through the calendar: the streak, the best run and the days kept."""
    streak = best = kept = 0
    here = min(_EPOCH.date(), today)
    while here <= today:
        if here in slips:
            streak = 0
        kept += here < today and here not in slips
        if here < today:
            streak += 1
        best = max(best, streak)
        here += timedelta(days=1)
    return streak, best, kept
