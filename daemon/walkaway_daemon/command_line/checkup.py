"""The check-up: what `doctor` adds to what the sensors find."""

from collections.abc import Iterable

from walkaway_daemon.ledger.fault import LedgerError
from walkaway_daemon.login.login import Standing
from walkaway_daemon.login.login_words import standing_said
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_rules.words import outcries
from walkaway_rules.words.glyphs import BAD, GOOD, PART
from walkaway_rules.words.reports import Line

_GLYPHS = {Sight.WORKING: GOOD, Sight.LIMITED: PART, Sight.BLIND: BAD}


def as_lines(findings: Iterable[Finding]) -> list[Line]:
    """Return the findings as lines of a report, in their order."""
    return [
        Line(_GLYPHS[one.sight], one.subject, one.said, one.remedy) for one in findings
    ]


def findings_without_guard(
    trouble: TroubleError | None, unheard: TroubleError | None = None
) -> tuple[Finding, ...]:
    """Return what can be said without a guard.

    Given what is wrong with the rules, if anything, and with the guard, if one runs.
    """
    guard = Finding("Guard", Sight.BLIND, *outcries.NO_GUARD)
    if unheard is not None:
        guard = Finding("Guard", Sight.BLIND, unheard.said, unheard.remedy)
    if trouble is None:
        return guard, Finding("Rules", Sight.WORKING, "rules.yaml can be used.")
    return guard, Finding("Rules", Sight.BLIND, trouble.said, trouble.remedy)


def folders_findings(*, writable: bool) -> tuple[Finding, ...]:
    """Return what is to be said of our own folders: nothing where all is well."""
    if writable:
        return ()
    return (Finding("Folders", Sight.BLIND, *outcries.UNWRITABLE),)


def ledger_findings(fault: LedgerError | None) -> tuple[Finding, ...]:
    """Return what is to be said of a ledger without a guard: nothing where it is well.

    No guard begins with one that cannot be used.
    """
    if fault is None:
        return ()
    return (Finding("Ledger", Sight.BLIND, fault.said, fault.remedy),)


def login_finding(standing: Standing) -> Finding:
    """Return what is to be said of starting at login."""
    sight = Sight.WORKING if standing is Standing.ON else Sight.LIMITED
    return Finding("Login", sight, *standing_said(standing))
