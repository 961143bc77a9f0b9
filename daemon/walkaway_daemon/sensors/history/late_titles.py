"""Titles that come late: a page often gets its title after its visit is written down.

A handful of the newest visits is kept in memory for a minute; when a title appears
or changes, the visit is told once more, with the title and its own time.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from walkaway_daemon.sensors.history.steps import Step
from walkaway_rules.moment import MINUTE
from walkaway_rules.observation import Visit

_MOST = 8


@dataclass(frozen=True, slots=True)
class Recent:
    """A visit whose title may still come."""

    step: Step
    visit: Visit = field(repr=False)


NO_RECENT: tuple[Recent, ...] = ()


def kept(recent: Sequence[Recent], now: int) -> tuple[Recent, ...]:
    """Return the newest few, without those that are over a minute old."""
    young = [one for one in recent if now - one.visit.at <= MINUTE]
    return tuple(young[-_MOST:])


def retold(
    recent: Sequence[Recent], title_of: Callable[[Step], str]
) -> tuple[Recent, ...]:
    """Return the same visits with their titles of now; without one, as they were."""
    return tuple(_with_title(one, title_of(one.step)) for one in recent)


def changed(before: Sequence[Recent], after: Sequence[Recent]) -> list[Visit]:
    """Given the same visits as they were and as they are, return what to tell."""
    pairs = zip(before, after, strict=True)
    return [new.visit for old, new in pairs if new != old]


def _with_title(recent: Recent, title: str) -> Recent:
    if not title:
        return recent
    return replace(recent, visit=replace(recent.visit, title=title))
