"""Profiles: the history databases that exist, and the folders where more may come."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePath

from walkaway_daemon.sensors.history.browsers.families import FAMILIES
from walkaway_daemon.sensors.history.browsers.family import (
    SESSION_FILE,
    SESSIONS,
    Family,
)
from walkaway_daemon.sensors.history.browsers.interest import (
    Interest,
    in_database,
    joined,
    on_the_way,
)
from walkaway_daemon.sensors.history.browsers.profile_list import listed_profiles
from walkaway_daemon.sensors.history.browsers.running import (
    Root,
    roots_of,
    usual_roots,
)
from walkaway_daemon.sensors.history.formats.formats import CHROMIUM, FIREFOX
from walkaway_rules.observation import ProcessStarted

_NO_PROFILES = frozenset(
    {"Crash Reports", "Pending Pings", "Profile Groups", "Background Tasks Profiles"}
)
_LIST = "profiles.ini"
_MOST_NAMED = 32
"""Folders that running browsers named, of which those that are there are kept first,
and then the newest: an environment names many where nothing is."""


def _unknown(pid: int) -> str:
    del pid
    return ""


def _unset(pid: int) -> Mapping[str, str]:
    del pid
    return {}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Whose browsers are looked for, and on what system."""

    home: Path
    platform: str
    """As `sys.platform` names it."""
    environment: Mapping[str, str]
    running: Callable[[], Iterable[ProcessStarted]] = tuple
    """Returns the programs that run now."""
    folder_of: Callable[[int], str] = _unknown
    """Returns the working folder of a process, "" where it is not known."""
    settings_of: Callable[[int], Mapping[str, str]] = _unset
    """Returns what `SETTINGS` are in a process's environment."""

    def roots_of(self, process: ProcessStarted) -> Iterator[Root]:
        """Yield where a process keeps profiles, as far as its start tells."""
        return roots_of(process, self.folder_of, self.settings_of)


@dataclass(frozen=True, slots=True)
class Found:
    """One history database."""

    path: Path
    family: Family
    profile: int
    """Its place among the profiles of its browser, from 1."""
    passing: bool = False
    """Whether only a running browser named its folder; it may go for good."""


def all_databases(surroundings: Surroundings) -> list[Found]:
    """Return every history that is there now, those of running browsers too."""
    profiles = Profiles(surroundings)
    for process in surroundings.running():
        for root in surroundings.roots_of(process):
            profiles.add(root)
    return profiles.databases()


