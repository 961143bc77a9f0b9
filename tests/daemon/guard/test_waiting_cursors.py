"""Cursors wait for company, and are never behind what was found."""

from daemon.fake_house import FakeHouse
from walkaway_daemon.guard.waiting_cursors import CURSOR_REST
from walkaway_rules.moment import SECOND


def test_where_a_source_begins_is_written_at_once(house: FakeHouse) -> None:
    house.visits(cursor=1)
    house.turn()

    assert house.tape.cursors["cc" * 16].position == 1


def test_cursors_of_innocent_visits_wait_for_company(house: FakeHouse) -> None:
    house.visits(cursor=1)
    house.turn()
    writes = house.tape.writes
    house.visits(cursor=2)
    house.turn(after=5)

    assert house.tape.writes == writes
    house.turn(after=CURSOR_REST / SECOND)
    assert house.tape.cursors["cc" * 16].position == 2


def test_a_disk_is_left_alone_while_nothing_happens(house: FakeHouse) -> None:
    house.turn()
    writes = house.tape.writes
    house.turns(*[10.0] * 9)

    assert house.tape.writes == writes


def test_a_match_is_written_with_the_cursor_that_passed_it(house: FakeHouse) -> None:
    house.visits(cursor=1)
    house.turn()
    house.visits(house.seen(), cursor=2)
    house.turn(after=1)

    assert house.tape.cursors["cc" * 16].position == 2
