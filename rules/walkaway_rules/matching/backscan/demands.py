"""Demands: the words without which a row cannot touch a boundary of the rules.

Each demand is one way to touch one boundary. All its words must be in the row, so
any one of them may be looked for; the rarest in a person's own history is best.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from walkaway_rules.matching.addresses.networks import NETWORKS, network_of_host
from walkaway_rules.matching.addresses.sites import site_keys
from walkaway_rules.matching.contacts.mails import mail_key
from walkaway_rules.matching.contacts.phones import shortest_runs
from walkaway_rules.matching.handles.handles import BLUESKY_HOME, handle_key, lowered
from walkaway_rules.matching.handles.ids import number_of, other_ids
from walkaway_rules.matching.longing.longing import compile_longing
from walkaway_rules.matching.names.names import NameIndex
from walkaway_rules.matching.spelling.fold import fold, words
from walkaway_rules.rulebook import (
    CircleMember,
    Handle,
    Needed,
    Person,
    Rulebook,
    everybody,
)


@dataclass(frozen=True, slots=True)
class Demand:
    """Folded words that are all in every row of one kind."""

    words: tuple[str, ...]
    bounded: bool = True
    """Whether no letter or digit stands directly beside one of them."""
    either: tuple[str, ...] = ()
    """One of these must be in the row as well, if there are any."""
    closed: bool = False
    """Whether they are read only after apostrophes are taken out."""
    asked: bool = False
    """Whether they count only where an address searches for something."""
    within: tuple[str, ...] = ()
    """What must be in the row as well, also in the midst of words."""
    undotted: str = ""
    """What must be in the row as well once its dots are taken out."""
    wide: bool = False
    """Whether some may be in the address and the others in the title."""


@lru_cache(maxsize=1)
def demands_of(rulebook: Rulebook) -> tuple[Demand, ...]:
    """Return every demand of the rules, each once.

    Not among them are places by their figures and longing by its shapes. The last
    rulebook's are remembered: who looks back makes a matcher and a sieve of one.
    """
    found = [
        demand for person in everybody(rulebook.people) for demand in _of_person(person)
    ]
    for place in rulebook.places:
        found += [demand for site in place.sites for demand in _of_site(site)]
    for site in rulebook.sites:
        found += _of_site(site.site)
    for checking in rulebook.checking:
        found += _of_site(checking.site) if checking.site else ()
    for person in rulebook.people:
        found += [demand for needed in person.needed for demand in _of_needed(needed)]
    found += _of_names(rulebook)
    found += _of_places(rulebook)
    found += _of_phrases(rulebook)
    found += _of_songs(rulebook)
    return tuple(dict.fromkeys(demand for demand in found if demand.words))


def numbers_of(rulebook: Rulebook) -> frozenset[bytes]:
    """Return runs of digits of which each spelling of the rules' numbers holds one."""
    return frozenset[bytes]().union(*map(shortest_runs, phones_of(rulebook)))


def phones_of(rulebook: Rulebook) -> Iterator[str]:
    """Yield every number of the rules, as written."""
    for person in everybody(rulebook.people):
        yield from person.phones
    for person in rulebook.people:
        yield from (needed.phone for needed in person.needed if needed.phone)


def _of_person(person: Person | CircleMember) -> Iterator[Demand]:
    for handle in person.handles:
        yield from _of_handle(handle)
    for mail in person.mail:
        yield from _of_mail(mail)


def _of_handle(handle: Handle) -> Iterator[Demand]:
    bare = handle.text.strip().lstrip("@")
    name, at, _ = bare.partition("@")
    if at:
        yield from _of_mail(bare)
    yield Demand(_pieces(handle_key(name if at else handle.text)))
    key = handle_key(handle.text)
    yield Demand(_pieces(key))
    yield from (Demand(_pieces(other)) for other in other_ids(key))
    number = number_of(key)
    if number:
        yield Demand((number,), bounded=False)
    if name.casefold().endswith(BLUESKY_HOME):
        yield Demand(_pieces(handle_key(name[: -len(BLUESKY_HOME)])))


