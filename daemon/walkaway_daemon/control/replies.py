"""Replies as they are said to the person, in their language."""

from dataclasses import replace

from walkaway_daemon.control.message import (
    Done,
    FindingsSaid,
    RecentSaid,
    Refused,
    Reply,
    StatusSaid,
)
from walkaway_daemon.sensors.sensor import Finding
from walkaway_rules.remembered import Remembered
from walkaway_rules.tongue.said import sentence_in, spoken
from walkaway_rules.tongue.tongue import Tongue


def reply_in(tongue: Tongue, reply: Reply) -> Reply:
    """Return the reply in this language. A status is made in it from the first."""
    match reply:
        case Done(said):
            return Done(spoken(said, tongue))
        case Refused(said):
            return Refused(spoken(said, tongue))
        case FindingsSaid(findings):
            return FindingsSaid(tuple(finding_in(tongue, one) for one in findings))
        case RecentSaid(recent):
            return RecentSaid(tuple(remembered_in(tongue, one) for one in recent))
        case StatusSaid():
            return reply


def finding_in(tongue: Tongue, finding: Finding) -> Finding:
    """Return the finding in this language."""
    return replace(
        finding,
        subject=sentence_in(tongue, finding.subject),
        said=sentence_in(tongue, finding.said),
        remedy=sentence_in(tongue, finding.remedy),
        glance=sentence_in(tongue, finding.glance),
    )


def remembered_in(tongue: Tongue, one: Remembered) -> Remembered:
    """Return a moment that is remembered in this language.

    Of aliases only what we call a thing without one is translated.
    """
    alias, why = spoken(one.alias, tongue), spoken(one.why, tongue)
    return replace(one, alias=alias, said=spoken(one.said, tongue), why=why)
