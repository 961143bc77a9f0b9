"""Invented ledgers: days of urges, written down as the guard would."""

from dataclasses import dataclass, field
from itertools import count

from rules.story import APP, CIRCLE, PERSON, Guard, at
from walkaway_rules.boundary import Boundary
from walkaway_rules.counting.chronicle import Chronicle, chronicle
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.event import GuardStopped
from walkaway_rules.moment import Moment

DAY = 86_400
HOUR = 3_600
__all__ = ["APP", "CIRCLE", "DAY", "HOUR", "PERSON", "Diary"]


@dataclass
class Diary:
    """A guard that is told of whole episodes. Times are seconds since midnight 0."""

    guard: Guard = field(default_factory=Guard)
    urges: "count[int]" = field(default_factory=count)

    def begin(self, seconds: float = 0) -> None:
        """Let the guard begin to watch."""
        self.guard.start(at(seconds))

    def end(self, seconds: float) -> None:
        """Let the guard stop in good order."""
        self.guard.tell(GuardStopped(), at(seconds))

    def turn_away(self, seconds: float, boundary: Boundary = PERSON) -> None:
        """An urge that was met, and turned away from."""
        self._met(seconds, boundary, Answer.TURN_BACK)
        self.guard.tick(at(seconds + 900))

    def look(self, seconds: float, boundary: Boundary = PERSON) -> None:
        """An urge that was met, and gone on with."""
        self._met(seconds, boundary, Answer.GO_ON)

    def miss(self, seconds: float) -> None:
        """An urge that was found only when it was over."""
        self.guard.match(PERSON, at(seconds), at(seconds + 900), late=True)
        self.guard.tick(at(seconds + 900))

    def pass_by(self, seconds: float) -> None:
        """Something that came without being sought."""
        self.guard.match(PERSON, at(seconds), at(seconds), sought=False)
        self.guard.tick(at(seconds + 900))

    def pull(self, seconds: float) -> None:
        """A pull that was said, and met."""
        urge = self.guard.pull(at(seconds))
        self.guard.show(urge, at(seconds))
        self.guard.tick(at(seconds + 900))

    def told(self, awake: Moment | None = None) -> Chronicle:
        """Return what the ledger tells."""
        return chronicle(self.guard.ledger, awake)

    def _met(self, seconds: float, boundary: Boundary, answer: Answer) -> None:
        urge = str(self.guard.match(boundary, at(seconds), at(seconds)))
        self.guard.show(urge, at(seconds))
        self.guard.answer(urge, answer, at(seconds + 5))
