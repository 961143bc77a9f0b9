"""What is said of a loosening, piece by piece."""

from dataclasses import dataclass

from walkaway_rules.boundary import Response
from walkaway_rules.tongue.said import counted, forms, said

SEARCHES = said("searches")
ADDED_LATER = said("what you add to the rules later")
UNGUARDED = said("no longer watched for")
NOT_COUNTED = said("no longer counted")
LOOKED_AWAY = said("private windows: no longer looked at")
SHORTER_HOURS = said("tender hours: shorter")
SOONER_OVER = said("turning away counts after a shorter time")
LATER_LEFT = said("more time to leave a page before it counts as looking")
EXCUSED = said("contact that you allow is let through, whatever else it touches")
MILDER = {
    (Response.HOLD, Response.PAUSE): said("a pause instead of a hold"),
    (Response.HOLD, Response.WHISPER): said("a whisper instead of a hold"),
    (Response.PAUSE, Response.WHISPER): said("a whisper instead of a pause"),
}
"""By the response that is and the milder one that comes."""


@dataclass(frozen=True, slots=True)
class Loosening:
    """One thing that will be looser."""

    said: str
    """Such as "Café Luna: a whisper instead of a pause"."""
    left: int
    """Microseconds until it takes effect."""


def unwatched(field: str, count: int) -> str:
    """Given a field of the rules and how much of it goes, return what that means."""
    one, many = _UNWATCHED[field]
    return counted(count, one, many)


_UNWATCHED = {
    "names": forms(
        "1 name no longer watched for",
        "{count} names no longer watched for",
    ),
    "handles": forms(
        "1 handle no longer watched for",
        "{count} handles no longer watched for",
    ),
    "phones": forms(
        "1 number no longer watched for",
        "{count} numbers no longer watched for",
    ),
    "mail": forms(
        "1 mail address no longer watched for",
        "{count} mail addresses no longer watched for",
    ),
    "songs": forms(
        "1 song no longer watched for",
        "{count} songs no longer watched for",
    ),
    "keepsakes": forms(
        "1 keepsake folder no longer watched for",
        "{count} keepsake folders no longer watched for",
    ),
    "tender_dates": forms(
        "1 tender date no longer watched for",
        "{count} tender dates no longer watched for",
    ),
    "sites": forms(
        "1 site no longer watched for",
        "{count} sites no longer watched for",
    ),
    "process": forms(
        "1 program no longer watched for",
        "{count} programs no longer watched for",
    ),
    "packs": forms(
        "1 pack no longer watched for",
        "{count} packs no longer watched for",
    ),
    "phrases": forms(
        "1 phrase no longer watched for",
        "{count} phrases no longer watched for",
    ),
}
