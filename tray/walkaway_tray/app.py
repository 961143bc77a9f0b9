"""`walkaway-tray`: the icon, from login to logout."""

import sys
from collections.abc import Sequence

from walkaway_daemon.program.discretion import be_discreet
from walkaway_daemon.program.put_off import SELDOM_IN_A_TRAY, put_off


def main(arguments: Sequence[str] | None = None) -> int:
    """Show the icon until it is quit. Return 0 also where one is there already."""
    # Before anything imports what is put off.
    put_off(SELDOM_IN_A_TRAY)
    if arguments is None:
        be_discreet()
    from walkaway_tray.one_tray import run_one_tray

    return run_one_tray(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())
