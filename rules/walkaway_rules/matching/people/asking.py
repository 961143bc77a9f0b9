"""Asking: what a search asks for, when it asks for no particular person.

Longing is met where the rules name it. A search for help, or one that speaks of
harm, is never met, whatever else it names.
"""

from collections.abc import Iterable, Iterator

from walkaway_rules.boundary import Boundary
from walkaway_rules.match import MatchKind
from walkaway_rules.matching.addresses.address import Address
from walkaway_rules.matching.hit import Hit
from walkaway_rules.matching.longing.longing import LongingMatcher, Verdict, warning
from walkaway_rules.matching.people.onlookers import tells_who_looked
from walkaway_rules.tongue.said import said


class Asking:
    """The searches that the rules name, with the boundary they are."""

    def __init__(self, longing: LongingMatcher, boundary: Boundary) -> None:
        self._longing = longing
        self._boundary = boundary

    def hits(self, queries: Iterable[str]) -> Iterator[Hit]:
        """Given what an address searches for, yield the longing in it."""
        for query in queries:
            if self._longing.meets(query):
                yield Hit(self._boundary, MatchKind.LONGING, sought=True)

    def page_hits(self, address: Address) -> Iterator[Hit]:
        """Yield a page that tells who looked at the person: it asks the same."""
        if self._longing.pack and tells_who_looked(address):
            yield Hit(self._boundary, MatchKind.LONGING, sought=True, why=_LOOKED)


def is_spared(queries: Iterable[str]) -> bool:
    """Return whether a search asks for help or speaks of danger."""
    return any(warning(query).verdict in _SPARED for query in queries)


_LOOKED = said("This page tells who looked at you.")
_SPARED = (Verdict.HELP, Verdict.DANGER)
