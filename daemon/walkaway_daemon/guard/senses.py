"""The senses: the sensors that this guard watches with."""

import os
import sys
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from walkaway_daemon.computer.clock import Clock
from walkaway_daemon.computer.folders.folders import Folders
from walkaway_daemon.sensors.history.browsers.profiles import Surroundings
from walkaway_daemon.sensors.history.history import HistorySensor
from walkaway_daemon.sensors.history.history_watch import FolderWatch
from walkaway_daemon.sensors.keepsakes.keepsake_sensor import KeepsakeSensor
from walkaway_daemon.sensors.media.chooser import choose_media
from walkaway_daemon.sensors.presence.chooser import choose_hints, choose_presence
from walkaway_daemon.sensors.presence.hint import Hint
from walkaway_daemon.sensors.presence.presence import Hindrance, Presence
from walkaway_daemon.sensors.processes.chooser import choose_processes, choose_table
from walkaway_daemon.sensors.processes.overheard import Overheard
from walkaway_daemon.sensors.processes.process_table import running
from walkaway_daemon.sensors.processes.processes import ProcessSensor
from walkaway_daemon.sensors.sensor import Cursor, Sensor
from walkaway_daemon.sensors.windows.chooser import choose_windows
from walkaway_daemon.sensors.windows.windows import WindowSensor
from walkaway_rules.rulebook import Rulebook

HISTORY = "history"
"""The name that the sensor of histories is called by."""
PROGRAMS = "programs"
"""The name that the sensor of programs is called by."""
KEEPSAKES = "keepsakes"
"""The name that the sensor of keepsakes is called by."""
PRESENCE = "presence"
"""The name that what says when to be silent is called by."""
MEDIA = "media"
"""The name that the sensor of media players is called by."""
WINDOWS = "windows"
"""The name that the sensor of the window in front is called by."""


class Speaking(Protocol):
    """A sensor whose news arrives at a descriptor."""

    def fileno(self) -> int | None:
        """Return the descriptor that is readable when there is news, or None."""
        ...


@dataclass(frozen=True, slots=True)
class Senses:
    """All sensors by name, and the one that can follow a program."""

    named: Mapping[str, Sensor]
    speaking: Mapping[str, Speaking]
    """Those among them that are read when their descriptor is readable."""
    programs: ProcessSensor
    presence: Callable[[], Presence]
    """Returns what is known of the screen."""


def choose_senses(
    secret: bytes,
    cursors: Collection[Cursor],
    clock: Clock,
    rulebook: Callable[[], Rulebook],
    folders: Folders,
) -> Senses:
    """Return the sensors for this machine; none of them watches yet.

    `cursors` say how far each source was read before, `rulebook` what is in force,
    `folders` watches them.
    """
    table = choose_table(sys.platform)
    programs = choose_processes(sys.platform, table)
    surroundings = Surroundings(
        Path.home(), sys.platform, os.environ, partial(running, table), table.folder
    )
    watch = partial(FolderWatch, folders=folders)
    history = HistorySensor(
        surroundings, secret, clock.now, tuple(cursors), watch=watch
    )
    windows = choose_windows(sys.platform, os.environ)
    named: dict[str, Sensor] = {
        HISTORY: history,
        PROGRAMS: Overheard(programs, history.hear),
        KEEPSAKES: KeepsakeSensor(rulebook, programs=table.names),
        WINDOWS: windows,
    }
    hints = choose_hints(sys.platform, os.environ)
    by_name = {about.value: hint for about, hint in hints.items()}
    told = _told_by(windows, hints)
    presence = choose_presence(sys.platform, os.environ, told)
    named |= {**by_name, PRESENCE: presence}
    speaking: dict[str, Speaking] = {PROGRAMS: programs, WINDOWS: windows, **by_name}
    speaking[PRESENCE] = presence
    media = choose_media(sys.platform, os.environ)
    if media is not None:
        named[MEDIA] = speaking[MEDIA] = media
    return Senses(named, speaking, programs, lambda: presence.presence)


def _told_by(
    windows: WindowSensor, hints: Mapping[Hindrance, Hint]
) -> Mapping[Hindrance, Callable[[], bool | None]]:
    """Return who tells of what, apart from the system's own services."""
    told: dict[Hindrance, Callable[[], bool | None]] = {
        about: hint.holds for about, hint in hints.items()
    }
    told[Hindrance.FULL_SCREEN] = lambda: windows.full_screen
    return told
