"""Searches for songs: a title without its artist, where it is plainly a song's."""

from collections.abc import Iterable

from walkaway_rules.matching.songs.song_places import SHEET_WORDS, SONG_WORDS
from walkaway_rules.matching.songs.song_titles import OF_SONGS, Words
from walkaway_rules.matching.spelling.common_words import COMMON_WORDS

_PLAYING = frozenset({"play", "playing", "spielen"})
_WAYS = frozenset({"how", "learn", "lernen"})
_TAUGHT = frozenset(
    {"tutorial", "lesson", "easy", "beginner", "beginners", "unterricht"}
)
_BESIDE = OF_SONGS | _PLAYING | _WAYS
"""What a search says of a song beside its title."""
TELLING_LETTERS = 8
"""Letters from which a title of one word is looked for without its artist."""
_TELLING_SIGNS = 3
"""The same of signs that are written without blanks."""
_TELLING_WORDS = 2
_SONG_TEXT = "song lied cancion canzone chanson piosenka piesn sarki"
_SONG = frozenset(_SONG_TEXT.split())
_SORTS_TEXT = """
love christmas birthday theme wedding swan folk sad happy new old best pop rock bird
summer funny rap country school drinking children kids baby the my your our this that
hit good night morning power torch party dance football original live cover full next
"""
_SORTS = frozenset(_SORTS_TEXT.split())
"""Titles that are sorts of songs as well."""
_WAYS_TO = (("how", "to"), ("how", "do"), ("how", "can"))
_SURE_WORDS = 3
"""Words from which a title is enough in a place for music."""
_LONG_WORDS = 5
"""Words from which a title is enough anywhere."""
_MOST_UNKNOWN = 3
"""Words, such as an artist's, beside the title of a song whose artist is not told."""


def is_telling(title: Words) -> bool:
    """Return whether a title says enough beside a word of songs ("lyrics")."""
    letters = "".join(title)
    least = TELLING_LETTERS if letters.isascii() else _TELLING_SIGNS
    return len(title) >= _TELLING_WORDS or len(letters) >= least


def is_sure(title: Words) -> bool:
    """Return whether a title says enough in a place for music."""
    return _size(title) >= _SURE_WORDS


def is_long(title: Words) -> bool:
    """Return whether a title says enough by itself, wherever it is searched for.

    One that asks for a way ("how to save a life") may be meant as it stands.
    """
    return len(title) >= _LONG_WORDS and title[:2] not in _WAYS_TO


def asks_for_title(titles: Iterable[Words], query: Words, *, place: bool) -> bool:
    """Return whether a search is for one of a song's titles and nothing else.

    `place` says that it asks in a place for music.
    """
    return any(_asks(title, query, place=place) for title in titles)


def asks_for_any(titles: Iterable[Words], query: Words, *, place: bool) -> bool:
    """Return the same of a song whose artist is not told, and may be named."""
    return any(_asks_any(title, query, place=place) for title in titles)


def _asks(title: Words, query: Words, *, place: bool) -> bool:
    rest = _beside(title, query)
    if rest is None or not is_telling(title) or not _BESIDE.issuperset(rest):
        return False
    if _tells(rest, title) or is_long(title):
        return True
    return place and is_sure(title)


def _asks_any(title: Words, query: Words, *, place: bool) -> bool:
    rest = _beside(title, query)
    if rest is None:
        return False
    unknown = len(rest) - sum(map(_BESIDE.__contains__, rest))
    if not (_tells(rest, title) or _is_called_song(rest, title)):
        return place and not unknown
    return not unknown or (is_telling(title) and unknown <= _MOST_UNKNOWN)


def _tells(rest: Words, title: Words) -> bool:
    """Whether what stands beside a title says that the song of this title is meant.

    "home cover" and "live music" are asked for by whoever wants neither song.
    """
    return not (SHEET_WORDS if _is_everyday(title) else SONG_WORDS).isdisjoint(rest)


def _is_called_song(rest: Words, title: Words) -> bool:
    """Whether a search says that it means the song, and nothing else: "stay song"."""
    return len(rest) == 1 and rest[0] in _SONG and title[-1] not in _SORTS


def _is_everyday(title: Words) -> bool:
    if len(title) >= _TELLING_WORDS:
        return False
    return not is_telling(title) or any(
        word in COMMON_WORDS or word in _BESIDE for word in title
    )


def _beside(title: Words, query: Words) -> Words | None:
    """Return what stands beside a title at a search's begin or end, or None.

    Words that say nothing else may stand on its other side, too.
    """
    for i in range(len(query) - len(title) + 1):
        if query[i : i + len(title)] == title:
            before, after = query[:i], query[i + len(title) :]
            if _BESIDE.issuperset(before) or _BESIDE.issuperset(after):
                rest = before + after
                return None if _asks_a_way(rest, title) else rest
    return None


def _asks_a_way(rest: Words, title: Words) -> bool:
    """Whether a search asks how to do what a title says: "how to let her go".

    What a word of everyday names is taught as well: "swim lesson".
    """
    asked = _WAYS | _TAUGHT if _is_everyday(title) else _WAYS
    told = _PLAYING | SONG_WORDS
    return not asked.isdisjoint(rest) and told.isdisjoint(rest)


def _size(title: Words) -> int:
    """Return a title's words; two signs that are written without blanks are one."""
    signs = sum(len(word) for word in title if word[0] >= _UNSPACED)
    return len([word for word in title if word[0] < _UNSPACED]) + (signs + 1) // 2


_UNSPACED = "\u3040"
