"""A line to an X server: packets whole and in order, each answer to who asked."""

import struct
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.sensors.windows.x_server import setup
from walkaway_daemon.sensors.windows.talk import BrokenTalkError
from walkaway_daemon.sensors.windows.x11_line import X11Line
from walkaway_daemon.sensors.windows.xauthority import Key

KEY = Key(b"MIT-MAGIC-COOKIE-1", b"0123456789abcdef")
EVENT = bytes([28]) + bytes(31)


def reply(sequence: int, said: bytes = b"") -> bytes:
    return struct.pack("<BxHI", 1, sequence, 0) + said.ljust(24, b"\0")


def error(sequence: int) -> bytes:
    return struct.pack("<BBH", 0, 3, sequence).ljust(32, b"\0")


class Asker:
    """Somebody at this end of a line, and all that reached them."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self.line = X11Line(KEY, self.heard.append)

    def hear(self, *data: bytes) -> list[bytes]:
        for each in data:
            self.heard += self.line.hear(each)
        return self.heard


@pytest.fixture
def asker() -> Asker:
    """Return one whom a server let in."""
    asker = Asker()
    asker.hear(setup())
    asker.heard.clear()
    return asker


def test_the_greeting_names_the_key() -> None:
    greeting = Asker().line.greet()

    assert KEY.method in greeting
    assert KEY.secret in greeting


def test_what_the_server_answers_to_the_greeting_is_told_once_and_first() -> None:
    assert Asker().hear(setup() + EVENT) == [setup(), EVENT]


def test_answers_and_events_keep_their_order(asker: Asker) -> None:
    asker.line.ask(b"one", asker.heard.append)
    asker.line.ask(b"two", asker.heard.append)

    assert asker.line.take() == b"onetwo"
    one, two = reply(1, b"1"), error(2)
    assert asker.hear(one + EVENT + two) == [one, EVENT, two]


def test_nothing_is_sent_twice(asker: Asker) -> None:
    asker.line.tell(b"once")

    assert (asker.line.take(), asker.line.take()) == (b"once", b"")


def test_an_error_about_what_was_only_told_answers_no_question(asker: Asker) -> None:
    asker.line.tell(b"told")
    asker.line.ask(b"asked", asker.heard.append)

    assert asker.hear(error(1)) == []
    assert asker.hear(reply(2)) == [reply(2)]


def test_numbers_of_requests_begin_anew_after_the_last(asker: Asker) -> None:
    for number in range(1, (1 << 16) + 3):
        asker.line.ask(b"", asker.heard.append)
        asker.hear(reply(number % (1 << 16)))

    assert len(asker.heard) == (1 << 16) + 2


def test_a_server_that_answers_no_more_is_given_up(asker: Asker) -> None:
    for _ in range(1 << 14):
        asker.line.ask(b"", asker.heard.append)

    with pytest.raises(BrokenTalkError, match="answers no more"):
        asker.line.ask(b"", asker.heard.append)


@given(st.lists(st.integers(0, len(setup()) + 96), max_size=5))
def test_however_it_is_cut_the_same_is_heard(cuts: list[int]) -> None:
    asker = Asker()
    asker.line.ask(b"", asker.heard.append)
    data = setup() + EVENT + reply(1) + EVENT
    edges = [0, *sorted(cuts), len(data)]
    pieces = [data[one:other] for one, other in pairwise(edges)]

    assert asker.hear(*pieces) == [setup(), EVENT, reply(1), EVENT]
