"""Accounts: handles with the sites they hold on, looked up by address."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from walkaway_rules.boundary import Boundary
from walkaway_rules.matching.address import Address
from walkaway_rules.matching.fold import words
from walkaway_rules.matching.handles import (
    Reach,
    glued_handles,
    handle_key,
    handle_tokens,
    standing,
)
from walkaway_rules.matching.networks import Network, network_named
from walkaway_rules.matching.profiles import host_handles, profile_tokens
from walkaway_rules.matching.sites import host_walk, site_keys
from walkaway_rules.rulebook import Handle


@dataclass(frozen=True, slots=True)
class Account:
    """One handle of somebody, and where it stands for them."""

    key: str
    boundary: Boundary
    reach: Reach
    site: str = ""
    """The site's name in lower case; empty for all."""
    hosts: frozenset[str] = frozenset()
    network: Network | None = None


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

    def add(self, handle: Handle, boundary: Boundary) -> None:
        """Take in a handle as written."""
        account = account_of(handle, boundary)
        if account.key:
            self._by_key.setdefault(account.key, []).append(account)
            longest = max(words(account.key), key=len, default="")
            self._words.add(longest)
            self._wordless = self._wordless or not longest

    def is_foreign(self, spoken: list[str]) -> bool:
        """Given the words of an ASCII text in lower case, tell if no handle is."""
        return not self._wordless and self._words.isdisjoint(spoken)

    def on(self, address: Address, text: str) -> Meeting:
        """Given an address and its whole decoded text, return what it shows.

        The text is in lower case.
        """
        known = self._by_key.keys()
        tokens = handle_tokens(text)
        more = host_handles(address.host) + glued_handles(text)
        if known.isdisjoint(tokens) and known.isdisjoint(more):
            return NOBODY
        accounts = self._of(tokens) + self._of(more)
        owners = profile_tokens(address) | frozenset(more)
        shown = [one for one in accounts if _holds(one, address, owners)]
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


def account_of(handle: Handle, boundary: Boundary) -> Account:
    """Given a handle as written, return its account.

    "jane@mastodon.social" is "jane" on that site.
    """
    name, _, home = handle.text.strip().lstrip("@").partition("@")
    site = (handle.site or (home if "." in home else "")).strip().casefold()
    return Account(
        key=handle_key(name if home else handle.text),
        boundary=boundary,
        reach=standing(name).reach,
        site=site,
        hosts=frozenset(key.host for key in site_keys(site) if "." in key.host),
        network=network_named(site) if site else None,
    )


def is_searched(account: Account, queries: tuple[str, ...]) -> bool:
    """Return whether a query asks for this account.

    A distinctive handle asks for it wherever it stands, one that could be a word
    when it is all that is asked, and any other only together with its site.
    """
    for query in queries:
        asked = handle_tokens(lowered(query))
        if account.reach is Reach.ANYWHERE and account.key in asked:
            return True
        if account.site and set(asked) == {account.key, account.site}:
            return True
        if account.reach is Reach.PAGES and asked == [account.key]:
            return True
    return False


def is_on_site(account: Account, host: str) -> bool:
    """Return whether a host is one of the account's site, or shows its pages."""
    if not account.hosts.isdisjoint(host_walk(host)):
        return True
    if any(host.startswith(f"{own}.") for own in account.hosts):
        return False
    labels = host.split(".")
    if account.site in labels[:-1]:
        return True
    return any(stem in label for label in labels[:-1] for stem in _stems(account))


def _stems(account: Account) -> list[str]:
    """Return the letters by which viewers are known.

    Few letters are not enough where the handle is common as well.
    """
    stems = account.network.stems if account.network else ()
    shortest = 0 if account.reach is Reach.ANYWHERE else _SURE_STEM
    return [stem for stem in stems if len(stem) >= shortest]


def is_named_in(account: Account, title: str) -> bool:
    """Given a folded title, return whether it may speak of this account."""
    if not account.site:
        return account.reach is Reach.ANYWHERE
    names = {account.site, account.site.partition(".")[0]}
    names |= {account.network.name} if account.network else set()
    return account.reach is Reach.ANYWHERE and not names.isdisjoint(words(title))


def lowered(text: str) -> str:
    """Return the text as handles are compared."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).casefold()


def _holds(account: Account, address: Address, owners: frozenset[str]) -> bool:
    if account.site and not (
        is_on_site(account, address.host) or _is_about_site(account, address)
    ):
        return False
    if account.reach is Reach.ANYWHERE or _is_number_at_home(account):
        return True
    paged = bool(account.site) or account.reach is Reach.PAGES
    return paged and account.key in owners


def _is_about_site(account: Account, address: Address) -> bool:
    """Whether somebody else's page says that it shows one of the account's site.

    Feeds and statistics do: "/instagram/user/jane", "?bridge=Instagram&u=jane".
    """
    names = {account.site}
    if account.network:
        names |= {
            account.network.name,
            *account.network.aliases,
            *account.network.stems,
        }
    said = [*address.segments[:_DEEPEST], *(value for _, value in address.parameters)]
    return not names.isdisjoint(map(str.lower, said))


def _is_number_at_home(account: Account) -> bool:
    return bool(account.site) and len(account.key) > _ID and account.key.isdecimal()


_SURE_STEM = 6
_DEEPEST = 6
_ID = 6
"""Digits from which a number on its own site is an id wherever it stands."""
