"""What every system's way of starting at login has in common."""

from collections.abc import Callable
from pathlib import Path

import pytest

from walkaway_daemon.login.launch_agents import LaunchAgentsLogin
from walkaway_daemon.login.login import Login, Standing, Switched
from walkaway_daemon.login.nowhere import NowhereLogin
from walkaway_daemon.login.run_key import RunKeyLogin
from walkaway_daemon.login.user_manager import UserManager
from walkaway_daemon.login.xdg import XdgLogin

PROGRAM = ("/opt/walk away/walkaway",)


class Key:
    """A registry of one value."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def read(self, name: str) -> str | None:
        return self.values.get(name)

    def write(self, name: str, value: str) -> None:
        self.values[name] = value

    def remove(self, name: str) -> None:
        del self.values[name]

    def is_switched_off(self, name: str) -> bool:
        return name not in self.values


WAYS: dict[str, Callable[[Path], Login]] = {
    "linux": lambda home: XdgLogin(home, PROGRAM, UserManager(lambda _: False)),
    "darwin": lambda home: LaunchAgentsLogin(home, PROGRAM),
    "win32": lambda _: RunKeyLogin(Key(), PROGRAM),
}


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*.*")}


@pytest.fixture(params=WAYS)
def login(request: pytest.FixtureRequest, tmp_path: Path) -> Login:
    return WAYS[request.param](tmp_path)


def test_on_and_off_are_done_once_and_told_truly(login: Login) -> None:
    assert login.standing() is Standing.OFF
    assert (login.enable(), login.standing()) == (Switched.DONE, Standing.ON)
    assert (login.enable(), login.standing()) == (Switched.ALREADY, Standing.ON)
    assert (login.disable(), login.standing()) == (Switched.DONE, Standing.OFF)
    assert (login.disable(), login.standing()) == (Switched.ALREADY, Standing.OFF)


def test_asking_writes_nothing(login: Login, tmp_path: Path) -> None:
    login.enable()
    before = _files(tmp_path)
    login.standing()

    assert _files(tmp_path) == before


def test_where_no_way_is_known_that_is_said_and_nothing_claimed() -> None:
    login: Login = NowhereLogin()

    assert login.standing() is Standing.UNSUPPORTED
    assert (login.enable(), login.disable()) == (
        Switched.UNSUPPORTED,
        Switched.UNSUPPORTED,
    )
