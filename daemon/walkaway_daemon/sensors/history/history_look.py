"""Looks: everything that one reading of one history brings, from one snapshot."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from walkaway_daemon.sensors.history.chains import visits
from walkaway_daemon.sensors.history.cursor import news
from walkaway_daemon.sensors.history.formats import recognised
from walkaway_daemon.sensors.history.late_titles import Recent, changed, kept, retold
from walkaway_daemon.sensors.history.snapshot import Snapshot
from walkaway_daemon.sensors.history.steps import Step, Steps
from walkaway_daemon.sensors.sensor import Cursor
from walkaway_rules.observation import Visit


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
    before = kept(recent, now)
    after = retold(before, partial(_title, steps))
    found = news(steps, cursor, now)
    # Without a time of its own a visit is neither before nor after anything.
    new = [(step, visit) for step, visit in visits(steps, found.steps) if visit.at]
    again = kept([*after, *(Recent(step, visit) for step, visit in new)], now)
    told = [*changed(before, after), *(visit for _, visit in new)]
    return Look(told, found.cursor, again, found.more)


def _title(steps: Steps, step: Step) -> str:
    """Return a step's title, unless its row is another's by now."""
    there = steps.one(step.id)
    same = there is not None and there.at == step.at and there.page == step.page
    return steps.page(step)[1] if same else ""
