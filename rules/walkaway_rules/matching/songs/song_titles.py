"""Titles of songs: how players and pages write them, as words and in parts."""

import re
from collections.abc import Iterator

from walkaway_rules.matching.songs.song_places import SONG_WORDS, WEAK_WORDS
from walkaway_rules.matching.spelling.chinese_signs import in_both_signs
from walkaway_rules.matching.spelling.fold import fold, words
from walkaway_rules.matching.spelling.spellings import spellings

Words = tuple[str, ...]
GLANCE = 1000
"""Characters of a text that are looked at."""
_TWO = 2


def spoken_words(text: str) -> Words:
    """Return a text's folded words; apostrophes part none."""
    return tuple(words(fold(text[: 2 * GLANCE]).translate(_APOSTROPHES)))


def written_ways(text: str) -> list[Words]:
    """Return the words of a text that the rules give, in all ways to write them.

    Umlauts are written out, Chinese signs are older and newer, and addresses part
    words at an apostrophe.
    """
    ways = [spoken_words(text), *spellings(text)]
    ways += [spoken_words(signs) for signs in in_both_signs(text)]
    return list(dict.fromkeys(way for way in ways if way))


def without_brackets(text: str) -> str:
    """Return a title without what stands in brackets."""
    return _BRACKETS.sub(" ", text)


def parts_of(text: str) -> list[Words]:
    """Split a title where artist and song are parted; drop what only qualifies."""
    return [way for ways in (*_split(text), *whole_parts(text)) for way in ways]


def whole_parts(text: str) -> list[list[Words]]:
    """Return the same of each part beside brackets, in the ways it may be meant.

    Parts that say nothing but that this is music are left out.
    """
    return [
        ways
        for ways in _split(without_brackets(text[:GLANCE]))
        if not OF_SONGS.issuperset(ways[0])
    ]


def _split(text: str) -> list[list[Words]]:
    parts = (spoken_words(part) for part in _PARTING.split(text[:GLANCE]))
    return [list(dict.fromkeys(_bare(part))) for part in parts if part]


def _bare(part: Words) -> Iterator[Words]:
    """Yield a part without guests and without qualifying words at its end.

    Those are "official video", "live 2011" or "sheet music for piano". Also without
    what numbers a movement and a work: "III. Clair de lune, L. 75". Also with all of
    them, which may be the title's own: "Ein letztes Lied". Weak ones behind one word
    count only beside one of music: "Data to text" is no song called "Data".
    """
    part = part[len(_TO_PLAY) :] if part[: len(_TO_PLAY)] == _TO_PLAY else part
    ends = (i for i in range(1, len(part)) if _is_end(part, i))
    plain = part[: next(ends, len(part))]
    yield _cut(plain, _QUALIFIERS)
    short = _cut(plain, _QUALIFIERS | WEAK_WORDS)
    if len(short) > 1 or not SONG_WORDS.isdisjoint(plain[1:]):
        yield short
    if len(plain) > 1 and _MOVEMENT.fullmatch(plain[0]):
        yield _cut(plain[1:], _QUALIFIERS)
    yield plain


def _is_end(part: Words, i: int) -> bool:
    """Whether guests begin here, or where a song was played: "live at a town"."""
    told = i >= _TWO or len(part[0]) >= _TOLD_LETTERS
    played = part[i] == "live" and part[i + 1 : i + 2] in _WHERE
    return part[i] in _GUESTS or (told and played)


def _cut(part: Words, qualifiers: frozenset[str]) -> Words:
    plain = list(part)
    while len(plain) > _TWO and plain[-1].isdecimal() and plain[-2] in _WORKS:
        del plain[-2:]
    while len(plain) > 1 and (plain[-1] in qualifiers or _YEAR.fullmatch(plain[-1])):
        plain.pop()
    return tuple(plain)


OF_SONGS = SONG_WORDS | WEAK_WORDS
"""Words that stand beside a song's title and say nothing else."""
_APOSTROPHES = {ord(c): None for c in "'`\u2019\u2018\u00b4\u02bc"}
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\u3010[^\u3010\u3011]*\u3011")
_PARTING = re.compile(
    r"\s[-\u2010-\u2015|/~]\s|:\s|[|\u00b7\u2022\"\u201c\u201d\u300c\u300d]|\s(?:by|von)\s"
    r"|\s(?:bei|on|sur|su|en|no|op|p\u00e5|na|w)\s(?=(?:amazon|apple|youtube)\smusi|spotify|deezer"
    r"|tidal|qobuz|soundcloud)",
    re.IGNORECASE,
)
_MOVEMENT = re.compile(r"[ivx]{1,5}|\d{1,3}")
_WORKS = frozenset({"bwv", "d", "hob", "k", "kv", "l", "no", "op", "woo"})
"""What stands before the number of a work, each in its composer's list."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_TO_PLAY = ("how", "to", "play")
_WHERE = (("at",), ("in",), ("from",), ("on",), ("im",), ("bei",), ("auf",), ("en",))
_TOLD_LETTERS = 8
"""Letters of a title of one word behind which it may be said where it was played."""
_GUESTS = frozenset({"feat", "ft", "featuring", "prod"})
_QUALIFIERS_TEXT = """
4k acoustic audio clean cover deluxe demo edit explicit extended flac hd hq
instrumental karaoke letra live lyric lyrics m4a mono mp3 music mv official ogg
paroles radio remaster remastered remix session single song songtext stereo version
video visualiser visualizer wav
"""
_QUALIFIERS = SONG_WORDS.union(_QUALIFIERS_TEXT.split())
