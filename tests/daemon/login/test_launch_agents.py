"""Start at login on macOS."""

from pathlib import Path

import pytest

from walkaway_daemon.login.launch_agents import LaunchAgentsLogin
from walkaway_daemon.login.login import Standing, Switched

PROGRAM = ("/Applications/Walk away/bin/walkaway",)


@pytest.fixture
def login(tmp_path: Path) -> LaunchAgentsLogin:
    return LaunchAgentsLogin(tmp_path, PROGRAM)


def agents(home: Path) -> list[str]:
    return sorted(path.name for path in (home / "Library/LaunchAgents").iterdir())


def test_at_first_it_is_off_and_asking_writes_nothing(
    login: LaunchAgentsLogin, tmp_path: Path
) -> None:
    assert login.standing() is Standing.OFF
    assert list(tmp_path.iterdir()) == []


def test_switching_on_writes_two_agents_once(
    login: LaunchAgentsLogin, tmp_path: Path
) -> None:
    assert login.enable() is Switched.DONE
    assert login.enable() is Switched.ALREADY
    assert login.standing() is Standing.ON
    assert agents(tmp_path) == ["walkaway.guard.plist", "walkaway.tray.plist"]


def test_switching_off_removes_both(login: LaunchAgentsLogin, tmp_path: Path) -> None:
    login.enable()

    assert login.disable() is Switched.DONE
    assert login.disable() is Switched.ALREADY
    assert login.standing() is Standing.OFF
    assert agents(tmp_path) == []


def test_another_copys_agents_are_told(
    login: LaunchAgentsLogin, tmp_path: Path
) -> None:
    LaunchAgentsLogin(tmp_path, ("/old/walkaway",)).enable()

    assert login.standing() is Standing.OTHER
    assert login.enable() is Switched.DONE
    assert login.standing() is Standing.ON


def test_a_folder_that_cannot_be_written_is_told(
    login: LaunchAgentsLogin, tmp_path: Path
) -> None:
    (tmp_path / "Library").write_text("in the way")

    assert login.enable() is Switched.REFUSED


def test_agents_that_cannot_be_removed_are_told(
    login: LaunchAgentsLogin, tmp_path: Path
) -> None:
    login.enable()
    guard = tmp_path / "Library/LaunchAgents/walkaway.guard.plist"
    guard.unlink()
    guard.mkdir()

    assert login.disable() is Switched.REFUSED
