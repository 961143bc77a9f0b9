"""`walkaway run`: guard in the foreground."""

import os
import signal
import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import FrameType

from walkaway_daemon.command_line.first_run import settle_in
from walkaway_daemon.computer.account import refuse_borrowed_rights
from walkaway_daemon.computer.clock import Clock, SystemClock
from walkaway_daemon.computer.paths import find_paths
from walkaway_daemon.control.replies import finding_in
from walkaway_daemon.program.console import is_terminal
from walkaway_daemon.program.core_dumps import refuse_core_dumps
from walkaway_daemon.program.terminal import report, say
from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_daemon.service.heap import share_heap
from walkaway_daemon.service.house import House, Later
from walkaway_daemon.service.journal import (
    FileJournal,
    Journal,
    StreamJournal,
    take_over,
)
from walkaway_daemon.service.opening import Setting, open_house
from walkaway_daemon.tongue.tongue import own_tongue
from walkaway_rules.moment import SECOND
from walkaway_rules.words.limits import UNSEEN
from walkaway_rules.words.welcome import FAREWELL, guarding

_LOOKED_AROUND = SECOND // 2
"""Microseconds after which a desktop has told what it tells, where it tells at all."""

_ENDINGS = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")
"""What ends it in good order: asked to, Ctrl-C, its terminal closed; Windows has the
last for Ctrl-Break, and nothing for being asked to."""


def run() -> int:
    """Guard until Ctrl-C or SIGTERM. Raise `TroubleError` where it cannot."""
    refuse_borrowed_rights(os.environ)
    os.umask(0o077)
    refuse_core_dumps()
    share_heap()
    paths, clock = find_paths(), SystemClock()
    settle_in(paths, report)
    journal = choose_journal(paths.journal, clock, os.environ)
    take_over(journal)
    with open_house(Setting(paths, clock, journal)) as house:
        _stop_on_signals(house)
        house.run(
            Later(clock, _LOOKED_AROUND, partial(_greet, str(paths.rules), house))
        )
    with suppress(OSError):
        # Its terminal may be what ended it.
        say(FAREWELL)
    return 0


def choose_journal(path: Path, clock: Clock, environment: Mapping[str, str]) -> Journal:
    """Return the terminal, or systemd's journal, or else a file."""
    if is_terminal(sys.stderr) or "JOURNAL_STREAM" in environment:
        return StreamJournal(sys.stderr, clock)
    return FileJournal(path, clock)


def _stop_on_signals(house: House) -> None:
    def stop(number: int, frame: FrameType | None) -> None:
        del number, frame
        house.stop()

    house.hear_signals()
    for name in _ENDINGS:
        number = getattr(signal, name, None)
        # Who started it with nohup wants it to outlive the terminal.
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, stop)


def _greet(rules: str, house: House) -> None:
    found = house.reception.findings()
    told = [finding_in(own_tongue(), one) for one in found]
    watched = [_told(one) for one in told if one.sight is Sight.WORKING]
    missing = [_told(one) for one in told if one.sight is not Sight.WORKING]
    report(guarding(rules, watched, [*missing, *UNSEEN]))


def _told(finding: Finding) -> str:
    return f"{finding.subject}: {finding.said} {finding.remedy}".strip()
