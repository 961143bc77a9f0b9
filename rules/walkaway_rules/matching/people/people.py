"""People: everything by which one person, or one of their circle, is known."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from walkaway_rules.boundary import Boundary
from walkaway_rules.match import MatchKind
from walkaway_rules.matching.addresses.address import Address, decode
from walkaway_rules.matching.addresses.codings import coded_mail
from walkaway_rules.matching.addresses.query import (
    asks_for_picture,
    is_carried,
    search_queries,
)
from walkaway_rules.matching.addresses.sites import own_domain
from walkaway_rules.matching.contacts.contacts import ContactIndex
from walkaway_rules.matching.front.titles import Title, leads, named_handle, read_title
from walkaway_rules.matching.handles.account import Account
from walkaway_rules.matching.handles.account_searches import is_named_in, is_searched
from walkaway_rules.matching.handles.accounts import NOBODY, AccountIndex
from walkaway_rules.matching.handles.handles import Reach, lowered
from walkaway_rules.matching.handles.profiles import without_slug_numbers
from walkaway_rules.matching.hit import Hit
from walkaway_rules.matching.longing.reading import NAMED
from walkaway_rules.matching.names.names import Found, NameIndex
from walkaway_rules.matching.names.tones import is_toned_otherwise
from walkaway_rules.matching.people.lookups import without_lookups
from walkaway_rules.matching.people.pieces import (
    is_in_file,
    is_in_handle,
    is_only_words,
    shows_pictures,
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
            names = _as_written(names, text)
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
        given = [
            _worded(value) for key, value in address.parameters if not is_carried(key)
        ]
        for text in dict.fromkeys((*asked, *given)):
            folded = fold(self._contacts.unwritten(text))
            for found in _as_written(self._names.find(folded), text):
                if (text in asked or not found.glued) and not is_in_handle(
                    folded, found
                ):
                    yield Hit(found.owner, MatchKind.SEARCH, sought=True)
        yield from self._path_hits(address)
        yield from self._domain_hits(address.host)

    def _domain_hits(self, host: str) -> Iterator[Hit]:
        """Yield whose name is the name of a site of their own: "janedoe.com"."""
        own = own_domain(host)
        for found in self._names.find(own):
            if found.start == 0 and found.end == len(own):
                yield Hit(found.owner, MatchKind.PROFILE, sought=True)

    def _path_hits(self, address: Address) -> Iterator[Hit]:
        segments = (*address.segments, *_PARTS.split(address.fragment))
        finder = FINDERS.search(address.host) is not None
        searched = _first_search(segments)
        for index, segment in enumerate(segments):
            announced = 0 < index <= searched
            named = announced and _is_announcing(address.host, segments[index - 1])
            whose = named or _is_numbered_user(address.host, segments, index)
            signed = _is_article(address.host, segments, index)
            bare = _bare(segment, address.host, whose=named)
            folded = fold(self._contacts.unwritten(bare))
            for found in _as_written(self._names.find(folded), bare):
                if _is_slug(folded, found, bare, whose=named) or (
                    finder and not (found.glued and is_in_handle(folded, found))
                ):
                    theirs = whose or (signed and _is_last(folded, found))
                    sought = finder or shows_pictures(segments[:index], folded, found)
                    yield _path_hit(found, finder=sought, whose=theirs)
        if finder or not _LOOKED_UP.isdisjoint(map(str.casefold, segments)):
            yield from self._pair_hits(segments)

    def _pair_hits(self, segments: tuple[str, ...]) -> Iterator[Hit]:
        """Yield whose first and last names are segments of their own."""
        for one, other in pairwise(segments):
            both = fold(f"{one} {other}")
            for found in self._names.find(both):
                if found.start < len(one) < found.end and _fills(both, found):
                    yield Hit(found.owner, MatchKind.SEARCH, sought=True)


def _as_written(names: list[Found[Boundary]], text: str) -> list[Found[Boundary]]:
    """Leave out names that a text writes with other marks, as another's.

    The text is read once for each name of the rules, however often that is found.
    """
    told = {one.toned for one in names}
    others = {toned for toned in told if toned and is_toned_otherwise(toned, text)}
    return [one for one in names if one.toned not in others]


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


def _bare(segment: str, host: str, *, whose: bool) -> str:
    """Return a segment without what sites add to a name that they make it of."""
    segment = _BEFORE_NAME.sub("", segment)
    if not segment[:1].isupper():
        return segment
    segment = without_slug_numbers(f"{host}/profile/{segment}").rpartition("/")[2]
    if _ACADEMIA.search(host):
        return _HUMP.sub(" ", segment)
    return _NUMBERED.sub("", segment) if whose else segment


def _is_slug(folded: str, found: Found[Boundary], segment: str, *, whose: bool) -> bool:
    """Whether the name stands in a segment as words do, not as a handle does."""
    if is_in_handle(folded, found):
        return False
    if not found.glued or _is_capital(segment):
        return True
    return whose and "_" in folded[found.start : found.end]


def _is_capital(segment: str) -> bool:
    """Whether two parts of a segment begin with capitals, as in "Jane_Doe"."""
    parts = [part for part in segment.split("_") if part]
    return len(parts) > 1 and all(part[0].isupper() for part in parts[:2])


def _fills(folded: str, found: Found[Boundary]) -> bool:
    """Whether a name fills two segments, but for initials, numbers and signs."""
    beside = f"{folded[: found.start]} {folded[found.end :]}"
    return all(len(word) == 1 or word.isdecimal() for word in words(beside))


def _path_hit(found: Found[Boundary], *, finder: bool, whose: bool) -> Hit:
    if finder:
        return Hit(found.owner, MatchKind.SEARCH, sought=True)
    if whose:
        return Hit(found.owner, MatchKind.PROFILE, sought=True)
    return Hit(found.owner, MatchKind.NAME, sought=False)


def _first_search(segments: tuple[str, ...]) -> int:
    """Return the index of the segment behind which a site is searched, if one is."""
    places = (i for i, one in enumerate(segments) if one.casefold() == "search")
    return next(places, len(segments))


def _is_announcing(host: str, before: str) -> bool:
    """Whether what stands before a name says that its page comes."""
    said = before.casefold()
    return said in _WHOSE or (said == "n" and _WEIBO.search(host) is not None)


def _is_numbered_user(host: str, segments: tuple[str, ...], index: int) -> bool:
    """Whether a site wrote a name here beside a user's number, or for one of its own.

    So does "/users/123/jane-doe" or "/author/show/1.Jane_Doe".
    """
    if _ACADEMIA.search(host):
        return index == 0
    before = [segment.casefold() for segment in segments[max(0, index - 2) : index]]
    ends = (_NUMBER_END.split(segments[index])[0], *before[-1:])
    return any(map(str.isdecimal, ends)) and not _USERS.isdisjoint(before)


def _is_article(host: str, segments: tuple[str, ...], index: int) -> bool:
    """Whether a network puts the author behind a title: "/pulse/on-tea-jane-doe"."""
    pulse = index > 0 and segments[index - 1].casefold() == "pulse"
    return pulse and _ARTICLES.search(host) is not None


def _is_last(folded: str, found: Found[Boundary]) -> bool:
    """Whether nothing but marks that a machine made stands behind a name."""
    return _MARKS.fullmatch(folded, found.end) is not None


_WEB = ("https", "http")
_WEIBO = re.compile(r"(?:^|\.)weibo\.(?:com|cn)$")
"""The site that finds somebody by the name shown, behind "/n/"."""
_ARTICLES = re.compile(r"(?:^|\.)linkedin\.com$")
_MARKS = re.compile(r"(?:\W(?:\w{5}|[a-z]{0,9}\d\w{0,9})){0,2}\W?")
"""The author's number, and the article's own five letters."""
_PICTURE = re.compile(
    r"/([^/?#]{1,200})\.(?:jpe?g|png|webp|gif|avif)(?=[?#]|$)", re.IGNORECASE
)
_PARTS = re.compile("[/?&]")
_NUMBERED = re.compile(r"-\d{1,4}$")
"""What sites put to a name that they have already, where they write capitals."""
_BEFORE_NAME = re.compile(r"^\d{3,}[.](?=[A-Z])")
"""An author's number, as one site of books writes it before the name."""
_ACADEMIA = re.compile(r"(?:^|\.)academia\.edu$")
"""The site that writes names as one word: "JaneDoe"."""
_HUMP = re.compile(r"(?<=[^\W_])(?=[A-Z])")
_WHOSE_TEXT = (
    "in pub people public person name names profile dir team staff faculty speaker "
    "speakers member members author authors employee bio org-chart personen personnes "
    "personas persone personer"
)
_WHOSE = frozenset(_WHOSE_TEXT.split())
_USERS = frozenset(("user", "users", "author", "authors"))
_NUMBER_END = re.compile("[-.]")
_LOOKED_UP = _WHOSE | {"search", "find", "results", "persons", "p", "surname", "family"}
"""Segments beside which a first and a last name may be segments of their own."""
FINDERS = re.compile(
    r"people-?(?:search|find|look|by|data|whiz|smart|wise)|(?:search|find)people"
    r"|spokeo|whitepages|yellowpages|pagesjaunes|pagesblanches|paginebianche"
    r"|gelbeseiten|411[.]|intelius|radaris|pipl|zabasearch|thatsthem|mylife|verified"
    r"|checkmate|truthfinder|phonebook|clustrmaps|192[.]com|yasni|telefonbuch|infobel"
    r"|classmates|namesdir|ancestry|legacy[.]com|nuwber|peekyou|voterrecords"
    r"|familysearch|familytree|background-?check|cyberbackground|publicrecord|idcrawl"
    r"|eniro|krak[.]dk|hitta[.]se|ratsit|merinfo|mrkoll|birthday[.]se|1881[.]no"
    r"|gulesider|herold[.]at|dasoertliche|11880|118712|local[.]ch|search[.]ch"
    r"|northdata|webmii|socialcatfish|mugshots|arrest|judyrecords|unicourt|neighborwho"
    r"|rocketreach|zoominfo|signalhire|contactout|findagrave|obituar|usersearch"
    r"|whatsmyname|copainsdavant|stayfriends|namechk|checkusernames|instantusername|weddingwire|theknot|zola[.]com"
)
"""Hosts of sites that look people up by name."""
