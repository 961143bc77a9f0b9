"""Onlookers: pages that tell a person who has looked at their own profile."""

import re

from walkaway_rules.matching.addresses.address import Address

_MAY_BE = re.compile(
    "/(?:stalkers|visitors|guests|view)"
    "|[/.](?:who[-_]?(?:has|view|visited|looked)|profile[-_]?v|profil-?besuch"
    "|wer-(?:hat|war)-|qui-a-(?:vu|visite|consulte)-)"
)
_MAY = re.compile("who|view|visit|looked|stalkers|guests|wer-|profil|%", re.IGNORECASE)
_PAGE = re.compile(
    r"who[-_]?(?:has[-_]?)?(?:viewed|views|visited|looked)|profile[-_]?(?:views|viewers"
    r"|visits|visitors)$|stalkers$|profil-?besucher$|wer-(?:hat-mein|war-auf-meinem)-profil"
    r"|qui-a-(?:vu|visite|consulte)-mon-profil",
    re.IGNORECASE,
)
_GUEST_PAGE = re.compile(r"(?:visitors|guests|views|viewers|views[-_]me)$")
_GUEST_HOSTS = re.compile(
    r"(?:^|[.])(?:xing|linkedin|viadeo|ok|badoo|okcupid|pof|tagged|hi5|mamba|instagram"
    r"|facebook)[.][a-z]{2,4}$"
)
_TELLS_WORDS = re.compile(
    r"(?:^|[.])(?:wikipedia|wiktionary|wikidata|duden|dict|leo|linguee|dwds|openthesaurus"
    r"|pons|reverso|collinsdictionary|merriam-webster)[.][a-z]{2,4}$"
)
_DEEPEST = 6


def may_tell_who_looked(address: str) -> bool:
    """Given an address in lower case without escapes, tell if it may be such a page."""
    return _MAY_BE.search(address) is not None


def tells_who_looked(address: Address) -> bool:
    """Return whether the page shows who has looked at the person themself.

    It is known by its path ("/me/profile-views/"); words that other sites use for
    tourists and servers count only where people have profiles. A letter is no page, and
    encyclopedias and dictionaries only say what such words mean.
    """
    if address.scheme == "mailto" or not (
        _MAY.search(address.path) or _MAY.search(address.host)
    ):
        return False
    if _TELLS_WORDS.search(address.host) or "wiki" in address.segments[:1]:
        return False
    segments = (*address.host.split(".", _DEEPEST), *address.segments[:_DEEPEST])
    if any(_PAGE.match(segment) for segment in segments):
        return True
    at_home = _GUEST_HOSTS.search(address.host) is not None
    return at_home and any(_GUEST_PAGE.match(segment) for segment in segments)
