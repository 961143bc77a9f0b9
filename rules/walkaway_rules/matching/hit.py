"""Hits: what was found before the strongest of it becomes the match."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.match import Match, MatchKind
from walkaway_rules.matching.reason import reason, reason_behind, reason_needed

_STRENGTH = tuple(MatchKind)
"""Kinds are declared with the surest sign first."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One boundary that an observation touches."""

    boundary: Boundary
    kind: MatchKind
    sought: bool
    behind: bool = False
    """Found inside another address."""
    needed: bool = False
    excuses: frozenset[str] | None = None
    """Where it is needed: the ids of the only boundaries that it excuses; None for
    all of them."""
    why: str = ""
    """The reason, where whoever found it can say it better."""


def strongest(hits: Iterable[Hit]) -> Match | None:
    """Given what was found, return the match it comes to, or None.

    Allowed contact comes first, then what was sought, then anything over the circle,
    then the firmer response, then the surer sign. Where the circle's response is the
    firmer one, it is given to what comes before it: that is what counts.
    """
    known = _excusing(list(hits))
    best = min(known, key=_weakness, default=None)
    if best is None:
        return None
    match = _match_of(best)
    if match.needed:
        return match
    equal = (hit.boundary.response for hit in known if hit.sought == best.sought)
    firmest = max(equal, key=lambda response: response.rung)
    return replace(match, boundary=replace(match.boundary, response=firmest))


def up_to_surest(hits: Iterable[Hit], firmest: int) -> Iterator[Hit]:
    """Yield hits up to one that none behind it outdoes, given the firmest rung.

    What was found inside other addresses comes last, and nothing is needed contact.
    """
    for hit in hits:
        yield hit
        surest = hit.sought and hit.kind is _STRENGTH[0]
        if surest and hit.boundary.response.rung == firmest and hit.boundary.counts:
            return


def _excusing(hits: list[Hit]) -> list[Hit]:
    """Leave out contact that does not excuse all that is touched with it."""
    touched = {hit.boundary.id for hit in hits if not hit.needed}
    return [hit for hit in hits if hit.excuses is None or touched <= hit.excuses]


def _weakness(hit: Hit) -> tuple[bool, bool, bool, int, bool, int]:
    return (
        not hit.needed,
        not hit.sought,
        hit.boundary.kind is BoundaryKind.CIRCLE,
        -hit.boundary.response.rung,
        hit.behind,
        _STRENGTH.index(hit.kind),
    )


def _match_of(hit: Hit) -> Match:
    return Match(
        boundary=hit.boundary,
        kind=hit.kind,
        sought=hit.sought,
        why=_why(hit),
        needed=hit.needed,
    )


def _why(hit: Hit) -> str:
    if hit.why:
        return hit.why
    if hit.needed:
        return reason_needed(hit.boundary)
    told = reason_behind if hit.behind else reason
    return told(hit.kind, hit.boundary)
