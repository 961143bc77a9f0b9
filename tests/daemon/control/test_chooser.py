"""Here, clients and guard speak over a Unix socket."""

from pathlib import Path

import pytest

from walkaway_daemon.control.chooser import choose_doorway, reach
from walkaway_daemon.control.unix_doorway import UnixDoorway


def test_here_the_doorway_is_a_socket_and_is_reached(tmp_path: Path) -> None:
    doorway = choose_doorway(tmp_path / "control")
    doorway.open()
    connection = reach(tmp_path / "control", 2)

    assert isinstance(doorway, UnixDoorway)
    assert connection.gettimeout() == 2
    connection.close()
    doorway.close()


def test_without_a_guard_nothing_is_reached(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        reach(tmp_path / "control", 2)
