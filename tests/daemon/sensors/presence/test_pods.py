"""PipeWire's values, written, read, cut and broken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.presence.pods import Event, events, message, packed
from walkaway_daemon.sensors.windows.talk import BrokenTalkError

PONG = bytes.fromhex(
    "00000000 28000003 00000000 00000000"
    "20000000 0e000000 04000000 04000000 07000000 00000000"
    "04000000 04000000 ffffffff 00000000"
)
_plain = st.integers(-(2**31), 2**31 - 1) | st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0")
)


def test_a_message_is_as_pipewire_writes_it() -> None:
    assert message(0, 3, 7, -1) == PONG


def test_a_text_ends_with_a_zero_and_fills_up_to_eight() -> None:
    assert packed("ab") == bytes.fromhex("03000000 08000000 61620000 00000000")


@given(st.lists(_plain | st.lists(_plain, max_size=4).map(tuple), max_size=6))
def test_what_is_written_is_read(values: list[int | str | tuple[int | str]]) -> None:
    data = bytearray(message(5, 2, *values) + PONG)

    assert [*events(data)] == [Event(5, 2, tuple(values)), Event(0, 3, (7, -1))]
    assert not data


@given(st.integers(0, len(PONG) - 1))
def test_what_is_not_whole_waits(length: int) -> None:
    data = bytearray(PONG[:length])

    assert [*events(data)] == []
    assert data == PONG[:length]


def test_kinds_that_are_not_needed_are_passed_over() -> None:
    long = bytes.fromhex("08000000 05000000 01000000 00000000")
    body = packed(())[:0] + (len(long)).to_bytes(4, "little") + b"\x0e\0\0\0" + long
    head = (2).to_bytes(4, "little") + len(body).to_bytes(4, "little") + bytes(8)

    assert [*events(bytearray(head + body))] == [Event(2, 0, (None,))]


def test_what_follows_the_arguments_is_passed_over() -> None:
    body = packed((1,)) + packed((2,))
    head = (2).to_bytes(4, "little") + len(body).to_bytes(4, "little") + bytes(8)

    assert [*events(bytearray(head + body))] == [Event(2, 0, (1,))]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        packed(1),
        b"\xff\0\0\0\x0e\0\0\0",
        b"\x10\0\0\0\x0e\0\0\0\xff\xff\0\0\4\0\0\0\1\0\0\0\0\0\0\0",
    ],
)
def test_what_makes_no_sense_ends_it(body: bytes) -> None:
    head = bytes(4) + len(body).to_bytes(4, "little") + bytes(8)

    with pytest.raises(BrokenTalkError):
        list(events(bytearray(head + body)))


def test_what_is_nested_without_end_ends_it() -> None:
    body = b""
    for _ in range(3000):
        body = len(body).to_bytes(4, "little") + b"\x0e\0\0\0" + body
    head = bytes(4) + len(body).to_bytes(4, "little") + bytes(8)

    with pytest.raises(BrokenTalkError):
        list(events(bytearray(head + body)))


@given(st.binary(max_size=300))
def test_any_bytes_end_in_events_or_in_a_broken_talk(data: bytes) -> None:
    rest = bytearray(data)
    try:
        list(events(rest))
    except BrokenTalkError:
        return
    assert len(rest) <= len(data)
