"""The process connector, told by a real kernel and by a socket of the test's."""

import errno
import os
import select
import socket
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from daemon.sensors.processes.test_connector_wire import event
from walkaway_daemon.sensors.processes.connector import (
    FIRST_REST,
    LAST_REST,
    SWEEP,
    ConnectedStarts,
    is_whole_machine,
)
from walkaway_daemon.sensors.processes.starts import GatedStarts


class Kernel:
    """A connector that the test speaks for, with a gate and a clock of its own."""

    def __init__(self, folder: Path) -> None:
        self.now = 1000.0
        self.says, self.ours = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.ours.settimeout(0)
        self.loadavg = folder / "loadavg"
        self.loadavg.write_text("0 0 0 1/1 1\n")
        self.starts = ConnectedStarts(
            lambda: self.ours,
            GatedStarts(str(self.loadavg)),
            lambda: self.now,
            self.spawn,
        )

    def spawn(self) -> int:
        """Begin a program of the guard's own, and tell of it."""
        self.tell(99)
        return 99

    def tell(self, pid: int) -> None:
        self.says.send(event(2, pid))


@pytest.fixture
def kernel(tmp_path: Path) -> Iterator[Kernel]:
    kernel = Kernel(tmp_path)
    yield kernel
    kernel.starts.close()
    kernel.says.close()
    kernel.ours.close()


@pytest.fixture
def telling(kernel: Kernel) -> Kernel:
    """Return a kernel that is listened to, the first list behind us."""
    kernel.starts.open()
    assert kernel.starts.is_prompt
    assert kernel.starts.begun() is None
    return kernel


def test_what_is_told_is_returned_once(telling: Kernel) -> None:
    telling.tell(7)
    telling.tell(8)

    assert telling.starts.begun() == {7, 8}
    assert telling.starts.begun() == ()


def test_who_is_told_rests_and_then_hears_what_came_meanwhile(telling: Kernel) -> None:
    telling.tell(7)
    telling.starts.begun()
    telling.tell(8)

    assert telling.starts.begun() == ()
    assert telling.starts.due_in() == FIRST_REST
    telling.now += FIRST_REST
    assert telling.starts.begun() == {8}


def test_the_more_is_told_the_longer_it_rests(telling: Kernel) -> None:
    ends: list[float] = []
    telling.now = 1000.875
    for pid in range(100, 106):
        telling.tell(pid)
        telling.starts.begun()
        telling.now += telling.starts.due_in()
        ends.append(telling.now - 1000)

    # The longest end with a pulse, as the second looks at those that began do.
    assert ends == [1.25, 2.0, 3.0, 4.0, 6.0, 8.0]
    assert LAST_REST == 2.0


def test_after_a_quiet_moment_it_is_as_quick_as_at_first(telling: Kernel) -> None:
    for pid in (7, 8, 9):
        telling.tell(pid)
        telling.starts.begun()
        telling.now += telling.starts.due_in()
    telling.starts.begun()
    telling.tell(10)
    telling.starts.begun()

    assert telling.starts.due_in() == FIRST_REST


def test_after_a_rest_without_news_nothing_is_due(telling: Kernel) -> None:
    telling.tell(7)
    telling.starts.begun()
    telling.now += FIRST_REST

    assert telling.starts.begun() == frozenset()
    assert telling.starts.due_in() == SWEEP - FIRST_REST


class Overflowing(socket.socket):
    """A socket whose buffer was too small, once. The kernel alone can fill one up."""

    overflows = False

    def recv(self, size: int, flags: int = 0) -> bytes:
        if self.overflows:
            self.overflows = False
            raise OSError(errno.ENOBUFS, os.strerror(errno.ENOBUFS))
        return super().recv(size, flags)


