"""The senses: the sensors that this guard watches with."""

from collections.abc import Mapping
from dataclasses import dataclass

from walkaway_daemon.sensors.processes import ProcessSensor, open_process_sensor
from walkaway_daemon.sensors.sensor import Cursor, Sensor

PROGRAMS = "programs"
"""The name that the sensor of programs is called by."""


@dataclass(frozen=True, slots=True)
class Senses:
    """All sensors by name, and the one that can follow a program."""

    named: Mapping[str, Sensor]
    programs: ProcessSensor


def choose_senses(secret: bytes, cursors: Mapping[str, Cursor]) -> Senses:
    """Return the sensors for this machine; none of them watches yet.

    `cursors` say how far each source was read before.
    """
    del secret, cursors
    programs = open_process_sensor()
    return Senses({PROGRAMS: programs}, programs)
