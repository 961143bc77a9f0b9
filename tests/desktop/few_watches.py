"""A keepsake folder, watched by a process that may have only a few watches.

It says what the doctor would say of it, and then each folder that is looked into.
"""

import sys
from threading import Event

from walkaway_daemon.sensors.keepsakes.keepsake_finding import NOT_YET
from walkaway_daemon.sensors.keepsakes.keepsake_sensor import KeepsakeSensor
from walkaway_rules.observation import FileOpened
from walkaway_rules.rulebook import Person, Rulebook


def main() -> int:
    """Watch the folder until somebody looked into it."""
    rulebook = Rulebook(people=(Person("J", keepsakes=(sys.argv[1],)),))
    woken = Event()
    sensor = KeepsakeSensor(lambda: rulebook, programs=tuple)
    sensor.open(woken.set)
    while sensor.findings() == (NOT_YET,):
        woken.wait(0.05)
    for one in sensor.findings():
        sys.stdout.write(f"{one.sight.value}: {one.said}\n")
    sys.stdout.flush()
    while True:
        woken.wait(sensor.due_in())
        woken.clear()
        for sighting in sensor.read().sightings:
            if isinstance(sighting.observation, FileOpened):
                sensor.close()
                sys.stdout.write("somebody looked\n")
                return 0


if __name__ == "__main__":
    sys.exit(main())
