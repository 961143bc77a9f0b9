"""The senses: the sensors that this guard watches with."""

import os
import sys
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from walkaway_daemon.bus import open_session_bus
from walkaway_daemon.clock import Clock
from walkaway_daemon.sensors.history.history import HistorySensor
from walkaway_daemon.sensors.history.profiles import Surroundings
from walkaway_daemon.sensors.keepsakes.keepsake_sensor import KeepsakeSensor
from walkaway_daemon.sensors.media.mpris import MediaSensor
from walkaway_daemon.sensors.processes import ProcessSensor, open_process_sensor
from walkaway_daemon.sensors.sensor import Cursor, Sensor
from walkaway_rules.rulebook import Rulebook

HISTORY = "history"
"""The name that the sensor of histories is called by."""
PROGRAMS = "programs"
"""The name that the sensor of programs is called by."""
KEEPSAKES = "keepsakes"
"""The name that the sensor of keepsakes is called by."""
MEDIA = "media"
"""The name that the sensor of media players is called by."""


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


def choose_senses(
    secret: bytes,
    cursors: Collection[Cursor],
    clock: Clock,
    rulebook: Callable[[], Rulebook],
) -> Senses:
    """Return the sensors for this machine; none of them watches yet.

    `cursors` say how far each source was read before, `rulebook` what is in force.
    """
    programs = open_process_sensor()
    surroundings = Surroundings(Path.home(), sys.platform, os.environ)
    history = HistorySensor(surroundings, secret, clock.now, tuple(cursors))
    named: dict[str, Sensor] = {
        HISTORY: history,
        PROGRAMS: programs,
        KEEPSAKES: KeepsakeSensor(rulebook),
    }
    speaking: dict[str, Speaking] = {PROGRAMS: programs}
    if _has_session_bus(sys.platform):
        media = MediaSensor(partial(open_session_bus, os.environ))
        named[MEDIA] = speaking[MEDIA] = media
    return Senses(named, speaking, programs)


def _has_session_bus(platform: str) -> bool:
    """Whether desktops of this system speak over D-Bus."""
    return platform not in {"win32", "darwin"}
