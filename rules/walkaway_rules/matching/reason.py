"""Reasons: why something matched, in one sentence that names aliases only."""

from walkaway_rules.boundary import Boundary
from walkaway_rules.match import MatchKind
from walkaway_rules.tongue.said import said

_SENTENCES = {
    MatchKind.PROFILE: said("This is a page of {alias}."),
    MatchKind.SEARCH: said("This is a search for {alias}."),
    MatchKind.NAME: said("This speaks of {alias}."),
    MatchKind.PHONE: said("This is a number of {alias}."),
    MatchKind.MAIL: said("This is a mail address of {alias}."),
    MatchKind.SITE: said("This belongs to {alias}."),
    MatchKind.PLACE: said("This is about {alias}."),
    MatchKind.SONG: said("This is a song that belongs to {alias}."),
    MatchKind.LONGING: said("This is a search of the longing kind."),
    MatchKind.APP: said("{alias} was opened."),
    MatchKind.KEEPSAKE: said("This is kept from the time with {alias}."),
    MatchKind.CHECKING: said("{alias} was opened again."),
}
_BEHIND = {
    MatchKind.PROFILE: said("This leads to a page of {alias} through another address."),
    MatchKind.SITE: said("This leads to {alias} through another address."),
}


def reason(kind: MatchKind, boundary: Boundary) -> str:
    """Given what matched and on which boundary, return why, in one sentence."""
    return said(_SENTENCES[kind], alias=boundary.alias)


def reason_behind(kind: MatchKind, boundary: Boundary) -> str:
    """Return the same for what was found inside another address."""
    return said(_BEHIND.get(kind, _SENTENCES[kind]), alias=boundary.alias)


def reason_needed(boundary: Boundary) -> str:
    """Return why contact that the rules allow is left alone."""
    return said("You allowed this contact with {alias}.", alias=boundary.alias)
