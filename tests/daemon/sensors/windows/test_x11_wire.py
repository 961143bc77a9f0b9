"""The X11 protocol's packets, as servers send them and broken."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.sensors.windows.x_server import ROOT, XServer, setup
from walkaway_daemon.sensors.windows import x11_wire as wire
from walkaway_daemon.sensors.windows.talk import BrokenTalkError
from walkaway_daemon.sensors.windows.xauthority import NO_KEY, Key


def test_the_greeting_shows_the_key() -> None:
    key = Key(b"MIT-MAGIC-COOKIE-1", bytes(range(16)))

    assert wire.greet(NO_KEY) == b"l\0\x0b\0\0\0\0\0\0\0\0\0"
    assert wire.greet(key) == (
        b"l\0\x0b\0\0\0\x12\0\x10\0\0\0MIT-MAGIC-COOKIE-1\0\0" + bytes(range(16))
    )


@pytest.mark.parametrize("vendor", [b"", b"abc", b"The X.Org Foundation"])
def test_the_root_window_is_behind_the_makers_name(vendor: bytes) -> None:
    answer = setup(vendor=vendor)

    assert wire.setup_size(answer[:8]) == len(answer)
    assert wire.roots_of(answer) == (ROOT,)


def test_each_screen_that_stands_apart_has_a_root() -> None:
    assert wire.roots_of(setup(others=(0x456, 0x789))) == (ROOT, 0x456, 0x789)


@pytest.mark.parametrize("status", [0, 2])
def test_a_server_may_turn_us_away(status: int) -> None:
    with pytest.raises(BrokenTalkError, match="turns us away"):
        wire.roots_of(setup(status))


@pytest.mark.parametrize("size", [8, 29, 40, 54, 90])
def test_a_greeting_may_break_off(size: int) -> None:
    with pytest.raises(BrokenTalkError, match="breaks off"):
        wire.roots_of(setup()[:size])


def test_events_and_errors_are_short_and_replies_say_their_size() -> None:
    long = struct.pack("<BBHI24x", 1, 8, 0, 5)

    assert wire.packet_size(bytes([28]) + bytes(31)) == 32
    assert wire.packet_size(bytes(32)) == 32
    assert wire.packet_size(long) == 52
    assert wire.packet_size(bytes([35 | 128]) + long[1:]) == 52


def test_a_reply_too_long_to_be_true_ends_the_talk() -> None:
    with pytest.raises(BrokenTalkError, match="too long to be true"):
        wire.packet_size(struct.pack("<BBHI24x", 1, 8, 0, 1 << 19))


def test_a_property_is_read_by_its_format() -> None:
    server = XServer()
    server.open_window(7, "A tïtle", "App", pid=41)

    def read(atom: int) -> wire.Property:
        return wire.property_in(server.answer(wire.ask_property(7, atom)))

    assert read(302).text == "A tïtle"
    assert read(303).number == 41
    assert read(303).numbers == (41,)
    assert read(67).app == "App"
    assert read(999) == wire.ABSENT


def test_an_error_is_an_absent_property_and_no_atom() -> None:
    error = XServer().answer(wire.ask_property(8, 302))

    assert wire.is_reply(error)
    assert wire.property_in(error) == wire.ABSENT
    assert wire.atom_in(error) == 0


def test_old_titles_are_read_as_latin_1() -> None:
    assert wire.Property(b"t\xeftle").text == "tïtle"


def test_a_class_alone_is_the_app() -> None:
    assert wire.Property(b"only").app == "only"


def test_values_are_not_in_their_repr() -> None:
    assert "secret" not in repr(wire.Property(b"secret"))


@given(st.binary(min_size=32, max_size=200))
def test_any_packet_is_read(packet: bytes) -> None:
    seen = wire.property_in(packet)

    assert len(seen.value) <= len(packet) - 32
    assert isinstance(seen.text + seen.app, str)
    assert seen.number in {0, *seen.numbers} or len(seen.value) < 4
    assert all(number >= 0 for number in wire.changed_property(packet))
