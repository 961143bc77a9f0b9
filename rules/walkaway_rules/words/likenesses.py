"""What `walkaway check` asks and tells about handles; it is never acted on."""

from collections.abc import Iterator, Mapping
from typing import Any

from walkaway_rules.matching.addresses.address import Address, parse_address
from walkaway_rules.matching.addresses.query import search_queries
from walkaway_rules.matching.addresses.unwrapping import unwrap
from walkaway_rules.matching.handles.handles import Reach, handle_key, standing
from walkaway_rules.matching.handles.ids import is_unmistakable
from walkaway_rules.matching.handles.lookalikes import Likeness, lookalikes, near_names
from walkaway_rules.rulebook import Handle, Rulebook, everybody
from walkaway_rules.tongue.said import said

_LIKE = {
    Likeness.WRITTEN_OTHERWISE: said(
        "This looks like one of {alias}'s handles, written otherwise. Is it them?"
    ),
    Likeness.LENGTHENED: said(
        "This looks like one of {alias}'s handles with something put to it. Is it them?"
    ),
    Likeness.ONE_LETTER: said(
        "This looks like one of {alias}'s handles but for a letter. Is it them?"
    ),
}
_HOLDS = {
    Reach.ANYWHERE: said("It is seen on every site: {why}."),
    Reach.PAGES: said("It is seen on pages that carry it: {why}."),
}


def questions(address: str, rulebook: Rulebook) -> tuple[str, ...]:
    """Given an address, return a question for each person whose handle it is near.

    The person decides: a near name may be a second account or a stranger's.
    """
    chain = unwrap(parse_address(address))
    found = {
        (alias, near.likeness): None
        for alias, handles in _owners(rulebook)
        for inner in chain
        for near in lookalikes(inner, handles)
    }
    handles = tuple(said(_LIKE[likeness], alias=alias) for alias, likeness in found)
    return handles + tuple(_spellings(chain, rulebook))


def _spellings(chain: tuple[Address, ...], rulebook: Rulebook) -> Iterator[str]:
    queries = [query for inner in chain for query in search_queries(inner)]
    for somebody in everybody(rulebook.people):
        if any(near_names(query, somebody.names) for query in queries):
            yield said(
                "This looks like one of {alias}'s names but for a letter. Is it them?",
                alias=somebody.alias,
            )


def standings(address: str, rulebook: Rulebook) -> tuple[Mapping[str, Any], ...]:
    """Given a bare handle, return where it holds for each person, and why.

    It is empty for anything but a handle of the rules, as they write it or bare.
    """
    asked = address.strip().lstrip("@").casefold()
    return tuple(
        {"boundary": alias, "handle": handle.text, "holds": holds(handle)}
        for alias, handles in _owners(rulebook)
        for handle in handles
        if handle.text.strip().lstrip("@").casefold() == asked
    )


def holds(handle: Handle) -> str:
    """Return where a handle of the rules holds, and why, in one sentence."""
    stands = standing(handle.text)
    if handle.site and is_unmistakable(handle_key(handle.text)):
        return said("It is seen on every site: such an id is given only once.")
    if handle.site:
        return said("It is seen on {site}, the site it is given for.", site=handle.site)
    if stands.reach is Reach.NAMED_SITE:
        return said("It needs a site to be seen: {why}.", why=stands.why)
    return said(_HOLDS[stands.reach], why=stands.why)


def _owners(rulebook: Rulebook) -> Iterator[tuple[str, tuple[Handle, ...]]]:
    for somebody in everybody(rulebook.people):
        yield somebody.alias, somebody.handles
