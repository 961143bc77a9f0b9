"""`walkaway doctor`: what is seen, and what is not."""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from time import time

from walkaway_daemon.command_line.asking import ENGLISH, ask_guard
from walkaway_daemon.command_line.checkup import (
    as_lines,
    findings_without_guard,
    folders_findings,
    ledger_findings,
    login_finding,
)
from walkaway_daemon.command_line.exit_codes import NOT_RUNNING, NOT_WELL, WELL
from walkaway_daemon.command_line.rules_at_hand import at_hand
from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.computer.paths import Paths, find_paths, is_writable
from walkaway_daemon.control.message import AskFindings, FindingsSaid
from walkaway_daemon.control.replies import finding_in
from walkaway_daemon.guard.own_browsers import own_browsers
from walkaway_daemon.ledger.fault import LedgerError, LedgerFault
from walkaway_daemon.ledger.store import Ledger
from walkaway_daemon.login.chooser import own_login
from walkaway_daemon.panel.chooser import look_at_tray
from walkaway_daemon.program.terminal import report, say
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.sensors.history.browsers.profiles import Surroundings
from walkaway_daemon.sensors.history.inventory import Database, inventory
from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_daemon.tongue.tongue import own_tongue, tongue_of
from walkaway_rules.words.databases import database_said
from walkaway_rules.words.limits import UNSEEN
from walkaway_rules.words.reports import doctor_report


def doctor(*, as_json: bool, browsers: Surroundings | None = None) -> int:
    """Print everything that was looked at; return how well all is.

    `browsers` are those whose histories are listed, usually this account's.
    """
    paths = find_paths()
    seen, code = _seen(paths, ENGLISH if as_json else None)
    own = folders_findings(writable=all(map(is_writable, _folders(paths))))
    tray = look_at_tray(platform=sys.platform, environment=os.environ)
    login = login_finding(own_login().standing())
    tongue = tongue_of(ENGLISH) if as_json else own_tongue()
    findings = [finding_in(tongue, one) for one in (*seen, *own, *tray, login)]
    found = inventory(own_browsers() if browsers is None else browsers, time())
    if as_json:
        say(_json(findings, found, guarding=code == WELL))
    else:
        report(_text(findings, found))
    return code or int(any(one.sight is not Sight.WORKING for one in findings))


def _seen(
    paths: Paths, languages: Sequence[str] | None
) -> tuple[tuple[Finding, ...], int]:
    """Return what the guard sees, or what can be said without it; and the exit code."""
    try:
        reply = ask_guard(paths, AskFindings(), languages)
    except TroubleError as error:
        return _look(paths, error), NOT_WELL
    if isinstance(reply, FindingsSaid):
        return reply.findings, WELL
    return _look(paths, None), NOT_RUNNING


def _look(paths: Paths, unheard: TroubleError | None) -> tuple[Finding, ...]:
    """Return what can be said without a guard."""
    own = at_hand(paths, SystemClock().now()).own
    trouble = own if isinstance(own, TroubleError) else None
    return (*findings_without_guard(trouble, unheard), *ledger_findings(_fault(paths)))


def _fault(paths: Paths) -> LedgerError | None:
    """Return what a guard would find wrong with the ledger, if anything."""
    try:
        Ledger.open_reading(paths.ledger).close()
    except LedgerError as error:
        return None if error.fault is LedgerFault.ABSENT else error
    return None


def _folders(paths: Paths) -> tuple[Path, ...]:
    """Return the folders that a guard writes in."""
    return (paths.state, paths.runtime, *(path.parent for path in paths.promises))


def _text(findings: Sequence[Finding], databases: Sequence[Database]) -> str:
    told = [
        (one.subject, database_said(one.age, one.mode, readable=one.readable))
        for one in sorted(databases, key=lambda one: one.readable)
    ]
    return doctor_report(as_lines(findings), told)


def _json(
    findings: Sequence[Finding], databases: Sequence[Database], *, guarding: bool
) -> str:
    rows = [
        {
            "subject": one.subject,
            "sight": one.sight.value,
            "said": one.said,
            "remedy": one.remedy,
        }
        for one in findings
    ]
    found = [
        {
            "subject": one.subject,
            "readable": one.readable,
            "rights": None if one.mode is None else f"{one.mode:04o}",
            "age": None if one.age is None else round(one.age),
        }
        for one in databases
    ]
    told = {
        "guarding": guarding,
        "findings": rows,
        "databases": found,
        "unseen": UNSEEN,
    }
    return json.dumps(told, ensure_ascii=False)
