"""The browsers of a test's own home, whichever run on the machine meanwhile."""

import os
from pathlib import Path

from walkaway_daemon.sensors.history.browsers.profiles import Surroundings
from walkaway_rules.observation import ProcessStarted


def browsers_at(home: Path, *running: ProcessStarted) -> Surroundings:
    return Surroundings(home, "linux", os.environ, lambda: running)
