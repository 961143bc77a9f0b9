"""Notices: whispers about the guard itself, which are no urge's."""

from walkaway_daemon.interventions.notifier import Whisper
from walkaway_rules.counting.fading import Offer
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words import fading
from walkaway_rules.words.rules_file import notice

NOTICE = "notice"
"""Stands where a whisper has its urge's id."""


def offer_notice(due: Offer, *, discreet: bool, tongue: Tongue = ENGLISH) -> Whisper:
    """Return the notice that offers a step back, or says goodbye."""
    title, body, first, second = fading.offer_notice(
        due, discreet=discreet, tongue=tongue
    )
    return Whisper(NOTICE, title, body, first, second, discreet)


def rules_notice(*, discreet: bool, tongue: Tongue = ENGLISH) -> Whisper:
    """Return the one notice about a rules.yaml that is not in force."""
    title, body, first, second = notice(discreet=discreet, tongue=tongue)
    return Whisper(NOTICE, title, body, first, second, discreet)
