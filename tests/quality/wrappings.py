"""Wrappings: one page within other addresses, in every coding that is written there."""

import json
import zlib
from base64 import b64encode, urlsafe_b64encode
from codecs import encode
from pathlib import Path
from urllib.parse import quote

from quality.network_pages import rules_of
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import Handle

COMMON = Handle("river", "instagram")
"""A word, which nothing but a page that is found can tell."""
DISTINCTIVE = Handle("jane.doe_91")
_FILE = Path(__file__).with_name("wrappings.txt")


def wrappings(handle: str) -> list[str]:
    """Return the page of this handle on Instagram in every wrapping."""
    page = f"https://www.instagram.com/{handle}/"
    filled = {**_plain(handle, page), **_coded(page)}
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    return [_fill(line, filled) for line in lines]


def unfound(handle: Handle, whose: str) -> list[str]:
    """Return the wrappings of somebody's page that are not met by this handle."""
    matcher = compile_matcher(rules_of(handle), b"secret")
    return [
        address
        for address in wrappings(whose)
        if matcher.match(Visit(address, "", VisitKind.LINK, 0)) is None
    ]


def _plain(handle: str, page: str) -> dict[str, str]:
    once = quote(page, safe="")
    twice = quote(once, safe="")
    dashed = page.replace("-", "%2D").replace("_", "%5F").replace(":", "%3A")
    return {
        "{handle}": handle,
        "{page}": page,
        "{coded}": once,
        "{twice}": twice,
        "{thrice}": quote(twice, safe=""),
        "{bare}": page.removeprefix("https://"),
        "{dashed}": dashed.replace("/", "_").replace("%", "-"),
        "{object}": quote(json.dumps({"url": page})),
    }


def _coded(page: str) -> dict[str, str]:
    object64 = _bare64(json.dumps({"returnTo": page, "n": 1}))
    return {
        "{base64}": quote(_base64(page)),
        "{bare64}": _bare64(page),
        "{coded64}": quote(_base64(quote(page, safe=""))),
        "{host64}": quote(_base64(page.removeprefix("https://"))),
        "{origin64}": _bare64("https://www.instagram.com"),
        "{object64}": object64,
        "{link64}": _bare64(json.dumps({"email_id": "x", "href": page, "id": 12})),
        "{token}": f"eyJhbGciOiJIUzI1NiJ9.{object64}.c2ln",
        "{hex}": page.encode().hex(),
        "{rotated}": quote(encode(page, "rot13"), safe=""),
        "{crossed}": quote(_crossed(page), safe=""),
        "{packed}": urlsafe_b64encode(zlib.compress(page.encode())).decode(),
    }


def _base64(text: str) -> str:
    return b64encode(text.encode()).decode()


def _bare64(text: str) -> str:
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _crossed(text: str) -> str:
    return "".join(chr(ord(c) ^ 2) if i % 2 else c for i, c in enumerate(text))


def _fill(line: str, filled: dict[str, str]) -> str:
    for mark, text in filled.items():
        line = line.replace(mark, text)
    return line
