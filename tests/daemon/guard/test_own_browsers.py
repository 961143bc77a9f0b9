"""The guard, `try` and `doctor` look for the same browsers."""

import os
import sys
from pathlib import Path

from walkaway_daemon.guard.own_browsers import own_browsers
from walkaway_daemon.sensors.history.browsers.running import SETTINGS
from walkaway_daemon.sensors.processes.chooser import choose_table


def test_they_are_this_accounts_and_what_runs_is_asked(own_home: Path) -> None:
    browsers = own_browsers()

    assert (browsers.home, browsers.platform) == (own_home, sys.platform)
    assert os.getpid() in {process.pid for process in browsers.running()}


def test_a_table_that_is_at_hand_is_used() -> None:
    table = choose_table(sys.platform)

    browsers = own_browsers(table)

    assert browsers.folder_of(os.getpid()) == table.folder(os.getpid())
    assert browsers.folder_of(os.getpid()) == str(Path.cwd())
    assert browsers.settings_of(os.getpid()).keys() <= {*SETTINGS}
