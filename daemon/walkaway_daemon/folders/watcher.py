"""A watcher: tells what changes in folders, in each system's own way."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol


class Kind(Enum):
    """What happened to a file or folder."""

    CAME = auto()
    """It was made, or moved to here."""
    CHANGED = auto()
    WENT = auto()
    """It was deleted, or moved away."""
    OPENED = auto()
    CLOSED = auto()
    """It was closed by somebody who could write to it."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change in a folder that is watched, or of that folder itself."""

    path: str = field(repr=False)
    kind: Kind
    folder: bool
    """Whether it happened to a folder."""


Tell = Callable[[Change], None]
Forget = Callable[[], None]


class Watcher(Protocol):
    """What watches folders; its methods are called from one thread."""

    def open(self) -> None:
        """Begin; raise `OSError` where the system has nothing left to watch with."""
        ...

    def watch(
        self, folder: str, tell: Tell, kinds: frozenset[Kind], *, deep: bool = False
    ) -> Forget:
        """Call `tell`, from any thread, of these changes; return what ends that.

        `deep` counts folders below it in, those to come as well. Raise `OSError`
        where the folder, or one below it for want of room, cannot be watched.
        """
        ...

    def close(self) -> None:
        """Give back every watch and thread."""
        ...
