"""Pieces: names found in something else, a handle, a file's name or a sentence."""

import re

from walkaway_rules.boundary import Boundary
from walkaway_rules.matching.front.titles import Title
from walkaway_rules.matching.names.names import Found
from walkaway_rules.matching.names.neighbours import is_written_small
from walkaway_rules.matching.spelling.fold import words


def is_in_handle(folded: str, found: Found[Boundary]) -> bool:
    """Return whether the name is a piece of a longer handle, somebody else's perhaps.

    With a blank in it it is none: "@Jane Doe" calls her by her name.
    """
    before = folded[max(0, found.start - 2) : found.start]
    if before.endswith("@") and " " in folded[found.start : found.end]:
        return False
    return _BOUND_BEFORE.search(before) is not None or (
        _BOUND_AFTER.match(folded, found.end) is not None
    )


def is_in_file(folded: str, found: Found[Boundary]) -> bool:
    """Return whether the name is in a file's name, where "_" parts words."""
    return _FILE.match(folded, found.end) is not None


def is_only_words(text: str, title: Title, found: Found[Boundary]) -> bool:
    """Return whether a title writes words here, and not the name.

    One of a profile or a search writes as people type, and so does a part of another
    that has no capitals, or that says whose pictures it has: "rose hunter - Gmail",
    "Photos of rose hunter".
    """
    if title.profile or title.search or len(text) != len(title.folded):
        return False
    whose = _WHOSE.search(title.folded, max(0, found.start - _BEFORE), found.start)
    if whose and not _MORE.match(title.folded, found.end):
        return False
    return is_written_small(text[found.start : found.end], _part_around(text, found))


def shows_pictures(
    before: tuple[str, ...], folded: str, found: Found[Boundary]
) -> bool:
    """Return whether a segment is a name alone, behind a word for pictures of it."""
    beside = words(f"{folded[: found.start]} {folded[found.end :]}")
    pictured = bool(before) and before[-1].casefold() in _PICTURES
    return pictured and all(map(str.isdecimal, beside))


def _part_around(text: str, found: Found[Boundary]) -> str:
    before = text[max(0, found.start - _NEAR) : found.start]
    behind = text[found.start : found.end + _NEAR]
    return _SEAM.split(before)[-1] + _SEAM.split(behind, maxsplit=1)[0]


_PICTURES_TEXT = "photos photo pictures images image gifs stock-photos bilder fotos"
_PICTURES = frozenset(_PICTURES_TEXT.split())
_BEFORE = 40
_MORE = re.compile(r"\s+\w")
_WHOSE = re.compile(
    r"\b(?:photo|picture|image|video|post|tweet|profile|foto|bild|bilder|profil|beitrag)"
    r"e?s? (?:of|by|from|von|de|di) \Z"
)
_NEAR = 200
"""Characters to both sides in which a title's part is looked at."""
_SEAM = re.compile(r"(?:\s[-\u2013\u2014|\u2022\u00b7]|:)\s")
_BOUND_BEFORE = re.compile(r"[\w][._]$|@$")
_BOUND_AFTER = re.compile(
    r"_(?=[a-z0-9]|$)|\.(?!(?:html?|php|aspx?|jpe?g|png|gif|webp|heic|pdf|docx?|mp4)\b)\w"
    r"|-[\d_-]{1,6}(?![\w-])"
)
_FILE = re.compile(
    r"[\w-]{0,80}\.(?:jpe?g|png|gif|webp|heic|pdf|docx?|odt|rtf|txt|mp[34]|mov|xlsx?|zip)\b"
)
