"""Histories of every generation: counted truly, and their pages and titles read."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from daemon.generations import GENERATIONS, TIMES, Generation
from daemon.histories import NOON
from daemon.surveys import Survey, survey
from walkaway_daemon.sensors.history.cursor import begin
from walkaway_daemon.sensors.history.history_look import look
from walkaway_daemon.sensors.history.late_titles import NO_RECENT
from walkaway_daemon.sensors.history.sqlite.live_database import LiveDatabase
from walkaway_daemon.sensors.history.whole.whole_history import read_whole
from walkaway_rules.moment import DAY, SECOND
from walkaway_rules.observation import VisitKind

_ALL = pytest.mark.parametrize("generation", GENERATIONS, ids=lambda each: each.name)
_ADDRESSES = [f"http://host/{number}" for number in range(1, len(TIMES) + 1)]


def _made(path: Path, generation: Generation) -> Path:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("pragma synchronous = off")
        connection.executescript(generation.schema)
        for number, at in enumerate(TIMES, 1):
            page = {"no": number, "at": f"http://host/{number}"}
            visit = {"no": number, "at": generation.clock(at)}
            connection.execute(generation.page, page)
            connection.execute(generation.visit, visit)
        connection.executescript(generation.later)
    return path


@_ALL
def test_a_history_of_any_generation_is_counted(
    generation: Generation, tmp_path: Path
) -> None:
    found = survey(_made(tmp_path / "history", generation))
    last = NOON + 9 * SECOND
    assert found == Survey(generation.format, len(TIMES), NOON + 3 * SECOND, last)


@_ALL
def test_a_history_of_any_generation_is_read(
    generation: Generation, tmp_path: Path
) -> None:
    path = _made(tmp_path / "history", generation)
    seen = read_whole(path, lambda whole: [*whole.visits()])
    assert [visit.address for visit in seen] == _ADDRESSES
    assert [visit.at for visit in seen] == [*TIMES]
    assert {visit.title for visit in seen} <= {"A", ""}
    assert not {visit.kind for visit in seen} & {VisitKind.SYNCED, VisitKind.REDIRECT}
    of_one = read_whole(path, lambda whole: whole.visits_of({2}))
    assert [visit.address for visit in of_one] == ["http://host/2"]


@_ALL
def test_a_history_of_any_generation_is_followed(
    generation: Generation, tmp_path: Path
) -> None:
    database = LiveDatabase(_made(tmp_path / "history", generation), lambda: 0)
    now = NOON + DAY
    seen = database.read(lambda s: look(s, begin("a", NOON), NO_RECENT, now))
    assert seen is not None
    assert sorted(visit.address for visit in seen.visits) == _ADDRESSES
    again = database.read(lambda s: look(s, seen.cursor, NO_RECENT, now))
    assert again is not None
    assert again.visits == []


def test_times_that_say_nothing_are_counted_apart_and_never_told(
    tmp_path: Path,
) -> None:
    path = _made(tmp_path / "history", GENERATIONS[0])
    far = 2**62
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for at in ("yesterday", -5, far, b"1", 1e300):
            connection.execute(
                "insert into visits (url, visit_time, transition) values (1, ?, 1)",
                (at,),
            )
    found = survey(path)
    assert (found.count, found.timeless) == (len(TIMES) + 5, 5)
    assert (found.oldest, found.newest) == (NOON + 3 * SECOND, NOON + 9 * SECOND)
    database = LiveDatabase(path, lambda: 0)
    seen = database.read(lambda s: look(s, begin("a", NOON), NO_RECENT, NOON + DAY))
    assert seen is not None
    assert len(seen.visits) == len(TIMES)
