"""Songs: known by artist and title, however a player or a page puts them.

A song with an artist is met where both are named in a place for music, or stand as
a song's do anywhere. A title alone is met only where it stands by itself in such a
place or is searched for as a song's, since many songs share one title, and many
titles are everyday words.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, product

from walkaway_rules.matching.addresses.address import Address, decode
from walkaway_rules.matching.addresses.query import search_queries
from walkaway_rules.matching.songs.song_places import (
    MUSIC_PLACES,
    SONG_WORDS,
    is_music,
    is_player,
    is_song_page,
)
from walkaway_rules.matching.songs.song_searches import (
    asks_for_any,
    asks_for_title,
    is_long,
    is_sure,
    is_telling,
)
from walkaway_rules.matching.songs.song_titles import (
    GLANCE,
    OF_SONGS,
    Words,
    parts_of,
    spoken_words,
    whole_parts,
    without_brackets,
    written_ways,
)
from walkaway_rules.rulebook import Song

_TWO = 2
_SHORTEST_PART = 3
"""Letters of each half of a title that is one word, where it is written as two."""
_SURE_LETTERS = 8
"""Letters from which one word may stand for a song whose artist is not told."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A song, folded."""

    song: Song
    titles: frozenset[Words]
    artists: frozenset[Words]
    """Empty where the rules name none."""
    shortly: frozenset[Words] = frozenset()
    """The artist in one word without "the", which may be another's name as well."""
    parted: frozenset[Words] = frozenset()
    """A title of one word as two, which only beside the artist are the title."""

    @property
    def everyone(self) -> frozenset[Words]:
        """Every way in which the artist is written."""
        return self.artists | self.shortly

    @property
    def beside_artist(self) -> frozenset[Words]:
        """Every way in which the title is written where the artist is told."""
        return self.titles | self.parted


@dataclass(frozen=True, slots=True)
class SongMatcher:
    """Songs, ready to be met. Make one with `compile_songs`."""

    firsts: dict[str, tuple[_Known, ...]]
    """Songs by the first words of their titles."""
    unspaced: tuple[_Known, ...] = ()
    """Songs whose titles have no blanks between words, found within longer ones."""

    def match_track(self, artist: str, title: str) -> Song | None:
        """Given what a media player says it plays, return the song it is.

        Browsers as players put the channel for the artist and both into the title.
        """
        parts = parts_of(title)
        spoken = spoken_words(f"{artist} / {title}")
        for known in self._likely(spoken):
            alone = not known.artists or (not artist and _is_sure(known))
            if _is_both(known, spoken) or (alone and _stands(known, parts)):
                return known.song
            if _is_both_shortly(known, spoken, [*parts, spoken_words(artist)]):
                return known.song
        return None

    def match_page(self, address: Address, title: str = "") -> Song | None:
        """Given a page of a place for music, return the song it is about."""
        if not (is_music(address) or is_song_page(address, title)):
            return self._asked(address) or self._told(address, title)
        text = decode(address.text[:GLANCE]).replace("+", " ")
        if not self._may_be_in(f"{text} / {title}"):
            return None
        parts = [part for segment in address.segments for part in parts_of(segment)]
        queries = [spoken_words(query) for query in search_queries(address)]
        parts += parts_of(title)
        alone = (self._alone(query, place=True) for query in queries)
        found = (self._spoken(f"{text} / {title}", parts, *queries), *alone)
        entitled = self._entitled(address, title)
        return next((song for song in (*found, entitled) if song), None)

    def _asked(self, address: Address) -> Song | None:
        """Return the song that a search names with its artist, wherever it asks."""
        if not self._may_be_in(decode(address.text[:GLANCE]).replace("+", " ")):
            return None
        queries = search_queries(address)
        found = (self._spoken(query, [], spoken_words(query)) for query in queries)
        alone = (self._alone(spoken_words(query), place=False) for query in queries)
        return next((song for song in (*found, *alone) if song), None)

    def _alone(self, query: Words, *, place: bool) -> Song | None:
        """Return the song that a search names without its artist, if it is plain."""
        for known in self._likely(query):
            asks = asks_for_title if known.artists else asks_for_any
            if asks(known.titles, query, place=place):
                return known.song
        return None

    def _told(self, address: Address, title: str) -> Song | None:
        """Return the song whose words or chords a page says it has, on any site."""
        segments = [spoken_words(part) for part in address.segments]
        spoken = {word for part in (spoken_words(title), *segments) for word in part}
        if SONG_WORDS.isdisjoint(spoken):
            return None
        parts = parts_of(title)
        for known in self._likely((*spoken_words(title), *chain(*segments[-1:]))):
            if _stands_beside(known, parts) and _is_by(known, parts):
                return known.song
            if any(_is_named(known, part) for part in segments[-1:]):
                return known.song
        return None

    def _entitled(self, address: Address, title: str) -> Song | None:
        """Return the song whose title is all that a page of a place for music says."""
        shown = [
            part
            for part in whole_parts(title)
            if not set(chain(*part)) <= OF_SONGS.union(address.host.split("."))
        ]
        before = address.segments[-2:-1]
        if not title and before and (before[0].isdecimal() or before[0] in SONG_WORDS):
            shown = [parts_of(address.segments[-1])]
        for known in self._likely(tuple(chain(*chain(*shown[:1])))):
            enough = is_telling if is_song_page(address, title) else is_sure
            if len(shown) == 1 and any(
                part in known.titles and enough(part) for part in shown[0]
            ):
                return known.song
        return None

    def match_window(self, title: str, app: str = "") -> Song | None:
        """Given a window's title and application, return the song it plays."""
        if not is_player(title, app):
            return self._whole(title)
        return self._spoken(title, parts_of(title))

    def _whole(self, title: str) -> Song | None:
        """Return the song that a title names with its artist, and nothing else.

        Many players' windows are called so.
        """
        if not self._may_be_in(title):
            return None
        parts = whole_parts(title)
        for known in self._likely(spoken_words(title)):
            own = [part for part in parts if _stands_beside(known, part)]
            others = [part for part in parts if _is_by(known, part)]
            if own and others and len(parts) == _TWO:
                return known.song
        return None

    def _spoken(self, text: str, parts: list[Words], *asked: Words) -> Song | None:
        spoken = spoken_words(text)
        for known in self._likely(spoken):
            if _is_both(known, spoken) or (not known.artists and _stands(known, parts)):
                return known.song
            if _is_both_shortly(known, spoken, parts) or any(
                _is_asked(known, query) for query in asked
            ):
                return known.song
        return None

    def _may_be_in(self, text: str) -> bool:
        """Return False where no song's title can be in a text, which is soon told."""
        return next(self._likely(spoken_words(text)), None) is not None

    def _likely(self, spoken: Words) -> Iterator[_Known]:
        for word in dict.fromkeys(spoken):
            yield from self.firsts.get(word, ())
        if self.unspaced and not "".join(spoken).isascii():
            yield from self.unspaced


