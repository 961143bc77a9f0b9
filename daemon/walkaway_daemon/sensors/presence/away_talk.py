"""The talk with an X server about how long nobody touched it.

By its SYNC extension, version 3: two alarms on the server's own counter IDLETIME, one
that rings when it passes the limit and one when it falls back. The counter is read
once, since nobody may have been there for long; afterwards nothing is asked. See "X
Synchronization Extension Protocol", and the X protocol's appendix B.
"""

import struct

from walkaway_daemon.sensors.presence.presence import AWAY_AFTER
from walkaway_daemon.sensors.windows import x11_wire as wire
from walkaway_daemon.sensors.windows.talk import BrokenTalkError
from walkaway_daemon.sensors.windows.x11_line import X11Line
from walkaway_daemon.sensors.windows.xauthority import NO_KEY, Key

_INITIALIZE, _LIST_COUNTERS, _QUERY_COUNTER, _CREATE_ALARM = 0, 1, 5, 8
_COUNTER_TYPE_TEST = 0x01 | 0x02 | 0x04 | 0x08 | 0x10 | 0x20
_ABSOLUTE, _RISES, _FALLS = 0, 0, 1
_IDLE = b"IDLETIME"
_ALARM_RINGS = 1
_LONG_GONE = 8
"""Where a value stands, in what rings and in what answers."""


class AwayTalk:
    """One connection to an X server."""

    def __init__(self, key: Key = NO_KEY, after: int = AWAY_AFTER) -> None:
        self._line = X11Line(key, self._look_for_alarms)
        self._after = after
        self._base = 0
        self._major = 0
        self._event = 0
        self._away: bool | None = None

    @property
    def holds(self) -> bool | None:
        """Whether somebody is away; None until the server keeps watch."""
        return self._away

    def begin(self) -> bytes:
        """Return the greeting."""
        return self._line.greet()

    def feed(self, data: bytes) -> bytes:
        """Return the reply to these bytes, however they were cut."""
        for event in self._line.hear(data):
            if self._event and event[0] & 127 == self._event:
                self._away = _value_at(event, _LONG_GONE) >= self._after
        return self._line.take()

    def _look_for_alarms(self, setup: bytes) -> None:
        self._base = wire.numbers_of(setup)
        self._line.ask(wire.ask_extension("SYNC"), self._take_extension)

    def _take_extension(self, packet: bytes) -> None:
        present, self._major, first = packet[8:11]
        if packet[0] == 0 or not present:
            _break("this X server has no alarms")
        self._event = first + _ALARM_RINGS
        hello = struct.pack("<BBHBBxx", self._major, _INITIALIZE, 2, 3, 1)
        counters = struct.pack("<BBH", self._major, _LIST_COUNTERS, 1)
        self._line.ask(hello, _nothing)
        self._line.ask(counters, self._take_counters)

    def _take_counters(self, packet: bytes) -> None:
        counter = _counter_in(packet)
        if not counter:
            _break("this X server does not tell how long it rests")
        for number, test in enumerate((_RISES, _FALLS), start=1):
            self._line.tell(self._alarm(number, counter, test))
        query = struct.pack("<BBHI", self._major, _QUERY_COUNTER, 2, counter)
        self._line.ask(query, self._take_rest)

    def _take_rest(self, packet: bytes) -> None:
        """Note for how long it rested already; an alarm may have told before."""
        if self._away is None:
            self._away = packet[0] != 0 and _value_at(packet, _LONG_GONE) >= self._after

    def _alarm(self, number: int, counter: int, test: int) -> bytes:
        """Return the wish for an alarm that stays after it rang."""
        limit = self._after - (test == _FALLS)
        values = struct.pack("<IIiIIiII", counter, _ABSOLUTE, 0, limit, test, 0, 0, 1)
        head = struct.pack(
            "<BBHII",
            self._major,
            _CREATE_ALARM,
            3 + len(values) // 4,
            self._base + number,
            _COUNTER_TYPE_TEST,
        )
        return head + values


def _value_at(packet: bytes, place: int) -> int:
    """Return the counter's value, which two words carry."""
    high, low = struct.unpack_from("<iI", packet, place)
    return (int(high) << 32) + int(low)


def _counter_in(packet: bytes) -> int:
    """Given the list of counters, return the one of idleness; 0 where it is not."""
    if packet[0] == 0:
        return 0
    count = int.from_bytes(packet[8:12], "little")
    place = wire.HEAD
    for _ in range(min(count, len(packet) // 16)):
        if place + 14 > len(packet):
            break
        (number, size) = struct.unpack_from("<I8xH", packet, place)
        if packet[place + 14 : place + 14 + size] == _IDLE:
            return int(number)
        place += 14 + size + -(14 + size) % 4
    return 0


def _nothing(packet: bytes) -> None:
    del packet


def _break(why: str) -> None:
    raise BrokenTalkError(why)
