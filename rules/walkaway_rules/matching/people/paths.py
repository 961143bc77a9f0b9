"""Paths: whom the path of an address names, and whom its site is called after.

Sites make paths of titles and of names alike: a name is somebody's page only behind a
word that announces one, and a search for them where people are looked up.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from walkaway_rules.boundary import Boundary
from walkaway_rules.match import MatchKind
from walkaway_rules.matching.addresses.address import Address
from walkaway_rules.matching.addresses.networks import network_of_host
from walkaway_rules.matching.addresses.sites import own_domain
from walkaway_rules.matching.contacts.contacts import ContactIndex
from walkaway_rules.matching.handles.profiles import without_slug_numbers
from walkaway_rules.matching.hit import Hit
from walkaway_rules.matching.names.names import Found, NameIndex, as_written
from walkaway_rules.matching.people.pieces import is_in_handle, shows_pictures
from walkaway_rules.matching.spelling.fold import fold, words


def named_in_path(
    address: Address, names: NameIndex[Boundary], contacts: ContactIndex
) -> Iterator[Hit]:
    """Given an address, yield whom a part of its path names.

    Mail addresses that are somebody's own are left out of it.
    """
    segments = (*address.segments, *_PARTS.split(address.fragment))
    finder = FINDERS.search(address.host) is not None
    searched = _first_search(segments)
    for index, segment in enumerate(segments):
        announced = 0 < index <= searched
        named = announced and _is_announcing(address.host, segments[index - 1])
        whose = named or _is_numbered_user(address.host, segments, index)
        signed = _is_article(address.host, segments, index)
        bare = _bare(segment, address.host, whose=named)
        folded = fold(contacts.unwritten(bare))
        for found in as_written(names.find(folded), bare):
            if _is_slug(folded, found, bare, whose=named) or (
                finder and not (found.glued and is_in_handle(folded, found))
            ):
                theirs = whose or (signed and _is_last(folded, found))
                sought = finder or shows_pictures(segments[:index], folded, found)
                yield _path_hit(found, finder=sought, whose=theirs)
    if finder or not _LOOKED_UP.isdisjoint(map(str.casefold, segments)):
        yield from _pair_hits(segments, names)


def looks_people_up(host: str) -> bool:
    """Return whether who is asked for on a site is somebody, and hardly a place."""
    return network_of_host(host) is not None or FINDERS.search(host) is not None


def named_by_site(host: str, names: NameIndex[Boundary]) -> Iterator[Hit]:
    """Yield whose name is the name of a site of their own: "janedoe.com"."""
    own = own_domain(host)
    for found in names.find(own):
        if found.start == 0 and found.end == len(own):
            yield Hit(found.owner, MatchKind.PROFILE, sought=True)


def _pair_hits(segments: tuple[str, ...], names: NameIndex[Boundary]) -> Iterator[Hit]:
    """Yield whose first and last names are segments of their own."""
    for one, other in pairwise(segments):
        both = fold(f"{one} {other}")
        for found in names.find(both):
            if found.start < len(one) < found.end and _fills(both, found):
                yield Hit(found.owner, MatchKind.SEARCH, sought=True)


def _bare(segment: str, host: str, *, whose: bool) -> str:
    """Return a segment without what sites add to a name that they make it of."""
    segment = _BEFORE_NAME.sub("", segment)
    if not segment[:1].isupper():
        return segment
    segment = without_slug_numbers(f"{host}/profile/{segment}").rpartition("/")[2]
    if _ACADEMIA.search(host):
        return _HUMP.sub(" ", segment)
    if not whose:
        return segment
    humps = _TWO_HUMPS.match(segment)
    return f"{humps[1]} {humps[2]}" if humps else _NUMBERED.sub("", segment)


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


_WEIBO = re.compile(r"(?:^|\.)weibo\.(?:com|cn)$")
"""The site that finds somebody by the name shown, behind "/n/"."""
_ARTICLES = re.compile(r"(?:^|\.)linkedin\.com$")
_MARKS = re.compile(r"(?:\W(?:\w{5}|[a-z]{0,9}\d\w{0,9})){0,2}\W?")
"""The author's number, and the article's own five letters."""
_PARTS = re.compile("[/?&]")
_NUMBERED = re.compile(r"-\d{1,4}$")
"""What sites put to a name that they have already, where they write capitals."""
_BEFORE_NAME = re.compile(r"^\d{3,}[.](?=[A-Z])")
"""An author's number, as one site of books writes it before the name."""
_ACADEMIA = re.compile(r"(?:^|\.)academia\.edu$")
"""The site that writes names as one word: "JaneDoe"."""
_TWO_HUMPS = re.compile(r"([A-Z][^\W\d_A-Z]+)([A-Z][^\W\d_A-Z]+)(?=$|\.html?$|\.php$)")
"""A first and a last name in one, as who writes pages by hand calls them."""
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
