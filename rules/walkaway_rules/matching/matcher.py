"""The matcher: every boundary of a rulebook, ready to be held against the world."""

from collections.abc import Iterator
from itertools import chain

from walkaway_rules.boundary import Boundary
from walkaway_rules.match import Match, MatchKind
from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.addresses.page import Page
from walkaway_rules.matching.checking.checked import Checked
from walkaway_rules.matching.drawing import Drawing
from walkaway_rules.matching.front.private_windows import is_private
from walkaway_rules.matching.front.titles import read_title
from walkaway_rules.matching.hit import Hit, strongest, up_to_surest
from walkaway_rules.matching.innocence import Innocence
from walkaway_rules.matching.people.asking import is_spared
from walkaway_rules.matching.signs import Signs
from walkaway_rules.observation import (
    FileOpened,
    Observation,
    ProcessStarted,
    Visit,
    WindowShown,
)
from walkaway_rules.rulebook import Rulebook


class Matcher:
    """What `compile_matcher` makes of a rulebook; it is never changed."""

    def __init__(self, rulebook: Rulebook, secret: bytes) -> None:
        self._drawn = Drawing(rulebook, secret)
        self._sees_private = rulebook.private_windows
        self._signs = Signs(rulebook, self._drawn)
        self._innocence = Innocence(rulebook)
        drawn = self._drawn.boundaries.values()
        self._firmest = max((one.response.rung for one in drawn), default=0)

    @property
    def boundaries(self) -> tuple[Boundary, ...]:
        """Every boundary of the rulebook, once, in its order."""
        return tuple(self._drawn.boundaries.values())

    def match(self, observation: Observation) -> Match | None:
        """Return the strongest match of an observation, or None.

        Allowed contact comes first, then what was sought, then a person, place, app
        or site over the circle, then the firmer response.
        """
        match observation:
            case Visit():
                return self._visit_match(observation)
            case WindowShown():
                return self._window_match(observation)
            case ProcessStarted():
                return strongest(self._signs.process_hits(observation))
            case FileOpened():
                return strongest(self._signs.file_hits(observation))
            case _:
                return strongest(self._signs.track_hits(observation))

    def checked(self, observation: Observation) -> tuple[Checked, ...]:
        """Return what this observation opens of all whose openings are counted.

        Such an opening is no match by itself; see `rates` for one too many.
        """
        if self._is_unseen(observation):
            return ()
        return self._drawn.checked.find(observation)

    def _visit_match(self, visit: Visit) -> Match | None:
        return None if self._innocence.holds(visit) else self.read(visit)

    def read(self, visit: Visit) -> Match | None:
        """Return what `match` does of a page, even where a glance would tell."""
        page = Page(parse_address(visit.address), visit.title)
        hits = self._unexcepted(self._signs.visit_hits(visit, page))
        if not self._drawn.allowed:
            hits = up_to_surest(hits, self._firmest)
        best = strongest(hits)
        return None if best and self._is_page_spared(best, page) else best

    def _is_page_spared(self, match: Match, page: Page) -> bool:
        return _may_be_spared(match) and self._is_spared(page.queries)

    def _is_unseen(self, observation: Observation) -> bool:
        """Whether this is a private window, and the rules let those alone."""
        if self._sees_private or not isinstance(observation, WindowShown):
            return False
        return is_private(observation.title)

    def _window_match(self, window: WindowShown) -> Match | None:
        if self._is_unseen(window):
            return None
        title = read_title(window.title)
        asked = (window.title[: title.head],) if title.search else ()
        best = strongest(self._unexcepted(self._signs.window_hits(window, asked)))
        spared = best and _may_be_spared(best) and self._is_spared(asked)
        return None if spared else best

    def _unexcepted(self, hits: Iterator[Hit]) -> Iterator[Hit]:
        """Leave out the signs of people that the rules leave alone."""
        for hit in hits:
            if hit.needed or (hit.boundary.id, hit.kind) not in self._drawn.excepted:
                yield hit

    def _is_spared(self, asked: tuple[str, ...]) -> bool:
        """Whether a search asks for help or speaks of danger: nothing is said then."""
        told = [self._drawn.people.unnamed(query) for query in asked]
        return is_spared(dict.fromkeys(chain.from_iterable(told)))


def compile_matcher(rulebook: Rulebook, secret: bytes) -> Matcher:
    """Given a rulebook and the installation's secret, return its matcher."""
    return Matcher(rulebook, secret)


def _may_be_spared(match: Match) -> bool:
    """Whether a search may have asked for it, and help with it.

    A profile is none, whatever its address is made to ask for beside it.
    """
    return not (match.needed or match.kind is MatchKind.PROFILE)
