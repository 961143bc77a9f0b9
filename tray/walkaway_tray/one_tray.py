"""One tray for each person, run in the way that fits."""

import os
import sys
from collections.abc import Sequence

from walkaway_daemon.command_line.exit_codes import INTERRUPTED, TROUBLE, WELL
from walkaway_daemon.computer.account import refuse_borrowed_rights
from walkaway_daemon.computer.lock import take_lock
from walkaway_daemon.computer.paths import find_paths
from walkaway_daemon.program.terminal import in_own_tongue
from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.words.tray import ALREADY, NO_BUS, NO_LOCK, USAGE
from walkaway_tray.chooser import run_tray
from walkaway_tray.way import XEMBED_OPTION, NowhereError, Way, choose_way


def run_one_tray(given: Sequence[str]) -> int:
    """Show the icon until it is quit. Return 0 also where one is there already."""
    if {XEMBED_OPTION}.issuperset(given):
        return _shown(given)
    sys.stderr.write(in_own_tongue(USAGE) + "\n")
    return WELL if _HELP.issuperset(given) else TROUBLE


def _shown(given: Sequence[str]) -> int:
    paths = find_paths()
    try:
        refuse_borrowed_rights(os.environ)
        lock = take_lock(paths.tray_lock)
    except TroubleError as error:
        sys.stderr.write(in_own_tongue(error.said) + "\n")
        return TROUBLE
    except OSError:
        sys.stderr.write(in_own_tongue(NO_LOCK) + "\n")
        return TROUBLE
    if lock is None:
        sys.stderr.write(in_own_tongue(ALREADY) + "\n")
        return 0
    try:
        better = run_tray(choose_way(given, sys.platform), paths, os.environ)
    except KeyboardInterrupt:
        return INTERRUPTED
    except NowhereError:
        sys.stderr.write(in_own_tongue(NO_BUS) + "\n")
        return TROUBLE
    finally:
        lock.release()
    if better is Way.XEMBED:
        again = [sys.executable, "-P", "-m", "walkaway_tray.app", XEMBED_OPTION]
        os.execv(sys.executable, again)  # noqa: S606  # ourselves, in another way
    return 0


_HELP = frozenset({"-h", "--help"})
