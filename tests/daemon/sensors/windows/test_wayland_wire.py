"""Wayland's messages, whole and broken."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.sensors.windows.wayland_events import offer
from walkaway_daemon.sensors.windows.talk import BrokenTalkError
from walkaway_daemon.sensors.windows.wayland_wire import (
    OFFERED,
    Message,
    Offer,
    ask_offers,
    bind,
    messages,
    number_at,
    numbers_at,
    offer_in,
    request,
    text_at,
)


def test_a_request_has_a_head_and_padded_texts() -> None:
    assert request(2, 0, 7, "abcd") == struct.pack(
        "=IHHII8s", 2, 0, 8 + 4 + 4 + 8, 7, 5, b"abcd\0\0\0\0"
    )


def test_messages_are_taken_when_they_are_whole() -> None:
    data = bytearray(request(3, 1, 5) + request(4, 0)[:6])

    assert list(messages(data)) == [Message(3, 1, struct.pack("=I", 5))]
    assert bytes(data) == request(4, 0)[:6]


@pytest.mark.parametrize("size", [0, 7])
def test_a_message_shorter_than_its_head_ends_the_talk(size: int) -> None:
    with pytest.raises(BrokenTalkError, match="shorter than its head"):
        list(messages(bytearray(struct.pack("=IHH", 1, 0, size))))


def test_texts_and_numbers_are_read_where_they_are() -> None:
    arguments = request(1, 0, 9, "A tïtle", 3)[8:]

    assert number_at(arguments) == 9
    assert text_at(arguments, 4) == "A tïtle"


def test_an_array_is_read_as_far_as_it_reaches() -> None:
    whole = struct.pack("=III", 8, 2, 5)

    assert numbers_at(whole) == (2, 5)
    assert numbers_at(whole[:-4]) == (2,)


def test_a_missing_argument_ends_the_talk() -> None:
    with pytest.raises(BrokenTalkError, match="an argument is missing"):
        number_at(b"abc")


def test_what_is_told_is_not_in_a_messages_repr() -> None:
    assert "secret" not in repr(Message(1, 2, b"secret"))


@given(
    st.integers(0, 2**32 - 1),
    st.text(st.characters(codec="utf-8", exclude_characters="\0")),
)
def test_what_is_written_is_read(number: int, text: str) -> None:
    (message,) = messages(bytearray(request(5, 6, number, text)))

    assert number_at(message.arguments) == number
    assert text_at(message.arguments, 4) == text


@given(st.binary(max_size=64), st.integers(0, 70))
def test_any_arguments_are_read_or_refused(arguments: bytes, place: int) -> None:
    for read in (number_at, text_at, numbers_at):
        try:
            read(arguments, place)
        except BrokenTalkError:
            assert len(arguments) < place + 4


def test_what_is_offered_is_asked_for_under_its_name() -> None:
    (told,) = messages(bytearray(offer(17, "wl_seat", 9)))

    assert told.about == OFFERED
    assert offer_in(told) == Offer(17, "wl_seat", 9)
    assert bind(offer_in(told), 1, 4) == request(2, 0, 17, "wl_seat", 1, 4)


def test_an_offer_that_breaks_off_ends_the_talk() -> None:
    (told,) = messages(bytearray(offer(17, "wl_seat", 9)))

    with pytest.raises(BrokenTalkError, match="an argument is missing"):
        offer_in(Message(told.thing, told.opcode, told.arguments[:-1]))


def test_all_that_is_offered_is_asked_for_once_and_with_its_end() -> None:
    assert ask_offers() == request(1, 1, 2) + request(1, 0, 3)
