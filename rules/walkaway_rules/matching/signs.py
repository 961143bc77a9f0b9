"""Signs: all that one observation touches, found but not yet judged.

What the rules draw is looked for here in addresses, titles, windows, programs and
players; `Matcher` then says what it comes to.
"""

from collections.abc import Collection, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import TYPE_CHECKING

from walkaway_rules.boundary import Boundary
from walkaway_rules.match import MatchKind
from walkaway_rules.matching.addresses.address import Address
from walkaway_rules.matching.addresses.page import Page
from walkaway_rules.matching.allowed import Seen
from walkaway_rules.matching.drawing import Drawing
from walkaway_rules.matching.front.programs import (
    cut_name,
    process_keys,
    window_keys,
)
from walkaway_rules.matching.hit import Hit
from walkaway_rules.observation import (
    SOUGHT_VISITS,
    FileOpened,
    ProcessStarted,
    TrackPlayed,
    Visit,
    WindowShown,
)
from walkaway_rules.rulebook import Rulebook, Song

if TYPE_CHECKING:
    from walkaway_rules.matching.places.place_matcher import PlaceHit, PlaceMatcher
    from walkaway_rules.matching.songs.songs import SongMatcher


class Signs:
    """Where the boundaries of a rulebook are looked for."""

    def __init__(self, rulebook: Rulebook, drawing: Drawing) -> None:
        self._drawing = drawing
        self._places = _places(rulebook)
        self._songs = _songs(drawing.songs)

    def visit_hits(self, visit: Visit, page: Page) -> Iterator[Hit]:
        """Given a visit and its page, yield what it touches."""
        sought = visit.kind in SOUGHT_VISITS
        for hit in self._page_hits(page):
            yield hit if sought else replace(hit, sought=False)
        if self._drawing.allowed:
            yield from self._allowed_hits(Seen(page.chain, page.title))

    def _page_hits(self, page: Page) -> Iterator[Hit]:
        """Yield what a page touches: what is inside its address comes last."""
        yield from self._address_hits(page.address, page.title)
        yield from self._title_hits(page.title)
        if self._drawing.asking:
            yield from self._drawing.asking.hits(page.queries)
            yield from self._drawing.asking.page_hits(page.chain[-1])
        for inner in page.chain[1:]:
            for hit in self._address_hits(inner, page.title):
                yield replace(hit, behind=True)

    def _address_hits(self, address: Address, title: str) -> Iterator[Hit]:
        yield from self._drawing.people.on(address)
        for boundary in self._drawing.sites.find(address):
            yield Hit(boundary, MatchKind.SITE, sought=True)
        if self._places:
            yield from self._place_hits(self._places.match(address, title))
        if self._songs:
            yield from self._song_hits(self._songs.match_page(address, title))

    def file_hits(self, opened: FileOpened) -> Iterator[Hit]:
        """Yield the keepsakes that an opened file belongs to."""
        return _kept(self._drawing.keepsakes.find(opened.path))

    def track_hits(self, track: TrackPlayed) -> Iterator[Hit]:
        """Yield the song that a player plays."""
        if self._songs:
            song = self._songs.match_track(track.artist, track.title)
            yield from self._playing_hits(song)

    def _song_hits(self, song: Song | None) -> Iterator[Hit]:
        if song:
            yield Hit(self._drawing.songs[song], MatchKind.SONG, sought=True)

    def _playing_hits(self, song: Song | None) -> Iterator[Hit]:
        """Take what plays as not sought: a list may have come to it by itself."""
        for hit in self._song_hits(song):
            yield replace(hit, sought=False)

    def _place_hits(self, found: "PlaceHit | None") -> Iterator[Hit]:
        if found:
            boundary = self._drawing.places[found.place.name]
            yield Hit(boundary, MatchKind.PLACE, found.sought, why=found.why)

    def _title_hits(self, title: str) -> Iterator[Hit]:
        if title:
            yield from self._drawing.people.named(title)

    def window_hits(self, window: WindowShown, asked: tuple[str, ...]) -> Iterator[Hit]:
        """Given a window in front, and what its title asks, yield what it touches."""
        keys = window_keys(window)
        yield from self._program_hits(keys)
        yield from self._title_hits(window.title)
        if self._drawing.asking:
            yield from self._drawing.asking.hits(asked)
        if self._places:
            yield from self._place_hits(self._places.match_title(window.title))
        if self._songs:
            song = self._songs.match_window(window.title, window.app)
            yield from self._playing_hits(song)
        yield from self._allowed_hits(Seen(title=window.title, programs=keys))

    def process_hits(self, process: ProcessStarted) -> Iterator[Hit]:
        """Yield what a program touches by its names."""
        keys = process_keys(process)
        cut = cut_name(process)
        if cut:
            keys |= {key for key in self._drawing.programs if key.startswith(cut)}
        yield from self._program_hits(keys)
        yield from self._allowed_hits(Seen(programs=frozenset(keys)))

    def _program_hits(self, keys: AbstractSet[str]) -> Iterator[Hit]:
        for key in self._drawing.programs.keys() & keys:
            yield Hit(self._drawing.programs[key], MatchKind.APP, sought=True)

    def _allowed_hits(self, seen: Seen) -> Iterator[Hit]:
        for allowance in self._drawing.allowed:
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


def _kept(boundaries: list[Boundary]) -> Iterator[Hit]:
    for boundary in boundaries:
        yield Hit(boundary, MatchKind.KEEPSAKE, sought=True)
