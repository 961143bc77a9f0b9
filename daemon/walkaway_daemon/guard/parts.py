"""The parts that a guard is put together from, and what it needs of each."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from walkaway_daemon.computer.clock import Clock
from walkaway_daemon.guard.gate import Gate
from walkaway_daemon.guard.turning_back import TurningBack
from walkaway_daemon.interventions.notifier import Heard, Notifier
from walkaway_daemon.pause.window import Prompt
from walkaway_daemon.promise.matches import Matches
from walkaway_daemon.sensors.lookout import Lookout
from walkaway_daemon.sensors.sensor import Cursor, Finding
from walkaway_rules.deciding.entry import Recorded
from walkaway_rules.moment import Moment
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words.loosening import Loosening


class Store(Protocol):
    """Where entries and cursors are written."""

    def append(self, recorded: Sequence[Recorded], cursors: Sequence[Cursor]) -> None:
        """Write all or none; raise `LedgerError` for none."""
        ...


class Rules(Protocol):
    """What is in force, as it changes."""

    @property
    def rulebook(self) -> Rulebook:
        """The rulebook in force."""
        ...

    @property
    def matcher(self) -> Matches:
        """What knows its boundaries."""
        ...

    @property
    def trouble(self) -> str:
        """Why the file is not in force, in a sentence; empty where it is."""
        ...

    @property
    def begun(self) -> tuple[Loosening, ...]:
        """What began to wait with the last saving; the very same until the next."""
        ...

    @property
    def remarked(self) -> int:
        """How many savings brought lines that can be read and may not be meant so."""
        ...

    def poll(self, now: Moment) -> bool:
        """Take up a change; return whether there was one."""
        ...

    def due_in(self, now: Moment) -> float | None:
        """Return the seconds until `poll` has something to do, or None."""
        ...


class Pauses(Protocol):
    """What shows pauses, with a whisper in its place where it cannot."""

    @property
    def is_up(self) -> bool:
        """Whether a pause is on the screen, or on its way there."""
        ...

    def show(self, prompt: Prompt) -> None:
        """Show it; what comes of it is heard."""
        ...

    def withdraw(self, urge: str) -> None:
        """Take this urge's pause off the screen, if it is there."""
        ...

    def pump(self) -> None:
        """Handle what arrived."""
        ...

    def due_in(self) -> float | None:
        """Return the seconds after which to `pump` even if nothing arrived."""
        ...

    def finding(self) -> Finding:
        """Return whether pauses can be shown."""
        ...


@dataclass(frozen=True, slots=True)
class Parts:
    """What a guard is put together from."""

    clock: Clock
    store: Store
    rules: Rules
    lookout: Lookout
    follow: Callable[[int], None]
    """Asks to be told of the end of a process."""
    ancestors: Callable[[int], Sequence[int]]
    """Returns whom a process descends from."""
    notifier: Notifier
    pauses: Pauses
    heard: deque[Heard]
    """Where these two put what they heard."""
    fresh: Callable[[], str]
    """Returns a random id."""
    held: str = ""
    """The file that names the programs held still."""
    gate: Gate = field(default_factory=Gate)
    """Keeps prompts while nothing may be shown."""
    turning_back: TurningBack = field(default_factory=TurningBack)
    tongue: Tongue = ENGLISH
    has_tray: Callable[[], bool] = lambda: False
    """Returns whether the tray runs."""
    about: Callable[[], Sequence[Finding]] = field(default=tuple[Finding, ...])
    """Returns what is to be said of the installation."""
