"""Running browsers: the profile folders that their command lines name.

Whoever starts a browser with a folder of its own for profiles has them where nobody
would look. What a running browser was started with tells.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import PurePath

from walkaway_daemon.sensors.history.browsers.families import FAMILIES, Family
from walkaway_daemon.sensors.history.formats.formats import (
    CHROMIUM,
    EPIPHANY,
    FIREFOX,
    QUTEBROWSER,
)
from walkaway_rules.observation import ProcessStarted

_CHILD = ("--type=", "-contentproc", "--contentproc")
"""How the command lines of a browser's own helpers begin a word."""
_BUNDLED = ("TorBrowser/Data/Browser", "MullvadBrowser/Data/Browser")
"""Where a Firefox that is carried about keeps its profiles, beside its program."""


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
        (".", "Default", "Profile *"),
        apart=False,
    ),
    FIREFOX.name: _Option(("--profile", "-profile"), in_any_case=True),
    EPIPHANY.name: _Option(("--profile",)),
    QUTEBROWSER.name: _Option(("--basedir", "-B"), ("data",)),
}


def roots_of(
    process: ProcessStarted, working_folder: Callable[[int], str]
) -> Iterator[Root]:
    """Yield where a process keeps profiles, as far as its start tells.

    `working_folder` returns the one of a process, "" where it is not known.
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
    elif family.format is FIREFOX and process.path:
        for below in _BUNDLED:
            yield Root(family, PurePath(process.path).parent / below)


def _family(process: ProcessStarted) -> Family | None:
    first = process.command[:2]
    # The second word is the program where the first is an interpreter.
    names = {_name(word) for word in (process.name, process.path, *first)}
    return next((f for f in FAMILIES if names & {*f.programs}), None)


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
    return found
