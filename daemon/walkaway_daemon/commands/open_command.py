"""`walkaway open`: the ledger in pictures, in the person's own browser."""

import os
import subprocess
import sys
from queue import Empty, Queue
from threading import Thread, Timer
from time import monotonic
from typing import IO

from walkaway_daemon.computer.detached import is_installed, leave, start_detached
from walkaway_daemon.computer.opener import Command, open_commands
from walkaway_daemon.page.page_child import SHOWN
from walkaway_daemon.program.terminal import done, say
from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.words import outcries
from walkaway_rules.words.picturing import AWAITED, OPENED

PATIENCE = 45.0
"""Seconds within which a browser that has yet to start comes for the page."""

QUIET = 3.0
"""Seconds after which it is said what is waited for."""
TRUSTED = 20.0
"""Seconds for a browser once the first opener has ended well; a cold one takes ten."""
DOUBTED = 8.0
"""Seconds for it with every further opener."""

_PAGE = (sys.executable, "-P", "-m", "walkaway_daemon.page")
_PULSE = 0.2
_GONE = ""
"""Heard when the page's process says no more."""

Heard = Queue[str]


def open_page(
    patience: float = PATIENCE, quiet: float = QUIET, trust: float = TRUSTED
) -> int:
    """Serve the page in a process of its own, and wait until a browser has it."""
    if not open_commands("", sys.platform, os.environ, is_installed):
        raise TroubleError(*outcries.NO_SCREEN)
    page = start_detached(_PAGE, subprocess.PIPE)
    heard: Heard = Queue()
    # A pipe cannot be waited for on every system, a queue can.
    listener = Thread(target=_listen, args=(page.stdout, heard), daemon=True)
    listener.start()
    waiting = Timer(quiet, say, (AWAITED,))
    waiting.start()
    shown = False
    try:
        shown = _is_shown(heard, monotonic() + patience, trust)
    finally:
        # Also where Ctrl-C ended the waiting.
        waiting.cancel()
        waiting.join()
        if not shown:
            page.terminate()
            page.wait()
        listener.join()
        leave(page)
    if not shown:
        raise TroubleError(*outcries.NO_BROWSER)
    done(OPENED)
    return 0


def _is_shown(heard: Heard, until: float, trust: float) -> bool:
    """Try the openers in turn until a browser has come for the page."""
    address = _next(heard, max(0.0, until - monotonic()))
    if not address:
        return False
    for command in open_commands(address, sys.platform, os.environ, is_installed):
        if monotonic() < until and _brings(command, heard, until, trust):
            return True
        trust = min(trust, DOUBTED)
    return False


def _brings(command: Command, heard: Heard, until: float, trust: float) -> bool:
    """Return whether this opener brings a browser, before it fails or time is up.

    `trust` are the seconds that a browser has once its opener has ended well.
    """
    try:
        opener = start_detached(command)
    except OSError:
        return False
    try:
        while opener.poll() in {None, 0} and monotonic() < until:
            if opener.returncode == 0:
                until = min(until, monotonic() + trust)
            said = _next(heard, _PULSE)
            if said is not None:
                return said == SHOWN
    finally:
        leave(opener)
    return False


def _next(heard: Heard, seconds: float) -> str | None:
    """Return what the page says next; None where it says nothing meanwhile."""
    try:
        return heard.get(timeout=seconds)
    except Empty:
        return None


def _listen(told: IO[bytes] | None, heard: Heard) -> None:
    if told is not None:
        with told:
            for line in told:
                heard.put(line.decode().strip())
    heard.put(_GONE)
