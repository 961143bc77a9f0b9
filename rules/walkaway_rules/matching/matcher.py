"""The matcher: every boundary of a rulebook, ready to be held against the world."""

from collections.abc import Collection, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from walkaway_rules.boundary import Boundary
from walkaway_rules.match import Match, MatchKind
from walkaway_rules.matching.addresses.address import Address, parse_address
from walkaway_rules.matching.addresses.page import Page
from walkaway_rules.matching.allowed import Seen
from walkaway_rules.matching.checking.checked import Checked
from walkaway_rules.matching.drawing import Drawing
from walkaway_rules.matching.front.private_windows import is_private
from walkaway_rules.matching.front.programs import (
    cut_name,
    process_keys,
    window_keys,
)
from walkaway_rules.matching.front.titles import read_title
from walkaway_rules.matching.hit import Hit, strongest, up_to_surest
from walkaway_rules.matching.innocence import Innocence
from walkaway_rules.matching.people.asking import is_spared
from walkaway_rules.observation import (
    SOUGHT_VISITS,
    FileOpened,
    Observation,
    ProcessStarted,
    TrackPlayed,
    Visit,
    WindowShown,
)
from walkaway_rules.rulebook import Rulebook, Song

if TYPE_CHECKING:
    from walkaway_rules.matching.places.place_matcher import PlaceHit, PlaceMatcher
    from walkaway_rules.matching.songs.songs import SongMatcher


class Matcher:
    """What `compile_matcher` makes of a rulebook; it is never changed."""

    def __init__(self, rulebook: Rulebook, secret: bytes) -> None:
        self._drawn = Drawing(rulebook, secret)
        self._sees_private = rulebook.private_windows
        self._places = _places(rulebook)
        self._songs = _songs(self._drawn.songs)
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
                return strongest(self._process_hits(observation))
            case FileOpened(path):
                return strongest(_kept(self._drawn.keepsakes.find(path)))
            case _:
                return strongest(self._track_hits(observation))

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
        hits = self._unexcepted(self._visit_hits(visit, page))
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
        best = strongest(self._unexcepted(self._window_hits(window, asked)))
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

    def _visit_hits(self, visit: Visit, page: Page) -> Iterator[Hit]:
        sought = visit.kind in SOUGHT_VISITS
        for hit in self._page_hits(page):
            yield hit if sought else replace(hit, sought=False)
        if self._drawn.allowed:
            yield from self._allowed_hits(Seen(page.chain, page.title))

    def _page_hits(self, page: Page) -> Iterator[Hit]:
        """Yield what a page touches: what is inside its address comes last."""
        yield from self._address_hits(page.address, page.title)
        yield from self._title_hits(page.title)
        if self._drawn.asking:
            yield from self._drawn.asking.hits(page.queries)
            yield from self._drawn.asking.page_hits(page.chain[-1])
        for inner in page.chain[1:]:
            for hit in self._address_hits(inner, page.title):
                yield replace(hit, behind=True)

    def _address_hits(self, address: Address, title: str) -> Iterator[Hit]:
        yield from self._drawn.people.on(address)
        for boundary in self._drawn.sites.find(address):
            yield Hit(boundary, MatchKind.SITE, sought=True)
        if self._places:
            yield from self._place_hits(self._places.match(address, title))
        if self._songs:
            yield from self._song_hits(self._songs.match_page(address, title))

    def _track_hits(self, track: TrackPlayed) -> Iterator[Hit]:
        if self._songs:
            song = self._songs.match_track(track.artist, track.title)
            yield from self._playing_hits(song)

    def _song_hits(self, song: Song | None) -> Iterator[Hit]:
        if song:
            yield Hit(self._drawn.songs[song], MatchKind.SONG, sought=True)

    def _playing_hits(self, song: Song | None) -> Iterator[Hit]:
        """Take what plays as not sought: a list may have come to it by itself."""
        for hit in self._song_hits(song):
            yield replace(hit, sought=False)

    def _place_hits(self, found: "PlaceHit | None") -> Iterator[Hit]:
        if found:
            boundary = self._drawn.places[found.place.name]
            yield Hit(boundary, MatchKind.PLACE, found.sought, why=found.why)

    def _title_hits(self, title: str) -> Iterator[Hit]:
        if title:
            yield from self._drawn.people.named(title)

    def _window_hits(
        self, window: WindowShown, asked: tuple[str, ...]
    ) -> Iterator[Hit]:
        keys = window_keys(window)
        yield from self._program_hits(keys)
        yield from self._title_hits(window.title)
        if self._drawn.asking:
            yield from self._drawn.asking.hits(asked)
        if self._places:
            yield from self._place_hits(self._places.match_title(window.title))
        if self._songs:
            song = self._songs.match_window(window.title, window.app)
            yield from self._playing_hits(song)
        yield from self._allowed_hits(Seen(title=window.title, programs=keys))

    def _process_hits(self, process: ProcessStarted) -> Iterator[Hit]:
        keys = process_keys(process)
        cut = cut_name(process)
        if cut:
            keys |= {key for key in self._drawn.programs if key.startswith(cut)}
        yield from self._program_hits(keys)
        yield from self._allowed_hits(Seen(programs=frozenset(keys)))

    def _program_hits(self, keys: AbstractSet[str]) -> Iterator[Hit]:
        for key in self._drawn.programs.keys() & keys:
            yield Hit(self._drawn.programs[key], MatchKind.APP, sought=True)

    def _allowed_hits(self, seen: Seen) -> Iterator[Hit]:
        for allowance in self._drawn.allowed:
            hit = allowance.hit(seen)
            if hit:
                yield hit


def _places(rulebook: Rulebook) -> "PlaceMatcher | None":
    """Load the world's maps only for somebody who keeps away from a place."""
    if not rulebook.places:
        return None
    from walkaway_rules.matching.places.place_matcher import (  # noqa: PLC0415  # as said
        compile_places,
    )

    return compile_places(rulebook.places)


def _songs(songs: Collection[Song]) -> "SongMatcher | None":
    if not songs:
        return None
    from walkaway_rules.matching.songs.songs import (  # noqa: PLC0415  # as with places
        compile_songs,
    )

    return compile_songs(songs)


def compile_matcher(rulebook: Rulebook, secret: bytes) -> Matcher:
    """Given a rulebook and the installation's secret, return its matcher."""
    return Matcher(rulebook, secret)


def _may_be_spared(match: Match) -> bool:
    """Whether a search may have asked for it, and help with it.

    A profile is none, whatever its address is made to ask for beside it.
    """
    return not (match.needed or match.kind is MatchKind.PROFILE)


def _kept(boundaries: list[Boundary]) -> Iterator[Hit]:
    for boundary in boundaries:
        yield Hit(boundary, MatchKind.KEEPSAKE, sought=True)
