"""Reasons: why something matched, in one sentence that names aliases only."""

from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.matching.match import MatchKind

_SENTENCES = {
    MatchKind.PROFILE: "This is a page of {}.",
    MatchKind.SEARCH: "This is a search for {}.",
    MatchKind.NAME: "This speaks of {}.",
    MatchKind.PHONE: "This is a number of {}.",
    MatchKind.MAIL: "This is a mail address of {}.",
    MatchKind.SITE: "This belongs to {}.",
    MatchKind.PLACE: "This is about {}.",
    MatchKind.SONG: "This is a song that belongs to {}.",
    MatchKind.LONGING: "This is a search of the longing kind.",
    MatchKind.APP: "{} was opened.",
    MatchKind.KEEPSAKE: "This is kept from the time with {}.",
    MatchKind.CHECKING: "{} was opened again.",
}
_BEHIND = {
    MatchKind.PROFILE: "This leads to a page of {} through another address.",
    MatchKind.SITE: "This leads to {} through another address.",
}
_PASSING = {MatchKind.PROFILE: "A page of {} came along unasked."}


def reason(kind: MatchKind, boundary: Boundary) -> str:
    """Given what matched and on which boundary, return why, in one sentence."""
    return _said(_SENTENCES[kind], boundary)


def reason_behind(kind: MatchKind, boundary: Boundary) -> str:
    """Return the same for what was found inside another address."""
    return _said(_BEHIND.get(kind, _SENTENCES[kind]), boundary)


def reason_needed(boundary: Boundary) -> str:
    """Return why contact that the rules allow is left alone."""
    return f"You allowed this contact with {boundary.alias}."


def _said(sentence: str, boundary: Boundary) -> str:
    text = sentence.format(boundary.alias)
    named = boundary.kind in {BoundaryKind.APP, BoundaryKind.CHECKING}
    return text if named else text[0].upper() + text[1:]
