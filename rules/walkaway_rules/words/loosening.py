"""What is said of a loosening, piece by piece."""

from walkaway_rules.boundary import Response
from walkaway_rules.tongue.said import counted, forms, said

SEARCHES = said("searches")
RESPONSES = {
    Response.WHISPER: said("whisper"),
    Response.PAUSE: said("pause"),
    Response.HOLD: said("hold"),
}


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
