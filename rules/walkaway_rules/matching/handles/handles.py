"""Handles: which are one person's alone, and where each of them holds."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum

from walkaway_rules.matching.spelling.common_words import COMMON_NAMES, COMMON_WORDS
from walkaway_rules.matching.spelling.fold import composed
from walkaway_rules.matching.spelling.whole_words import WHOLE_WORDS
from walkaway_rules.tongue.said import said


class Reach(Enum):
    """Where a handle stands for its person."""

    ANYWHERE = "anywhere"
    """Any site, wherever the whole handle stands in an address."""
    PAGES = "pages"
    """Any site, where an address says whose page it is."""
    NAMED_SITE = "named site"
    """Only the sites it is given for."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a handle reaches, and why, in words for the rules' author."""

    reach: Reach
    why: str


def standing(text: str) -> Standing:
    """Given a handle as written, return how far it may reach and why."""
    key = handle_key(text)
    if key.isdecimal():
        return Standing(
            Reach.NAMED_SITE, said("a bare number means something on one site")
        )
    if len(key) < _SHORT:
        return Standing(
            Reach.NAMED_SITE, said("it is short, so others have it elsewhere")
        )
    if is_common(key):
        return Standing(Reach.NAMED_SITE, said("it is a common word or name"))
    if _is_plain(key):
        return Standing(Reach.PAGES, said("it could be a word, so only pages count"))
    return Standing(Reach.ANYWHERE, said("it is distinctive"))


def handle_key(text: str) -> str:
    """Return the handle as it is compared: bare, in lower case.

    Signs before it ("@", "~", "u/") and an address around it fall away; look-alike
    letters stay different, for another letter is another account.
    """
    bare = unicodedata.normalize("NFKC", text).strip().casefold().rstrip("/")
    return bare.rpartition("/")[2].strip("@~.:$ ")


def handle_tokens(text: str) -> list[str]:
    """Given a decoded text in lower case, return its unbroken handles.

    Letters, digits, "_", "." and "-" belong to a handle, so a longer one is never
    taken for a shorter. File endings and a home server's name do not.
    """
    return _TOKEN.findall(text)


def glued_handles(text: str) -> list[str]:
    """Given a decoded address in lower case, return handles glued to something.

    Some software puts a number or a word of its own beside them: "/8-0-jane",
    "/user-jane.html", "/members/jane.123", "/user/123.jane", "/profile/123-jane",
    "/@jane-12345/", "/summoners/euw/jane-euw", "/user/show/12345-name" of "12345".
    """
    return ["".join(found) for found in _GLUED.findall(text)] + _NUMBERED.findall(text)


def homed_handles(text: str) -> list[str]:
    """Given a decoded text in lower case, return names with Bluesky's own host."""
    return _HOMED.findall(text) if BLUESKY_HOME in text else []


def lowered(text: str) -> str:
    """Return the text as handles are compared."""
    if text.isascii():
        return text.lower()
    return composed(text).casefold()


def is_common(key: str) -> bool:
    """Return whether a handle is a common word or name, or made of such words."""
    stem = key.rstrip("0123456789")
    if stem != key:
        return stem.strip("._-") in COMMON_WORDS
    pieces = [piece for piece in _SEPARATORS.split(key) if piece]
    return (
        key in COMMON_NAMES
        or key in WHOLE_WORDS
        or all(piece in COMMON_WORDS for piece in pieces)
        or _is_two_words(key)
    )


def _is_two_words(key: str) -> bool:
    return any(
        key[:cut] in COMMON_WORDS and key[cut:] in COMMON_WORDS
        for cut in range(3, min(len(key), _LONG_KEY) - 2)
    )


def _is_plain(key: str) -> bool:
    return len(key) < _LONG_WORD and (key.isalpha() or key[:-1].isalpha())


BLUESKY_HOME = ".bsky.social"
_HOMED = re.compile(r"(?<![\w.-])[\w-]+\.bsky\.social(?!\.?[\w-])")
_SHORT = 5
_LONG_WORD = 8
_LONG_KEY = 60
_SEPARATORS = re.compile("[._-]+")
_TAILS = (
    "[sx]?html?|php|aspx?|jsp|json|rss|xml|atom|txt|pdf|vcf|jpe?g|png|gif|webp|mp4"
    "|bsky[.]social|tumblr|git|md|keys|gpg"
)
_TOKEN = re.compile(rf"[\w-]+(?:\.+(?!(?:{_TAILS})(?![\w.-]))[\w-]+)*")
_MARKS = (
    "users?|members?|profiles?|profil|usuario|authors?|players?|people|blog|nutzer"
    "|channels?|view|u"
)
_GLUED = re.compile(
    r'[/?&"](?:'
    rf"(?:8-0-|(?:{_MARKS})[-_](?:\d+-)?|(?:{_MARKS})/(?:show/|list/)?\d+-|review/list/\d+-)"
    r"([\w.-]+?)"
    r"(?=/|$|[?#]|\.html?)"
    rf"|(?:{_MARKS})/([\w.-]+)\.\d+(?=/|$|[?#])"
    rf"|(?:{_MARKS})/\d+\.([\w.-]+)(?=/|$|[?#])"
    rf"|(?:@|(?:{_MARKS}|o)/)([\w.-]+)-\d{{4,}}(?=/|$|[?#])"
    r'|(?<=")(?:user_?name|screen_?name|author|handle|login)": ?"([\w.-]+)"'
    r"|summoners?/[a-z]{2,4}\d?/([\w.-]+)-[a-z0-9]{2,5}(?=/|$|[?#])"
    r"|(?:\?\d{1,3})?-([\w.-]+)(?=/|$|[?#])"
    r"|space-username-([\w.-]+)\.html"
    r"|posts/((?:[^\W_]|-)+)_[\w-]*-(?:activity|share|ugcpost)-\d"
    r"|amzn1\.account\.(\w+)(?=/|$|[?#])"
    rf"|(?:{_MARKS})[/=]([\w.-]+?)[-_](?:users|summary|zn|info)(?=/|$|[?#])"
    ")"
)
_NUMBERED = re.compile(
    rf"/(?:(?:{_MARKS})/(?:show/|items/)?(?=\d+-)|(?:review|quotes)/list/"
    r"|author/[a-z_]{4,9}/)"
    r"(\d{4,})[-.][^\W\d]"
)
