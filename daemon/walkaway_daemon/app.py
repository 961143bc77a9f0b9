"""The guard as a program that stays for weeks, loaded so that it weighs little."""

from walkaway_daemon.put_off import SELDOM_IN_A_GUARD, put_off


def guard() -> int:
    """Guard until somebody stops it, and return the exit code."""
    # Before anything imports what is put off.
    put_off(SELDOM_IN_A_GUARD)
    from walkaway_daemon.loading import GUARD, load_in_parts

    load_in_parts(GUARD)
    from walkaway_daemon.commands.run_command import run

    return run()
