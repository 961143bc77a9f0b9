"""Every database that is found, with its rights and its age."""

import os
from pathlib import Path

import pytest

from walkaway_daemon.sensors.history.browsers.profiles import Surroundings
from walkaway_daemon.sensors.history.inventory import Database, inventory

NOW = 2_000_000_000.0
CHROMIUM = Path(".config/chromium/Default/History")
FIREFOX = Path(".mozilla/firefox/ab.default/places.sqlite")


def put(home: Path, file: Path, mode: int, ago: float) -> Path:
    path = home / file
    path.parent.mkdir(parents=True)
    path.write_bytes(b"")
    path.chmod(mode)
    os.utime(path, (NOW, NOW - ago))
    return path


def found(home: Path) -> list[Database]:
    return inventory(Surroundings(home, "linux", {}), NOW)


def test_all_that_are_there_are_told_with_rights_and_age(tmp_path: Path) -> None:
    put(tmp_path, CHROMIUM, 0o600, 90.0)
    put(tmp_path, FIREFOX, 0o644, 7200.0)

    assert sorted(found(tmp_path), key=lambda one: one.subject) == [
        Database("Chromium history", readable=True, mode=0o600, age=90.0),
        Database("Firefox history", readable=True, mode=0o644, age=7200.0),
    ]


@pytest.mark.parametrize("ending", ["-wal", "-journal"])
def test_what_is_written_beside_a_database_makes_it_younger(
    tmp_path: Path, ending: str
) -> None:
    path = put(tmp_path, FIREFOX, 0o600, 7200.0)
    beside = path.with_name(path.name + ending)
    beside.write_bytes(b"")
    os.utime(beside, (NOW, NOW - 5))

    assert [one.age for one in found(tmp_path)] == [5.0]


def test_a_clock_that_was_set_back_makes_nothing_older_than_now(
    tmp_path: Path,
) -> None:
    put(tmp_path, FIREFOX, 0o600, -50.0)

    assert [one.age for one in found(tmp_path)] == [0.0]


def test_where_no_browser_is_there_is_none(tmp_path: Path) -> None:
    assert found(tmp_path) == []
