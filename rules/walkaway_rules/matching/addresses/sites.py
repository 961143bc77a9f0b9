"""Sites: whole hosts and parts of them, found by walking a host's labels."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from walkaway_rules.matching.addresses.address import Address, parse_address
from walkaway_rules.matching.addresses.networks import network_named

Owner = TypeVar("Owner")


@dataclass(frozen=True, slots=True)
class SiteKey:
    """A site as the rules name it: a host, and a path's first segments."""

    host: str
    segments: tuple[str, ...]


class SiteIndex(Generic[Owner]):
    """Sites with their owners, looked up by address."""

    def __init__(self) -> None:
        self._by_host: dict[str, list[tuple[tuple[str, ...], Owner]]] = {}

    def add(self, site: str, owner: Owner) -> None:
        """Take in a site as written: "example.com", "example.com/forum"."""
        for key in site_keys(site):
            self._by_host.setdefault(key.host, []).append((key.segments, owner))

    def find(self, address: Address) -> list[Owner]:
        """Return the owners of every site that the address belongs to."""
        found: list[Owner] = []
        if not self._by_host:
            return found
        for host in host_walk(address.host):
            if host in self._by_host:
                found += self._owners_below(host, address.segments)
        return found

    def _owners_below(self, host: str, segments: tuple[str, ...]) -> list[Owner]:
        return [
            owner
            for path, owner in self._by_host[host]
            if tuple([part.casefold() for part in segments[: len(path)]]) == path
        ]


def site_keys(site: str) -> tuple[SiteKey, ...]:
    """Given a site as written, return the hosts and paths it stands for.

    A network's name ("instagram") stands for all its hosts, and a site that has
    changed its host for the other one, too.
    """
    network = network_named(site)
    if network and "." not in site:
        return tuple(SiteKey(host, ()) for host in network.hosts)
    address = parse_address(site.strip())
    segments = tuple(part.casefold() for part in address.segments)
    host = address.host
    for prefix in _SAME_SITE:
        host = host.removeprefix(prefix)
    hosts = next((both for both in _SAME_HOSTS if host in both), (host,))
    return tuple(SiteKey(each, segments) for each in hosts) if host else ()


def host_walk(host: str) -> list[str]:
    """Return the host and every host above it: "a.b.c", "b.c", "c"."""
    walk = [host]
    cut = host.find(".")
    while cut >= 0 and len(walk) < _MOST_LABELS:
        walk.append(host[cut + 1 :])
        cut = host.find(".", cut + 1)
    return walk


def own_domain(host: str) -> str:
    """Return the name that a site of its own has: "jane" of "www.jane.co.uk".

    It is empty for a page below somebody else's site.
    """
    labels = host.removeprefix("www.").split(".", _DEEPEST)
    if len(labels) == _WITH_SUFFIX and labels[1] in SECOND_LEVEL:
        return labels[0]
    return labels[0] if len(labels) == _WITH_SUFFIX - 1 else ""


_SAME_SITE = ("www.", "m.", "mobile.")
_SAME_HOSTS = (
    ("x.com", "twitter.com"),
    ("threads.com", "threads.net"),
    ("vk.com", "vk.ru", "vkontakte.ru"),
    ("ok.ru", "odnoklassniki.ru"),
    ("t.me", "telegram.me", "telegram.dog"),
    ("facebook.com", "fb.com"),
    ("youtube.com", "youtu.be"),
)
"""Hosts at which one and the same site is found."""
_MOST_LABELS = 64
_DEEPEST = 12
_WITH_SUFFIX = 3
"""Labels of a site under a country's suffix of two: "jane.co.uk"."""
SECOND_LEVEL = ("co", "com", "net", "org", "ac", "gov", "edu", "ne", "or")
"""Labels before a country's that make a suffix with it."""
