"""Named pipes of Windows, by a Windows that lives in the test."""

import ctypes
import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

import pytest

from daemon.answering import Idle
from daemon.control.fake_windows import FakeWindows
from walkaway_daemon.control.bridge import Bridge
from walkaway_daemon.control.frame import encode_frame
from walkaway_daemon.control.message import AskStop, AskUpdates, Done, StatusSaid
from walkaway_daemon.control.message_json import request_to_json
from walkaway_daemon.control.pipe_doorway import PipeDoorway
from walkaway_daemon.control.server import Server
from walkaway_daemon.control.win32_pipes import (
    PIECE,
    Job,
    Win32Pipe,
    Win32Pipes,
    pipe_name,
    rights_of,
)
from walkaway_daemon.loop.loop import Loop
from walkaway_rules.status import Status

ME, THEM = "S-1-5-21-1001", "S-1-5-21-1002"
PATH = Path("C:/Users/J/AppData/Local/walkaway/run/control")
NAME = "\\\\.\\pipe\\"
STATUS = Status(1, 2, 3, 4, 5, 6)


@pytest.fixture
def windows() -> FakeWindows:
    return FakeWindows(ME)


@pytest.fixture
def pipes(windows: FakeWindows) -> Win32Pipes:
    return Win32Pipes(windows, PATH)


@pytest.fixture
def ends(pipes: Win32Pipes) -> Iterator[tuple[Win32Pipe, Win32Pipe]]:
    """The guard's end and a client's, connected."""
    ours = pipes.offer(first=True)
    theirs = pipes.dial()
    assert ours.wait()
    yield ours, theirs
    ours.close()
    theirs.close()


def test_a_name_is_the_persons_own_and_says_nothing() -> None:
    name = pipe_name(ME, PATH)

    assert name.startswith(NAME)
    assert len(name) == len(NAME) + 32
    assert "walkaway" not in name
    assert pipe_name(THEM, PATH) != name != pipe_name(ME, PATH.parent)


def test_a_pipe_is_theirs_and_open_to_nobody_else() -> None:
    assert rights_of(ME) == f"O:{ME}D:P(A;;GA;;;{ME})"


def test_ends_are_made_for_this_machine_and_this_person_alone(
    windows: FakeWindows, pipes: Win32Pipes
) -> None:
    pipes.offer(first=True).close()
    pipes.offer(first=False).close()

    name, rights = pipe_name(ME, PATH), rights_of(ME)
    # Both ways, overlapped, and the first one claims the name; no remote clients.
    assert windows.created == [
        (name, (0x3 | 0x4000_0000 | 0x0008_0000, 0x8), rights),
        (name, (0x3 | 0x4000_0000, 0x8), rights),
    ]


def test_whoever_took_the_name_first_keeps_a_guard_out(
    windows: FakeWindows, pipes: Win32Pipes
) -> None:
    stranger = Win32Pipes(windows, PATH).offer(first=True)

    with pytest.raises(PermissionError):
        pipes.offer(first=True)
    stranger.close()
    assert windows.handles == 0


@pytest.mark.parametrize("left", [0, 1, 2])
def test_an_end_without_all_its_events_gives_everything_back(
    windows: FakeWindows, pipes: Win32Pipes, left: int
) -> None:
    windows.events_left = left

    with pytest.raises(OSError, match=r"^$"):
        pipes.offer(first=True)
    assert windows.handles == 0


def test_a_client_is_not_acted_for_and_finds_a_guard_of_its_own(
    windows: FakeWindows, ends: tuple[Win32Pipe, Win32Pipe]
) -> None:
    del ends

    # Overlapped, and the server may know who asks but not be them.
    assert windows.opened == [(pipe_name(ME, PATH), 0x4000_0000 | 0x0011_0000)]


@pytest.mark.parametrize("maker", [THEM, ""], ids=["another", "nobody says who"])
def test_a_pipe_that_somebody_else_made_is_not_spoken_to(
    windows: FakeWindows, pipes: Win32Pipes, maker: str
) -> None:
    windows.made_by = maker
    false = pipes.offer(first=True)

    with pytest.raises(PermissionError):
        pipes.dial()
    false.close()
    assert windows.handles == 0


def test_without_a_guard_there_is_nothing_to_dial(pipes: Win32Pipes) -> None:
    with pytest.raises(FileNotFoundError):
        pipes.dial()


