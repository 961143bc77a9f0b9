"""People: everything by which one person, or one of their circle, is known."""

import re
from collections.abc import Iterable, Iterator

from walkaway_rules.boundary import Boundary
from walkaway_rules.match import MatchKind
from walkaway_rules.matching.addresses.address import Address, decode
from walkaway_rules.matching.addresses.codings import coded_mail
from walkaway_rules.matching.addresses.query import (
    asks_for_picture,
    is_carried,
    search_queries,
)
from walkaway_rules.matching.contacts.contacts import ContactIndex
from walkaway_rules.matching.front.titles import Title, leads, named_handle, read_title
from walkaway_rules.matching.handles.account import Account
from walkaway_rules.matching.handles.account_searches import is_named_in, is_searched
from walkaway_rules.matching.handles.accounts import NOBODY, AccountIndex
from walkaway_rules.matching.handles.handles import Reach, lowered
from walkaway_rules.matching.handles.profiles import without_slug_numbers
from walkaway_rules.matching.hit import Hit
from walkaway_rules.matching.longing.reading import NAMED
from walkaway_rules.matching.names.names import Found, NameIndex, as_written
from walkaway_rules.matching.people.lookups import without_lookups
from walkaway_rules.matching.people.paths import (
    looks_people_up,
    named_by_site,
    named_in_path,
)
from walkaway_rules.matching.people.pieces import (
    is_in_file,
    is_in_handle,
    is_only_words,
)
from walkaway_rules.matching.spelling.fold import fold, words
from walkaway_rules.rulebook import CircleMember, Person


