"""The guard as a program that stays for weeks, loaded so that it weighs little."""

import sys

from walkaway_daemon.program.put_off import SELDOM_IN_A_GUARD, put_off


def guard() -> int:
    """Guard until somebody stops it, and return the exit code."""
    # Before anything imports what is put off.
    put_off(SELDOM_IN_A_GUARD)
    from walkaway_daemon.computer.folders.chooser import choose_folders
    from walkaway_daemon.program.loading import guard_parts, load_in_parts

    # Loaded first: what it needs of watchdog depends on the version that is there.
    choose_folders(sys.platform)
    load_in_parts(guard_parts(sys.platform))
    from walkaway_daemon.commands.run_command import run

    return run()
