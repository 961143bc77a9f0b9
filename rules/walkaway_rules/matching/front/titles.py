"""Titles: what a window's or page's title says about who is being looked at."""

import re
from dataclasses import dataclass

from walkaway_rules.matching.addresses.networks import NETWORKS
from walkaway_rules.matching.front.search_titles import (
    is_search_title,
    without_engine,
)
from walkaway_rules.matching.spelling.fold import fold, words


@dataclass(frozen=True, slots=True)
class Title:
    """A title, folded, and what its form tells."""

    folded: str
    head: int
    """How long its first part is: what stands before " - ", " | ", " • ".

    Who searches is left out of it where no sign parts it: "jane doe at DuckDuckGo".
    """
    profile: bool
    """It has the form of somebody's page or of a chat with somebody."""
    search: bool
    """It has the form of a page of search results."""
    works: bool = False
    """Its site calls the page of somebody and that of a video in the same way."""


def read_title(text: str) -> Title:
    """Given a title as shown, return what its form tells."""
    folded = fold(text)
    first, *others = _PART.split(folded[:_GLANCE])
    return Title(
        folded=folded,
        head=len(without_engine(first if others else folded)),
        profile=_is_profile(folded, others),
        search=is_search_title(first, others),
        works=_is_of_players(others[:1]) and not _PERSONAL.search(folded),
    )


def named_handle(title: Title) -> str:
    """Return the handle that a profile's title shows ("Jane (@jane)"), or nothing."""
    found = _SHOWN.search(title.folded)
    return found[1] if found else ""


def leads(title: Title, start: int, end: int) -> bool:
    """Return whether a profile's title is that of somebody whose name stands there.

    Where works are called so as well, the name is all that its first part says.
    """
    if start > min(_LEAD, title.head):
        return False
    beside = f"{title.folded[:start]} {title.folded[end : title.head]}"
    alone = all(word.isdecimal() or word in _OF_CHANNELS for word in words(beside))
    return alone or not title.works


def _is_of_players(parts: list[str]) -> bool:
    return any(_is_network(part) and not _is_network(part, _PLAYERS) for part in parts)


def _is_profile(folded: str, others: list[str]) -> bool:
    if "(@" in folded or _PERSONAL.search(folded):
        return True
    if len(others) > 1 and others[0] in _CHANNEL:
        return True
    return any(_is_network(part) for part in others[:1]) or any(
        _is_network(part, _PLAYERS) for part in others[1:]
    )


def _is_network(part: str, others: frozenset[str] = frozenset()) -> bool:
    """Whether a part says a network's name and little else."""
    spoken = {word for word in words(part) if not word.isdecimal()}
    shown = _NETWORK_WORDS & spoken
    return not shown <= others and spoken <= shown | _FILLERS


_GLANCE = 1_000
_LEAD = 12
"""Characters before a profile's name in its title: "(3) ", "Photos of "."""
_PART = re.compile(r"\s[-\u2010-\u2015|\u2022\u00b7/:]\s|\s?[|\u2022\u00b7]\s?")
_SHOWN = re.compile(r"\(@([\w.-]{1,64})")
_ENDS = r"(?=\s*(?:$|[-\u2010-\u2015|\u2022\u00b7/:\"\u201c\u201e\u00ab(]))"
_PERSONAL = re.compile(
    r"photos and videos|fotos (?:und|y|e) v|^(?:\(\d+\) )?(?:chat (?:with|mit)\b"
    r"|(?:public |user |view )?profil[eo]? (?:of|von|de|di)\b)"
    rf"|\b(?:profile?|profilo|perfil)(?: page| seite)?{_ENDS}"
    r"|(?:^|[|\u2022\u00b7:(-]\s?)\d[\d.,]*\s?[km]? followers"
    r"|\bon (?:instagram|x|facebook|tiktok|twitter|threads|linkedin|snapchat"
    rf"|pinterest|soundcloud|behance){_ENDS}"
)
_CHANNEL = frozenset({"topic", "thema", "tema", "tematica", "sujet", fold("тема")})
"""What YouTube writes behind somebody for whom it made a channel itself."""
_FILLERS_TEXT = """
a about account and app athlete bilder business by cyclist de desktop e et fotos free
friends home in listen music official on online page photos posts profil profile
profiles reels runner stories stream the to und videos watch web y
"""
_FILLERS = frozenset(_FILLERS_TEXT.split())
"""What a network's own name may stand among."""
_PLAYERS = frozenset(("youtube", "twitch", "vimeo", "spotify", "imgur"))
"""Sites whose titles give a work's name before their own, and somebody's before it."""
_OF_CHANNELS_TEXT = """
official offiziell oficial officiel channel kanal canal music musik tv vlog vlogs blog
art live asmr gaming games cooks fitness yoga
"""
_OF_CHANNELS = frozenset(_OF_CHANNELS_TEXT.split())
"""What stands beside somebody's name in that of their channel."""
_NOT_IN_TITLES = {"x", "ok", "line", "signal", "medium", "steam", "threads", "mastodon"}
_NETWORK_WORDS = frozenset(
    {n.name for n in NETWORKS if n.name not in _NOT_IN_TITLES}
    | {"x", "profile", "profiles", "messenger", "photos", "onlyfans", "flickr", "vsco"}
    | {fold("вконтакте"), fold("одноклассники")}
    | {"tinder", "bumble", "hinge", "badoo", "okcupid", "xing", "skype"}
)