def compile_songs(songs: Iterable[Song]) -> SongMatcher:
    """Given songs as the rules name them, return their matcher."""
    firsts: dict[str, tuple[_Known, ...]] = {}
    unspaced: list[_Known] = []
    for song in songs:
        artists, shortly = _artists(song.artist)
        parted = frozenset(_parted(song))
        known = _Known(song, _titles(song), artists, shortly, parted)
        if any(len(title) == 1 and _UNSPACED.match(title[0]) for title in known.titles):
            unspaced.append(known)
        for first in {word for title in known.beside_artist for word in title[:1]}:
            firsts[first] = (*firsts.get(first, ()), known)
    return SongMatcher(firsts, tuple(unspaced))


def song_words(songs: Iterable[Song]) -> Iterator[tuple[Words, Words, Words]]:
    """Yield what is said wherever a song of these is met.

    The words of a title; with them those of the artist, also as parts of others;
    and words of which one is said as well, if there are any.
    """
    for song in songs:
        artists = _said_of(song.artist)
        for title in _parted(song):
            yield from ((title, artist, ()) for artist in artists)
        for title in sorted(_titles(song)):
            yield from ((title, artist, ()) for artist in artists)
            if is_long(title):
                yield title, (), ()
            elif not artists or is_telling(title):
                yield title, (), _SAID


def _said_of(artist: str) -> list[Words]:
    """Return the words that are said wherever an artist is, in each way to write."""
    ways = [
        tuple(word for word in way if word not in _SMALL)
        for way in written_ways(artist)
    ]
    return list(dict.fromkeys(way for way in ways if way))


def _titles(song: Song) -> frozenset[Words]:
    """Return the title with and without what stands in brackets, also as one word.

    Beside an artist a long one may lack its "the".
    """
    ways = written_ways(song.title) + written_ways(without_brackets(song.title))
    if "ß" in song.title:  # some sites leave it out of their addresses
        ways.append(spoken_words(song.title.replace("ß", "")))
    if song.artist:
        ways += [way[1:] for way in ways if len(way) > _TWO and way[0] == "the"]
    joined = (("".join(way),) for way in ways)
    long = (way for way in joined if len(way[0]) >= _SURE_LETTERS)
    return frozenset(way for way in (*ways, *long) if way)


