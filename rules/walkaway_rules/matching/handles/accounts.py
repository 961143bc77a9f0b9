"""Accounts: handles with the sites they hold on, looked up by address."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from walkaway_rules.boundary import Boundary
from walkaway_rules.matching.addresses.address import Address, parse_address
from walkaway_rules.matching.addresses.query import asks_among_people, is_carried
from walkaway_rules.matching.addresses.sites import host_walk, site_keys
from walkaway_rules.matching.addresses.things import (
    is_a_things,
    is_drawn,
    without_things,
)
from walkaway_rules.matching.handles.handles import (
    BLUESKY_HOME,
    Reach,
    glued_handles,
    handle_key,
    handle_tokens,
    homed_handles,
    is_common,
    standing,
)
from walkaway_rules.matching.handles.ids import is_unmistakable, number_of, told_ids
from walkaway_rules.matching.handles.networks import (
    Network,
    network_named,
    network_of_host,
)
from walkaway_rules.matching.names.fold import words
from walkaway_rules.matching.people.profiles import host_handles, profile_tokens
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


def accounts_of(handle: Handle, boundary: Boundary) -> list[Account]:
    """Given a handle as written, return the accounts that it stands for.

    Bluesky writes its own names also with its host, and so they are nobody else's. A
    name on Instagram is the same person's on Threads, which takes names from there.
    """
    account = account_of(handle, boundary)
    if not account.key:
        return []
    if account.network and account.network.name in _TWINS:
        twin = Handle(handle.text, _TWINS[account.network.name])
        return [account, account_of(twin, boundary)]
    if account.network and account.network.name == _BLUESKY and "." not in account.key:
        homed = Account(account.key + BLUESKY_HOME, boundary, Reach.ANYWHERE)
        return [account, homed]
    return [account]


def account_of(handle: Handle, boundary: Boundary) -> Account:
    """Given a handle as written, return its account.

    "jane@mastodon.social" is "jane" on that site.
    """
    name, _, home = handle.text.strip().lstrip("@").partition("@")
    if not home and name.casefold().endswith(BLUESKY_HOME):
        name, home = name[: -len(BLUESKY_HOME)], BLUESKY_HOME
    site = _called((handle.site or _site_of(home)).strip().casefold())
    return Account(
        key=handle_key(name if home else handle.text),
        boundary=boundary,
        reach=standing(name).reach,
        site=site,
        hosts=frozenset(key.host for key in site_keys(site) if "." in key.host),
        network=network_named(site) if site else None,
    )


def _called(site: str) -> str:
    """Given a site as written, return what it is called where it has many hosts.

    "old.reddit.com" is "reddit", whose pages many other hosts show, and "vinted.de"
    is "vinted", in whatever country.
    """
    host = parse_address(site).host if "." in site else ""
    network = network_of_host(host)
    if network:
        return network.name
    worldwide = _WORLDWIDE.fullmatch(host)
    return worldwide[1] if worldwide else site


def _site_of(home: str) -> str:
    """Return the site that a handle's home server is."""
    if home == BLUESKY_HOME:
        return _BLUESKY
    return home if "." in home else ""


def is_searched(account: Account, address: Address, queries: tuple[str, ...]) -> bool:
    """Return whether a query asks for this account.

    A distinctive handle asks for it wherever it stands, one that could be a word
    when it is all that is asked, but for networks, or said to be somebody's, and any
    other only together with its site, or so on it.
    """
    if account.reach is not Reach.ANYWHERE and _is_of_things(account, address):
        return False
    return any(_asks_for(account, address, lowered(query)) for query in queries)


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
        if beside in ({account.key, name} for name in _names_of(account)):
            return True
        if not (is_on_site(account, address.host) or _is_about_site(account, address)):
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


def is_on_site(account: Account, host: str) -> bool:
    """Return whether a host is one of the account's site, or shows its pages."""
    if not account.hosts.isdisjoint(host_walk(host)):
        return True
    if any(host.startswith(f"{own}.") for own in account.hosts):
        return False
    labels = host.split(".")
    if account.site in labels[:-1]:
        return True
    sure = account.reach is Reach.ANYWHERE
    return account.network is not None and any(
        account.network.is_door(label, sure=sure) for label in labels[:-1]
    )


def is_named_in(account: Account, title: str) -> bool:
    """Given a folded title, return whether it may speak of this account.

    One that could be a word needs its site and a sign before it: "u/jane - Reddit".
    """
    names = {account.site, account.site.partition(".")[0]}
    names |= {account.network.name} if account.network else set()
    if account.site and names.isdisjoint(words(title)):
        return False
    marked = account.site and account.key in _spoken_to(title)
    return account.reach is Reach.ANYWHERE or bool(marked)