def test_what_was_too_much_is_listed_once(kernel: Kernel) -> None:
    full = Overflowing(fileno=os.dup(kernel.ours.fileno()))
    full.settimeout(0)
    starts = ConnectedStarts(lambda: full, spawn=kernel.spawn)
    with closing(starts):
        starts.open()
        starts.begun()
        full.overflows = True

        assert starts.begun() is None
        assert starts.is_prompt


def test_a_socket_that_is_lost_leaves_the_gate(telling: Kernel) -> None:
    telling.says.close()
    telling.ours.shutdown(socket.SHUT_RDWR)
    telling.ours.close()

    assert telling.starts.begun() is None
    assert not telling.starts.is_prompt
    assert (telling.starts.begun(), telling.starts.due_in()) == ((), 2.0)


def test_what_began_by_a_fork_is_found_through_the_gate(telling: Kernel) -> None:
    telling.loadavg.write_text("0 0 0 1/1 2\n")
    assert telling.starts.begun() == frozenset()
    telling.now += SWEEP

    assert telling.starts.begun() is None
    telling.now += SWEEP
    assert telling.starts.begun() == ()


def test_without_an_end_of_news_the_gate_is_looked_through_all_the_same(
    telling: Kernel,
) -> None:
    telling.loadavg.write_text("0 0 0 1/1 2\n")
    telling.now += SWEEP
    telling.tell(7)

    assert telling.starts.begun() == {7}
    assert telling.starts.due_in() == 0.0
    assert telling.starts.begun() is None
    assert telling.starts.due_in() == FIRST_REST
    assert telling.starts.begun() == ()


def test_a_kernel_that_takes_the_wish_and_says_nothing_is_not_believed(
    kernel: Kernel,
) -> None:
    kernel.tell(5)
    kernel.starts = ConnectedStarts(lambda: kernel.ours, spawn=lambda: 99)
    kernel.starts.open()

    assert not kernel.starts.is_prompt
    assert kernel.starts.due_in() == 2.0


def test_where_no_program_of_our_own_can_be_run_nothing_is_believed(
    kernel: Kernel,
) -> None:
    def refuse() -> int:
        raise BlockingIOError

    kernel.starts = ConnectedStarts(lambda: kernel.ours, spawn=refuse)
    kernel.starts.open()

    assert not kernel.starts.is_prompt
    assert kernel.starts.due_in() == 2.0


def test_a_kernel_that_does_not_let_us_ask_leaves_the_gate(kernel: Kernel) -> None:
    def refuse() -> socket.socket:
        raise PermissionError

    starts = ConnectedStarts(refuse, GatedStarts(str(kernel.loadavg)))
    with closing(starts):
        starts.open()

        assert not starts.is_prompt
        assert (starts.begun(), starts.begun()) == (None, ())


def test_the_descriptor_is_readable_when_a_program_began(telling: Kernel) -> None:
    descriptor = telling.starts.fileno()
    assert descriptor is not None
    telling.tell(7)
    assert select.select([descriptor], [], [], 5)[0]
    telling.starts.begun()
    telling.tell(8)

    assert not select.select([descriptor], [], [], 0)[0]


def test_only_the_first_namespaces_are_the_whole_machine(tmp_path: Path) -> None:
    (tmp_path / "user").symlink_to("user:[4026531837]")
    assert not is_whole_machine(str(tmp_path))
    (tmp_path / "pid").symlink_to("pid:[4026531836]")
    assert is_whole_machine(str(tmp_path))
    (tmp_path / "user").unlink()
    (tmp_path / "user").symlink_to("user:[4026532199]")
    assert not is_whole_machine(str(tmp_path))


def test_a_real_kernel_is_believed_only_where_it_tells() -> None:
    starts = ConnectedStarts()
    with closing(starts):
        starts.open()
        starts.begun()
        with subprocess.Popen(["/bin/true"]) as child:
            child.wait()
        told = starts.begun()

        assert not starts.is_prompt or (told is not None and child.pid in told)
        assert starts.is_prompt or told is None
