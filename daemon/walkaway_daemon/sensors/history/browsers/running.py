"""Running browsers: the profile folders that they were started with.

Whoever starts a browser with a folder of its own for profiles has them where nobody
would look. Its command line tells, or the folders that its environment names: a home
of its own, or what Chromium asks for itself (chrome_main_delegate.cc and
chrome_paths_linux.cc).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import PurePath

from walkaway_daemon.sensors.history.browsers.families import FAMILIES, UNREAD, bases
from walkaway_daemon.sensors.history.browsers.family import Family
from walkaway_daemon.sensors.history.formats.formats import (
    CHROMIUM,
    EPIPHANY,
    FIREFOX,
    QUTEBROWSER,
)
from walkaway_rules.matching.front.interpreters import program_run_by
from walkaway_rules.observation import ProcessStarted

_CHILD = ("--type=", "-contentproc", "--contentproc")
"""How the command lines of a browser's own helpers begin a word."""
_BUNDLED = ("TorBrowser/Data/Browser", "MullvadBrowser/Data/Browser")
"""Where a Firefox that is carried about keeps its profiles, beside its program."""
SETTINGS = (
    "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "CHROME_CONFIG_HOME",
    "CHROME_USER_DATA_DIR", "TMPDIR",
)  # fmt: skip
"""What is looked at in a browser's environment; nothing else is."""
_WHOLE = (".", "Default", "Profile *")
"""A Chromium's profiles in a folder that was named."""
_FOR_ONCE = ("-T", "--temp-basedir")
"""qutebrowser's wish for a folder that goes when it ends."""
_PASSING = ("qutebrowser-basedir-*/data",)


@dataclass(frozen=True, slots=True)
class Root:
    """A folder with profiles, and whose they are."""

    family: Family
    folder: PurePath


@dataclass(frozen=True, slots=True)
class _Option:
    """An option that names a folder of profiles."""

    names: tuple[str, ...]
    profiles: tuple[str, ...] = (".",)
    """Patterns for the folders below the named one that are profiles."""
    apart: bool = True
    """Whether the folder may be the next word, too."""
    in_any_case: bool = False
    """Whether the name may be written in capitals."""


_OPTIONS: Mapping[str, _Option] = {
    CHROMIUM.name: _Option(
        ("--user-data-dir", "-user-data-dir"),
        _WHOLE,
        apart=False,
    ),
    FIREFOX.name: _Option(("--profile", "-profile"), in_any_case=True),
    EPIPHANY.name: _Option(("--profile",)),
    QUTEBROWSER.name: _Option(("--basedir", "-B"), ("data",)),
}


def roots_of(
    process: ProcessStarted,
    working_folder: Callable[[int], str],
    settings: Callable[[int], Mapping[str, str]],
) -> Iterator[Root]:
    """Yield where a process keeps profiles, as far as its start tells.

    `working_folder` returns the one of a process, "" where it is not known;
    `settings` what its environment says of `SETTINGS`, nothing where it is not known.
    """
    family = _family(process)
    if family is None or any(word.startswith(_CHILD) for word in process.command):
        return
    option = _OPTIONS.get(family.format.name)
    named = _named(process.command, option) if option else ""
    if option and named:
        folder = PurePath(working_folder(process.pid)) / named
        if folder.is_absolute():
            yield Root(replace(family, profiles=option.profiles), folder)
        return
    yield from _set_apart(family, process, settings(process.pid))
    if family.format is FIREFOX and process.path:
        for below in _BUNDLED:
            yield Root(family, PurePath(process.path).parent / below)


def usual_roots(
    family: Family, platform: str, home: PurePath, environment: Mapping[str, str]
) -> Iterator[Root]:
    """Yield where a browser keeps profiles that is not told where to."""
    known = bases(platform, home, environment)
    if family.format is CHROMIUM and platform == "linux":
        if own := environment.get("CHROME_USER_DATA_DIR"):
            yield Root(replace(family, profiles=_WHOLE), PurePath(own))
        if config := environment.get("CHROME_CONFIG_HOME"):
            known["config"] = PurePath(config)
    for place in family.places:
        if place.base in known:
            yield Root(family, known[place.base] / place.below)


def _set_apart(
    family: Family, process: ProcessStarted, settings: Mapping[str, str]
) -> Iterator[Root]:
    """Yield where a browser on Linux keeps profiles by its own environment."""
    for_once = any(word in _FOR_ONCE for word in process.command)
    if family.format is QUTEBROWSER and for_once:
        if settings:
            yield Root(replace(family, profiles=_PASSING), _temporary(settings))
        return
    if home := settings.get("HOME"):
        found = usual_roots(family, "linux", PurePath(home), settings)
        yield from (root for root in found if root.folder.is_absolute())


def _temporary(settings: Mapping[str, str]) -> PurePath:
    return PurePath(settings.get("TMPDIR") or "/tmp")  # noqa: S108  # as Python says


def unread_browser(process: ProcessStarted) -> str:
    """Return the browser this is where nobody reads the history of such a one."""
    return next((UNREAD[name] for name in _names(process) if name in UNREAD), "")


def _family(process: ProcessStarted) -> Family | None:
    names = set(_names(process))
    return next((f for f in FAMILIES if names & {*f.programs}), None)


def _names(process: ProcessStarted) -> Iterator[str]:
    yield from map(_name, (process.name, process.path))
    # The second word is the program where the first is an interpreter.
    script = program_run_by(process.command)
    yield from map(_name, (*process.command[:1], script))


def _name(path: str) -> str:
    return PurePath(path).name.lower().removesuffix(".exe")


def _named(command: Sequence[str], option: _Option) -> str:
    """Return the folder that an option names last; "" where none does."""
    found = ""
    for word, after in pairwise([*command, ""]):
        name, equals, value = word.partition("=")
        name = name.lower() if option.in_any_case else name
        if name in option.names and (equals or option.apart):
            found = value if equals else after
        elif word[:2] in option.names:
            found = word[2:]
    return found
