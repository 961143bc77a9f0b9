"""Start at login on freedesktop desktops."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from walkaway_daemon.login.login import Standing, Switched
from walkaway_daemon.login.user_manager import UserManager
from walkaway_daemon.login.xdg import XdgLogin

PROGRAM = ("/opt/walk away/walkaway",)


class Shell:
    """Counts how often the manager was asked to read its files anew."""

    def __init__(self) -> None:
        self.reloads = 0

    def __call__(self, command: Sequence[str]) -> bool:
        self.reloads += command[-1] == "daemon-reload"
        return False


@pytest.fixture
def shell() -> Shell:
    return Shell()


@pytest.fixture
def login(tmp_path: Path, shell: Shell) -> XdgLogin:
    return XdgLogin(tmp_path, PROGRAM, UserManager(shell))


def files(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


def test_at_first_it_is_off_and_asking_writes_nothing(
    login: XdgLogin, tmp_path: Path
) -> None:
    assert login.standing() is Standing.OFF
    assert list(tmp_path.iterdir()) == []


def test_switching_on_writes_an_entry_and_a_unit(
    login: XdgLogin, tmp_path: Path, shell: Shell
) -> None:
    assert login.enable() is Switched.DONE
    assert login.standing() is Standing.ON
    assert files(tmp_path) == [
        "autostart/walkaway.desktop",
        "systemd/user/walkaway.service",
    ]
    assert shell.reloads == 1


def test_the_entry_triggers_and_the_unit_guards(
    login: XdgLogin, tmp_path: Path
) -> None:
    login.enable()

    entry = (tmp_path / "autostart/walkaway.desktop").read_text()
    unit = (tmp_path / "systemd/user/walkaway.service").read_text()
    assert 'Exec="/opt/walk away/walkaway" "autostart"\n' in entry
    assert 'ExecStart=:"/opt/walk away/walkaway" "run"\n' in unit


def test_switching_on_twice_writes_once(login: XdgLogin, shell: Shell) -> None:
    login.enable()

    assert login.enable() is Switched.ALREADY
    assert shell.reloads == 1


def test_switching_off_removes_all(
    login: XdgLogin, tmp_path: Path, shell: Shell
) -> None:
    login.enable()

    assert login.disable() is Switched.DONE
    assert login.standing() is Standing.OFF
    assert files(tmp_path) == []
    assert shell.reloads == 2


def test_switching_off_what_is_off_is_nothing(login: XdgLogin, shell: Shell) -> None:
    assert login.disable() is Switched.ALREADY
    assert shell.reloads == 0


def test_another_programs_entry_is_told_and_can_be_made_ours(
    login: XdgLogin, tmp_path: Path
) -> None:
    XdgLogin(tmp_path, ("/old/walkaway",), UserManager(Shell())).enable()
    assert login.standing() is Standing.OTHER

    assert login.enable() is Switched.DONE
    assert login.standing() is Standing.ON


def test_a_unit_that_was_changed_is_told(login: XdgLogin, tmp_path: Path) -> None:
    login.enable()
    (tmp_path / "systemd/user/walkaway.service").unlink()

    assert login.standing() is Standing.OTHER


def test_what_the_desktop_switched_off_can_be_switched_on(
    login: XdgLogin, tmp_path: Path
) -> None:
    login.enable()
    with (tmp_path / "autostart/walkaway.desktop").open("a") as entry:
        entry.write("Hidden=true\n")
    assert login.standing() is Standing.SWITCHED_OFF

    assert login.enable() is Switched.DONE
    assert login.standing() is Standing.ON


def test_a_unit_left_alone_is_removed_too(login: XdgLogin, tmp_path: Path) -> None:
    login.enable()
    (tmp_path / "autostart/walkaway.desktop").unlink()

    assert login.disable() is Switched.DONE
    assert files(tmp_path) == []


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("in the way")
    login = XdgLogin(tmp_path, PROGRAM, UserManager(Shell()))

    assert login.enable() is Switched.REFUSED


def test_an_entry_that_cannot_be_removed_is_told(
    login: XdgLogin, tmp_path: Path
) -> None:
    (tmp_path / "autostart/walkaway.desktop").mkdir(parents=True)

    assert login.standing() is Standing.OTHER
    assert login.disable() is Switched.REFUSED


def test_switching_off_leaves_no_empty_folder_and_none_of_others(
    login: XdgLogin, tmp_path: Path
) -> None:
    login.enable()
    (tmp_path / "autostart" / "other.desktop").touch()
    login.disable()

    assert [path.name for path in tmp_path.iterdir()] == ["autostart"]
