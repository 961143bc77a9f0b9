"""`python -m walkaway_daemon.page`: one page, for the command that opens it."""

import os
import sys
from typing import TextIO

from walkaway_daemon.page.page_child import main
from walkaway_daemon.program.discretion import be_discreet


def _own_output() -> TextIO:
    """Return what was our output, so that closing it closes the pipe itself."""
    own = os.dup(sys.stdout.fileno())
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
    return os.fdopen(own, "w")


if __name__ == "__main__":
    be_discreet()
    sys.exit(main(_own_output()))