class PeopleIndex:
    """People with their boundaries, looked up by address and by title."""

    def __init__(self) -> None:
        self._accounts = AccountIndex()
        self._contacts = ContactIndex()
        self._homes = ContactIndex()
        """Handles with their home server, which look like mail addresses."""
        self._names: NameIndex[Boundary] = NameIndex()

    def add(self, person: Person | CircleMember, boundary: Boundary) -> None:
        """Take in everything that the rules say of somebody."""
        for handle in person.handles:
            self._accounts.add(handle, boundary)
            if "@" in handle.text.strip().lstrip("@"):
                self._homes.add_mail(handle.text.strip().lstrip("@"), boundary)
        for name in person.names:
            self._names.add(name, boundary)
        for phone in person.phones:
            self._contacts.add_phone(phone, boundary)
        for mail in person.mail:
            self._contacts.add_mail(mail, boundary)

    def on(self, address: Address) -> Iterator[Hit]:
        """Yield who is met at this address."""
        whole = decode(address.text)
        text = lowered(whole)
        yield from self._contact_hits(address, text)
        named = without_slug_numbers(text)
        if self._may_name(text):
            yield from self._account_hits(address, text)
        elif named == text:
            return
        folded = named if text.isascii() else fold(without_slug_numbers(whole))
        if self._names.may_hold(folded):
            yield from self._name_hits(address)

    def named(self, text: str) -> Iterator[Hit]:
        """Given a title as shown, yield who is named in it."""
        plain = lowered(text)
        called = self._called(text, plain)
        written = self._contacts.written(plain)
        at_home = self._homes.written(plain)
        accounts: list[Account] = []
        names: list[Found[Boundary]] = []
        if self._may_name(plain):
            accounts = self._accounts.within(plain)
            names = self._names.find(plain if plain.isascii() else fold(text))
        if accounts or called or written or at_home or names:
            title = read_title(text)
            yield from _account_title_hits(title, at_home, accounts)
            yield from _contact_title_hits(title, called, written)
            names = as_written(names, text)
            spoken = (each for each in names if not is_only_words(text, title, each))
            yield from self._name_title_hits(title, spoken)

    def _called(self, text: str, plain: str) -> list[Boundary]:
        """Return whose number a title holds; a short one is all that was asked for."""
        if not self._contacts.may_call(plain):
            return []
        called = self._contacts.called(plain)
        if called:
            return called
        title = read_title(text)
        return self._contacts.asked(text[: title.head]) if title.search else []

    def unnamed(self, query: str) -> tuple[str, str]:
        """Return what a search asks with `NAMED` for everybody the rules name.

        So it can be judged by its shape: whom it names says nothing about that. It
        comes once more without their full names, of which a word may be one of help
        or danger ("Wendy Cope"); a name of one word ("Cope") may be just that word.
        The same is true of handles ("suicide.squad.jane"). What is looked up of
        anybody is left out beside a name.
        """
        folded = fold(query)
        told = bare = self._without_handles(folded)
        for found in sorted(self._names.find(told), key=_place, reverse=True):
            told = f"{told[: found.start]} {NAMED} {told[found.end :]}"
            if len(words(bare[found.start : found.end])) > 1:
                bare = f"{bare[: found.start]} {bare[found.end :]}"
        if told == folded:
            return bare, told
        return without_lookups(bare), without_lookups(told)

    def _without_handles(self, folded: str) -> str:
        for account in self._accounts.within(folded):
            if account.reach is Reach.ANYWHERE and len(words(account.key)) > 1:
                folded = folded.replace(account.key, f" {NAMED} ")
        return folded

    def _may_name(self, text: str) -> bool:
        """Given a text in lower case, return False where nobody can be in it.

        The words of most texts are nobody's, which is soon told.
        """
        if not text.isascii():
            return True
        spoken = words(text)
        return not (
            self._accounts.is_foreign(spoken, text) and self._names.is_foreign(spoken)
        )

    def _name_title_hits(
        self, title: Title, names: Iterable[Found[Boundary]]
    ) -> Iterator[Hit]:
        shown = named_handle(title)
        own = [account.boundary for account in self._accounts.within(shown)]
        for found in names:
            if not is_in_handle(title.folded, found) or is_in_file(title.folded, found):
                stranger = bool(shown) and found.owner not in own
                first = leads(title, found.start, found.end) and not stranger
                kind = _kind_of(title, MatchKind.PROFILE if first else MatchKind.NAME)
                yield Hit(found.owner, kind, sought=kind is not MatchKind.NAME)

    def _account_hits(self, address: Address, text: str) -> Iterator[Hit]:
        meeting = self._accounts.on(address, text)
        if meeting is NOBODY:
            return
        queries = search_queries(address)
        pictured = asks_for_picture(address)
        for account in meeting.mentioned:
            owned = account.key in meeting.owners
            if not owned and is_searched(account, address, queries):
                yield Hit(account.boundary, MatchKind.SEARCH, sought=True)
            elif account in meeting.shown:
                kind = MatchKind.SEARCH if pictured else MatchKind.PROFILE
                yield Hit(account.boundary, kind, sought=True)

    def _contact_hits(self, address: Address, text: str) -> Iterator[Hit]:
        for boundary in self._contacts.reached(address, text):
            yield Hit(boundary, MatchKind.PHONE, sought=True)
        for boundary in self._contacts.written(text + lowered(coded_mail(address))):
            yield Hit(boundary, MatchKind.MAIL, sought=True)
        for boundary in self._homes.written(text):
            yield Hit(boundary, self._kind_at_home(address, boundary), sought=True)

    def _kind_at_home(self, address: Address, boundary: Boundary) -> MatchKind:
        """Return what a handle with its home server is here, or a mail address."""
        if address.scheme not in _WEB:
            return MatchKind.MAIL
        asked = lowered(" ".join(search_queries(address)))
        is_asked = boundary in self._homes.written(asked)
        return MatchKind.SEARCH if is_asked else MatchKind.PROFILE

    def _name_hits(self, address: Address) -> Iterator[Hit]:
        asked = search_queries(address)
        if looks_people_up(address.host):  # a town behind a comma is where they live
            asked = (*asked, *(query.partition(",")[0] for query in asked))
        given = [
            _worded(value) for key, value in address.parameters if not is_carried(key)
        ]
        for text in dict.fromkeys((*asked, *given)):
            folded = fold(self._contacts.unwritten(text))
            for found in as_written(self._names.find(folded), text):
                if (text in asked or not found.glued) and not is_in_handle(
                    folded, found
                ):
                    yield Hit(found.owner, MatchKind.SEARCH, sought=True)
        yield from named_in_path(address, self._names, self._contacts)
        yield from named_by_site(address.host, self._names)


def _worded(value: str) -> str:
    """Return what a parameter says: of an address, what its picture is called.

    Whose page another address is, is told when that one is looked at.
    """
    if "://" not in value:
        return value
    picture = _PICTURE.search(value)
    return picture[1] if picture else ""


def _account_title_hits(
    title: Title, at_home: list[Boundary], accounts: list[Account]
) -> Iterator[Hit]:
    named = [one.boundary for one in accounts if is_named_in(one, title.folded)]
    for boundary in dict.fromkeys((*at_home, *named)):
        kind = _kind_of(title, MatchKind.PROFILE)
        yield Hit(boundary, kind, sought=kind is not MatchKind.NAME)


def _contact_title_hits(
    title: Title, called: list[Boundary], written: list[Boundary]
) -> Iterator[Hit]:
    for boundary in called:
        yield Hit(boundary, MatchKind.PHONE, sought=title.profile or title.search)
    for boundary in written:
        yield Hit(boundary, MatchKind.MAIL, sought=title.search)


def _place(found: Found[Boundary]) -> int:
    return found.start


def _kind_of(title: Title, otherwise: MatchKind) -> MatchKind:
    if title.search:
        return MatchKind.SEARCH
    return otherwise if title.profile else MatchKind.NAME


_WEB = ("https", "http")
_PICTURE = re.compile(
    r"/([^/?#]{1,200})\.(?:jpe?g|png|webp|gif|avif)(?=[?#]|$)", re.IGNORECASE
)
