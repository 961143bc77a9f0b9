"""Network pages: what big networks show of one handle, and what lies beside it there.

Each is held against rules with that one handle, given for its site: its pages in all
their forms, and tags, groups, things, searches and strangers that are near it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from walkaway_rules.matching.addresses.networks import network_named
from walkaway_rules.matching.matcher import Matcher, compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import Handle, Person, Rulebook

_MET = ("met", "missed")
_KNOWN = ("missed", "taken")
_FILE = Path(__file__).with_name("network_pages.tsv")


@dataclass(frozen=True, slots=True)
class NetworkPage:
    """One page, and the handle that it is held against."""

    handle: Handle
    is_met: bool
    is_known: bool
    """It is known to be told wrongly: "missed", or "taken" for the handle's."""
    address: str


@cache
def network_pages() -> tuple[NetworkPage, ...]:
    """Return all of them, in the file's order."""
    rows = _FILE.read_text(encoding="utf-8").splitlines()
    return tuple(_page(*row.split("\t")) for row in rows)


def misjudged_pages() -> list[NetworkPage]:
    """Return those that are met otherwise than they say."""
    return misjudged(network_pages())


def by_host() -> list[NetworkPage]:
    """Return the pages of networks, held against handles given for their hosts."""
    named = [(page, network_named(page.handle.site)) for page in network_pages()]
    return [
        replace(page, handle=Handle(page.handle.text, network.hosts[0]))
        for page, network in named
        if network
    ]


def misjudged(pages: Iterable[NetworkPage]) -> list[NetworkPage]:
    """Return the pages that are met otherwise than they say."""
    return [page for page in pages if page.is_met is not _is_met(page)]


def rules_of(handle: Handle) -> Rulebook:
    """Return rules with this one handle."""
    return Rulebook(people=(Person("J", handles=(handle,)),))


def _page(told: str, site: str, handle: str, address: str) -> NetworkPage:
    return NetworkPage(Handle(handle, site), told in _MET, told in _KNOWN, address)


def _is_met(page: NetworkPage) -> bool:
    visit = Visit(page.address, "", VisitKind.LINK, 0)
    return _matcher(page.handle).match(visit) is not None


@cache
def _matcher(handle: Handle) -> Matcher:
    return compile_matcher(rules_of(handle), b"secret")
