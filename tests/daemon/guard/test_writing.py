"""Entries and cursors go to the disk together, and again where it refused."""

import pytest

from daemon.fake_house import NOON, Tape
from walkaway_daemon.guard.waiting_cursors import CURSOR_REST
from walkaway_daemon.guard.writing import Writing
from walkaway_daemon.sensors.sensor import Cursor
from walkaway_rules.deciding.entry import Recorded, WatchBegan
from walkaway_rules.moment import SECOND, plus

ENTRY = Recorded(WatchBegan(), NOON)
CURSOR = Cursor("cc" * 16, 1, 0)


@pytest.fixture
def tape() -> Tape:
    return Tape()


@pytest.fixture
def writing(tape: Tape) -> Writing:
    """Return one that has written where its source begins."""
    writing = Writing(tape)
    writing.keep([CURSOR], NOON)
    assert writing.write([], NOON)
    return writing


def test_cursors_are_written_with_the_next_entry(tape: Tape, writing: Writing) -> None:
    later = Cursor(CURSOR.source, 2, 0)
    writing.keep([later], NOON)
    assert writing.write([], NOON)
    assert tape.cursors == {CURSOR.source: CURSOR}

    assert writing.write([ENTRY], NOON)
    assert tape.cursors == {CURSOR.source: later}
    assert tape.recorded == [ENTRY]


def test_a_disk_that_refused_is_left_alone_for_a_while(
    tape: Tape, writing: Writing
) -> None:
    tape.full = True

    assert not writing.write([ENTRY], NOON)
    assert writing.fault is not None
    assert writing.try_again_in(plus(NOON, SECOND)) == 4 * SECOND
    assert writing.try_again_in(plus(NOON, 9 * SECOND)) == 0


def test_once_the_disk_takes_it_all_that_waited_is_written(
    tape: Tape, writing: Writing
) -> None:
    tape.full = True
    writing.keep([Cursor(CURSOR.source, 2, 0)], NOON)
    writing.write([ENTRY], NOON)
    tape.full = False

    assert writing.write([], plus(NOON, CURSOR_REST))
    assert tape.cursors[CURSOR.source].position == 2
    assert writing.fault is None
    assert writing.try_again_in(NOON) is None


def test_a_disk_that_refused_is_asked_again_where_nothing_waits(
    tape: Tape, writing: Writing
) -> None:
    tape.full = True
    writing.write([ENTRY], NOON)
    later = plus(NOON, 5 * SECOND)

    assert not writing.write([], later)
    assert writing.try_again_in(later) == 5 * SECOND
    tape.full = False
    assert writing.write([], plus(later, 5 * SECOND))
    assert writing.fault is None


def test_what_a_person_says_does_not_wait_for_the_disk(
    tape: Tape, writing: Writing
) -> None:
    tape.full = True
    writing.write([ENTRY], NOON)
    writing.try_at_once()

    assert writing.try_again_in(NOON) == 0