def lowered(text: str) -> str:
    """Return the text as handles are compared."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).casefold()


def _holds(account: Account, address: Address, owners: frozenset[str]) -> bool:
    if is_unmistakable(account.key):
        return True
    if account.site and not (
        is_on_site(account, address.host) or _is_about_site(account, address)
    ):
        return False
    if _is_number_at_home(account) and account.key in without_things(
        address.text.lower()
    ):
        return True
    if account.reach is Reach.ANYWHERE:
        few = account.site and len(account.key) <= _FEW_LETTERS
        return not (few and _is_on_shelf(account, address))
    if account.site:
        paged = not _is_of_staff(account, address)
    else:
        paged = account.reach is Reach.PAGES
    return paged and account.key in owners and not _is_of_things(account, address)


def _is_of_things(account: Account, address: Address) -> bool:
    """Whether the handle stands there for a group, a tag, an order or the like."""
    if account.key.isdecimal() and account.key not in without_things(
        address.text.lower()
    ):
        return True
    if any(
        k in _TAG_KEYS and v.casefold() == account.key for k, v in address.parameters
    ):
        return True
    if _OTHERS_HOME.match(address.host) and account.key not in address.host:
        return _FORUM.isdisjoint(map(str.casefold, address.segments))
    if len(address.segments) == 1 and address.segments[0] in _APPS_THINGS:
        named = (address.parameter("name"), address.parameter("id"))
        return account.key in map(str.casefold, named)
    name = account.network.name if account.network else account.site
    return is_drawn(account.key, name, address) or _is_on_shelf(account, address)


def _is_on_shelf(account: Account, address: Address) -> bool:
    """Whether a network keeps other things than people where the handle stands."""
    name = account.network.name if account.network else account.site
    return is_a_things(account.key, name, address.segments)


def _is_of_staff(account: Account, address: Address) -> bool:
    """Whether a network speaks here itself: its help, its blog, its papers.

    Many sites' help is a forum, and has pages of people under a word of their own.
    """
    first, _, rest = address.host.partition(".")
    if address.host in _STAFF_HOSTS:
        return True
    if first not in _STAFF or "." not in rest or address.host in account.hosts:
        return False
    if first in _PAPERS:
        return True
    return _FORUM.isdisjoint(map(str.casefold, address.segments[:_DEEPEST]))


def _is_about_site(account: Account, address: Address) -> bool:
    """Whether somebody else's page says that it shows one of the account's site.

    Feeds and statistics do: "/instagram/user/jane", "?bridge=Instagram&u=jane". So
    does the shape that a network alone gives its pages, on whatever host.
    """
    names = _names_of(account)
    if account.network:
        names |= set(account.network.stems)
        if account.network.is_shape(address.path):
            return True
    said = [value for key, value in address.parameters if not is_carried(key)]
    said += [*address.segments[:_DEEPEST], *address.fragment.split("/", _DEEPEST)]
    spoken = [text.lower() for text in said]
    return not names.isdisjoint(spoken) or any(
        text.startswith(name)
        for name in names
        if len(name) >= _SURE_STEM
        for text in spoken
    )


def _names_of(account: Account) -> set[str]:
    """Return how the account's site is called, if it has one."""
    network = account.network
    return {account.site} | ({network.name, *network.aliases} if network else set())


def _is_number_at_home(account: Account) -> bool:
    return bool(account.site) and len(account.key) > _ID and account.key.isdecimal()


_BLUESKY = "bluesky"
_WORLDWIDE = re.compile(
    r"(?:www\.|m\.)?(ebay|etsy|vinted|airbnb|amazon|pinterest|poshmark|tripadvisor|komoot"
    r"|blablacar|badoo|xing|lovoo|hinge|tinder)\.(?:com?\.)?[a-z]{2,4}"
)
"""Sites with the same members under the domains of many countries."""
_TWINS = {"instagram": "threads", "threads": "instagram"}
_PERSON = re.compile(
    r"(?:(?:^|[\s(+-])(?:(?:from|to|by|author|user|owner|gallery|mentions|involves"
    r"|assignee|commenter|reviewed-by|review-requested)[:=]\s*@?"
    r"|u/)|@)([\w.-]+)"
)
_STAFF_TEXT = (
    "about help support developers developer business blog careers status press legal "
    "ads privacy safety docs newsroom investors dev core"
)
_STAFF = frozenset(_STAFF_TEXT.split())
_PAPERS = frozenset(("docs", "developers", "developer"))
"""Hosts of papers, which show how addresses of people are made up."""
_STAFF_HOSTS = frozenset(("github.blog", "blog.google"))
_TAG_KEYS = frozenset(("tag", "tags", "hashtag", "category", "cat", "label", "topic"))
_APPS_THINGS = _TAG_KEYS | {"media", "location", "locations"}
"""What an app's own addresses begin with where they are of no person."""
_OTHERS_HOME = re.compile(
    r"(?!www\.|m\.|at\.|api\.|users\.|profiles\.|open\.)[\w-]+\."
    r"(?:(?:tumblr|wordpress|substack|livejournal|blogspot|bandcamp|medium)\.com"
    r"|github\.io|gitlab\.io)$"
)
"""Hosts that are somebody's own home at a network: who else is there is a word."""
_FORUM = frozenset(("u", "user", "users", "people", "members", "profile"))
_OPERATORS = frozenset(("site", "inurl", "intitle", "intext", "allintitle", "allinurl"))
_FILLING_TEXT = (
    "on at auf bei profile profil account konto page seite user username nutzername "
    "handle viewer followers follower following u channel kanal"
)
_FILLING = frozenset(_FILLING_TEXT.split())
"""Words beside a handle and its site that ask for nothing else."""
_ASKED_ALONE = 4
"""Letters of a handle that are no search for something else on its own site."""
_FEW_LETTERS = 7
"""Letters of a distinctive handle that a group on its site may have as well."""
_SURE_STEM = 6
_DEEPEST = 6
_ID = 6
"""Digits from which a number on its own site is an id wherever it stands."""