class Profiles:
    """Looks for databases; asking changes nothing."""

    def __init__(self, surroundings: Surroundings) -> None:
        """Given whose browsers, keep where they may lie."""
        platform, environment = surroundings.platform, surroundings.environment
        self._roots = [
            root
            for family in FAMILIES
            for root in usual_roots(family, platform, surroundings.home, environment)
        ]
        self._named: dict[Root, bool] = {}
        """What running browsers named, and whether it was ever there."""

    def add(self, root: Root) -> bool:
        """Look there, too, for as long as it exists; return whether that is new."""
        if root in self._named or root in self._roots:
            return False
        self._named[root] = False
        if len(self._named) > _MOST_NAMED:
            self.forget_gone()
        if len(self._named) > _MOST_NAMED:
            self._drop_one()
        return True

    def forget_gone(self) -> None:
        """Look no longer where a running browser had its profiles and has none now."""
        for root, was_there in [*self._named.items()]:
            there = _is_folder(Path(root.folder))
            if was_there and not there:
                del self._named[root]
            else:
                self._named[root] = there

    def _drop_one(self) -> None:
        """Let the oldest of them go, one that never was there before any other."""
        named = [*self._named][:-1]
        del self._named[min(named, key=self._named.__getitem__)]

    def databases(self) -> list[Found]:
        """Return the databases that are there now, each once."""
        found: list[Found] = []
        seen: set[Path] = set()
        counts: dict[str, int] = {}
        for root, folder in self._folders():
            family = root.family
            path = _unlinked(folder / family.file)
            if _is_file(path) and path.resolve() not in seen:
                seen.add(path.resolve())
                counts[family.name] = counts.get(family.name, 0) + 1
                passing = root in self._named
                found.append(Found(path, family, counts[family.name], passing))
        return found

    def interests(self) -> Mapping[PurePath, Interest]:
        """Return the folders to watch, so that nothing new is missed."""
        found: list[tuple[PurePath, Interest]] = []
        for root in self._all():
            folder = Path(root.folder)
            existing = _existing(folder)
            if existing == folder:
                found.append((folder, _in_root(root.family)))
            elif existing:
                found.append((existing, on_the_way(existing, folder)))
        for root, folder in self._folders():
            found.append((folder, in_database(root.family.file)))
            path = _unlinked(folder / root.family.file)
            if path.parent != folder:
                found.append((path.parent, in_database(path.name)))
            if root.family.format is CHROMIUM:
                found += _in_sessions(folder)
        return joined(found)

    def _all(self) -> Iterator[Root]:
        yield from self._roots
        yield from self._named

    def _folders(self) -> Iterator[tuple[Root, Path]]:
        """Yield the folders that are profiles, in an order that stays."""
        for root in self._all():
            folder = Path(root.folder)
            for pattern in root.family.profiles:
                for profile in sorted(_matching(folder, pattern)):
                    yield root, profile
            for profile in _others(root.family, folder):
                yield root, profile


def _in_root(family: Family) -> Interest:
    many = family.profiles != (".",)
    return Interest(frozenset({_LIST}), any_folder=many, written=True)


def _in_sessions(profile: Path) -> list[tuple[PurePath, Interest]]:
    sessions = profile / SESSIONS
    found: list[tuple[PurePath, Interest]] = [
        (profile, Interest(frozenset({SESSIONS})))
    ]
    if _is_folder(sessions):
        found.append((sessions, Interest(beginning=SESSION_FILE, written=True)))
    return found


def _matching(root: Path, pattern: str) -> list[Path]:
    if pattern == "." or _is_closed(root):
        return [root] if _is_folder(root) else []
    with suppress(OSError):
        found = root.glob(pattern)
        return [f for f in found if f.name not in _NO_PROFILES and _is_folder(f)]
    return []


def _others(family: Family, folder: Path) -> Iterator[Path]:
    """Yield the profiles that are known by other things than their name."""
    if family.format is CHROMIUM:
        with suppress(OSError):
            # A profile may be called anything: `--profile-directory` makes it so.
            yield from (file.parent for file in sorted(folder.glob("*/History")))
    elif family.format is FIREFOX:
        for file in (folder / _LIST, folder.parent / _LIST):
            yield from filter(_is_folder, _listed(file))


def _listed(file: Path) -> list[Path]:
    with suppress(OSError):
        text = file.read_text(encoding="utf-8", errors="replace")
        return [file.parent / profile for profile in listed_profiles(text)]
    return []


def _unlinked(path: Path) -> Path:
    """Return where a file lies to which only a link leads: its log lies there."""
    with suppress(OSError, ValueError):
        return Path(os.path.realpath(path)) if path.is_symlink() else path
    return path


def _existing(folder: Path) -> Path | None:
    return next((f for f in (folder, *folder.parents) if _is_folder(f)), None)


def _is_folder(path: Path) -> bool:
    with suppress(OSError, ValueError):
        return path.is_dir()
    return False


def _is_closed(folder: Path) -> bool:
    """Return whether a folder is there that may not be looked into."""
    try:
        os.scandir(folder).close()
    except PermissionError:
        return True
    except OSError:
        return False
    return False


def _is_file(path: Path) -> bool:
    """Return whether this is a file, or may be one where nobody lets us look."""
    try:
        return path.is_file()
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False