def test_one_waits_until_somebody_comes(pipes: Win32Pipes) -> None:
    offer, came = pipes.offer(first=True), list[bool]()
    thread = Thread(target=lambda: came.append(offer.wait()))
    thread.start()
    theirs = pipes.dial()
    thread.join(5)

    assert came == [True]
    offer.close()
    theirs.close()


def test_who_came_and_left_before_anybody_waited_was_there(pipes: Win32Pipes) -> None:
    offer = pipes.offer(first=True)
    pipes.dial().close()

    assert offer.wait()
    assert offer.read() == b""
    offer.close()


def test_waiting_ends_when_it_is_told_to_also_before_it_began(
    windows: FakeWindows, pipes: Win32Pipes
) -> None:
    offer = pipes.offer(first=True)
    offer.end()

    assert not offer.wait()
    offer.close()
    assert windows.handles == 0


def test_bytes_go_both_ways_at_the_same_time(
    ends: tuple[Win32Pipe, Win32Pipe],
) -> None:
    ours, theirs = ends
    heard: list[bytes] = []
    reading = Thread(target=lambda: heard.append(ours.read()))
    reading.start()
    ours.write(b"news")
    theirs.write(b"ask")
    reading.join(5)

    assert heard == [b"ask"]
    assert theirs.read() == b"news"


def test_what_was_written_is_read_also_after_its_end_was_closed(
    pipes: Win32Pipes,
) -> None:
    ours, theirs = pipes.offer(first=True), pipes.dial()
    ours.write(b"Stopping.")
    ours.close()

    assert theirs.read() == b"Stopping."
    assert theirs.read() == b""
    with pytest.raises(BrokenPipeError):
        theirs.write(b"more")
    theirs.close()


def test_reading_ends_when_the_other_end_closes(pipes: Win32Pipes) -> None:
    ours, theirs = pipes.offer(first=True), pipes.dial()
    heard: list[bytes] = []
    reading = Thread(target=lambda: heard.append(ours.read()))
    reading.start()
    theirs.close()
    reading.join(5)
    ours.close()

    assert heard == [b""]


def test_whoever_leaves_everything_unread_is_given_up() -> None:
    pipes = Win32Pipes(FakeWindows(ME, hurried=True), PATH)
    ours, theirs = pipes.offer(first=True), pipes.dial()
    ours.write(bytes(PIECE))

    with pytest.raises(BrokenPipeError):
        ours.write(b"one more")
    ours.close()
    theirs.close()


def test_a_job_is_laid_out_as_windows_has_it() -> None:
    word = ctypes.sizeof(ctypes.c_void_p)

    assert Job.event.offset == 2 * word + 8
    assert ctypes.sizeof(Job) == 3 * word + 8


def test_guard_and_client_speak_over_a_pipe_as_over_a_socket(
    windows: FakeWindows, pipes: Win32Pipes
) -> None:
    loop, over = Loop(lambda _: None), Event()
    server = Server(
        PipeDoorway(pipes),
        loop,
        lambda each, _: (
            Done("Stopping.") if isinstance(each, AskStop) else StatusSaid(STATUS)
        ),
    )
    server.open()

    def serve() -> None:
        while not over.is_set():
            loop.step(Idle())

    thread = Thread(target=serve)
    thread.start()
    bridge = Bridge(pipes.dial())
    with bridge.begin() as client:
        client.settimeout(5)
        client.sendall(encode_frame(request_to_json(AskUpdates(), 1)))
        assert b'"say":"status"' in client.recv(9000)
        client.sendall(encode_frame(request_to_json(AskStop(), 2)))
        assert b'"said":"Stopping."' in client.recv(9000)
        over.set()
        thread.join()
        server.push(STATUS)
        server.close()
        assert b'"say":"status"' in client.recv(9000)
        assert client.recv(1) == b""
    bridge.join(5)
    loop.close()

    assert windows.handles == 0


def test_a_client_of_a_guard_that_is_gone_reads_the_end(pipes: Win32Pipes) -> None:
    ours = pipes.offer(first=True)
    bridge = Bridge(pipes.dial())
    ours.close()
    with bridge.begin() as client:
        client.settimeout(5)
        assert client.recv(1) == b""
        assert isinstance(client, socket.socket)
    bridge.join(5)
