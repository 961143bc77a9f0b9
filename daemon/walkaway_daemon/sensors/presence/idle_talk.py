"""The talk with a Wayland compositor about how long nobody touched it.

By ext-idle-notify, whose second version counts touches alone and lets a film be that
keeps the screen awake; where that is missing, by KDE's older idle protocol, which
wlroots offers, too. The compositor calls when the limit is passed and when somebody
is back; nothing is asked in between. See ext-idle-notify-v1.xml and idle.xml.
"""

from dataclasses import dataclass

from walkaway_daemon.sensors.presence.presence import AWAY_AFTER
from walkaway_daemon.sensors.windows.talk import BrokenTalkError
from walkaway_daemon.sensors.windows.wayland_wire import (
    FAILED,
    FIRST_OWN,
    OFFERED,
    TOLD_ALL,
    WITHDRAWN,
    Message,
    Offer,
    ask_offers,
    bind,
    messages,
    number_at,
    offer_in,
    request,
)

SEAT = "wl_seat"
_NOTIFIER = FIRST_OWN
_IDLE, _RESUMED = 0, 1
_ERROR_SAID = "the compositor reports an error"
_MOST_SEATS = 64


@dataclass(frozen=True, slots=True)
class Way:
    """A request that makes a compositor tell."""

    interface: str
    version: int
    """The first in which it is."""
    opcode: int
    seat_first: bool = False
    """Whether the seat is named before the limit."""


WAYS = (
    Way("ext_idle_notifier_v1", 2, 2),
    Way("ext_idle_notifier_v1", 1, 1),
    Way("org_kde_kwin_idle", 1, 0, seat_first=True),
)
"""The best one first."""
_INTERFACES = frozenset(way.interface for way in WAYS)


class IdleTalk:
    """One connection to a compositor."""

    def __init__(self, after: int = AWAY_AFTER) -> None:
        """Given the milliseconds after which somebody is away."""
        self._after = after
        self._rest = bytearray()
        self._offers: dict[str, Offer] = {}
        self._seats: list[Offer] = []
        self._way: Way | None = None
        self._idle: dict[int, bool] = {}
        self._watches: dict[int, int] = {}
        self._next = _NOTIFIER + 1

    @property
    def holds(self) -> bool | None:
        """Whether nobody touches any seat; None where nobody keeps watch."""
        return all(self._idle.values()) if self._idle else None

    def begin(self) -> bytes:
        """Return the request for what the compositor offers."""
        return ask_offers()

    def feed(self, data: bytes) -> bytes:
        """Return the reply to these bytes, however they were cut."""
        self._rest += data
        return b"".join(map(self._take, messages(self._rest)))

    def _take(self, message: Message) -> bytes:
        if message.thing in self._idle and message.opcode in (_IDLE, _RESUMED):
            self._idle[message.thing] = message.opcode == _IDLE
        elif message.about == OFFERED:
            return self._take_offer(offer_in(message))
        elif message.about == WITHDRAWN:
            self._forget(number_at(message.arguments))
        elif message.about == TOLD_ALL:
            return self._end_of_offers()
        elif message.about == FAILED:
            raise BrokenTalkError(_ERROR_SAID)
        return b""

    def _take_offer(self, offer: Offer) -> bytes:
        if offer.interface == SEAT:
            self._seats.append(offer)
            return self._watch(offer) if self._way else b""
        if offer.interface in _INTERFACES:
            self._offers[offer.interface] = offer
        return b""

    def _end_of_offers(self) -> bytes:
        """Bind the best that was offered; a compositor without any is let be."""
        for way in WAYS:
            offer = self._offers.get(way.interface)
            if offer and offer.version >= way.version:
                self._way = way
                bound = bind(offer, way.version, _NOTIFIER)
                return bound + b"".join(map(self._watch, self._seats))
        return b""

    def _watch(self, seat: Offer) -> bytes:
        if self._way is None or len(self._watches) >= _MOST_SEATS:
            return b""
        there, watch = self._next, self._next + 1
        self._next += 2
        self._idle[watch], self._watches[seat.name] = False, watch
        limit = (there, self._after) if self._way.seat_first else (self._after, there)
        asked = request(_NOTIFIER, self._way.opcode, watch, *limit)
        return bind(seat, 1, there) + asked

    def _forget(self, name: int) -> None:
        watch = self._watches.pop(name, None)
        if watch is not None:
            del self._idle[watch]
