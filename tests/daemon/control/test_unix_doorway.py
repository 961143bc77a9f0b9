"""The doorway is a socket that the person's own processes come in by."""

import socket
from pathlib import Path

import pytest

from walkaway_daemon.control.unix_doorway import UnixDoorway, reach_unix


def test_one_client_at_a_time_is_let_in(tmp_path: Path) -> None:
    doorway = UnixDoorway(tmp_path / "run" / "control")
    doorway.open()
    assert doorway.accept() is None
    one = reach_unix(tmp_path / "run" / "control", 2)
    client = doorway.accept()
    assert client is not None
    client.sendall(b"hello")

    assert one.recv(9) == b"hello"
    assert doorway.accept() is None
    client.close()
    one.close()
    doorway.close()


def test_before_it_is_opened_nobody_is_let_in(tmp_path: Path) -> None:
    doorway = UnixDoorway(tmp_path / "control")

    assert doorway.accept() is None
    doorway.close()


def test_the_socket_and_its_folder_are_closed_to_others(tmp_path: Path) -> None:
    path = tmp_path / "run" / "control"
    doorway = UnixDoorway(path)
    doorway.open()

    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    doorway.close()
    assert not path.exists()


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()

    with pytest.raises(OSError, match="exists"):
        UnixDoorway(blocked / "control").open()


def test_a_path_too_long_for_a_socket_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="too long"):
        UnixDoorway(tmp_path / ("x" * 120)).open()


def test_a_socket_that_nobody_listens_at_cannot_be_reached(tmp_path: Path) -> None:
    path = tmp_path / "control"
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(path))

    with pytest.raises(ConnectionRefusedError):
        reach_unix(path, 2)
