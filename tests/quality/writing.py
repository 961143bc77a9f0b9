"""Rows that are put together from what `EVERYTHING` meets, written in many ways."""

from base64 import urlsafe_b64encode
from collections.abc import Callable, Sequence
from urllib.parse import quote, quote_plus

from hypothesis import strategies as st


def _as_it_is(text: str) -> str:
    return text


def _shouted(text: str) -> str:
    return text.upper()


def _twice(text: str) -> str:
    return quote(quote(text))


def _within(text: str) -> str:
    return "https://x/?u=" + quote(text, safe="")


def _coded(text: str) -> str:
    return "a1" + urlsafe_b64encode(f"https://{text}".encode()).decode()


def _escaped(text: str) -> str:
    return "".join(f"%{byte:02x}" for byte in text.encode())


def _wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


PIECES = (
    *("jane.abbot_9", "jane", "Abbot", "JaneAbbot", "81234567", "zo", "sol.example"),
    *("Caf\u00e9 Sol", "cafe+sol", "+49 171 1234567", "0171", "123", "4567", "-", "/"),
    *("(0171)", ".", " ", "+", "_", "&", "#", "?", "=", "@", ",", "%", "%%", "'"),
    *("\u2019", "\u00ad", "\u200b", "\u2122", "\u2013", "x", "9", "%2541", "%1e"),
    *("https://", "www.instagram.com/", "t.me/", "youtube.com/", "google.com/maps/"),
    *("?q=", "&q=", "/search/", "#/s/", "ie=UTF-8", "does my ex miss me", "he", "her"),
    *("misss", "don't go back", "52.0001", "13.0002", "lat=52", "lng=13", "TheHays"),
    *("Rock'n'Roll", "Far Off", "\u604b\u306e\u6b4c", "\u5c71\u7530\u592a\u90ce"),
    *("Zo\u00eb", "O'Hara", "proxy", ".translate.goog/", "intent:", "tg:", "j.a.n.e"),
    *("@gmail.com", "x.example/forum", "/visitors", "9f4m2222+2x"),
)
WAYS: tuple[Callable[[str], str], ...] = (
    _as_it_is,
    _shouted,
    quote_plus,
    _twice,
    _within,
    _coded,
    _escaped,
    _wide,
)


def _written(told: Sequence[tuple[Sequence[str], Callable[[str], str]]]) -> str:
    return "".join(way("".join(pieces)) for pieces, way in told)


WRITTEN = st.lists(
    st.tuples(st.lists(st.sampled_from(PIECES), max_size=5), st.sampled_from(WAYS)),
    max_size=4,
).map(_written)
ROWS = st.lists(st.tuples(WRITTEN.map("https://".__add__), WRITTEN), max_size=12)
