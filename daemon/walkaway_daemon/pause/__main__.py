"""`python -m walkaway_daemon.pause`: one pause, for the guard that started it."""

import gc
import os
import sys

from walkaway_daemon.program.discretion import be_discreet
from walkaway_daemon.program.put_off import SELDOM, put_off

_FOR_HELP_TEXTS = ("argparse", "logging", "random", "textwrap")
"""PySide6 has these for what it tells programmers."""
_SELDOM = 100_000
"""New objects after which those that nobody has are looked for: more than loading
makes, of which all stay."""


def _main() -> int:
    """Show it as soon as can be: what is not needed for that waits."""
    be_discreet()
    gc.set_threshold(_SELDOM)
    put_off((*SELDOM, *_FOR_HELP_TEXTS))
    from walkaway_daemon.pause.child import main

    return main(sys.stdin, sys.stdout)


if __name__ == "__main__":
    # Qt that lost its Wayland screen may wait for ever while it tidies up.
    os._exit(_main())
