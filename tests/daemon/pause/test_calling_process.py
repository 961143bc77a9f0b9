"""A pause's process that is heard by a thread, as on Windows; run here for real."""

import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from threading import Event

import psutil
import pytest

from walkaway_daemon.pause.calling_process import CallingProcess

Start = Callable[[str], CallingProcess]


@pytest.fixture
def called() -> Event:
    return Event()


@pytest.fixture
def start(called: Event) -> Iterator[Start]:
    begun: list[CallingProcess] = []

    def run(program: str) -> CallingProcess:
        command = [sys.executable, "-I", "-S", "-c", program]
        begun.append(CallingProcess(command, {}, called.set))
        return begun[-1]

    yield run
    for process in begun:
        process.end()


def _lines(process: CallingProcess, called: Event) -> list[str]:
    """Return all that it says until it ends, looking only when it called."""
    lines: list[str] = []
    ended = False
    while not ended:
        assert called.wait(20)
        called.clear()
        fresh, ended = process.words()
        lines += fresh
    return lines


def test_an_order_arrives_and_words_come_back(start: Start, called: Event) -> None:
    process = start("print(input()); print('done')")
    process.order("hello")

    assert _lines(process, called) == ["hello", "done"]


def test_there_is_nothing_to_watch(start: Start) -> None:
    assert start("input()").fileno() is None


def test_it_is_not_waited_for_where_nothing_is_said(start: Start) -> None:
    assert start("input()").words() == ([], False)


def test_a_long_order_is_not_waited_for_either(start: Start, called: Event) -> None:
    process = start("print(len(input()))")
    process.order("x" * (1 << 20))

    assert _lines(process, called) == [str(1 << 20)]


def test_half_a_line_is_no_word(start: Start, called: Event) -> None:
    process = start("import sys; sys.stdout.write('one\\ntw')")

    assert _lines(process, called) == ["one"]


def test_lines_end_as_windows_ends_them_and_are_read(
    start: Start, called: Event
) -> None:
    process = start('import sys; sys.stdout.write(\'{"shown": "tk"}\\r\\n\')')

    assert _lines(process, called) == ['{"shown": "tk"}\r']


def test_a_child_that_says_too_much_is_given_up(start: Start, called: Event) -> None:
    process = start("import sys\nwhile True: sys.stdout.write('x' * 4096)")

    assert _lines(process, called) == []


def test_ending_ends_it_and_ending_twice_is_no_error(
    start: Start, called: Event
) -> None:
    process = start("input(); input()")
    process.end()
    process.end()

    assert _lines(process, called) == []


def test_one_that_does_not_want_to_end_is_ended_beside_the_loop(
    start: Start, called: Event
) -> None:
    program = "import signal; signal.signal(15, 1); print('deaf', flush=True)"
    process = start(f"{program}\nwhile True: signal.pause()")
    called.wait(20)
    process.end()

    assert process.words() == (["deaf"], False)
    assert _lines(process, called) == []


def test_what_it_started_in_its_place_ends_by_its_pipe(
    start: Start, called: Event
) -> None:
    # The one that is ended says nothing; the other one has its pipes.
    other = "import os, sys; print(os.getpid(), flush=True); sys.stdin.read()"
    process = start(
        "import subprocess, sys, signal\n"
        f"subprocess.Popen([sys.executable, '-I', '-S', '-c', {other!r}])\n"
        "signal.pause()"
    )
    called.wait(20)
    lines, _ = process.words()
    process.end()

    with suppress(psutil.NoSuchProcess):
        assert psutil.Process(int(lines[0])).wait(20) is None
    assert _lines(process, called) == []


def test_an_order_that_nobody_reads_keeps_nothing_waiting(start: Start) -> None:
    process = start("import signal; signal.pause()")
    process.order("x" * (1 << 20))
    process.end()


def test_an_order_to_one_that_is_gone_is_nothing(start: Start, called: Event) -> None:
    process = start("")
    _lines(process, called)
    process.order("x")


def test_a_program_that_is_not_there_is_told(called: Event) -> None:
    with pytest.raises(FileNotFoundError):
        CallingProcess(["/nonexistent/program"], {}, called.set)
