"""Whose browsers are looked for: this account's, those that run now among them."""

import os
import sys
from functools import partial
from pathlib import Path

from walkaway_daemon.sensors.history.browsers.profiles import Surroundings
from walkaway_daemon.sensors.history.browsers.running import SETTINGS
from walkaway_daemon.sensors.processes.chooser import choose_table
from walkaway_daemon.sensors.processes.process_table import ProcessTable, running


def own_browsers(table: ProcessTable | None = None) -> Surroundings:
    """Given the table of programs, if it is at hand, return where to look."""
    table = table or choose_table(sys.platform)
    programs = partial(running, table)
    home = Path.home()
    settings = partial(table.settings, names=SETTINGS)
    return Surroundings(
        home, sys.platform, os.environ, programs, table.folder, settings
    )
