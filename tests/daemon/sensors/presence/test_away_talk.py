"""How long an X server was not touched, told by a server that the test writes."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.presence.away_talk import AwayTalk
from walkaway_daemon.sensors.presence.presence import AWAY_AFTER
from walkaway_daemon.sensors.windows.talk import BrokenTalkError

BASE, MAJOR, FIRST, COUNTER = 0x200000, 134, 83, 0x75


def setup() -> bytes:
    """Return the greeting of a server with one screen and no formats."""
    body = struct.pack("<IIIIHHBBBBBBBBI", 1, BASE, 0x1FFFFF, 0, 0, 0, 1, *[0] * 7, 0)
    body += struct.pack("<I", 0x50) + bytes(36)
    return struct.pack("<BxHHH", 1, 11, 0, len(body) // 4) + body


def reply(sequence: int, middle: bytes, rest: bytes = b"") -> bytes:
    head = struct.pack("<BxHI", 1, sequence, len(rest) // 4)
    return head + middle.ljust(24, b"\0") + rest


def counters(*named: tuple[int, bytes]) -> bytes:
    rest = b"".join(
        struct.pack("<IiIH", number, 0, 4, len(name))
        + name
        + bytes(-(14 + len(name)) % 4)
        for number, name in named
    )
    return reply(3, struct.pack("<I", len(named)), rest)


EXTENSION = reply(1, bytes([1, MAJOR, FIRST, 0]))
HELLO = reply(2, b"\3\1")
COUNTERS = counters((0x74, b"SERVERTIME"), (COUNTER, b"IDLETIME"))


def rested(idle: int) -> bytes:
    """Return the answer to how long it rested."""
    return reply(6, struct.pack("<iI", idle >> 32, idle & 0xFFFFFFFF))


WHOLE = setup() + EXTENSION + HELLO + COUNTERS + rested(7)


def rings(idle: int) -> bytes:
    high, low = idle >> 32, idle & 0xFFFFFFFF
    return struct.pack(
        "<BBHIiIiIIBxxx", FIRST + 1, 1, 5, BASE + 1, high, low, 0, 0, 0, 0
    )


def refused(sequence: int) -> bytes:
    return struct.pack("<BBH", 0, 1, sequence).ljust(32, b"\0")


def _told(talk: AwayTalk) -> bool | None:
    return talk.holds


@pytest.fixture
def watching() -> AwayTalk:
    talk = AwayTalk()
    talk.begin()
    talk.feed(WHOLE)
    return talk


def test_two_alarms_are_set_on_the_counter_of_idleness() -> None:
    talk = AwayTalk()
    talk.begin()
    asked = talk.feed(setup())
    assert asked[0] == 98
    assert asked[8:12] == b"SYNC"
    assert talk.feed(EXTENSION)[:2] == bytes([MAJOR, 0])
    assert _told(talk) is None
    alarms = talk.feed(HELLO + COUNTERS)

    assert _told(talk) is None
    assert struct.unpack("<BBHI", alarms[88:]) == (MAJOR, 5, 2, COUNTER)
    for place, number, limit, test in (
        (0, 1, AWAY_AFTER, 0),
        (44, 2, AWAY_AFTER - 1, 1),
    ):
        assert struct.unpack_from("<BBHIIIIiIIiII", alarms, place) == (
            *(MAJOR, 8, 11, BASE + number, 0x3F),
            *(COUNTER, 0, 0, limit, test, 0, 0, 1),
        )


def test_who_does_not_touch_it_is_away_until_it_is_touched(watching: AwayTalk) -> None:
    watching.feed(rings(AWAY_AFTER))
    assert _told(watching) is True
    watching.feed(rings(3))
    assert _told(watching) is False
    watching.feed(rings(1 << 33))
    assert _told(watching) is True


@pytest.mark.parametrize(
    ("idle", "away"), [(0, False), (AWAY_AFTER - 1, False), (AWAY_AFTER, True)]
)
def test_who_has_been_gone_for_long_is_away_from_the_first_moment(
    idle: int, *, away: bool
) -> None:
    talk = AwayTalk()
    talk.begin()
    talk.feed(setup() + EXTENSION + HELLO + COUNTERS + rested(idle))

    assert _told(talk) is away


def test_an_alarm_that_rang_before_the_answer_is_believed() -> None:
    talk = AwayTalk()
    talk.begin()
    talk.feed(setup() + EXTENSION + HELLO + COUNTERS + rings(3) + rested(AWAY_AFTER))

    assert _told(talk) is False


def test_a_server_that_does_not_answer_is_heard_by_its_alarms() -> None:
    talk = AwayTalk()
    talk.begin()
    talk.feed(setup() + EXTENSION + HELLO + COUNTERS + refused(6))

    assert _told(talk) is False


def test_other_events_say_nothing(watching: AwayTalk) -> None:
    other = struct.pack("<BBH", 34, 0, 5).ljust(32, b"\0")
    watching.feed(rings(AWAY_AFTER) + other)

    assert _told(watching) is True


def test_an_alarm_that_is_refused_does_not_end_it(watching: AwayTalk) -> None:
    assert watching.feed(refused(4)) == b""
    assert _told(watching) is False


@pytest.mark.parametrize(
    "said",
    [
        setup() + reply(1, bytes([0, 0, 0, 0])),
        setup() + refused(1),
        setup() + EXTENSION + HELLO + counters((0x74, b"SERVERTIME")),
        setup() + EXTENSION + HELLO + refused(3),
        bytes(8),
    ],
)
def test_a_server_that_cannot_tell_ends_it(said: bytes) -> None:
    talk = AwayTalk()
    talk.begin()

    with pytest.raises(BrokenTalkError):
        talk.feed(said)


@given(st.lists(st.integers(1, 50)))
def test_however_it_is_cut_the_same_is_asked_and_known(cuts: list[int]) -> None:
    whole, cut = AwayTalk(), AwayTalk()
    data = WHOLE + rings(AWAY_AFTER)
    asked, expected = b"", whole.feed(data)
    for size in (*cuts, len(data)):
        asked += cut.feed(data[:size])
        data = data[size:]

    assert asked == expected
    assert cut.holds is True


@given(st.binary(max_size=200), st.integers(0, len(WHOLE)))
def test_any_bytes_are_read_or_end_it(data: bytes, length: int) -> None:
    talk = AwayTalk()
    try:
        talk.feed(WHOLE[:length] + data)
    except BrokenTalkError:
        return
    assert talk.holds in {True, False, None}
