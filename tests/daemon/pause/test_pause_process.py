"""A pause's process: two pipes, and an end."""

import sys
from collections.abc import Callable, Iterator
from select import select

import pytest

from walkaway_daemon.pause.pause_process import PauseProcess

Start = Callable[[str], PauseProcess]


@pytest.fixture
def start() -> Iterator[Start]:
    begun: list[PauseProcess] = []

    def run(program: str) -> PauseProcess:
        begun.append(PauseProcess([sys.executable, "-I", "-S", "-c", program], {}))
        return begun[-1]

    yield run
    for process in begun:
        process.end()


def _lines(process: PauseProcess) -> list[str]:
    """Return all that it says until it ends."""
    lines: list[str] = []
    ended = False
    while not ended:
        assert select([process], [], [], 20)[0]
        fresh, ended = process.words()
        lines += fresh
    return lines


def test_an_order_arrives_and_words_come_back(start: Start) -> None:
    process = start("print(input()); print('done')")
    process.order("hello")

    assert _lines(process) == ["hello", "done"]


def test_half_a_line_is_no_word(start: Start) -> None:
    assert _lines(start("import sys; sys.stdout.write('one\\ntw')")) == ["one"]


def test_nothing_blocks_where_nothing_is_said(start: Start) -> None:
    process = start("input()")

    assert process.words() == ([], False)


def test_a_child_that_never_ends_its_line_is_given_up(start: Start) -> None:
    process = start("import sys\nwhile True: sys.stdout.write('x' * 4096)")

    assert _lines(process) == []


def test_words_that_are_no_text_do_no_harm(start: Start) -> None:
    program = "import sys; sys.stdout.buffer.write(b'\\xff\\n')"

    assert _lines(start(program)) == ["\ufffd"]


def test_ending_ends_it_and_ending_twice_is_no_error(start: Start) -> None:
    process = start("input(); input()")
    process.end()
    process.end()

    with pytest.raises(ValueError, match="closed"):
        process.fileno()


def test_one_that_does_not_want_to_end_is_ended(start: Start) -> None:
    program = "import signal; signal.signal(15, 1); print('deaf', flush=True)"
    process = start(f"{program}\nwhile True: signal.pause()")
    select([process], [], [], 20)
    process.end()


def test_an_order_to_one_that_is_gone_is_nothing(start: Start) -> None:
    process = start("")
    _lines(process)
    process.order("x")


def test_a_program_that_is_not_there_is_told() -> None:
    with pytest.raises(FileNotFoundError):
        PauseProcess(["/nonexistent/program"], {})
