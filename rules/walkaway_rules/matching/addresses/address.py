"""Addresses: split once, with every part decoded, for all who look at them."""

import re
from dataclasses import dataclass
from urllib.parse import unquote

MOST_PARAMETERS = 400
"""Parameters of one address that are looked at; nobody writes more by hand."""


@dataclass(frozen=True, slots=True)
class Address:
    """One address, split and decoded."""

    text: str
    """As it was given."""
    scheme: str
    """Lower case; "https" where none was written."""
    host: str
    """Lower case, in ASCII (punycode), without user, port and last dot."""
    path: str
    """Raw, with its first slash."""
    segments: tuple[str, ...]
    """The path's parts that are not empty, decoded; case as written."""
    parameters: tuple[tuple[str, str], ...]
    """Keys in lower case and values, decoded, plus signs as spaces."""
    fragment: str
    """Decoded, without its "#"."""

    def parameter(self, key: str) -> str:
        """Return the first value of this parameter, or an empty text."""
        return next((value for name, value in self.parameters if name == key), "")


def parse_address(text: str) -> Address:
    """Given an address as a browser or a program writes it, return its parts.

    An address without a scheme is taken as one of the web. Nothing raises: what
    makes no sense has empty parts.
    """
    found = _PARTS.match(text.strip())
    scheme, authority, path, query, fragment = found.groups() if found else _NOTHING
    if authority is None and _is_bare(scheme, path):
        return parse_address("https://" + text.strip())
    return Address(
        text=text,
        scheme=(scheme or "https").lower(),
        host=host_of(authority or ""),
        path=path,
        segments=_segments(path),
        parameters=parameters_of(query) if query else (),
        fragment=decode(fragment) if fragment else "",
    )


def is_address(text: str) -> bool:
    """Return whether a text can be an address, and not some other words."""
    address, words = parse_address(text), text.split()
    return len(words) == 1 and (bool(address.host) or address.scheme != "https")


def decode(text: str) -> str:
    """Return the text with percent signs undone, twice where it was done twice."""
    if "%" not in text:
        return text
    once = unquote(text)
    return unquote(once) if "%" in once else once


def parameters_of(query: str) -> tuple[tuple[str, str], ...]:
    """Given a raw query, return its decoded keys and values."""
    pairs = _PAIR.split(query, MOST_PARAMETERS)[:MOST_PARAMETERS]
    return tuple(_pair(pair) for pair in pairs if pair)


def host_of(authority: str) -> str:
    """Given what stands between "//" and the path, return the host in ASCII.

    What is longer than any host can be is none.
    """
    host = authority.rpartition("@")[2].lower()
    if ":" in host or "%" in host:
        host = decode(host).partition(":")[0]
    if not host.isascii() and len(host) <= _LONGEST_HOST:
        host = _in_ascii(host)
    return host.rstrip(".") if len(host) <= _LONGEST_HOST else ""


def _pair(pair: str) -> tuple[str, str]:
    key, _, value = pair.partition("=")
    if "+" in value:
        value = value.replace("+", " ")
    return decode(key).lower(), decode(value)


def _segments(path: str) -> tuple[str, ...]:
    if "%" not in path:
        return tuple([segment for segment in path.split("/") if segment])
    return tuple([decode(segment) for segment in path.split("/") if segment])


def _in_ascii(host: str) -> str:
    import idna  # noqa: PLC0415  # its tables weigh much, and few meet such a host

    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except UnicodeError:
        return host


def _is_bare(scheme: str | None, path: str) -> bool:
    """Whether there is no scheme, or only a host and port that look like one."""
    if scheme is None:
        return not path.startswith("/") and _HOST.match(path) is not None
    return "." in scheme and _PORT.match(path) is not None


_LONGEST_HOST = 255
_PARTS = re.compile(
    r"(?:([a-zA-Z][a-zA-Z0-9+.\-]*):)?(?:[/\\]{2}([^/?#\\]*))?([^?#]*)"
    r"(?:\?([^#]*))?(?:#(.*))?",
    re.DOTALL,
)
_NOTHING: tuple[None, None, str, None, None] = (None, None, "", None, None)
_PAIR = re.compile("[&;]")
_HOST = re.compile(r"[^\s/:@]+\.[^\s/:@]{2,}(?::\d+)?(?:/|$)")
_PORT = re.compile(r"\d{1,5}(?:/|$)")
