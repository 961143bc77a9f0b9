"""Limits: the findings about the guard itself, and what of all is worth a glance."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from walkaway_daemon.ledger.fault import LedgerError
from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_rules.tongue.said import sentence_in
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words.limits import unwritten
from walkaway_rules.words.promising import HELD


def guard_findings(trouble: str, fault: LedgerError | None) -> tuple[Finding, ...]:
    """Return what is to be said of rules and ledger.

    `trouble` says why rules.yaml is not in force; it is empty where it is.
    """
    return (_of_rules(trouble), _of_ledger(fault))


def hold_findings(*, held: bool) -> tuple[Finding, ...]:
    """Return what is to be said of a hold that the person took, if one runs."""
    return (Finding("Hold", Sight.WORKING, HELD),) if held else ()


def limits(findings: Iterable[Finding], tongue: Tongue = ENGLISH) -> tuple[str, ...]:
    """Return the sentences about what does not work, or not wholly."""
    poor = [one for one in findings if one.sight is not Sight.WORKING]
    return tuple(sentence_in(tongue, one.glance or one.said) for one in poor)


Worked = tuple[str, bool]
"""A subject that worked, and whether all of it did: one folder of several may not."""
EXPECTED = frozenset({("Guard", False), ("Rules", False), ("Ledger", False)})
"""What counts as having worked before the first look."""


def worked(
    before: AbstractSet[Worked], findings: Iterable[Finding]
) -> frozenset[Worked]:
    """Return all that worked up to now, given what did before."""
    told = [*findings]
    poor = {one.subject for one in told if one.sight is not Sight.WORKING}
    now = {one.subject for one in told if one.sight is Sight.WORKING}
    in_part, wholly = ((one, False) for one in now), ((one, True) for one in now - poor)
    return frozenset({*before, *in_part, *wholly})


def have_stopped(before: AbstractSet[Worked], findings: Sequence[Finding]) -> bool:
    """Return whether anything that worked before does not work any more, or in part.

    What is gone altogether, such as a browser's history with its browser, is no loss.
    """
    told = {one.subject for one in findings}
    lost = before - worked(frozenset(), findings)
    return any(subject in told for subject, _ in lost)


def _of_rules(trouble: str) -> Finding:
    if not trouble:
        return Finding("Rules", Sight.WORKING, "rules.yaml is in force.")
    remedy = "`walkaway rules check` shows what to mend."
    return Finding("Rules", Sight.LIMITED, trouble, remedy)


def _of_ledger(fault: LedgerError | None) -> Finding:
    if fault is None:
        return Finding("Ledger", Sight.WORKING, "What happens is written down.")
    return Finding("Ledger", Sight.BLIND, unwritten(fault.said), fault.remedy)
