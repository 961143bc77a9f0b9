from dataclasses import replace

from walkaway_daemon.sensors.history.formats.arrival import Arrival
from walkaway_daemon.sensors.history.late_titles import Recent, changed, kept, retold
from walkaway_daemon.sensors.history.steps import Step
from walkaway_rules.moment import MINUTE, SECOND
from walkaway_rules.observation import Visit, VisitKind

NOW = 1_790_000_000_000_000


def _recent(number: int, *, at: int = NOW, title: str = "") -> Recent:
    step = Step(number, at, Arrival(VisitKind.LINK), 0, number)
    return Recent(step, Visit("http://one.org/", title, VisitKind.LINK, at))


def test_only_the_newest_few_of_the_last_minute_are_kept() -> None:
    old = _recent(1, at=NOW - MINUTE - 1)
    young = [_recent(number, at=NOW - SECOND) for number in range(2, 14)]
    assert kept([old, *young], NOW) == tuple(young[-8:])
    assert kept([old], NOW) == ()


def test_a_title_that_came_is_told_with_the_visits_own_time() -> None:
    before = [_recent(1, at=NOW - SECOND), _recent(2)]
    after = retold(before, lambda step: "One" if step.id == 1 else "")
    [told] = changed(before, after)
    assert told == replace(before[0].visit, title="One")
    assert told.at == NOW - SECOND


def test_a_title_that_changed_is_told_again() -> None:
    before = [_recent(1, title="Loading")]
    after = retold(before, lambda _: "Jane Doe")
    assert [visit.title for visit in changed(before, after)] == ["Jane Doe"]


def test_a_title_that_stays_or_goes_is_not_told() -> None:
    before = [_recent(1, title="One"), _recent(2, title="Two")]
    after = retold(before, lambda step: "One" if step.id == 1 else "")
    assert changed(before, after) == []
