"""Interests: which changes in a folder are worth waking up for."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath

FOLLOWING = ("", "-wal", "-journal")
"""What is added to a database's name for the files that belong to it."""


@dataclass(frozen=True, slots=True)
class Interest:
    """What matters in one folder."""

    names: frozenset[str] = frozenset()
    """Files and folders by name."""
    any_folder: bool = False
    """Whether any folder that comes or goes may be a profile."""
    beginning: str = ""
    """How the names of more files begin; "" for no more."""
    written: bool = False
    """Whether it matters what is written, and not only what comes and goes."""

    def __or__(self, other: "Interest") -> "Interest":
        """Return what matters to either."""
        return Interest(
            self.names | other.names,
            any_folder=self.any_folder or other.any_folder,
            beginning=self.beginning or other.beginning,
            written=self.written or other.written,
        )

    def wants(self, name: str, *, folder: bool) -> bool:
        """Return whether a change of this file or folder matters."""
        begins = bool(self.beginning) and name.startswith(self.beginning)
        return name in self.names or begins or (folder and self.any_folder)


def in_database(file: str) -> Interest:
    """Return what matters where a database lies, or may come to lie."""
    names = frozenset(file + suffix for suffix in FOLLOWING)
    return Interest(names, written=True)


def on_the_way(existing: PurePath, wanted: PurePath) -> Interest:
    """Given a folder that is wanted and the last one that exists on the way there."""
    following = wanted.relative_to(existing).parts[:1]
    return Interest(frozenset(following))


def joined(
    interests: list[tuple[PurePath, Interest]],
) -> Mapping[PurePath, Interest]:
    """Return one interest for each folder."""
    found: dict[PurePath, Interest] = {}
    for folder, interest in interests:
        found[folder] = found.get(folder, Interest()) | interest
    return found
