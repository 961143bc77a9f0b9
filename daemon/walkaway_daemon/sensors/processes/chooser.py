"""Choosing how programs are seen here."""

import sys

from walkaway_daemon.sensors.processes.exits import choose_exits
from walkaway_daemon.sensors.processes.process_table import ProcessTable
from walkaway_daemon.sensors.processes.processes import ProcessSensor
from walkaway_daemon.sensors.processes.starts import NoStarts, Starts


def choose_processes(platform: str, table: ProcessTable) -> ProcessSensor:
    """Return a sensor of this machine's programs; it does not watch yet."""
    return ProcessSensor(table, choose_exits(), choose_starts(platform))


def choose_table(platform: str) -> ProcessTable:
    """Return what tells of the processes of this platform."""
    if platform == "linux":
        from walkaway_daemon.sensors.processes.proc_table import ProcTable

        return ProcTable()
    from walkaway_daemon.sensors.processes.system_table import SystemTable

    return SystemTable()


def choose_starts(platform: str) -> Starts:
    """Return what tells that processes began."""
    if sys.platform == "linux" and platform == "linux":
        from walkaway_daemon.sensors.processes.connector import ConnectedStarts

        starts: Starts = ConnectedStarts()
    else:
        starts = NoStarts()
    return starts
