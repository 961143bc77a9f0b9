"""What the guard says about itself, and what of all is worth a glance."""

from walkaway_daemon.ledger.fault import LedgerError, LedgerFault
from walkaway_daemon.limits import guard_findings, limits
from walkaway_daemon.sensors.sensor import Finding, Sight


def test_a_guard_that_is_well_says_so() -> None:
    assert guard_findings("", None) == (
        Finding("Rules", Sight.WORKING, "rules.yaml is in force."),
        Finding("Ledger", Sight.WORKING, "What happens is written down."),
    )


def test_trouble_with_the_rules_is_told_with_a_remedy() -> None:
    assert guard_findings("rules.yaml is not there.", None)[0] == Finding(
        "Rules",
        Sight.LIMITED,
        "rules.yaml is not there.",
        "`walkaway rules check` shows what to mend.",
    )


def test_a_ledger_that_cannot_be_written_is_told_with_what_follows() -> None:
    fault = LedgerError(LedgerFault.CLOSED_OFF)

    assert guard_findings("", fault)[1] == Finding(
        "Ledger",
        Sight.BLIND,
        "The ledger cannot be opened or written. Until it can be written, nothing is"
        " shown or counted.",
        "See that its folder belongs to you, and that the disk is not full.",
    )


def test_only_what_does_not_work_is_a_limit() -> None:
    findings = (
        Finding("A", Sight.WORKING, "Fine."),
        Finding("B", Sight.LIMITED, "Half."),
        Finding("C", Sight.BLIND, "Not at all."),
    )

    assert limits(findings) == ("Half.", "Not at all.")
