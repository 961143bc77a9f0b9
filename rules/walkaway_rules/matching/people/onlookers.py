"""Onlookers: pages that tell a person who has looked at their own profile."""

import re

from walkaway_rules.matching.addresses.address import Address

_MAY_BE = re.compile(
    "/(?:who[-_]?(?:has|viewed|visited|looked)|profile[-_]?v|stalkers|visitors|guests"
    "|view)"
)
_MAY = re.compile("who|view|visit|looked|stalkers|guests|%", re.IGNORECASE)
_PAGE = re.compile(
    r"who[-_]?(?:has[-_]?)?(?:viewed|visited|looked)|profile[-_]?(?:views|viewers|visits"
    r"|visitors)$|stalkers$",
    re.IGNORECASE,
)
_GUEST_PAGE = re.compile(r"(?:visitors|guests|views|viewers|views[-_]me)$")
_GUEST_HOSTS = re.compile(
    r"(?:^|[.])(?:xing|linkedin|viadeo|ok|badoo|okcupid|pof|tagged|hi5|mamba|instagram"
    r"|facebook)[.][a-z]{2,4}$"
)
_DEEPEST = 6


def may_tell_who_looked(address: str) -> bool:
    """Given an address in lower case without escapes, tell if it may be such a page."""
    return _MAY_BE.search(address) is not None


def tells_who_looked(address: Address) -> bool:
    """Return whether the page shows who has looked at the person themself.

    It is known by its path ("/me/profile-views/"); words that other sites use for
    tourists and servers count only where people have profiles. A letter is no page.
    """
    if address.scheme == "mailto" or not _MAY.search(address.path):
        return False
    segments = address.segments[:_DEEPEST]
    if any(_PAGE.match(segment) for segment in segments):
        return True
    at_home = _GUEST_HOSTS.search(address.host) is not None
    return at_home and any(_GUEST_PAGE.match(segment) for segment in segments)
