"""Queries: what a search address asks for, with no list of search engines."""

import re
from collections.abc import Iterable, Iterator
from itertools import product

from walkaway_rules.matching.addresses.address import Address, parameters_of
from walkaway_rules.matching.addresses.owner_keys import OWNER_KEYS

_QUERY_KEYS_TEXT = """
q query p text search search_query searchquery search-query search_text searchtext
search_term searchterm searchword searchwords searchstring search_string searchkey
searchkeyword searchfor search_for search-term searchphrase srch srchtxt qry qs qt
keywords keyword keyword_search kw kwd kwds key k wd word words term terms phrase
field-keywords field_keywords as_q as_epq as_oq oq query_string querystring queryterm
st str s w find find_desc find_loc lookfor look who what name names fullname full_name
fname lname first last firstname lastname first_name last_name fn ln givenname surname
familyname person people user_query ask question prompt input string suche suchbegriff
suchwort suchtext sucheingabe stichwort recherche rech motscles mot buscar busca
busqueda busquedas consulta palabra palavra pesquisa ricerca cerca parola zoek zoeken
zoekterm sok sokord sogeord haku hakusana szukaj szukana fraza hledat hledej hledani
keres kereses arama ara kelime aranan cautare cauta keyphrase eq esearch freetext
free_text fulltext ft title_search ntt utf8_q gsc.q qu qf querytext querytxt
query_text sq sp_q searched search_value filter[search] filter[q] search[q]
search[query] search[keywords] search[term]
allintext intitle dq near loc location venue address cache topic-search hashtag tag
"""
QUERY_KEYS = frozenset(_QUERY_KEYS_TEXT.lower().split())
"""Parameters by which sites pass on what was typed into a field."""

_NAME_KEYS_TEXT = (
    "fname lname first last firstname lastname first_name last_name fn ln givenname "
    "surname familyname forename given family middlename first-name last-name "
    "q.givenname q.surname nom voornaam achternaam fornavn etternavn efternavn fornamn "
    "efternamn etunimi sukunimi nombre nome sobrenome"
)
_NAME_KEYS = frozenset(_NAME_KEYS_TEXT.split())
_NAME_KEY = re.compile(
    r"(?:first|last|given|family|maiden|middle)[-_.]?name|surname|forename|vorname"
    r"|nachname|prenom|apellidos?\d?$|cognome|nazwisko|imie$|^f[fl]$"
    r"|[a-z][-_.]?(?:first|last)$"
)
_UNSEARCHED = re.compile(
    r"utm_|ref(?:$|err?er|_url)|(?:g|fb|ms|y|tt)clid$|_?ga$|(?:share_?)?text$|subject$"
    r"|body$|message$|description$|summary$|token$|state$|session|sig$|sign$|hash$"
)
_PLACES_TEXT = """
search searches searching find results result suche suchen suchergebnisse recherche
rechercher buscar busca busqueda ricerca cerca zoeken zoek sok szukaj hledani haku
arama ara query q s poisk people-search hashtag hashtags
tag tags tagged keyword keywords topic topics explore discover lookup dir images web
browse
cari tim-kiem kereses pesquisa ideas serp search-results search-result searchresults
resultados resultats risultati zoekresultaten
"""
_PLACES = frozenset(_PLACES_TEXT.split())
_FAINT_PLACES = frozenset(("s", "web", "q", "dir", "browse", "images"))
"""Words that mean a search only before words, and people's pages before a handle."""
_SCOPES = frozenset(
    ("all", "people", "users", "members", "accounts", "name", "profiles", "authors")
)
"""Words between "search" and what is searched for."""
_AMONG_TEXT = (
    "people users user members accounts account profiles channels blogs authors "
    "topsearch athletes players summoners core_members"
)
_AMONG = frozenset(_AMONG_TEXT.split())
"""What sites call a search for whoever has pages there."""
_GLUED = re.compile(
    r"^(?:search|suche|find|q|query|s|poisk|results?)[-_.:,=]+(.+)$", re.IGNORECASE
)
_SEARCHING = re.compile(
    r"search|such|find|recherche|busca|ricerca|zoek|szuka|poisk|query|results|lookup"
)
_END = re.compile(r"\.(?:html?|php|aspx?)$", re.IGNORECASE)
_ANY_TIME = re.compile(r"\d{0,14}\*")
"""How an archive of the web writes that it is searched."""
_TIES = re.compile("[-_+]+")
_HANDLE_TIES = re.compile("[+]+")
_HANDLE = re.compile(r"[.]|^(?=.*_)(?=.*\d)|-\d+$")
_ADDRESS = re.compile(
    r"(?:cache|url|info|related):|[a-z][a-z0-9+.-]*://", re.IGNORECASE
)
_ROUTE = re.compile(r"^!?/?")
_FIELDED = re.compile(r"(?<![\w.])[fl]n\.([^\s.][^.]*?)(?=\s[a-z]{2,8}\.|$)")
"""First and last names as one site of family trees writes them, in one parameter."""
_BARRED = re.compile(r"^\|?\w[\w '\u2019.-]*\|{1,2}\w[\w '\u2019.-]*(?:\|\d*)*$")
"""The same as another site of family trees writes them."""
_GAP = re.compile(r"/\d")
"""What that site writes for a blank."""