def _of_mail(mail: str) -> Iterator[Demand]:
    local, _, host = mail_key(mail).rpartition("@")
    if host == _DOTLESS:
        longest = max(_pieces(local), key=len, default="")
        for box in (_DOTLESS, "googlemail.com"):
            yield Demand((box,), bounded=False, undotted=longest)
    else:
        yield Demand((*_pieces(local), *_pieces(host)), bounded=False)


def _of_site(site: str) -> Iterator[Demand]:
    for key in site_keys(site):
        yield Demand(_pieces(key.host))
        if network_of_host(key.host):
            yield Demand((key.host.replace(".", "-"),))
        if "xn--" in key.host:
            import idna  # noqa: PLC0415  # its tables weigh much, and few name such a host

            yield Demand(_pieces(idna.decode(key.host)))
        yield from _of_apps(key.host)


def _of_apps(host: str) -> Iterator[Demand]:
    """Yield the schemes that stand for a network's host."""
    for own, network in _APP_HOSTS.items():
        if f".{own}".endswith(f".{host}"):
            for scheme in network.schemes:
                yield Demand((f"{scheme}:",), bounded=False)
                yield Demand((f"{scheme}%3a",), bounded=False)
                yield Demand(("intent", scheme), bounded=False)


def _of_needed(needed: Needed) -> Iterator[Demand]:
    """Every field must fit, so that one of them is enough to look for."""
    if needed.app:
        return
    if needed.site:
        yield from _of_site(needed.site)
    elif needed.mail:
        yield from _of_mail(needed.mail)
    elif needed.subject:
        yield Demand(tuple(words(fold(needed.subject))))


def _of_names(rulebook: Rulebook) -> Iterator[Demand]:
    names: NameIndex[None] = NameIndex()
    people = everybody(rulebook.people)
    for name in dict.fromkeys(name for person in people for name in person.names):
        names.add(name, None)
    yield from (Demand(spelling) for spelling in names.spellings())
    yield from (Demand(tuple(name), bounded=False) for name in names.unspaced())


def _of_places(rulebook: Rulebook) -> Iterator[Demand]:
    """Yield what names of places demand. Their tables are only loaded for some."""
    if not rulebook.places:
        return
    from walkaway_rules.matching.places.place_names import (  # noqa: PLC0415  # as said
        place_names,
    )

    places = place_names(rulebook.places)
    for spellings in places.firsts.values():
        yield from (Demand(spelling.parts) for spelling in spellings)
    for run, _ in places.runs:
        yield Demand(tuple(words(run)), bounded=False)


def _of_phrases(rulebook: Rulebook) -> Iterator[Demand]:
    if rulebook.searches:
        phrases = compile_longing((), rulebook.searches.phrases).phrases
        yield from (
            Demand(phrase, closed=True, asked=True) for phrase in sorted(phrases)
        )


def _of_songs(rulebook: Rulebook) -> Iterator[Demand]:
    """Yield what songs demand."""
    songs = [song for person in rulebook.people for song in person.songs]
    if not songs:
        return
    from walkaway_rules.matching.songs.songs import (  # noqa: PLC0415  # few have songs
        song_words,
    )

    for title, artist, either in song_words(songs):
        bounded = "".join(title).isascii()
        yield Demand(
            title, bounded, within=artist, either=either, closed=True, wide=True
        )


def _pieces(text: str) -> tuple[str, ...]:
    """Return what no coding of an address takes apart."""
    return tuple(_PIECE.findall(fold(lowered(text))))


_DOTLESS = "gmail.com"
_APP_HOSTS = {one.app_host: one for one in NETWORKS if one.app_host and one.schemes}
_PIECE = re.compile(r"[\w-]+(?:\.[\w-]+)*")
