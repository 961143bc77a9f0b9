"""All processes of one person, whichever table tells of them."""

import os

from walkaway_daemon.sensors.processes.proc_table import ProcTable
from walkaway_daemon.sensors.processes.process_table import running


def test_all_processes_of_this_person_can_be_looked_at() -> None:
    own = next(each for each in running(ProcTable()) if each.pid == os.getpid())

    assert own.command
