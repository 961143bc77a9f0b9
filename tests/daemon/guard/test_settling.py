"""What waits is decided upon, written and acted on, in this order or not at all."""

import pytest

from daemon.fake_house import FakeHouse, J, kinds
from walkaway_daemon.guard.found import Found
from walkaway_daemon.guard.gathering import Gathering
from walkaway_daemon.guard.settling import Settling
from walkaway_daemon.guard.writing import RETRY
from walkaway_daemon.sensors.sensor import Cursor
from walkaway_rules.deciding.event import PullFelt
from walkaway_rules.deciding.state import EMPTY, open_urges
from walkaway_rules.match import Match, MatchKind
from walkaway_rules.moment import SECOND
from walkaway_rules.terms import Terms

PULL = PullFelt(Terms(), "0" * 32)


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse()


@pytest.fixture
def settling(house: FakeHouse) -> Settling:
    return Settling(house.parts, EMPTY, Gathering(house.parts))


def _found(house: FakeHouse) -> Found:
    match = Match(J, MatchKind.PROFILE, sought=True, why="Their profile.")
    return Found(match, house.clock.moment.utc, late=False)


def test_what_is_found_is_written_and_then_answered(
    house: FakeHouse, settling: Settling
) -> None:
    settling.take([_found(house)])
    waits = not settling.is_done
    settling.settle(house.clock.now())

    assert (waits, settling.is_done) == (True, True)
    assert kinds(house.tape.entries)[0] == "UrgeBegan"
    assert len(house.notifier.shown) == len(open_urges(settling.state)) == 1


def test_where_the_disk_refuses_nothing_holds_until_it_is_tried_again(
    house: FakeHouse, settling: Settling
) -> None:
    house.tape.full = True
    settling.take([_found(house)])
    settling.settle(house.clock.now())
    assert (settling.state, house.notifier.shown) == (EMPTY, [])
    refused = settling.fault
    assert settling.due_in(house.clock.now()) == RETRY / SECOND

    house.tape.full = False
    house.clock.step(RETRY / SECOND)
    settling.settle(house.clock.now())
    assert (bool(refused), settling.fault) == (True, None)
    assert len(house.notifier.shown) == 1


def test_who_is_told_that_it_cannot_be_written_finds_it_undone(
    house: FakeHouse, settling: Settling
) -> None:
    house.tape.full = True
    assert settling.tell(PULL, house.clock.now()) is not None
    house.tape.full = False
    settling.settle(house.clock.now())

    assert house.tape.entries == []


def test_what_the_person_says_waits_for_no_disk_that_refused(
    house: FakeHouse, settling: Settling
) -> None:
    house.tape.full = True
    settling.take([_found(house)])
    settling.settle(house.clock.now())
    house.tape.full = False

    assert settling.tell(PULL, house.clock.now()) is None
    assert kinds(house.tape.entries).count("UrgeBegan") == 2


def test_a_cursor_is_written_with_what_was_found(
    house: FakeHouse, settling: Settling
) -> None:
    settling.take([_found(house)])
    settling.keep([Cursor("cc" * 16, 7, 0)], house.clock.now())
    settling.settle(house.clock.now())

    assert house.tape.writes == 1
    assert house.tape.cursors["cc" * 16].position == 7


def test_only_an_urge_that_is_over_is_cleared_away(
    house: FakeHouse, settling: Settling
) -> None:
    settling.take([_found(house)])
    settling.settle(house.clock.now())
    (urge,) = open_urges(settling.state)
    settling.clear_away(urge.id)
    settling.clear_away("one that nobody knows")
    assert house.pauses.withdrawn == house.notifier.withdrawn == []

    house.clock.step(3600)
    settling.settle(house.clock.now())
    settling.clear_away(urge.id)
    assert urge.id in {*house.pauses.withdrawn, *house.notifier.withdrawn}
