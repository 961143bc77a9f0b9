"""A family: one browser as a row of data, and how such rows are written.

A place is written as a named base and what lies below it; which folder a base is,
differs by platform and environment (`families.bases`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from walkaway_daemon.sensors.history.formats.formats import (
    CHROMIUM,
    EPIPHANY,
    FALKON,
    FIREFOX,
    KONQUEROR,
    QUTEBROWSER,
    SAFARI,
    Format,
)


@dataclass(frozen=True, slots=True)
class Place:
    """A folder that may hold profiles."""

    base: str
    """A key of `bases`."""
    below: str
    """Relative to the base, with slashes."""


@dataclass(frozen=True, slots=True)
class Family:
    """One browser."""

    name: str
    """As people call it."""
    format: Format
    file: str
    """The database's name."""
    profiles: tuple[str, ...]
    """Patterns for the folders below a place that are profiles; "." for itself."""
    places: tuple[Place, ...]
    programs: tuple[str, ...] = ()
    """What its process is called, in small letters, without `.exe`."""
    forgets: bool = False
    """Whether it writes no visit down unless its person changes that."""


SESSIONS = "Sessions"
"""The folder of a Chromium's profile in which it notes its tabs."""
SESSION_FILE = "Session_"
"""How the files there begin; those of other beginnings are about closed tabs."""
_CHROMIUM_PROFILES = ("Default", "Profile *")
_FIREFOX_PROFILES = ("*",)
_FILES = {
    CHROMIUM.name: "History",
    FIREFOX.name: "places.sqlite",
    SAFARI.name: "History.db",
    EPIPHANY.name: "ephy-history.db",
    QUTEBROWSER.name: "history.sqlite",
    FALKON.name: "browsedata.db",
    KONQUEROR.name: "konq_history",
}


def chromium(name: str, programs: str, **places: str) -> Family:
    """Return a Chromium; of programs and places there may be several, parted by `|`."""
    return family(name, CHROMIUM, _CHROMIUM_PROFILES, programs, places)


def opera(name: str, programs: str, **places: str) -> Family:
    """Return an Opera: older ones keep the first profile in the folder itself."""
    profiles = (".", *_CHROMIUM_PROFILES, "_side_profiles/*")
    return family(name, CHROMIUM, profiles, programs, places)


def firefox(name: str, programs: str, **places: str) -> Family:
    """Return a Firefox."""
    return family(name, FIREFOX, _FIREFOX_PROFILES, programs, places)


def forgetful(name: str, programs: str, **places: str) -> Family:
    """Return a Firefox that keeps no history by itself."""
    return replace(firefox(name, programs, **places), forgets=True)


def family(
    name: str,
    format_: Format,
    profiles: tuple[str, ...],
    programs: str,
    places: Mapping[str, str],
) -> Family:
    """Return a browser; of programs and places there may be several, parted by `|`."""
    return Family(
        name,
        format_,
        _FILES[format_.name],
        profiles,
        _places(places),
        tuple(filter(None, programs.split("|"))),
    )


def _places(named: Mapping[str, str]) -> tuple[Place, ...]:
    return tuple(
        Place(base, below) for base, all_ in named.items() for below in all_.split("|")
    )
