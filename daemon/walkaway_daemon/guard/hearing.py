"""Hearing: what came of whispers and pauses, as events."""

from collections.abc import Iterable, Iterator

from walkaway_daemon.computer.clock import Clock
from walkaway_daemon.guard.notices import is_notice
from walkaway_daemon.interventions.notifier import Heard
from walkaway_rules.deciding.event import Answered, Event, HoldAsked, Shown
from walkaway_rules.moment import end_of_day


def events_heard(answers: Iterable[Heard], clock: Clock) -> Iterator[Event]:
    """Yield what these tell; a notice stands for no urge, so nothing comes of it."""
    for heard in answers:
        if is_notice(heard.urge):
            continue
        if heard.answer is None:
            yield Shown(heard.urge, heard.response)
        else:
            yield Answered(heard.urge, heard.answer)
        if heard.hold:
            yield HoldAsked(end_of_day(clock.now(), clock.offset_at))
