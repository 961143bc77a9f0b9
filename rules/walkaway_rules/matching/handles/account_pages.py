"""Pages of an account: where its handle stands for somebody, where for a thing."""

import re

from walkaway_rules.matching.addresses.address import Address
from walkaway_rules.matching.addresses.networks import network_of_host
from walkaway_rules.matching.addresses.query import is_carried
from walkaway_rules.matching.addresses.sites import host_walk
from walkaway_rules.matching.addresses.things import (
    is_a_things,
    is_drawn,
    without_things,
)
from walkaway_rules.matching.handles.account import Account, names_of
from walkaway_rules.matching.handles.handles import Reach
from walkaway_rules.matching.handles.ids import is_unmistakable


def holds(account: Account, address: Address, owners: frozenset[str]) -> bool:
    """Return whether an address with these owners is a page of the account."""
    if is_unmistakable(account.key):
        return True
    if account.site and not (
        is_on_site(account, address.host) or is_about_site(account, address)
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
    return paged and account.key in owners and not is_of_things(account, address)


def is_on_site(account: Account, host: str) -> bool:
    """Return whether a host is one of the account's site, or shows its pages."""
    if not account.hosts.isdisjoint(host_walk(host)):
        return True
    if any(host.startswith(f"{own}.") for own in account.hosts):
        return False
    labels = host.split(".")
    if account.site in labels[:-1]:
        return True
    if account.network is None or network_of_host(host) not in (None, account.network):
        return False
    sure = account.reach is Reach.ANYWHERE
    if labels[-1] not in _TELLING_ENDS:
        labels.pop()
    return any(account.network.is_door(label, sure=sure) for label in labels)


def is_about_site(account: Account, address: Address) -> bool:
    """Whether somebody else's page says that it shows one of the account's site.

    Feeds and statistics do: "/instagram/user/jane", "?bridge=Instagram&u=jane". So
    does the shape that a network alone gives its pages, on whatever host.
    """
    names = names_of(account)
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


def is_of_things(account: Account, address: Address) -> bool:
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
    return is_a_things(account.key, _keeper(account, address), address.segments)


def _keeper(account: Account, address: Address) -> str:
    """Return the name of the site whose words these are: the account's, or this one."""
    if account.network:
        return account.network.name
    here = network_of_host(address.host)
    return account.site or (here.name if here else _own_label(address.host))


def _own_label(host: str) -> str:
    return "".join(host.split(".")[-2:-1])


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


def _is_number_at_home(account: Account) -> bool:
    return bool(account.site) and len(account.key) > _ID and account.key.isdecimal()


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
_TELLING_ENDS = ("social",)
"""Top-level domains under which the servers of one network are."""
_FORUM = frozenset(("u", "user", "users", "people", "members", "profile"))
_FEW_LETTERS = 7
"""Letters of a distinctive handle that a group on its site may have as well."""
_SURE_STEM = 6
_DEEPEST = 6
_ID = 6
"""Digits from which a number on its own site is an id wherever it stands."""
