"""Core dumps: a crash leaves no picture of what was in memory."""

import sys

if sys.platform != "win32":
    from resource import RLIMIT_CORE, setrlimit


def refuse_core_dumps() -> None:
    """Let no crash of this process, or of one it starts, be written to a disk.

    What was being looked at when it happened would be in it. systemd's and Ubuntu's
    collectors of dumps heed this limit, too. It cannot be taken back.
    """
    if sys.platform != "win32":
        setrlimit(RLIMIT_CORE, (0, 0))
