"""Accounts of all people, looked up by address."""

from collections.abc import Iterable
from dataclasses import dataclass

from walkaway_rules.boundary import Boundary
from walkaway_rules.matching.addresses.address import Address
from walkaway_rules.matching.addresses.networks import network_of_host
from walkaway_rules.matching.handles.account import Account, accounts_of
from walkaway_rules.matching.handles.account_pages import holds
from walkaway_rules.matching.handles.handles import (
    BLUESKY_HOME,
    glued_handles,
    handle_tokens,
    homed_handles,
)
from walkaway_rules.matching.handles.ids import number_of, told_ids
from walkaway_rules.matching.handles.profiles import host_handles, profile_tokens
from walkaway_rules.matching.spelling.fold import words
from walkaway_rules.rulebook import Handle


@dataclass(frozen=True, slots=True)
class Meeting:
    """What an address has to do with the accounts that are known."""

    shown: tuple[Account, ...]
    """Those it is a page of."""
    mentioned: tuple[Account, ...]
    """All whose handle stands in it, also where the handle means nothing."""
    owners: frozenset[str]
    """The handles that it gives as a page's owner."""


NOBODY = Meeting((), (), frozenset())


class AccountIndex:
    """Accounts, looked up by the whole handles in an address or a text."""

    def __init__(self) -> None:
        self._by_key: dict[str, list[Account]] = {}
        self._words: set[str] = set()
        self._wordless = False
        self._numbers: list[str] = []

    def add(self, handle: Handle, boundary: Boundary) -> None:
        """Take in a handle as written."""
        for account in accounts_of(handle, boundary):
            self._by_key.setdefault(account.key, []).append(account)
            spoken = words(account.key.removesuffix(BLUESKY_HOME))
            longest = max(spoken, key=len, default="")
            self._words.add(longest)
            self._wordless = self._wordless or not longest
            if account.network and number_of(account.key):
                self._numbers.append(number_of(account.key))

    def is_foreign(self, spoken: list[str], text: str) -> bool:
        """Given an ASCII text in lower case and its words, tell if no handle is in it.

        Numbers may be glued to words.
        """
        if self._wordless or not self._words.isdisjoint(spoken):
            return False
        return not any(number in text for number in self._numbers)

    def on(self, address: Address, text: str) -> Meeting:
        """Given an address and its whole decoded text, return what it shows.

        The text is in lower case.
        """
        known = self._by_key.keys()
        tokens = handle_tokens(text)
        more = host_handles(address.host) + glued_handles(text) + homed_handles(text)
        network = network_of_host(address.host)
        more += told_ids(network, text) if network else []
        if known.isdisjoint(tokens) and known.isdisjoint(more):
            return NOBODY
        accounts = self._of(tokens) + self._of(more)
        owners = profile_tokens(address) | frozenset(more)
        shown = [one for one in accounts if holds(one, address, owners)]
        return Meeting(tuple(shown), tuple(accounts), owners)

    def within(self, text: str) -> list[Account]:
        """Given a text in lower case, return the accounts whose handle it holds."""
        tokens = handle_tokens(text)
        return [] if self._by_key.keys().isdisjoint(tokens) else self._of(tokens)

    def _of(self, tokens: Iterable[str]) -> list[Account]:
        return [
            account
            for token in dict.fromkeys(tokens)
            for account in self._by_key.get(token, ())
        ]
