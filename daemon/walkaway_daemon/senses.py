"""The senses: the sensors that this guard watches with."""

import os
import sys
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from walkaway_daemon.clock import Clock
from walkaway_daemon.sensors.history.history import HistorySensor
from walkaway_daemon.sensors.history.profiles import Surroundings
from walkaway_daemon.sensors.processes import ProcessSensor, open_process_sensor
from walkaway_daemon.sensors.sensor import Cursor, Sensor

HISTORY = "history"
"""The name that the sensor of histories is called by."""
PROGRAMS = "programs"
"""The name that the sensor of programs is called by."""


@dataclass(frozen=True, slots=True)
class Senses:
    """All sensors by name, and the one that can follow a program."""

    named: Mapping[str, Sensor]
    programs: ProcessSensor


def choose_senses(secret: bytes, cursors: Collection[Cursor], clock: Clock) -> Senses:
    """Return the sensors for this machine; none of them watches yet.

    `cursors` say how far each source was read before.
    """
    programs = open_process_sensor()
    surroundings = Surroundings(Path.home(), sys.platform, os.environ)
    history = HistorySensor(surroundings, secret, clock.now, tuple(cursors))
    return Senses({HISTORY: history, PROGRAMS: programs}, programs)
