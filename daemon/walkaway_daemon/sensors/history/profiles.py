"""Profiles: the history databases that exist, and the folders where more may come."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePath

from walkaway_daemon.sensors.history.families import FAMILIES, Family, bases
from walkaway_daemon.sensors.history.formats import FIREFOX
from walkaway_daemon.sensors.history.interest import (
    Interest,
    in_database,
    joined,
    on_the_way,
)
from walkaway_daemon.sensors.history.profile_list import profiles_elsewhere

_NO_PROFILES = frozenset(
    {"Crash Reports", "Pending Pings", "Profile Groups", "Background Tasks Profiles"}
)
_LIST = "profiles.ini"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Whose browsers are looked for, and on what system."""

    home: Path
    platform: str
    """As `sys.platform` names it."""
    environment: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Found:
    """One history database."""

    path: Path
    family: Family
    profile: int
    """Its place among the profiles of its browser, from 1."""


class Profiles:
    """Looks for databases; asking changes nothing."""

    def __init__(
        self, surroundings: Surroundings, families: Sequence[Family] = FAMILIES
    ) -> None:
        """Given whose browsers and which, keep where they may lie."""
        known = bases(
            surroundings.platform, surroundings.home, surroundings.environment
        )
        self._roots = [
            (family, Path(known[place.base] / place.below))
            for family in families
            for place in family.places
            if place.base in known
        ]

    def databases(self) -> list[Found]:
        """Return the databases that are there now, each once."""
        found: list[Found] = []
        seen: set[Path] = set()
        counts: dict[str, int] = {}
        for family, folder in self._folders():
            path = folder / family.file
            if _is_file(path) and path.resolve() not in seen:
                seen.add(path.resolve())
                counts[family.name] = counts.get(family.name, 0) + 1
                found.append(Found(path, family, counts[family.name]))
        return found

    def interests(self) -> Mapping[PurePath, Interest]:
        """Return the folders to watch, so that nothing new is missed."""
        found: list[tuple[PurePath, Interest]] = []
        for family, root in self._roots:
            existing = _existing(root)
            if existing == root:
                many = family.profiles != (".",)
                found.append((root, Interest(frozenset({_LIST}), any_folder=many)))
            elif existing:
                found.append((existing, on_the_way(existing, root)))
        for family, folder in self._folders():
            found.append((folder, in_database(family.file)))
        return joined(found)

    def _folders(self) -> Iterator[tuple[Family, Path]]:
        """Yield the folders that are profiles, in an order that stays."""
        for family, root in self._roots:
            for pattern in family.profiles:
                for folder in sorted(_matching(root, pattern)):
                    yield family, folder
            if family.format is FIREFOX:
                for folder in _elsewhere(root):
                    yield family, folder


def _matching(root: Path, pattern: str) -> list[Path]:
    if pattern == ".":
        return [root] if _is_folder(root) else []
    with suppress(OSError):
        found = root.glob(pattern)
        return [f for f in found if f.name not in _NO_PROFILES and _is_folder(f)]
    return []


def _elsewhere(root: Path) -> Iterator[Path]:
    for file in (root / _LIST, root.parent / _LIST):
        with suppress(OSError):
            text = file.read_text(encoding="utf-8", errors="replace")
            yield from filter(_is_folder, map(Path, profiles_elsewhere(text)))


def _existing(folder: Path) -> Path | None:
    return next((f for f in (folder, *folder.parents) if _is_folder(f)), None)


def _is_folder(path: Path) -> bool:
    with suppress(OSError, ValueError):
        return path.is_dir()
    return False


def _is_file(path: Path) -> bool:
    with suppress(OSError, ValueError):
        return path.is_file()
    return False
