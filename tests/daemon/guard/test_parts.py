"""What a guard does without where nobody gives it."""

from daemon.fake_house import FakeHouse
from walkaway_daemon.guard.parts import Parts
from walkaway_rules.tongue.tongue import ENGLISH


def test_a_guard_speaks_english_and_shows_at_once_unless_told_otherwise() -> None:
    house, shown = FakeHouse(), list[str]()
    given = house.parts
    parts = Parts(
        clock=given.clock,
        store=given.store,
        rules=given.rules,
        lookout=given.lookout,
        follow=given.follow,
        ancestors=given.ancestors,
        notifier=given.notifier,
        pauses=given.pauses,
        heard=given.heard,
        fresh=given.fresh,
    )
    parts.gate.show("1", lambda: shown.append("1"))

    assert shown == ["1"]
    assert parts.tongue is ENGLISH
    assert parts.held == ""
