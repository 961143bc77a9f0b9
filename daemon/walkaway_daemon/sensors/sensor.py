"""What every sensor offers to the guard and to `doctor`."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from walkaway_rules.observation import Observation


class Sight(Enum):
    """How well a sensor sees."""

    WORKING = "working"
    LIMITED = "limited"
    BLIND = "blind"


@dataclass(frozen=True, slots=True)
class Finding:
    """What `doctor` says of one thing, in words that name nobody."""

    subject: str
    """Such as "Firefox history" or "Notifications"."""
    sight: Sight
    said: str
    """One sentence: what is seen, or why not."""
    remedy: str = ""
    """One sentence: what the person can do about it; empty where nothing."""
    glance: str = ""
    """What does not work, where `said` also says what does; empty for `said`."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a source has been read; kept in the ledger."""

    source: str
    """Keyed hash that stands for the source; says nothing by itself."""
    position: int
    """The last row's id or time, as the source counts."""
    time: int
    """The newest visit's own time so far, microseconds since 1970 UTC."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """An observation as a sensor hands it over."""

    observation: Observation
    late: bool = False
    """Found when catching up: it was made while nobody watched."""


@dataclass(frozen=True, slots=True)
class AppClosed:
    """A process that was reported before has ended."""

    pid: int


@dataclass(frozen=True, slots=True)
class Report:
    """What one turn of one sensor brought.

    Cursors are stored in the same transaction as what the sightings lead to.
    """

    sightings: Sequence[Sighting] = ()
    closed: Sequence[AppClosed] = ()
    cursors: Sequence[Cursor] = ()
    resumed: bool = False
    """The machine woke up: every sensor is to be read at once."""


class Sensor(Protocol):
    """One sensor. All methods are called from the loop's one thread."""

    def open(self, wake: Callable[[], None]) -> None:
        """Begin to watch; call `wake`, from any thread, when there may be news."""
        ...

    def read(self) -> Report:
        """Return what is new since the last call; empty when nothing is.

        Never raise for what the world does; say it through `findings` instead.
        """
        ...

    def due_in(self) -> float | None:
        """Return the seconds after which to read even without being woken."""
        ...

    def findings(self) -> Sequence[Finding]:
        """Return what is seen and what is not. Asking changes nothing."""
        ...

    def close(self) -> None:
        """Stop watching and give back every thread, descriptor and watch."""
        ...


class SpeakingSensor(Sensor, Protocol):
    """A sensor whose news arrives at a descriptor."""

    def fileno(self) -> int | None:
        """Return the descriptor that is readable when there is news, or None."""
        ...
