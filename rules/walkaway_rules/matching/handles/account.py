"""An account: a handle with the sites that it holds on."""

import re
from dataclasses import dataclass, replace

from walkaway_rules.boundary import Boundary
from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.addresses.networks import (
    Network,
    network_named,
    network_of_host,
)
from walkaway_rules.matching.addresses.sites import site_keys
from walkaway_rules.matching.handles.handles import (
    BLUESKY_HOME,
    Reach,
    handle_key,
    standing,
)
from walkaway_rules.matching.handles.ids import other_ids
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
    return [account, *(replace(account, key=key) for key in other_ids(account.key))]


def account_of(handle: Handle, boundary: Boundary) -> Account:
    """Given a handle as written, return its account.

    "jane@mastodon.social" is "jane" on that site, whatever network it is given for.
    """
    name, _, home = handle.text.strip().lstrip("@").partition("@")
    if not home and name.casefold().endswith(BLUESKY_HOME):
        name, home = name[: -len(BLUESKY_HOME)], BLUESKY_HOME
    site = _called((_site_of(home) or handle.site).strip().casefold())
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
    """Return the site that a handle's home server is, or whose ids end so."""
    if home == BLUESKY_HOME:
        return _BLUESKY
    if _FLICKRS.fullmatch(home):
        return "flickr"
    return home if "." in home else ""


def names_of(account: Account) -> set[str]:
    """Return how the account's site is called, if it has one."""
    network = account.network
    return {account.site} | ({network.name, *network.aliases} if network else set())


_BLUESKY = "bluesky"
_FLICKRS = re.compile(r"[nN]\d\d")
_WORLDWIDE = re.compile(
    r"(?:www\.|m\.)?(ebay|etsy|vinted|airbnb|amazon|pinterest|poshmark|tripadvisor|komoot"
    r"|blablacar|badoo|xing|lovoo|hinge|tinder)\.(?:com?\.)?[a-z]{2,4}"
)
"""Sites with the same members under the domains of many countries."""
_TWINS = {"instagram": "threads", "threads": "instagram"}
