"""Searches for an account, and titles that speak of it."""

import re

from walkaway_rules.matching.addresses.address import Address
from walkaway_rules.matching.addresses.networks import network_named, network_of_host
from walkaway_rules.matching.addresses.query import asks_among_people
from walkaway_rules.matching.handles.account import Account, names_of
from walkaway_rules.matching.handles.account_pages import (
    is_about_site,
    is_of_things,
    is_on_site,
)
from walkaway_rules.matching.handles.handles import (
    Reach,
    handle_tokens,
    is_common,
    lowered,
)
from walkaway_rules.matching.spelling.fold import words


def is_searched(account: Account, address: Address, queries: tuple[str, ...]) -> bool:
    """Return whether a query asks for this account.

    A distinctive handle asks for it wherever it stands, one that could be a word
    when it is all that is asked, but for networks, or said to be somebody's, and any
    other only together with its site, or so on it.
    """
    if account.reach is not Reach.ANYWHERE and is_of_things(account, address):
        return False
    return any(
        _asks_for(account, address, _unbanged(lowered(query))) for query in queries
    )


def _unbanged(query: str) -> str:
    """Return a query with the site in full that a bang sends it to: "!tw jane"."""
    if "!" not in query:
        return query
    return _BANG.sub(lambda bang: _BANGS.get(bang[1], bang[1]), query).strip()


def _asks_for(account: Account, address: Address, query: str) -> bool:
    asked = handle_tokens(query)
    if ":" in query:
        asked = [part for part in asked if part not in _OPERATORS]
    if " " in query or ":" in query:
        asked = [account.site if part in account.hosts else part for part in asked]
    if account.reach is Reach.ANYWHERE and account.key in asked:
        return True
    if account.site:
        beside = {part for part in asked if part not in _FILLING}
        if beside in ({account.key, name} for name in names_of(account)):
            return True
        if not (is_on_site(account, address.host) or is_about_site(account, address)):
            return False
        sure = len(account.key) >= _ASKED_ALONE and not is_common(account.key)
        return account.key in _spoken_to(query) or (
            asked == [account.key] and (sure or asks_among_people(address))
        )
    if account.reach is not Reach.PAGES:
        return False
    bare = {part for part in asked if part not in _FILLING and not _is_network(part)}
    return bare == {account.key} or account.key in _spoken_to(query)


def _is_network(word: str) -> bool:
    return bool(network_named(word) or network_of_host(word))


def _spoken_to(query: str) -> list[str]:
    """Return the handles that a query marks as somebody's: "from:jane", "@jane"."""
    return [token for found in _PERSON.findall(query) for token in handle_tokens(found)]


def is_named_in(account: Account, title: str) -> bool:
    """Given a folded title, return whether it may speak of this account.

    One that could be a word needs a sign before it ("(@janedo)"), and a shorter one its
    site as well: "u/jane - Reddit".
    """
    names = {account.site, account.site.partition(".")[0]}
    names |= {account.network.name} if account.network else set()
    if account.site and names.isdisjoint(words(title)):
        return False
    if account.reach is Reach.ANYWHERE:
        return True
    marked = account.site or account.reach is Reach.PAGES
    return bool(marked) and account.key in _spoken_to(title)


_PERSON = re.compile(
    r"(?:(?:^|[\s(+-])(?:(?:from|to|by|author|user|owner|gallery|mentions|involves"
    r"|assignee|commenter|reviewed-by|review-requested)[:=]\s*@?"
    r"|u/)|@)([\w.-]+)"
)
_BANG = re.compile(r"(?<!\S)!([a-z]{1,12})(?!\S)")
_SITES_OF_BANGS = {
    "facebook": "fb fbp",
    "instagram": "ig insta",
    "x": "tw twitter twit",
    "youtube": "yt youtube",
    "reddit": "r reddit",
    "tiktok": "tt",
    "linkedin": "li linked",
    "pinterest": "pin pi",
    "tumblr": "tum",
    "github": "gh git",
    "soundcloud": "sc",
    "spotify": "sp",
    "twitch": "tv",
    "bluesky": "bs bsky",
    "deviantart": "da",
    "flickr": "fl",
    "lastfm": "last",
    "": "g b ddg d s q i gi bi v brave kagi ya",
}
_BANGS = {
    bang: site for site, bangs in _SITES_OF_BANGS.items() for bang in bangs.split()
}
"""What sends a query on from a search engine, with the network it goes to.

Those that lead to another engine say nothing of a site.
"""
_OPERATORS = frozenset(("site", "inurl", "intitle", "intext", "allintitle", "allinurl"))
_FILLING_TEXT = (
    "on at auf bei profile profil account konto page seite user username nutzername "
    "handle viewer followers follower following u channel kanal who whos wer is ist "
    "post posts story stories reel reels bio highlights photos fotos pics bilder videos"
)
_FILLING = frozenset(_FILLING_TEXT.split())
"""Words beside a handle and its site that ask for nothing else."""
_ASKED_ALONE = 4
"""Letters of a handle that are no search for something else on its own site."""
