"""What it is to watch folders."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Change:
    """Something in a folder that came, went, was moved or written."""

    name: str
    is_folder: bool = False


Told = Callable[[Change | None], None]
"""Called from another thread. None says that the folder itself went, or that some of
its changes were lost: it has to be looked at, and watched anew."""
End = Callable[[], None]
"""Ends one watch; it may be called again."""


class Folders(Protocol):
    """Watches folders, and not what lies deeper. Nobody is told of reading.

    All is called from one thread. It has threads as long as anything is watched.
    """

    def watch(self, folder: Path, told: Told, *, written: bool) -> End:
        """Tell of what comes and goes in a folder, and where asked, of what is written.

        Raise OSError where it cannot be watched.
        """
        ...
