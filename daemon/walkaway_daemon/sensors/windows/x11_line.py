"""A line to an X server: whole packets out of bytes, and answers to who asked.

Questions are sent without waiting; answers come in the order of the questions, so
that what was asked is a queue.
"""

from collections import deque
from collections.abc import Callable, Iterator

from walkaway_daemon.sensors.windows import x11_wire as wire
from walkaway_daemon.sensors.windows.talk import BrokenTalkError
from walkaway_daemon.sensors.windows.xauthority import Key

_MOST_ASKED = 1 << 14
_SEQUENCES = 1 << 16


class X11Line:
    """One connection."""

    def __init__(self, key: Key, opened: Callable[[bytes], None]) -> None:
        """Given who is told, once, what the server answers to the greeting."""
        self._key = key
        self._opened = opened
        self._is_open = False
        self._rest = bytearray()
        self._sent = 0
        self._asked: deque[tuple[int, Callable[[bytes], None]]] = deque()
        self._unsent = bytearray()

    def greet(self) -> bytes:
        """Return the greeting."""
        return wire.greet(self._key)

    def hear(self, data: bytes) -> Iterator[bytes]:
        """Hand on the answers in these bytes, however they were cut; yield the events.

        Each event has to be taken up before the next, so that all keeps its order.
        """
        self._rest += data
        if not self._is_open:
            self._open()
        place, rest = 0, bytes(self._rest)
        while self._is_open and len(rest) - place >= wire.HEAD:
            size = wire.packet_size(rest[place : place + wire.HEAD])
            if len(rest) - place < size:
                break
            packet = rest[place : place + size]
            place += size
            if wire.is_reply(packet):
                self._take_reply(packet)
            else:
                yield packet
        del self._rest[:place]

    def ask(self, request: bytes, answered: Callable[[bytes], None]) -> None:
        """Send a question; `answered` is given the reply to it, or the error."""
        self.tell(request)
        if len(self._asked) >= _MOST_ASKED:
            message = "the X server answers no more"
            raise BrokenTalkError(message)
        self._asked.append((self._sent, answered))

    def tell(self, request: bytes) -> None:
        """Send what nobody answers."""
        self._sent = (self._sent + 1) % _SEQUENCES
        self._unsent += request

    def take(self) -> bytes:
        """Return what is to be sent now."""
        unsent = bytes(self._unsent)
        self._unsent.clear()
        return unsent

    def _open(self) -> None:
        if len(self._rest) < wire.SETUP_HEAD:
            return
        size = wire.setup_size(bytes(self._rest[: wire.SETUP_HEAD]))
        if len(self._rest) < size:
            return
        setup = bytes(self._rest[:size])
        del self._rest[:size]
        self._is_open = True
        self._opened(setup)

    def _take_reply(self, packet: bytes) -> None:
        # An error may also answer what asks for nothing.
        if self._asked and self._asked[0][0] == wire.sequence_of(packet):
            self._asked.popleft()[1](packet)
