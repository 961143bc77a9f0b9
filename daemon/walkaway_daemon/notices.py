"""Notices: whispers about the guard itself, which are no urge's."""

from walkaway_daemon.interventions.notifier import Whisper
from walkaway_rules.words.rules_file import notice

NOTICE = "notice"
"""Stands where a whisper has its urge's id."""


def rules_notice(*, discreet: bool) -> Whisper:
    """Return the one notice about a rules.yaml that is not in force."""
    title, body, first, second = notice(discreet=discreet)
    return Whisper(NOTICE, title, body, first, second, discreet)
