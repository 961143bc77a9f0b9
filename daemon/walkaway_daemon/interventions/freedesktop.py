"""Whispers through the session's notification server.

What was shown when a server went is heard as closed; what could not be shown is told
as soon as it is worth trying once more.
"""

from collections.abc import Callable, Collection, Iterable
from math import inf
from time import monotonic

from walkaway_daemon.computer.bus import Bus
from walkaway_daemon.interventions.board import Board, Post, Step, TakeDown, Unshown
from walkaway_daemon.interventions.notification_finding import notification_finding
from walkaway_daemon.interventions.notification_format import Acted, Closed
from walkaway_daemon.interventions.notification_server import NotificationServer, Told
from walkaway_daemon.interventions.notifier import Again, Ear, Heard, Whisper, not_again
from walkaway_daemon.loop.soonest import soonest
from walkaway_daemon.sensors.sensor import Finding

_SECOND_TRY = 5.0
"""Seconds after which a server that refused is worth trying once more."""


class FreedesktopNotifier:
    """A notifier for every desktop that follows the freedesktop specification."""

    def __init__(
        self,
        heard: Ear,
        open_bus: Callable[[], Bus],
        clock: Callable[[], float] = monotonic,
        again: Again = not_again,
    ) -> None:
        self._heard = heard
        self._again = again
        self._clock = clock
        told = Told(self._on_ready, self._let_go_of_held, self._on_gone, self._on_news)
        self._server = NotificationServer(open_bus, told, clock)
        self._link = self._server.link
        self._board = Board()
        self._held: dict[str, Whisper] = {}
        """What waits to be shown until it is known what the server can do."""
        self._unshown: dict[str, float] = {}
        """When each that was not shown is worth trying once more."""

    def open(self) -> None:
        """Connect, or be ready to as soon as there is a bus."""
        self._server.open()

    def fileno(self) -> int | None:
        """Return the one descriptor that stays, with a bus behind it or not."""
        return self._link.fileno()

    def due_in(self) -> float | None:
        """Return the seconds until something is due: a reply, a bus, another try."""
        due = self._link.due_in()
        if not self._link.is_up:
            return due
        now = self._clock()
        tries = [max(0.0, at - now) for at in self._unshown.values() if at < inf]
        return soonest([*tries, due])

    def show(self, whisper: Whisper) -> None:
        """Show it, once it is known what the server can do."""
        self._unshown.pop(whisper.urge, None)
        if not self._link.look():
            self._miss(whisper.urge)
            return
        if self._server.is_known:
            self._take(self._board.post(whisper))
            return
        is_asked = bool(self._held)
        # It is held first: where the question finds the bus gone, it is let go of.
        self._held[whisper.urge] = whisper
        if not is_asked:
            self._server.ask_capabilities()

    def withdraw(self, urge: str) -> None:
        """Take it off the screen, or keep it from getting there."""
        self._held.pop(urge, None)
        self._unshown.pop(urge, None)
        self._take(self._board.withdraw(urge))

    def clear(self) -> Collection[str]:
        """Take all off the screen, or keep it from getting there; return whose."""
        urges = dict.fromkeys((*self._board.urges, *self._held))
        for urge in urges:
            self.withdraw(urge)
        return [*urges]

    def pump(self) -> None:
        """Handle what arrived; look for a bus where one is due to be looked for."""
        self._link.pump()
        self._offer_again()

    def finding(self) -> Finding:
        """Return how well whispers are shown, as far as is known by now."""
        return notification_finding(self._server.service)

    def close(self) -> None:
        """Take everything down and disconnect."""
        self._take(self._board.cleared())
        self._link.close()

    def _on_ready(self) -> None:
        self._unshown = dict.fromkeys(self._unshown, self._clock())
        if self._server.is_known:
            held, self._held = self._held, {}
            for whisper in held.values():
                self._take(self._board.post(whisper))

    def _on_gone(self) -> None:
        self._take(self._board.lost())

    def _on_news(self, news: Acted | Closed) -> None:
        match news:
            case Acted(number, action):
                self._take(self._board.acted(number, action))
            case Closed(number):
                self._take(self._board.closed(number))

    def _take(self, steps: Iterable[Step]) -> None:
        for step in steps:
            match step:
                case Heard():
                    self._heard(step)
                case TakeDown(number):
                    self._server.take_down(number)
                case Unshown(urge):
                    self._miss(urge)
                case Post():
                    self._post(step)

    def _post(self, post: Post) -> None:
        urge = post.whisper.urge

        def on_reply(number: int | None) -> None:
            board = self._board
            known = board.failed(urge) if number is None else board.posted(urge, number)
            self._take(known)

        self._server.post(post.whisper, post.replaces, on_reply)

    def _miss(self, urge: str) -> None:
        """Note what was not shown; one that comes to nobody waits for somebody."""
        absent = self._server.is_absent
        self._unshown[urge] = inf if absent else self._clock() + _SECOND_TRY

    def _let_go_of_held(self) -> None:
        held, self._held = self._held, {}
        for urge in held:
            self._miss(urge)

    def _offer_again(self) -> None:
        if not self._link.is_up:
            return
        now = self._clock()
        for urge in [urge for urge, at in self._unshown.items() if at <= now]:
            del self._unshown[urge]
            self._again(urge)