def search_queries(address: Address) -> tuple[str, ...]:
    """Return the texts that this address searches for, decoded.

    They come from parameters that are named as search fields are, from any
    parameter of a page that calls itself a search, from path segments after such
    a word ("/search/jane-doe"), from the fragment in the same ways, and from first
    and last names given apart, joined.
    """
    pairs = address.parameters
    segments = address.segments
    if ";" in address.path:
        pairs += _tied(segments)
    if address.host.endswith(ASKED_IN_PATH) and len(segments) == 1:
        segments = ("search", *segments)
    if not pairs and not address.fragment:
        return tuple(dict.fromkeys(_named(segments)))
    if address.fragment:
        route, fields = _routed(address.fragment)
        pairs, segments = pairs + fields, segments + route
    texts = _asked(pairs, page=_is_search_page(address.host, segments))
    texts += _named(segments)
    texts += (_joined_names(pairs), *map(_fielded, texts))
    return tuple(dict.fromkeys(t for t in texts if t and not _ADDRESS.match(t)))


def all_queries(addresses: Iterable[Address]) -> tuple[str, ...]:
    """Return what all these addresses search for."""
    return tuple([query for one in addresses for query in search_queries(one)])


def search_marks() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return what no address can search without: one mark of any of three kinds.

    Names of parameters; whole words of a path or fragment; and letters that stand
    somewhere in host, path or fragment.
    """
    glued = ("search", "suche", "find", "q", "query", "s", "poisk", "results", "result")
    letters = (*_SEARCHING.pattern.split("|"), *_named_fields(), *ASKED_IN_PATH, "*/")
    return QUERY_KEYS | _NAME_KEYS, _PLACES.union(glued), frozenset(letters)


def _named_fields() -> Iterator[str]:
    """Yield what the keys of fields for parts of names hold."""
    whose = ("first", "last", "given", "family", "maiden", "middle")
    yield from map("".join, product(whose, ("", "-", "_", "."), ("name",)))
    yield from ("surname", "forename", "vorname", "nachname", "prenom", "apellido")
    yield from ("cognome", "nazwisko", "imie=", "imie%3d", "ff=", "fl=", "ff%3d")
    yield "fl%3d"


def asks_for_picture(address: Address) -> bool:
    """Return whether a search begins with a picture and asks where else it is."""
    if address.parameter("rpt") == "imageview" or address.parameter("iss") == "sbi":
        return True
    return _PICTURED.search(address.host + address.path[:200]) is not None


def asks_among_people(address: Address) -> bool:
    """Return whether a search says that it is one for people alone."""
    said = (*address.segments, *(value for _, value in address.parameters))
    return not _AMONG.isdisjoint(map(str.lower, said))


ASKED_IN_PATH = ("duckduckgo.com",)
"""Engines whose whole path may be what is searched for: "/jane_doe"."""
_PICTURED = re.compile(
    r"searchbyimage|uploadbyurl|search-?by-?image|reverse-?image|sbisrc|pictriev"
    r"|(?:^|\.)(?:tineye|pimeyes|facecheck|search4faces|iqdb|saucenao|lenso)\."
)


def is_carried(key: str) -> bool:
    """Return whether a parameter only carries something along.

    Campaigns, referrers, texts to share: nobody looked for what they hold.
    """
    return _UNSEARCHED.match(key) is not None


def _routed(fragment: str) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Split a fragment as pages do that route by it: "!/search?q=x", "q=x"."""
    route, question, query = fragment.partition("?")
    if not question and "/" not in route.partition("=")[0]:
        route, query = "", fragment
    bare = _ROUTE.sub("", route, count=1)
    parts = [part for part in bare.split("/") if part]
    fields = "&".join([query, *(part for part in parts if "=" in part)])
    return tuple(parts), parameters_of(fields)


def _tied(segments: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return the parameters that are tied to parts of a path: "/search;q=x"."""
    tails = (segment.partition(";")[2] for segment in segments)
    return tuple(pair for tail in tails if "=" in tail for pair in parameters_of(tail))


def _asked(pairs: tuple[tuple[str, str], ...], *, page: bool) -> list[str]:
    return [
        value
        for key, value in pairs
        if value and (key in QUERY_KEYS or (page and _is_text(key, value)))
    ]


def _is_text(key: str, value: str) -> bool:
    return not (
        is_carried(key) or key in OWNER_KEYS or value.isdecimal() or "://" in value
    )


def _is_search_page(host: str, segments: tuple[str, ...]) -> bool:
    first = host.partition(".")[0]
    return _SEARCHING.search(first) is not None or any(
        _SEARCHING.search(segment.lower()) for segment in segments[:6]
    )


def _named(segments: tuple[str, ...]) -> list[str]:
    texts: list[str] = []
    before = ""
    for segment in segments:
        glued = _GLUED.match(segment)
        if glued:
            texts.append(_spaced(glued[1]))
        elif (before in _PLACES or _ANY_TIME.fullmatch(before)) and not (
            before in _FAINT_PLACES and _HANDLE.search(segment)
        ):
            texts.append(_spaced(segment))
        if before not in _PLACES or segment.lower() not in _SCOPES:
            before = segment.lower()
    return texts


def _spaced(segment: str) -> str:
    """Return a path's words: ties become spaces where no handle could be meant."""
    text = _END.sub("", segment)
    ties = _HANDLE_TIES if _HANDLE.search(text) else _TIES
    return text if " " in text else ties.sub(" ", text).strip()


def _joined_names(pairs: tuple[tuple[str, str], ...]) -> str:
    return " ".join([value for key, value in pairs if value and _is_of_name(key)])


def _fielded(text: str) -> str:
    """Return the name in a text of fields: "Name fn.Jane ln.Doe", "|Jane|Doe|0"."""
    if _BARRED.search(text):
        return " ".join(part for part in text.split("|") if part.strip("0123456789"))
    return " ".join(_FIELDED.findall(_GAP.sub(" ", text))) if "ln." in text else ""


def _is_of_name(key: str) -> bool:
    """Whether a field takes a part of somebody's name."""
    return key in _NAME_KEYS or _NAME_KEY.search(key) is not None
