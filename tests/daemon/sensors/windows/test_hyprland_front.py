"""Hyprland is asked once what is in front."""

import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.windows.hyprland_front import ask_front, front_in
from walkaway_daemon.sensors.windows.talk import NOTHING
from walkaway_rules.observation import WindowShown

ANSWER = (
    b'{"address": "0x5f", "class": "kitty", "title": "A page", "pid": 41, '
    b'"fullscreen": 2, "workspace": {"id": 1, "name": "1"}}'
)
FRONT = WindowShown("A page", "kitty", 41, full_screen=True)


@pytest.fixture
def asked(tmp_path: Path) -> Iterator[list[bytes]]:
    """Answer one question in this folder, and note it."""
    asked: list[bytes] = []
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / ".socket.sock"))
        server.listen()

        def answer() -> None:
            far, _ = server.accept()
            with far:
                asked.append(far.recv(99))
                far.sendall(ANSWER[:30])
                far.sendall(ANSWER[30:])

        thread = Thread(target=answer)
        thread.start()
        yield asked
        thread.join(10)


def test_the_socket_beside_the_events_is_asked(
    asked: list[bytes], tmp_path: Path
) -> None:
    events = [str(tmp_path / "gone/.socket2.sock"), str(tmp_path / ".socket2.sock")]

    assert ask_front(events) == FRONT
    assert asked == [b"j/activewindow"]


def test_nobody_who_answers_is_nothing_in_front(tmp_path: Path) -> None:
    assert ask_front([str(tmp_path / ".socket2.sock")]) == NOTHING
    assert ask_front([]) == NOTHING


@pytest.mark.parametrize(
    ("answer", "front"),
    [
        (ANSWER, FRONT),
        (b"{}", NOTHING),
        (b"Invalid", NOTHING),
        (b"[" * 70_000, NOTHING),
        (b'{"title": 1, "class": null, "pid": "x"}', NOTHING),
    ],
)
def test_an_answer_is_a_window_or_nothing(answer: bytes, front: WindowShown) -> None:
    assert front_in(answer) == front


@given(st.binary(max_size=200))
def test_any_answer_is_read(answer: bytes) -> None:
    assert isinstance(front_in(answer).title, str)
