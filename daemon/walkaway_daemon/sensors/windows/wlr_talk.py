"""The talk with a wlroots compositor: wlr-foreign-toplevel-management, version 1 to 3.

Every window is told with title, app and state; `done` ends a set of changes.
"""

from dataclasses import dataclass, field

from walkaway_daemon.sensors.windows.source import Outlook
from walkaway_daemon.sensors.windows.talk import NOTHING, BrokenTalkError, Said
from walkaway_daemon.sensors.windows.wayland_wire import (
    FAILED,
    FIRST_OWN,
    OFFERED,
    TOLD_ALL,
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
from walkaway_rules.observation import WindowShown

MANAGER = "zwlr_foreign_toplevel_manager_v1"
_WINDOWS = FIRST_OWN
_DESTROY = 7
_NEW_WINDOW = (_WINDOWS, 0)
_ACTIVATED, _FULL_SCREEN = 2, 3
_NEWEST = 3
_MOST_WINDOWS = 4096


@dataclass(slots=True)
class _Window:
    """A window; what it is called stays here for as long as it is open."""

    title: str = field(repr=False, default="")
    app: str = field(repr=False, default="")
    front: bool = False
    renamed: bool = False
    """Since the last `done`."""
    full_screen: bool = False


class WlrTalk:
    """One connection to a compositor that lists its windows."""

    def __init__(self) -> None:
        self._rest = bytearray()
        self._offered = False
        self._windows: dict[int, _Window] = {}
        self._last = NOTHING
        self._reply = bytearray()
        self._shown: list[WindowShown] = []

    @property
    def outlook(self) -> Outlook:
        """That it sees: whoever speaks so tells everything."""
        return Outlook.CLEAR

    def begin(self) -> bytes:
        """Return the request for what the compositor offers."""
        return ask_offers()

    def feed(self, data: bytes) -> Said:
        """Return what comes of these bytes."""
        self._rest += data
        for message in messages(self._rest):
            self._take(message)
        said = Said(bytes(self._reply), tuple(self._shown))
        self._reply.clear()
        self._shown.clear()
        return said

    def _take(self, message: Message) -> None:
        window = self._windows.get(message.thing)
        if window is not None:
            self._take_window(message, window)
        elif message.about == OFFERED:
            self._take_offer(offer_in(message))
        elif message.about == _NEW_WINDOW:
            self._take_new(message.arguments)
        elif message.about == FAILED:
            _break("the compositor reports an error")
        elif message.about == TOLD_ALL:
            self._end_of_offers()

    def _take_offer(self, offer: Offer) -> None:
        if self._offered or offer.interface != MANAGER:
            return
        self._offered = True
        self._reply += bind(offer, min(offer.version, _NEWEST), _WINDOWS)

    def _take_new(self, arguments: bytes) -> None:
        if len(self._windows) >= _MOST_WINDOWS:
            _break("more windows than can be true")
        self._windows[number_at(arguments)] = _Window()

    def _end_of_offers(self) -> None:
        if not self._offered:
            _break("the compositor does not list its windows")

    def _take_window(self, message: Message, window: _Window) -> None:
        match message.opcode:
            case 0:
                self._rename(window, text_at(message.arguments))
            case 1:
                window.app = text_at(message.arguments)
            case 4:
                states = numbers_at(message.arguments)
                window.front = _ACTIVATED in states
                window.full_screen = _FULL_SCREEN in states
            case 5:
                window.renamed = False
                self._tell(self._front())
            case 6:
                del self._windows[message.thing]
                self._reply += request(message.thing, _DESTROY)
                self._tell(self._front())
            case _:
                pass

    def _rename(self, window: _Window, title: str) -> None:
        if window.renamed and window.front:
            # Titles that change faster than sets are ended were shown all the same.
            self._tell(window)
        window.title, window.renamed = title, True

    def _front(self) -> _Window | None:
        front = (one for one in self._windows.values() if one.front)
        return next(front, None)

    def _tell(self, window: _Window | None) -> None:
        shown = _shown(window) if window else NOTHING
        if shown != self._last:
            self._last = shown
            self._shown.append(shown)


def _shown(window: _Window) -> WindowShown:
    return WindowShown(window.title, window.app, full_screen=window.full_screen)


def _break(why: str) -> None:
    raise BrokenTalkError(why)
