"""`walkaway uninstall` and `walkaway erase`: both always work, whatever waits.

A promise is not a prison. What was kept is said first, and asked is once.
"""

import os
import sys
from pathlib import Path

from walkaway_daemon.command_line.asking import ask_guard
from walkaway_daemon.command_line.peek import peek
from walkaway_daemon.command_line.traces import end_holder, erase, traces
from walkaway_daemon.commands.stop_command import end_guard
from walkaway_daemon.computer.account import tell_of_another_home
from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.computer.paths import Paths, find_paths, remove_empty
from walkaway_daemon.control.message import AskStatus, StatusSaid
from walkaway_daemon.login.chooser import own_login
from walkaway_daemon.program.console import is_terminal
from walkaway_daemon.program.terminal import ask, done, report
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.sensors.windows.shell_extension import own_folder
from walkaway_daemon.tongue.tongue import own_tongue
from walkaway_rules.tongue.said import laid_out
from walkaway_rules.words import parting


def uninstall(*, sure: bool) -> int:
    """End guard and tray, and start at login no more; what was written stays."""
    paths = find_paths()
    if not _is_meant(paths, parting.UNINSTALL, sure=sure):
        return 0
    _end(paths)
    tell_of_another_home(os.environ, Path.home())
    done(parting.UNINSTALLED)
    return 0


def erase_all(*, sure: bool) -> int:
    """Do the same, and remove every file that Walkaway ever wrote."""
    paths = find_paths()
    linked = paths.rules.is_symlink()
    if not _is_meant(paths, parting.ERASE, sure=sure):
        return 0
    _end(paths)
    if erase(traces(paths, os.environ, Path.home())):
        raise TroubleError(*parting.STILL_THERE)
    extension = own_folder(os.environ, Path.home())
    remove_empty(extension.parent, extension.parents[1])
    if linked:
        report(parting.LINKED)
    tell_of_another_home(os.environ, Path.home())
    done(parting.ERASED)
    return 0


def _is_meant(paths: Paths, what: str, *, sure: bool) -> bool:
    """Say what was kept and what will happen, and ask once."""
    if kept := _kept(paths):
        report(laid_out("{kept}\n", kept=kept))
    report(laid_out("{what}\n", what=what))
    if sure:
        return True
    if not is_terminal(sys.stdin):
        raise TroubleError(*parting.NOT_ASKED)
    if ask(parting.ASK).strip().casefold() in parting.YES:
        return True
    done(parting.LEFT_AS_IT_WAS)
    return False


def _kept(paths: Paths) -> str:
    """Return what was kept; nothing where the ledger cannot be read any more."""
    if not paths.ledger.exists():
        return ""
    try:
        tongue = own_tongue()
        reply = ask_guard(paths, AskStatus())
        guarded = reply.status if isinstance(reply, StatusSaid) else None
        return parting.kept(guarded or peek(paths, SystemClock(), tongue), tongue)
    except TroubleError:
        return ""


def _end(paths: Paths) -> None:
    """End guard, tray and page, and the start at login, so that nothing comes back."""
    own_login().disable()
    end_guard(paths)
    end_holder(paths.tray_lock)
    end_holder(paths.page_lock)
