"""Titles: what a window's or page's title says about who is being looked at."""

import re
from dataclasses import dataclass

from walkaway_rules.matching.handles.networks import NETWORKS
from walkaway_rules.matching.names.fold import fold, words


@dataclass(frozen=True, slots=True)
class Title:
    """A title, folded, and what its form tells."""

    folded: str
    head: int
    """How long its first part is: what stands before " - ", " | ", " • "."""
    profile: bool
    """It has the form of somebody's page or of a chat with somebody."""
    search: bool
    """It has the form of a page of search results."""


def read_title(text: str) -> Title:
    """Given a title as shown, return what its form tells."""
    folded = fold(text)
    cut = _PART.search(folded)
    head, tail = (cut.start(), folded[cut.end() :]) if cut else (len(folded), "")
    return Title(
        folded=folded,
        head=head,
        profile=_is_profile(folded, tail),
        search=_SEARCH.search(folded) is not None,
    )


def named_handle(title: Title) -> str:
    """Return the handle that a profile's title shows ("Jane (@jane)"), or nothing."""
    found = _SHOWN.search(title.folded)
    return found[1] if found else ""


def _is_profile(folded: str, tail: str) -> bool:
    if "(@" in folded or _PERSONAL.search(folded):
        return True
    if _CHANNEL.match(tail):
        return True
    shown = _NETWORK_WORDS.intersection(words(tail)) if tail else frozenset[str]()
    if shown and shown <= _PLAYERS:  # a browser may name itself behind them
        shown = _PLAYERS.intersection(words(_PART.split(tail, maxsplit=1)[0]))
    return bool(shown)


_PART = re.compile(r"\s[-\u2010-\u2015|•·/:]\s|\s?[|•·]\s?")
_SHOWN = re.compile(r"\(@([\w.-]{1,64})")
_PERSONAL = re.compile(
    r"photos and videos|fotos (?:und|y|e) v|profile|profil|perfil|on (?:instagram|x"
    r"|facebook|tiktok|twitter|threads|linkedin|snapchat)\b|followers|chat with"
)
_SEARCH_WORDS = (
    "search", "suche", "suchergebnisse", "recherche", "buscar", "busca", "ricerca",
    "cerca", "zoeken", "szukaj", "wyszukiwarka", "sok", "haku", "hledat", "kereses",
    "arama", "поиск", "пошук", "at duckduckgo", "results for", "resultat", "bing",
    "ecosia", "startpage", "qwant", "kagi", "mojeek", "нашлось", "google images",
    "google bilder", "google imagenes", "google immagini", "images google",
)  # fmt: skip
_UNSPACED_SEARCH_WORDS = ("搜索", "搜尋", "検索", "검색", "百度一下")
_SEARCH = re.compile(
    r"\b(?:"
    + "|".join(map(fold, _SEARCH_WORDS))
    + r")\b|"
    + "|".join(map(fold, _UNSPACED_SEARCH_WORDS))
)
_CHANNEL = re.compile(r"(?:topic|thema|tema|tematica|тема|sujet)\s[-\u2010-\u2015]\s")
"""What YouTube writes behind somebody for whom it made a channel itself."""
_PLAYERS = frozenset(("youtube", "twitch", "vimeo", "spotify", "imgur"))
"""Sites whose titles give a work's name before their own, and somebody's before it."""
_NOT_IN_TITLES = {"x", "ok", "line", "signal", "medium", "steam", "threads", "mastodon"}
_NETWORK_WORDS = frozenset(
    {n.name for n in NETWORKS if n.name not in _NOT_IN_TITLES}
    | {"x", "profile", "profiles", "messenger", "photos", "onlyfans", "flickr", "vsco"}
    | {"tinder", "bumble", "hinge", "badoo", "okcupid", "xing", "skype"}
)
