"""What happens when a session begins."""

from collections.abc import Sequence

from walkaway_daemon.login.autostart import Started, spawn_detached, start_for_session
from walkaway_daemon.login.user_manager import UserManager

PROGRAM = ("/opt/walk away/walkaway",)
SESSION = {"DISPLAY": ":0", "HOME": "/home/a"}


class World:
    """A system that runs and spawns as told, and remembers what."""

    def __init__(self, *failing: str) -> None:
        self.did: list[str] = []
        self._failing = failing

    def run(self, command: Sequence[str]) -> bool:
        return self._do(" ".join(command[2:]))

    def spawn(self, command: Sequence[str]) -> bool:
        return self._do(f"spawn {command[-1]}")

    def begin(self) -> Started:
        manager = UserManager(self.run)
        return start_for_session(PROGRAM, SESSION, manager=manager, spawn=self.spawn)

    def _do(self, what: str) -> bool:
        self.did.append(what)
        return not what.startswith(self._failing) if self._failing else True


def test_with_a_user_manager_the_unit_is_started_and_then_the_tray() -> None:
    world = World()

    assert world.begin() is Started.UNIT
    assert world.did == [
        "show --property=Version",
        "import-environment DISPLAY",
        "reset-failed walkaway.service",
        "restart walkaway.service",
        "spawn tray",
    ]


def test_without_a_user_manager_the_guard_is_started_directly() -> None:
    world = World("show")

    assert world.begin() is Started.DIRECTLY
    assert world.did[1:] == ["spawn run", "spawn tray"]


def test_a_unit_that_does_not_start_is_no_reason_to_go_without() -> None:
    world = World("restart")

    assert world.begin() is Started.DIRECTLY
    assert world.did[-2:] == ["spawn run", "spawn tray"]


def test_environment_that_is_not_taken_over_does_not_stop_the_start() -> None:
    assert World("import-environment").begin() is Started.UNIT


def test_a_guard_that_cannot_be_started_is_told() -> None:
    assert World("show", "spawn").begin() is Started.NOT


def test_a_system_without_user_managers_is_not_asked_for_one() -> None:
    world = World()

    started = start_for_session(PROGRAM, SESSION, manager=None, spawn=world.spawn)

    assert started is Started.DIRECTLY
    assert world.did == ["spawn run", "spawn tray"]


def test_a_missing_program_is_not_spawned() -> None:
    assert not spawn_detached(["/nowhere/at/all"])
