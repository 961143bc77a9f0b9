"""What the guard says about itself, and what of all is worth a glance."""

from dataclasses import replace

from walkaway_daemon.control.limits import (
    EXPECTED,
    guard_findings,
    have_stopped,
    limits,
    worked,
)
from walkaway_daemon.ledger.fault import LedgerError, LedgerFault
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


def test_of_what_works_in_part_only_the_other_part_is_a_limit() -> None:
    half = Finding("B", Sight.LIMITED, "One works. The other does not.")

    assert limits([replace(half, glance="The other does not.")]) == (
        "The other does not.",
    )


def test_rules_and_ledger_are_missed_from_the_first_look_on() -> None:
    assert have_stopped(EXPECTED, guard_findings("rules.yaml is not there.", None))
    assert not have_stopped(EXPECTED, guard_findings("", None))


def test_what_worked_is_remembered() -> None:
    one, other = (Finding(name, Sight.WORKING, "Fine.") for name in "AB")
    blind = Finding("C", Sight.BLIND, "Not at all.")

    assert worked(worked({("R", False)}, [one]), [other, blind]) == {
        ("R", False),
        *((name, wholly) for name in "AB" for wholly in (False, True)),
    }


def test_what_works_in_part_has_not_stopped() -> None:
    half = [Finding("A", Sight.WORKING, "Fine."), Finding("A", Sight.BLIND, "Gone.")]

    before = worked(frozenset(), half)
    assert before == {("A", False)}
    assert not have_stopped(before, half)
    assert have_stopped(before, half[1:])


def test_what_worked_wholly_and_works_in_part_has_stopped() -> None:
    fine, poor = (
        Finding("A", Sight.WORKING, "Fine."),
        Finding("A", Sight.LIMITED, "No."),
    )

    before = worked(frozenset(), [fine])
    assert have_stopped(before, [fine, poor])
    assert not have_stopped(before, [fine])
    assert have_stopped(worked(before, [fine, poor]), [fine, poor])


def test_what_is_gone_altogether_is_no_loss() -> None:
    assert not have_stopped({("Firefox history", True)}, [])
