"""The senses: the sensors that this guard watches with."""

import os
import sys
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import partial

from walkaway_daemon.computer.clock import Clock
from walkaway_daemon.computer.folders.folders import Folders
from walkaway_daemon.guard.own_browsers import own_browsers
from walkaway_daemon.sensors.history.history import HistorySensor
from walkaway_daemon.sensors.history.history_watch import FolderWatch
from walkaway_daemon.sensors.keepsakes.keepsake_sensor import KeepsakeSensor
from walkaway_daemon.sensors.media.chooser import choose_media
from walkaway_daemon.sensors.presence.chooser import (
    PresenceWatch,
    Told,
    choose_hints,
    choose_presence,
)
from walkaway_daemon.sensors.presence.hint import Hint
from walkaway_daemon.sensors.presence.presence import Hindrance, Presence
from walkaway_daemon.sensors.processes.chooser import choose_processes, choose_table
from walkaway_daemon.sensors.processes.overheard import Overheard
from walkaway_daemon.sensors.processes.processes import ProcessSensor
from walkaway_daemon.sensors.sensor import Cursor, Sensor, SpeakingSensor
from walkaway_daemon.sensors.windows.chooser import choose_windows
from walkaway_daemon.sensors.windows.windows import WindowSensor
from walkaway_rules.rulebook import Rulebook

HISTORY, PROGRAMS, KEEPSAKES = "history", "programs", "keepsakes"
WINDOWS, PRESENCE, MEDIA = "windows", "presence", "media"
"""What the sensors are called by."""


@dataclass(frozen=True, slots=True)
class Senses:
    """All sensors by name, and the one that can follow a program."""

    named: Mapping[str, Sensor]
    speaking: Mapping[str, SpeakingSensor]
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
    history = HistorySensor(
        own_browsers(table),
        secret,
        clock.now,
        tuple(cursors),
        watch=partial(FolderWatch, folders=folders),
    )
    presence, speaking = _speaking()
    named: dict[str, Sensor] = {
        HISTORY: history,
        PROGRAMS: Overheard(programs, history.hear),
        KEEPSAKES: KeepsakeSensor(rulebook, programs=table.names),
        **speaking,
    }
    speaking[PROGRAMS] = programs
    return Senses(named, speaking, programs, lambda: presence.presence)


def _speaking() -> tuple[PresenceWatch, dict[str, SpeakingSensor]]:
    """Return who knows of quiet moments, and all those that speak by themselves."""
    windows = choose_windows(sys.platform, os.environ)
    hints = choose_hints(sys.platform, os.environ)
    told = _told_by(windows, hints)
    presence = choose_presence(sys.platform, os.environ, told)
    media = choose_media(sys.platform, os.environ)
    return presence, {
        WINDOWS: windows,
        **{about.value: hint for about, hint in hints.items()},
        PRESENCE: presence,
        **({MEDIA: media} if media else {}),
    }


def _told_by(windows: WindowSensor, hints: Mapping[Hindrance, Hint]) -> Told:
    """Return who tells of what, apart from the system's own services."""
    by_hints = {about: hint.holds for about, hint in hints.items()}
    return {**by_hints, Hindrance.FULL_SCREEN: lambda: windows.full_screen}
