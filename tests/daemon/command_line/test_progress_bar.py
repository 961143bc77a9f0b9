"""The bar of a long reading, on a terminal and elsewhere."""

import io

from walkaway_daemon.command_line.progress_bar import ProgressBar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def _bar(stream: io.StringIO) -> tuple[ProgressBar, Clock]:
    clock = Clock()
    return ProgressBar(stream, clock), clock


def test_a_short_reading_draws_nothing() -> None:
    stream = Terminal()
    bar, _ = _bar(stream)
    bar.show(1, 2)
    bar.clear()

    assert stream.getvalue() == ""


def test_a_long_reading_is_drawn_now_and_then_and_taken_away() -> None:
    stream = Terminal()
    bar, clock = _bar(stream)
    clock.now += 0.6
    bar.show(1, 2)
    bar.show(2, 3)
    clock.now += 0.2
    bar.show(3, 3)
    bar.clear()

    assert stream.getvalue() == (
        "\r[###############               ]  50%"
        "\r[##############################] 100%"
        "\r" + " " * 37 + "\r"
    )


def test_where_nothing_is_known_of_the_whole_the_bar_is_full() -> None:
    stream = Terminal()
    bar, clock = _bar(stream)
    clock.now += 1
    bar.show(0, 0)

    assert stream.getvalue().endswith("100%")


def test_a_file_gets_no_bar() -> None:
    stream = io.StringIO()
    bar, clock = _bar(stream)
    clock.now += 9
    bar.show(1, 2)
    bar.clear()

    assert stream.getvalue() == ""
