"""What `walkaway check` and `walkaway try` say about one page."""

from collections.abc import Mapping
from typing import Any

from walkaway_rules.matching.match import Match

NOTHING = "Nothing on your list."


def verdict(match: Match | None) -> str:
    """Return one sentence about what would happen, and why."""
    if match is None:
        return NOTHING
    about = f"{match.boundary.alias} ({match.kind.value})"
    if match.needed:
        return f"Allowed and never counted: {about}. {match.why}"
    if match.sought:
        return f"It would be met: {about}. {match.why}"
    return f"It would be passed by, without a word: {about}. {match.why}"


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
    of = "1 page" if pages == 1 else f"{pages} pages"
    if matches == 0:
        return f"Nothing on your list in {of}."
    return f"{matches} of {of} would be noticed."
