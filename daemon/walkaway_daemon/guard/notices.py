"""Notices: whispers about the guard itself, which are no urge's."""

from collections.abc import Sequence

from walkaway_daemon.interventions.notifier import Whisper
from walkaway_rules.counting.fading import Offer
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words import fading
from walkaway_rules.words.lingering import still_open
from walkaway_rules.words.loosening import Loosening
from walkaway_rules.words.promising import waits_notice
from walkaway_rules.words.rules_file import notice, remark

UNREAD = "unread rules"
"""Stands where a whisper has its urge's id, for rules that could not be read."""
WAITS = "waiting rules"
"""Stands there for changes that have begun to wait."""
REMARK = "remark"
"""Stands there for what is said of lines that can be read and may not be meant."""
OFFER = "offer"
"""Stands there for a step back that is offered, and for the goodbye."""
_REMINDER = "reminder of "


def reminder_name(urge: str) -> str:
    """Return what stands there where somebody is reminded of an urge."""
    return _REMINDER + urge


def is_notice(name: str) -> bool:
    """Return whether this stands for no urge, so that an answer to it is none."""
    return name in {UNREAD, WAITS, REMARK, OFFER} or name.startswith(_REMINDER)


def reminder(name: str, *, discreet: bool, tongue: Tongue = ENGLISH) -> Whisper:
    """Return the word to who turned back from what is still open; it asks nothing."""
    title, body = still_open(discreet=discreet, tongue=tongue)
    return Whisper(name, title, body, "", "", discreet)


def offer_notice(due: Offer, *, discreet: bool, tongue: Tongue = ENGLISH) -> Whisper:
    """Return the notice that offers a step back, or says goodbye."""
    title, body, first, second = fading.offer_notice(
        due, discreet=discreet, tongue=tongue
    )
    return Whisper(OFFER, title, body, first, second, discreet)


def waiting_notice(
    begun: Sequence[Loosening],
    *,
    discreet: bool,
    has_tray: bool,
    tongue: Tongue = ENGLISH,
) -> Whisper:
    """Return the one notice about changes that have just begun to wait."""
    title, body = waits_notice(
        begun, discreet=discreet, has_tray=has_tray, tongue=tongue
    )
    return Whisper(WAITS, title, body, "", "", discreet)


def rules_notice(trouble: str, *, discreet: bool, tongue: Tongue = ENGLISH) -> Whisper:
    """Given why rules.yaml is not in force, return the one notice about it."""
    title, body, first, second = notice(trouble, discreet=discreet, tongue=tongue)
    return Whisper(UNREAD, title, body, first, second, discreet)


def remark_notice(*, discreet: bool, tongue: Tongue = ENGLISH) -> Whisper:
    """Return the one notice about a line that may not be read as it is meant."""
    title, body = remark(discreet=discreet, tongue=tongue)
    return Whisper(REMARK, title, body, "", "", discreet)
