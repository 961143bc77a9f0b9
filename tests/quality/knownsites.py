"""Profiles on many known sites, made from the site data of a development package."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from walkaway_rules.matching.matcher import Matcher, compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import Handle, Person, Rulebook

_HANDLES = (
    "jane.doe_91",
    "jane_doe_91",
    "jane-doe-91",
    "janedoe91",
    "janedoeninetyone",
    "janedoeninety",
)
"""Distinctive handles, the first that a site allows is used."""


@dataclass(frozen=True, slots=True)
class KnownSite:
    """One site and a handle that can be had there."""

    name: str
    form: str
    """The address of a profile, with "{}" for the handle."""
    handle: str


def known_sites() -> tuple[KnownSite, ...]:
    """Return every site of the data whose address names the profile's owner."""
    spec = find_spec("sherlock_project")
    assert spec is not None
    assert spec.origin is not None
    data = Path(spec.origin).with_name("resources") / "data.json"
    sites: dict[str, dict[str, str]] = json.loads(data.read_text(encoding="utf-8"))
    sites.pop("$schema", None)
    return tuple(
        KnownSite(name, site["url"], _allowed(site.get("regexCheck", "")))
        for name, site in sites.items()
    )


def missed_sites(sites: tuple[KnownSite, ...]) -> list[str]:
    """Return the sites on which the handle's own page is not met."""
    return [site.name for site in sites if not _is_met(site, site.handle)]


def falsely_met_sites(sites: tuple[KnownSite, ...]) -> list[tuple[str, str]]:
    """Return the sites on which a longer or shorter handle's page is met."""
    return [
        (site.name, other)
        for site in sites
        for other in _neighbours(site.handle)
        if other != site.handle and _is_met(site, other)
    ]


def _allowed(check: str) -> str:
    return next(h for h in _HANDLES if not check or re.search(check, h))


def _is_met(site: KnownSite, handle: str) -> bool:
    address = site.form.replace("{}", handle)
    visit = Visit(address, "", VisitKind.LINK, 0)
    return _MATCHERS[site.handle].match(visit) is not None


def _neighbours(handle: str) -> Iterator[str]:
    yield from (f"{handle}2", f"x{handle}", f"{handle}.x", f"x.{handle}")
    yield from (f"{handle}-1", f"{handle}_", handle[:-1], handle[1:])
    yield from (re.split("[._-]", handle)[0], handle.rpartition("_")[0] or handle[:-2])


def _matcher(handle: str) -> Matcher:
    person = Person("J", handles=(Handle(handle),))
    return compile_matcher(Rulebook(people=(person,)), b"secret")


_MATCHERS = {handle: _matcher(handle) for handle in _HANDLES}
