"""Matches: an observation on a boundary, with the reason in words."""

from dataclasses import dataclass
from enum import Enum

from walkaway_rules.boundary import Boundary


class MatchKind(Enum):
    """What about the observation touched the boundary."""

    PROFILE = "profile"
    SEARCH = "search"
    NAME = "name"
    SITE = "site"
    PLACE = "place"
    SONG = "song"
    LONGING = "longing"
    PHONE = "phone"
    MAIL = "mail"
    APP = "app"
    KEEPSAKE = "keepsake"
    CHECKING = "checking"


EXCEPTABLE = (
    MatchKind.SEARCH,
    MatchKind.PROFILE,
    MatchKind.NAME,
    MatchKind.PHONE,
    MatchKind.MAIL,
)
"""The signs of a person that the rules may leave alone."""


def is_surer(sign: MatchKind | None, than: MatchKind | None) -> bool:
    """Return whether a sign tells more than another of one and the same page.

    A title is often there first, and may only speak of somebody; the address then
    says that it is their own page.
    """
    return than is MatchKind.NAME and sign not in {None, MatchKind.NAME}


@dataclass(frozen=True, slots=True)
class Match:
    """One observation on one boundary. It no longer holds what was seen."""

    boundary: Boundary
    kind: MatchKind
    sought: bool
    """Active looking; False for what was only passed by."""
    why: str
    """One plain sentence that names aliases only."""
    needed: bool = False
    """Contact that the rules allow; never counted and never answered."""