def _parted(song: Song) -> Iterator[Words]:
    """Yield "love song" for "Lovesong", at each letter where it may be parted."""
    for way in written_ways(without_brackets(song.title)) if song.artist else ():
        word = way[0]
        if len(way) == 1 and word.isascii() and word.isalpha():
            ends = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
            yield from ((word[:end], word[end:]) for end in ends)


def _artists(artist: str) -> tuple[frozenset[Words], frozenset[Words]]:
    """Return the ways in which the artist is written, also as one word.

    Those of the second set are one word that says little by itself.
    """
    told = (_AND.sub(joint, artist) for joint in (" and ", " "))
    ways = {*written_ways(artist), *map(spoken_words, told)}
    ways.add(spoken_words(artist.translate(_SIGNS)))
    bare = {way[1:] for way in ways if len(way) > 1 and way[0] == "the"}
    shortly = {way for way in bare if len(way) == 1}
    ways |= bare - shortly
    ways |= {("".join(way) + tail,) for way in ways if way for tail in _CHANNELS}
    return frozenset(way for way in ways if way), frozenset(shortly)


def _is_both(known: _Known, spoken: Words) -> bool:
    """Whether artist and title are both said, each in words of its own."""
    for artist in known.artists:
        begin = _find(artist, spoken)
        if begin is None:
            continue
        rest = (*spoken[:begin], "", *spoken[begin + len(artist) :])
        if any(_find(title, rest) is not None for title in known.beside_artist):
            return True
    return False


def _is_both_shortly(known: _Known, spoken: Words, parts: list[Words]) -> bool:
    """Whether a title is said where the artist's short name stands by itself."""
    return not known.shortly.isdisjoint(parts) and any(
        _find(title, spoken) is not None for title in known.beside_artist
    )


def _is_asked(known: _Known, query: Words) -> bool:
    """Whether a search asks for a title and the artist's short name, and no more."""
    return any(
        _is_just(query, title, artist)
        for title, artist in product(known.beside_artist, known.shortly)
    )


def _is_named(known: _Known, part: Words) -> bool:
    """Whether a part of an address is a title and its artist, and no more."""
    return any(
        _is_just(part, title, artist)
        for title, artist in product(known.beside_artist, known.everyone)
    )


def _is_just(said: Words, title: Words, artist: Words) -> bool:
    """Whether this is all that is said, but for words of songs and numbers."""
    own = sorted(title + artist)
    rest = [word for word in said if word in own or not _is_of_songs(word)]
    return sorted(rest) == own


def _is_of_songs(word: str) -> bool:
    return word in OF_SONGS or word.isdecimal()


def _stands(known: _Known, parts: list[Words]) -> bool:
    return not known.titles.isdisjoint(parts)


def _stands_beside(known: _Known, parts: list[Words]) -> bool:
    return not known.beside_artist.isdisjoint(parts)


def _is_by(known: _Known, parts: list[Words]) -> bool:
    return not known.everyone.isdisjoint(parts)


def _is_sure(known: _Known) -> bool:
    """Whether the title says enough where the player tells no artist."""
    return all(
        len(title) > 1 or len("".join(title)) >= _SURE_LETTERS for title in known.titles
    )


def _find(needle: Words, spoken: Words) -> int | None:
    if len(needle) == 1 and _UNSPACED.match(needle[0]):
        return next((i for i, word in enumerate(spoken) if needle[0] in word), None)
    for i in range(len(spoken) - len(needle) + 1):
        if spoken[i : i + len(needle)] == needle:
            return i
    return None


_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2}")
_AND = re.compile(r"[&+]|(?<!\S)'?n'?(?!\S)", re.IGNORECASE)
"""Also as it stands in "Guns N' Roses"."""
_SIGNS = {ord("!"): "i", ord("$"): "s"}
"""Signs that stand for letters: "P!nk", "Ke$ha"."""
_SMALL = frozenset({"the", "and"})
"""What may be left out of an artist's name, or written otherwise."""
_CHANNELS = ("", "vevo", "official", "music", "band")
_SAID = tuple(sorted(MUSIC_PLACES | SONG_WORDS))
"""Of these one is said wherever a song is met without its artist."""
