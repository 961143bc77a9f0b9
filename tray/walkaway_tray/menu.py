"""The menu: what the status makes of it, as values."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from walkaway_rules.status import Status
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words.tray import TrayWords, numbers, tray_words


class Deed(Enum):
    """What choosing an item does."""

    OPEN = "open"
    READ = "read"
    """What is read in the menu is read larger in a small window."""
    PULL = "pull"
    EDIT = "edit"
    REST_QUARTER = "rest quarter"
    REST_HOUR = "rest hour"
    REST_DAY = "rest day"
    TAKE_BACK = "take back"
    HOLD = "hold"
    KEEP = "keep"
    """Takes back changes of the rules that wait."""
    START = "start"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A line to read; it cannot be chosen."""

    text: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A line to choose."""

    text: str
    deed: Deed


@dataclass(frozen=True, slots=True)
class Branch:
    """A line that opens further lines."""

    text: str
    entries: tuple["Entry", ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A thin line between groups."""


Entry = Sentence | Choice | Branch | Gap


def menu(status: Status | None, tongue: Tongue = ENGLISH) -> tuple[Entry, ...]:
    """Given the status, or None while nobody guards, return the whole menu.

    Numbers and limits can be chosen, since panels grey out what cannot.
    """
    words = tray_words(status, tongue)
    said = tuple(Choice(text, Deed.READ) for text in numbers(status, tongue))
    if status is None:
        return (*said, Gap(), *_away(words))
    return (*said, Gap(), *_choices(status, words), *_limits(status, words))


def _choices(status: Status, words: TrayWords) -> Iterator[Entry]:
    yield Choice(words.pull, Deed.PULL)
    if status.hold_offered:
        yield Choice(words.hold, Deed.HOLD)
    yield Choice(words.open, Deed.OPEN)
    yield Gap()
    yield Choice(words.edit, Deed.EDIT)
    if status.pending:
        yield _waiting(status, words)
    yield _rest(status, words)


def _waiting(status: Status, words: TrayWords) -> Branch:
    """Return what waits, told in full unless that is to stay discreet."""
    told = () if status.discreet else tuple(map(Sentence, status.pending))
    between = (Gap(),) if told else ()
    back = Choice(words.take_back, Deed.KEEP)
    return Branch(words.waits, (*told, *between, back))


def _rest(status: Status, words: TrayWords) -> Branch:
    if status.resting:
        back = Choice(words.take_back, Deed.TAKE_BACK)
        return Branch(words.rest, (Sentence(status.resting), Gap(), back))
    lengths = (
        Choice(words.quarter, Deed.REST_QUARTER),
        Choice(words.hour, Deed.REST_HOUR),
        Choice(words.day, Deed.REST_DAY),
    )
    return Branch(words.rest, (Sentence(words.rest_waits), Gap(), *lengths))


def _limits(status: Status, words: TrayWords) -> Iterator[Entry]:
    if status.limits:
        below = tuple(Choice(text, Deed.READ) for text in status.limits)
        yield Branch(words.limits, below)
    yield Gap()
    yield Choice(words.quit, Deed.QUIT)


def _away(words: TrayWords) -> Iterator[Entry]:
    yield Choice(words.start, Deed.START)
    yield Choice(words.open, Deed.OPEN)
    yield Gap()
    yield Choice(words.edit, Deed.EDIT)
    yield Gap()
    yield Choice(words.quit, Deed.QUIT)
