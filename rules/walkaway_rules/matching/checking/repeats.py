"""Repeats: the openings of everything that is counted, from one moment to the next."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from walkaway_rules.matching.checking.checked import Checked
from walkaway_rules.matching.checking.rates import Openings, opened
from walkaway_rules.moment import SECOND

ONE_OPENING = 2 * SECOND
"""Microseconds within which openings are one: a page that sends one on, a title that
comes after its page, a program that starts in several pieces."""


@dataclass(frozen=True, slots=True)
class Repeats:
    """When each boundary was opened of late. It holds no address and no title."""

    openings: Mapping[str, Openings] = field(default_factory=dict[str, Openings])
    """By the boundary's id."""
    front: frozenset[str] = frozenset()
    """The boundaries that the window in front belongs to."""


def repeated(
    before: Repeats, checked: Iterable[Checked], at: int
) -> tuple[Repeats, tuple[Checked, ...]]:
    """Given what one observation opens, return what is opened once too often.

    `at` is in microseconds, by the observation's own time. An opening told twice
    counts once; one that is told late is put where it belongs.
    """
    known = dict(before.openings)
    too_often: list[Checked] = []
    for one in checked:
        past = known.get(one.boundary.id, Openings())
        if any(abs(at - time) < ONE_OPENING for time in past.times):
            continue
        limit = one.checking
        known[one.boundary.id], is_over = opened(past, at, limit.more_than, limit.per)
        if is_over:
            too_often.append(one)
    return Repeats(known, before.front), tuple(too_often)


def fronted(
    before: Repeats, checked: Iterable[Checked], at: int
) -> tuple[Repeats, tuple[Checked, ...]]:
    """Given what the window now in front belongs to, return the same.

    It was opened where another window was in front until now; a new title in one
    and the same window opens nothing.
    """
    shown = tuple(checked)
    fresh = (one for one in shown if one.boundary.id not in before.front)
    after, too_often = repeated(before, fresh, at)
    return Repeats(after.openings, frozenset(one.boundary.id for one in shown)), (
        too_often
    )
