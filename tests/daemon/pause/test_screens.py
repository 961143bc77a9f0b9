"""Where an X server's screens lie, told by a server that the test writes."""

import socket
import struct
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from threading import Thread

import pytest

from daemon.sensors.windows.x_server import setup
from walkaway_daemon.pause.screens import ask_screens
from walkaway_rules.pause.area import Area

MAJOR = 141
LEFT, RIGHT = (0, 0, 800, 600), (800, -100, 1024, 768)


def reply(middle: bytes, rest: bytes = b"") -> bytes:
    head = struct.pack("<BxHI", 1, 1, len(rest) // 4)
    return head + middle.ljust(24, b"\0") + rest


def told(*screens: tuple[int, int, int, int]) -> bytes:
    rest = b"".join(struct.pack("<hhHH", *one) for one in screens)
    return reply(struct.pack("<I", len(screens)), rest)


EXTENSION = reply(bytes([1, MAJOR, 0, 0]))
NONE = reply(bytes([0, 0, 0, 0]))
REFUSED = struct.pack("<BBH", 0, 1, 1).ljust(32, b"\0")


@contextmanager
def server(answers: Sequence[bytes], heard: list[bytes]) -> Generator[dict[str, str]]:
    """Serve one guest, an answer for each request; yield its environment."""
    with socket.socket(socket.AF_UNIX) as door:
        number = _taken(door)
        door.listen()
        serving = Thread(target=_serve, args=[door, answers, heard])
        serving.start()
        yield {"DISPLAY": f":{number}", "XAUTHORITY": "/nonexistent"}
        serving.join()


def _taken(door: socket.socket) -> int:
    for number in range(60000, 65000):
        try:
            door.bind(f"\0/tmp/.X11-unix/X{number}")
        except OSError:
            continue
        return number
    raise AssertionError


def _serve(door: socket.socket, answers: Sequence[bytes], heard: list[bytes]) -> None:
    guest, _ = door.accept()
    with guest:
        for answer in answers:
            heard.append(guest.recv(1024))
            # In two pieces, as a socket may hand it out.
            guest.sendall(answer[:5])
            guest.sendall(answer[5:])


def asked(*answers: bytes) -> tuple[Area, ...]:
    with server(answers, []) as environment:
        return ask_screens(environment)


def test_each_screen_has_its_place_and_its_size() -> None:
    heard: list[bytes] = []
    with server((setup(), EXTENSION, told(LEFT, RIGHT)), heard) as environment:
        assert ask_screens(environment) == (Area(*LEFT), Area(*RIGHT))
    assert heard[1] == struct.pack("<BxHHxx", 98, 4, 8) + b"XINERAMA"
    assert heard[2] == struct.pack("<BBH", MAJOR, 5, 1)


def test_a_server_that_can_not_tell_has_no_screens_for_us() -> None:
    assert asked(setup(), NONE) == ()
    assert asked(setup(), EXTENSION, REFUSED) == ()
    assert asked(setup(), REFUSED) == ()


@pytest.mark.parametrize("whole", [setup(), EXTENSION])
def test_a_server_that_breaks_off_has_none_either(whole: bytes) -> None:
    answers = (setup(), whole[:20]) if whole is EXTENSION else (whole[:20],)
    assert asked(*answers) == ()


def test_a_server_that_turns_us_away_has_none_either() -> None:
    assert asked(setup(status=0)) == ()


@pytest.mark.parametrize("display", ["", "elsewhere:0", ":65432"])
def test_without_a_server_there_are_no_screens(display: str) -> None:
    assert ask_screens({"DISPLAY": display, "XAUTHORITY": "/nonexistent"}) == ()
