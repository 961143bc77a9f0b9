"""A look at a map: an address laid out for everything that reads places from it."""

import re
from dataclasses import dataclass

from walkaway_rules.matching.addresses.address import MOST_PARAMETERS, Address, decode

_LONGEST = 16_000
"""Characters of an address that are looked at; no map writes more."""


@dataclass(frozen=True, slots=True)
class Look:
    """An address as the readers of maps want it."""

    scheme: str
    host: str
    body: str
    """Everything after the scheme, decoded, at most 16,000 characters."""
    segments: tuple[str, ...]
    """The path's parts, decoded, plus signs as spaces; empty ones between kept."""
    parameters: tuple[tuple[str, str], ...]
    """Of query and fragment: keys in lower case, values decoded.

    Unlike those of an address they are not split at ";", which stands between the
    points of a route; a plus sign is a space.
    """


def look_at(address: Address) -> Look:
    """Return the address laid out for reading places."""
    text = address.text.strip()[:_LONGEST]
    body = text.split(":", 1)[1] if _SCHEME.match(text) else text
    path, _, tail = body.partition("?") if _asks(body) else body.partition("#")
    query, _, fragment = tail.partition("#") if _asks(body) else ("", "", tail)
    last = path.rstrip("/").rpartition("/")[2]
    query = query or (last if "=" in last else "")
    pairs = [*query.split("&", MOST_PARAMETERS), *fragment.split("&", MOST_PARAMETERS)]
    return Look(
        scheme=address.scheme,
        host=address.host,
        body=decode(body),
        segments=tuple(_plain(part) for part in _path(path).split("/")),
        parameters=tuple(_pair(pair) for pair in pairs if "=" in pair),
    )


def _asks(body: str) -> bool:
    """Whether a query comes, and not a fragment that holds a question mark."""
    return "?" in body.partition("#")[0]


def _path(text: str) -> str:
    """Return what follows host and slash."""
    if text.startswith("//"):
        return text[2:].partition("/")[2]
    return text.removeprefix("/")


def _pair(pair: str) -> tuple[str, str]:
    key, _, value = pair.partition("=")
    bare = _BEFORE_KEY.sub("", decode(key).lower()).removeprefix("amp;")
    return bare.removeprefix("geo:"), _plain(value)


def _plain(text: str) -> str:
    return decode(text.replace("+", " "))


_BEFORE_KEY = re.compile(r".*[?/!]", re.DOTALL)
"""A path that stands before the first key of a fragment."""
WEB = frozenset({"http", "https"})
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.\-]{0,60}:(?!\d{1,5}(?:/|$))")
