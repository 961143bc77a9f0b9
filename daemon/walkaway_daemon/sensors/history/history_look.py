"""Looks: everything that one reading of one history brings, from one snapshot."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from walkaway_daemon.sensors.history.chains import visits
from walkaway_daemon.sensors.history.cursor import news
from walkaway_daemon.sensors.history.formats.formats import recognised
from walkaway_daemon.sensors.history.late_titles import Recent, changed, kept, retold
from walkaway_daemon.sensors.history.sqlite.snapshot import Snapshot
from walkaway_daemon.sensors.history.steps import Step, Steps
from walkaway_daemon.sensors.sensor import Cursor
from walkaway_rules.moment import SECOND
from walkaway_rules.observation import Visit

_ONE_VISIT = 2 * SECOND
"""A browser with one row a page changes it as a load begins and when it is done."""


@dataclass(frozen=True, slots=True)
class Look:
    """What was found, and where to go on."""

    visits: Sequence[Visit]
    cursor: Cursor
    recent: tuple[Recent, ...] = ()
    more: bool = False


def look(
    snapshot: Snapshot, cursor: Cursor, recent: tuple[Recent, ...], now: int
) -> Look | None:
    """Return the visits after `cursor`, and `recent` ones whose title has come.

    Return None where the database is no history that we know.
    """
    format_ = recognised(snapshot)
    if format_ is None:
        return None
    steps = Steps(snapshot, format_)
    found = news(steps, cursor, now)
    before, fresh = kept(recent, now), found.steps
    if format_.one_row_each:
        before, fresh = _without_echoes(steps, before, fresh)
    after = retold(before, partial(_title, steps))
    # Without a time of its own a visit is neither before nor after anything.
    new = [(step, visit) for step, visit in visits(steps, fresh) if visit.at]
    again = kept([*after, *(Recent(step, visit) for step, visit in new)], now)
    told = [*changed(before, after), *(visit for _, visit in new)]
    return Look(told, found.cursor, again, found.more)


def _without_echoes(
    steps: Steps, recent: tuple[Recent, ...], new: Sequence[Step]
) -> tuple[tuple[Recent, ...], Sequence[Step]]:
    """Take what changes a row again at once for the visit that was told already."""
    echoes = {
        index: step
        for step in new
        for index, one in enumerate(recent)
        if one.step.page == step.page
        and 0 <= step.at - one.step.at < _ONE_VISIT
        # Konqueror's row may be of another page by now, whose address it does not tell.
        and one.visit.address == steps.page(step)[0]
    }
    followed = (
        replace(one, step=echoes.get(index, one.step))
        for index, one in enumerate(recent)
    )
    heard = {step.id for step in echoes.values()}
    return tuple(followed), [step for step in new if step.id not in heard]


def _title(steps: Steps, step: Step) -> str:
    """Return a step's title, unless its row is another's by now, or led on since."""
    there = steps.one(step.id)
    same = there and (there.at, there.page) == (step.at, step.page)
    moved_on = there is not None and there.arrival.moved_on
    return steps.page(step)[1] if same and not moved_on else ""
