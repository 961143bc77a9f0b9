"""A server of X11 is greeted with the key that the person has for it."""

import secrets
import socket
from pathlib import Path

import pytest

from daemon.sensors.windows.test_xauthority import COOKIE, WILD, entry
from walkaway_daemon.sensors.windows.x11 import open_x11


@pytest.fixture
def number() -> str:
    """Return a display's number that nobody has."""
    return str(60_000 + secrets.randbelow(30_000))


def greeting(number: str, environment: dict[str, str]) -> bytes:
    """Return what a server under this number is greeted with."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"\0/tmp/.X11-unix/X{number}")
        server.listen()
        stream = open_x11({"DISPLAY": f":{number}", **environment})
        far, _ = server.accept()
        with far:
            stream.close()
            return far.recv(4096)


def test_a_key_is_shown(number: str, tmp_path: Path) -> None:
    file = tmp_path / "keys"
    file.write_bytes(entry(WILD, b"", number.encode(), b"0123456789abcdef"))
    said = greeting(number, {"XAUTHORITY": str(file)})

    assert said.endswith(COOKIE + b"\0\0" + b"0123456789abcdef")


def test_the_key_is_looked_for_in_the_home_folder(number: str, own_home: Path) -> None:
    file = own_home / ".Xauthority"
    file.write_bytes(entry(WILD, b"", b"", b"0123456789abcdef"))

    assert greeting(number, {}).endswith(b"0123456789abcdef")


def test_without_a_key_none_is_shown(number: str) -> None:
    assert greeting(number, {}) == b"l\0\x0b\0\0\0\0\0\0\0\0\0"


@pytest.mark.parametrize("display", [":99999", "elsewhere:0", ""])
def test_a_server_that_is_not_there_is_an_error(display: str) -> None:
    with pytest.raises((FileNotFoundError, ConnectionRefusedError)):
        open_x11({"DISPLAY": display})
