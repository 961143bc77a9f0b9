"""The board: which urge is on the screen under which number.

A notification server numbers what it shows, and tells the number only in its
reply. Until then an urge may be replaced or withdrawn, so every method returns
the steps that are due now, in order.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from walkaway_daemon.interventions.notification_format import answer_to
from walkaway_daemon.interventions.notifier import Heard, Whisper
from walkaway_rules.deciding.answer import Answer


@dataclass(frozen=True, slots=True)
class Post:
    """Send this whisper to the server."""

    whisper: Whisper
    replaces: int
    """The number it takes the place of, 0 for none."""


@dataclass(frozen=True, slots=True)
class TakeDown:
    """Ask the server to close this number."""

    number: int


@dataclass(frozen=True, slots=True)
class Unshown:
    """What this urge was to show did not reach the screen, and nothing else does."""

    urge: str


Step = Post | TakeDown | Unshown | Heard
"""`Heard` is news to pass on."""


@dataclass(slots=True)
class _OnTheWay:
    """A notification that was sent and has no number yet."""

    wanted: bool = True
    newer: Whisper | None = None


class Board:
    """What is shown and what is on its way to be."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._on_the_way: dict[str, _OnTheWay] = {}

    def post(self, whisper: Whisper) -> tuple[Step, ...]:
        """Show a whisper, in place of the one that the urge has already."""
        before = self._on_the_way.get(whisper.urge)
        if before is not None:
            before.wanted, before.newer = True, whisper
            return ()
        self._on_the_way[whisper.urge] = _OnTheWay()
        return (Post(whisper, self._numbers.get(whisper.urge, 0)),)

    def posted(self, urge: str, number: int) -> tuple[Step, ...]:
        """Take note that the server shows the urge under this number."""
        way = self._on_the_way.pop(urge, _OnTheWay(wanted=False))
        if not way.wanted:
            return (TakeDown(number),)
        self._numbers[urge] = number
        return (Heard(urge, None), *self._next(way))

    def failed(self, urge: str) -> tuple[Step, ...]:
        """Take note that the server did not show what was sent."""
        way = self._on_the_way.pop(urge, _OnTheWay(wanted=False))
        if way.wanted and way.newer is None and urge not in self._numbers:
            return (Unshown(urge),)
        return tuple(self._next(way))

    def withdraw(self, urge: str) -> tuple[Step, ...]:
        """Take the urge off the screen, now or as soon as it gets there."""
        self._turn_away(urge)
        number = self._numbers.pop(urge, None)
        return () if number is None else (TakeDown(number),)

    def acted(self, number: int, action: str) -> tuple[Step, ...]:
        """Take note of a pressed button; one that answers nothing is nothing."""
        urge, answer = self._urge_of(number), answer_to(action)
        if urge is None or answer is None:
            return ()
        self._turn_away(urge)
        del self._numbers[urge]
        return (Heard(urge, answer), TakeDown(number))

    def closed(self, number: int) -> tuple[Step, ...]:
        """Take note that the server closed this number."""
        urge = self._urge_of(number)
        if urge is None:
            return ()
        del self._numbers[urge]
        return (Heard(urge, Answer.CLOSED),)

    def lost(self) -> tuple[Step, ...]:
        """Take note that the server is gone, and all it showed with it."""
        gone = tuple(Heard(urge, Answer.CLOSED) for urge in self._numbers)
        wanted = (urge for urge, way in self._on_the_way.items() if way.wanted)
        unshown = tuple(Unshown(urge) for urge in wanted if urge not in self._numbers)
        self._numbers.clear()
        self._on_the_way.clear()
        return (*gone, *unshown)

    def cleared(self) -> tuple[Step, ...]:
        """Take everything down."""
        return tuple(step for urge in self.urges for step in self.withdraw(urge))

    @property
    def urges(self) -> tuple[str, ...]:
        """Those that something is shown of, or will be."""
        wanted = (urge for urge, way in self._on_the_way.items() if way.wanted)
        return tuple(dict.fromkeys((*self._numbers, *wanted)))

    def _turn_away(self, urge: str) -> None:
        way = self._on_the_way.get(urge)
        if way is not None:
            way.wanted, way.newer = False, None

    def _next(self, way: _OnTheWay) -> Iterator[Step]:
        if way.newer is not None:
            yield from self.post(way.newer)

    def _urge_of(self, number: int) -> str | None:
        return next((u for u, n in self._numbers.items() if n == number), None)
