"""What `doctor` says beside what the sensors find."""

from walkaway_daemon.command_line.checkup import (
    as_lines,
    findings_without_guard,
    ledger_findings,
    login_finding,
)
from walkaway_daemon.ledger.fault import LedgerError, LedgerFault
from walkaway_daemon.login.login import Standing
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_rules.words.glyphs import BAD, GOOD, PART
from walkaway_rules.words.reports import Line

AWAY = Finding(
    "Guard", Sight.BLIND, "The guard is not running.", "`walkaway start` starts it."
)


def test_each_sight_has_its_glyph() -> None:
    findings = [Finding("A", sight, "Said.", "Remedy.") for sight in Sight]

    assert as_lines(findings) == [
        Line(glyph, "A", "Said.", "Remedy.") for glyph in (GOOD, PART, BAD)
    ]


def test_a_ledger_that_no_guard_could_use_is_told() -> None:
    assert ledger_findings(None) == ()
    assert ledger_findings(LedgerError(LedgerFault.NEWER)) == (
        Finding(
            "Ledger",
            Sight.BLIND,
            "The ledger was written by a newer Walkaway.",
            "Install that version again, or a newer one. Nothing was changed.",
        ),
    )


def test_without_a_guard_the_rules_are_still_looked_at() -> None:
    assert findings_without_guard(None) == (
        AWAY,
        Finding("Rules", Sight.WORKING, "rules.yaml can be used."),
    )
    assert findings_without_guard(TroubleError("No rules.", "Write some.")) == (
        AWAY,
        Finding("Rules", Sight.BLIND, "No rules.", "Write some."),
    )


def test_starting_at_login_is_told() -> None:
    on, off, nowhere = map(
        login_finding, (Standing.ON, Standing.OFF, Standing.UNSUPPORTED)
    )

    assert on.sight is Sight.WORKING
    assert off.remedy == "`walkaway login on` lets it start by itself."
    assert nowhere.remedy == ""
