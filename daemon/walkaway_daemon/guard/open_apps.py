"""Open apps: which processes stand for which boundary."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from walkaway_daemon.guard.found import Found
from walkaway_rules.deciding.event import OutOfSight


@dataclass(frozen=True, slots=True)
class OpenApps:
    """The matched processes that run. An app is left when its last one ended."""

    boundaries: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    """The boundary's id, by process id."""


def opened(apps: OpenApps, pid: int, boundary: str) -> OpenApps:
    """Return the apps with one more process."""
    return OpenApps(MappingProxyType({**apps.boundaries, pid: boundary}))


def closed(apps: OpenApps, pid: int) -> tuple[OpenApps, str | None]:
    """Return the apps without this process, and the boundary left with it, if so."""
    boundaries = dict(apps.boundaries)
    boundary = boundaries.pop(pid, None)
    left = boundary if boundary not in boundaries.values() else None
    return OpenApps(MappingProxyType(boundaries)), left


def pids_of(apps: OpenApps, boundary: str) -> tuple[int, ...]:
    """Return the processes that stand for this boundary."""
    return tuple(pid for pid, one in apps.boundaries.items() if one == boundary)


def is_still_seen(found: object, apps: OpenApps) -> bool:
    """Return whether the process of an app tells what its window no longer does."""
    return isinstance(found, OutOfSight) and bool(pids_of(apps, found.boundary))


def is_part(
    found: object, apps: OpenApps, ancestors: Callable[[int], Sequence[int]]
) -> bool:
    """Return whether this is a process that an open app of the boundary began itself.

    A launcher begins the program, a program its helpers: nobody opened those anew.
    Whoever opens the app again does so from elsewhere.
    """
    if not isinstance(found, Found) or not found.pid:
        return False
    kin = pids_of(apps, found.match.boundary.id)
    return bool(kin) and not {found.pid, *ancestors(found.pid)}.isdisjoint(kin)
