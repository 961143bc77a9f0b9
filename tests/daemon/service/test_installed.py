"""A guard whose files were replaced says so, and how it comes to run the new ones."""

import os
from pathlib import Path

import pytest

from walkaway_daemon.computer.version import VERSION
from walkaway_daemon.control.limits import EXPECTED, have_stopped
from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_daemon.service.installed import OWN, Installed

REPLACED = Finding(
    "Guard",
    Sight.LIMITED,
    "Walkaway's files were replaced since the guard began, and it still runs from the"
    " old ones.",
    "`walkaway stop` and then `walkaway start` begin with the new ones; so does the"
    " next login.",
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "version.py"
    file.write_text('VERSION = "1"')
    os.utime(file, (1, 1))
    return file


def test_files_that_stay_as_they_are_are_not_spoken_of(file: Path) -> None:
    assert Installed(file).findings() == ()


def test_files_that_were_replaced_are_told_with_what_to_do(file: Path) -> None:
    installed = Installed(file)
    new = file.with_name("new")
    new.write_text('VERSION = "2"')
    new.replace(file)

    assert installed.findings() == (REPLACED,)
    assert have_stopped(EXPECTED, installed.findings())


def test_the_same_version_installed_once_more_is_told_too(file: Path) -> None:
    installed = Installed(file)
    os.utime(file, (2, 2))

    assert installed.findings() == (REPLACED,)


def test_files_that_were_taken_away_are_told(file: Path) -> None:
    installed = Installed(file)
    file.unlink()

    assert installed.findings() == (REPLACED,)


def test_where_no_file_can_be_seen_nothing_is_claimed(tmp_path: Path) -> None:
    installed = Installed(tmp_path / "within.zip/version.py")

    assert installed.findings() == ()


def test_the_file_that_is_looked_at_is_our_own() -> None:
    assert VERSION in OWN.read_text("utf-8")
    assert Installed().findings() == ()
