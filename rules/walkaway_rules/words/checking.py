"""What `walkaway check` and `walkaway try` say about one page."""

from collections.abc import Mapping
from typing import Any

from walkaway_rules.match import Match, MatchKind
from walkaway_rules.tongue.said import counted, grouped, said

_KINDS = {
    MatchKind.PROFILE: said("profile"),
    MatchKind.SEARCH: said("search"),
    MatchKind.NAME: said("name"),
    MatchKind.SITE: said("site"),
    MatchKind.PLACE: said("place"),
    MatchKind.SONG: said("song"),
    MatchKind.LONGING: said("longing"),
    MatchKind.PHONE: said("phone"),
    MatchKind.MAIL: said("mail"),
    MatchKind.APP: said("app"),
    MatchKind.KEEPSAKE: said("keepsake"),
    MatchKind.CHECKING: said("checking"),
}
NOTHING = said("Nothing on your list.")
STILL_IN_FORCE = said(
    "What your last changes make milder is still in force; `walkaway promise` shows"
    " for how long."
)
LAST_GOOD = said(
    "rules.yaml cannot be used, so this is what the rules from before say."
)
WHICH_PAGE = said("Which page? ")
NO_ADDRESS = (
    said("That is neither an address nor a handle that your rules know."),
    said("Write it as the browser shows it, such as `https://example.com/`."),
)
NO_TABLE = (
    said("No line of the file begins with an address."),
    said("Its columns are `url` and `title`, with tabs between them."),
)


def verdict(match: Match | None) -> str:
    """Return one sentence about what would happen, and why."""
    if match is None:
        return NOTHING
    about = {
        "alias": match.boundary.alias,
        "kind": _KINDS[match.kind],
        "why": match.why,
    }
    if match.needed:
        return said("Allowed and never counted: {alias} ({kind}). {why}", **about)
    if match.sought:
        return said("It would be met: {alias} ({kind}). {why}", **about)
    return said(
        "It would be passed by, without a word: {alias} ({kind}). {why}", **about
    )


def meets(match: Match | None) -> bool:
    """Return whether a boundary is touched; allowed contact touches none."""
    return match is not None and not match.needed


def verdict_json(address: str, match: Match | None) -> Mapping[str, Any]:
    """Return the same for programs; without a match the words are empty."""
    return {"url": address, **match_json(match)}


def match_json(match: Match | None) -> Mapping[str, Any]:
    """Return the same without the address."""
    return {
        "match": meets(match),
        "boundary": match.boundary.alias if match else "",
        "kind": match.kind.value if match else "",
        "sought": bool(match and match.sought and not match.needed),
        "why": match.why if match else "",
    }


def summary(matches: int, pages: int) -> str:
    """Return what a table or a history came to."""
    if matches == 0:
        return counted(
            pages,
            "Nothing on your list in 1 page.",
            "Nothing on your list in {count} pages.",
        )
    return counted(
        pages,
        "{matches} of 1 page would be noticed.",
        "{matches} of {count} pages would be noticed.",
        matches=grouped(matches),
    )
