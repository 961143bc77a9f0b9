"""Stories: random days at a keyboard, told to `decide` as the guard would be told."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count

from walkaway_rules.boundary import Boundary, BoundaryKind, Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.decide import decide
from walkaway_rules.deciding.decision import Decision, Record, Respond
from walkaway_rules.deciding.entry import Recorded
from walkaway_rules.deciding.event import (
    Answered,
    Event,
    GuardStarted,
    Left,
    Matched,
    PullFelt,
    Shown,
    Ticked,
)
from walkaway_rules.deciding.state import EMPTY, State, next_due
from walkaway_rules.moment import SECOND, Moment
from walkaway_rules.remembered import Remembered
from walkaway_rules.terms import Terms

TERMS = Terms()
MIDNIGHT = int(datetime(2026, 9, 14, tzinfo=UTC).timestamp()) * SECOND
"""The story's first midnight, in UTC."""

PERSON = Boundary("a" * 16, BoundaryKind.PERSON, "J", Response.WHISPER)
APP = Boundary("b" * 16, BoundaryKind.APP, "Telegram", Response.PAUSE)
CIRCLE = Boundary("c" * 16, BoundaryKind.CIRCLE, "her sister", Response.WHISPER)
SEARCHED = Remembered(
    urge="1" * 32,
    alias="J",
    sort="person",
    sign="search",
    said="a search",
    why="This is a search for J.",
    at="2026-09-14T02:00",
    outcome="",
)
"""What is told of the urge that one `match` makes, two hours into the story."""


def at(seconds: float, offset: int = 0, boot: str = "e" * 16) -> Moment:
    """Return the moment so many seconds after the story's first midnight."""
    steady = int(seconds * SECOND)
    return Moment(MIDNIGHT + steady, offset, steady, boot)


def match(
    boundary: Boundary = PERSON,
    moment: Moment | None = None,
    urge: str = "1" * 32,
    **changes: bool,
) -> Matched:
    """Return a sought match that was noticed in time, with these changes."""
    flags = {"sought": True, "needed": False, "late": False, "watched": False}
    flags |= changes
    moment = moment or at(0)
    return Matched(boundary, moment, terms=TERMS, urge=urge, sign=None, **flags)


@dataclass
class Guard:
    """A guard that is told of events and remembers what it did."""

    state: State = EMPTY
    ledger: list[Recorded] = field(default_factory=list[Recorded])
    said: list[Decision] = field(default_factory=list[Decision])
    """What the last event led to."""
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    def tell(self, event: Event, now: Moment) -> tuple[Decision, ...]:
        """Tell of an event; return what it led to."""
        self.state, decisions = decide(self.state, event, now)
        self.said = list(decisions)
        records = [one for one in decisions if isinstance(one, Record)]
        self.ledger += [Recorded(one.entry, now) for one in records]
        return decisions

    def fresh(self) -> str:
        """Return an id that was not used before."""
        return f"{next(self.numbers):032x}"

    def match(
        self, boundary: Boundary, moment: Moment, now: Moment, **changes: bool
    ) -> str | None:
        """Tell of a match; return the urge that is to be answered, if any."""
        told = self.tell(match(boundary, moment, self.fresh(), **changes), now)
        return next((one.urge for one in told if isinstance(one, Respond)), None)

    def pull(self, now: Moment) -> str:
        """Tell that the pull is felt; return the urge that is to be answered."""
        told = self.tell(PullFelt(TERMS, self.fresh()), now)
        return next(one.urge for one in told if isinstance(one, Respond))

    def show(self, urge: str, now: Moment) -> None:
        """Tell that the response reached the screen."""
        self.tell(Shown(urge, Response.WHISPER), now)

    def answer(self, urge: str, answer: Answer, now: Moment) -> None:
        """Tell what the person answered."""
        self.tell(Answered(urge, answer), now)

    def leave(self, boundary: Boundary, now: Moment) -> None:
        """Tell that the page or app was left."""
        self.tell(Left(boundary.id), now)

    def start(self, now: Moment) -> None:
        """Tell that the guard began to watch."""
        self.tell(GuardStarted(), now)

    def tick(self, now: Moment) -> None:
        """Tell that time passed."""
        self.tell(Ticked(), now)

    def due(self, now: Moment) -> int | None:
        """Return the microseconds until a tick matters."""
        return next_due(self.state, now)
