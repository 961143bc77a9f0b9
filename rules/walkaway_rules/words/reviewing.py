"""What is said when somebody looks back at what was noticed."""

from walkaway_rules.matching.match import MatchKind

NOTHING_LATELY = "Nothing was noticed in the last seven days."
NOT_MISSED = "There is no moment of that number. `walkaway review` lists them."
FORGOTTEN = "That moment is no longer known. Moments can be corrected for seven days."
SAME = "It is noted like that already."
MISTAKEN = "Thank you. It counts as a mistake of Walkaway's, not as yours."
SOMEBODY_ELSE = "Thank you. It was somebody else, so it is not counted."
WAS_NEEDED = "Thank you. It was contact that had to be, so it is not counted."

_SIGNS = {
    MatchKind.PROFILE: "a profile",
    MatchKind.SEARCH: "a search",
    MatchKind.NAME: "a page that speaks of them",
    MatchKind.SITE: "a site",
    MatchKind.PLACE: "a place",
    MatchKind.SONG: "a song",
    MatchKind.LONGING: "a longing search",
    MatchKind.PHONE: "a number",
    MatchKind.MAIL: "a mail address",
    MatchKind.APP: "an app",
    MatchKind.KEEPSAKE: "a keepsake",
    MatchKind.CHECKING: "one look too many",
}


def sign_said(sign: MatchKind | None) -> str:
    """Return what sort of thing was noticed; "a match" where that is not known."""
    return "a match" if sign is None else _SIGNS[sign]
